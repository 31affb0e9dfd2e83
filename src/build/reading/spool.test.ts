import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Spool, TextShelf } from './spool.ts'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-spool-'))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

describe('a spool', () => {
  it('gives back what was put away, in any order, before and after it was written', () => {
    const spool = new Spool(folder)
    const texts = new TextShelf(spool)
    const values = ['', 'one', '王毅 met Łódź', '𝒳'.repeat(500_000), 'last']
    for (const value of values) texts.put(value)
    expect(texts.length).toBe(values.length)
    for (const place of [4, 0, 3, 1, 2]) expect(texts.at(place)).toBe(values[place])
    texts.put('later')
    expect(texts.at(5)).toBe('later')
    expect(texts.at(1)).toBe('one')
    spool.close()
  })

  it('has shelves of their own for plain data', () => {
    const spool = new Spool(folder)
    const [numbers, things] = [spool.shelf<number[]>(), spool.shelf<{ name: string }>()]
    things.put({ name: 'a' })
    numbers.put([1, 2])
    things.put({ name: 'b' })
    expect([things.length, numbers.length]).toEqual([2, 1])
    expect([things.at(1), numbers.at(0)]).toEqual([{ name: 'b' }, [1, 2]])
    expect(() => things.at(2)).toThrow('Nothing stands at 2 of 2')
    spool.close()
  })

  it('leaves nothing behind', async () => {
    const spool = new Spool(folder)
    spool.put(Uint8Array.of(1))
    spool.close()
    expect(await readdir(folder)).toEqual([])
  })

  it('cannot be made where nothing can be written', () => {
    expect(() => new Spool(join(folder, 'missing'))).toThrow(/^error E-OUT .*missing \(ENOENT\)/)
  })
})
