import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cached } from './reading-cache.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-cache-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const bytes = (text: string) => new TextEncoder().encode(text)
const words = (found: Uint8Array) => new TextDecoder().decode(found)
const never = () => {
  throw new Error('made again')
}

describe('what was read once', () => {
  it('is kept under its key and given back', () => {
    expect(words(cached(folder, 'a', () => bytes('one')))).toBe('one')
    expect(words(cached(folder, 'b', () => bytes('two')))).toBe('two')
    expect(words(cached(folder, 'a', never))).toBe('one')
  })

  it.each([
    ['empty', () => Buffer.alloc(0)],
    ['cut', (whole: Buffer) => whole.subarray(0, -1)],
    ['longer', (whole: Buffer) => Buffer.concat([whole, Buffer.from('x')])],
    ['changed in one bit', (whole: Buffer) => Buffer.from(whole.map((byte, at) => (at === 40 ? byte ^ 1 : byte)))],
    ['of another program', () => Buffer.from('{"not": "ours"}'.repeat(9))],
  ])('is made anew and kept again where the entry is %s', async (_, spoil) => {
    const text = 'one and one and one more'
    cached(folder, 'a', () => bytes(text))
    const path = join(folder, 'a.bin')
    await writeFile(path, spoil(await readFile(path)))
    expect(words(cached(folder, 'a', () => bytes(text)))).toBe(text)
    expect(words(cached(folder, 'a', never))).toBe(text)
    expect(await readdir(folder)).toEqual(['a.bin'])
  })

  it('is made each time where there is no folder or none that can be written', () => {
    for (const none of [undefined, join(folder, 'no', 'such')]) {
      expect(words(cached(none, 'a', () => bytes('one')))).toBe('one')
      expect(words(cached(none, 'a', () => bytes('two')))).toBe('two')
    }
  })
})
