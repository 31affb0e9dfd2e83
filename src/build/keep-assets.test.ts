import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { keepAssets } from './keep-assets.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-assets-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function write(files: Record<string, string>) {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
}

it('the hashed files of the earlier release are added, and nothing of the new one is replaced', async () => {
  await write({
    'old/data/site.json': 'old',
    'old/data/index.0123456789abcdef.bin': 'old index',
    'old/data/titles-0.0123456789abcdef.txt': 'old titles',
    'old/assets/index-BxY3_k-2.js': 'old script',
    'old/assets/same-12345678.js': 'old same',
    'old/e/x/index.html': 'old page',
    'new/data/site.json': 'new',
    'new/assets/same-12345678.js': 'new same',
  })
  await symlink('/etc/hosts', join(folder, 'old/assets/link-12345678.js'))
  expect(await keepAssets(join(folder, 'old'), join(folder, 'new'))).toBe(3)
  expect((await readdir(join(folder, 'new'), { recursive: true })).sort()).toEqual(
    [
      'assets',
      'assets/index-BxY3_k-2.js',
      'assets/same-12345678.js',
      'data',
      'data/index.0123456789abcdef.bin',
      'data/site.json',
      'data/titles-0.0123456789abcdef.txt',
    ].map((path) => join(path)),
  )
  expect(await readFile(join(folder, 'new/data/site.json'), 'utf8')).toBe('new')
  expect(await readFile(join(folder, 'new/assets/same-12345678.js'), 'utf8')).toBe('new same')
})

it('a folder that holds no site is refused', async () => {
  await write({ 'old/assets/index-12345678.js': '' })
  await expect(keepAssets(join(folder, 'old'), folder)).rejects.toThrow('holds no built site')
})
