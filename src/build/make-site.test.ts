import { access, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { makeDataset } from '../../tests/fixtures/make-dataset.ts'
import { makeSite } from './make-site.ts'

// Bundling takes seconds and has no part in what is tested here.
vi.mock('./build-app.ts', () => ({
  buildApp: async (out: string) => {
    const { cp, mkdir } = await import('node:fs/promises')
    await mkdir(out, { recursive: true })
    await cp('index.html', `${out}/index.html`)
  },
}))

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-site-'))
})
afterEach(() => rm(folder, { recursive: true }))

const options = { limit: 1, text: 'published' } as const

it('what must happen before a site stands happens before, and its failure leaves no site', async () => {
  const out = join(folder, 'site')
  const stands = () => access(out).then(() => true, () => false) // prettier-ignore
  const seen: boolean[] = []
  await makeSite(makeDataset(), out, options, async () => void seen.push(await stands()))
  expect([...seen, await stands()]).toEqual([false, true])

  const other = join(folder, 'other')
  await expect(makeSite(makeDataset(), other, options, () => Promise.reject(new Error('disk full')))).rejects.toThrow(
    'disk full',
  )
  expect(await readdir(folder)).toEqual(['site'])
})

it('an id that cannot name a file is a problem line, not a defect', async () => {
  const dataset = makeDataset({ events: 1 })
  for (const actor of dataset.actors) actor.id = '../x'
  await expect(makeSite(dataset, join(folder, 'site'), options)).rejects.toThrow(
    'error E-DATASET the id “../x” of one actor',
  )
  await writeFile(join(folder, 'x'), '')
  expect(await readdir(folder)).toEqual(['x'])
})
