import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { folderSink, memorySink } from './site-sink.ts'

it.each(['../x', 'e/../../x', 'e/a/../../../../x', '/etc/x', 'e\\..\\x', 'c:x', './x', 'e//x', 'e/', '..', ''])(
  'nothing is written to %j, which is no path inside of the site',
  async (path) => {
    const folder = await mkdtemp(join(tmpdir(), 'dateline-sink-'))
    const site = join(folder, 'a/b/c/site')
    await expect((async () => folderSink(site)(path, 'x'))()).rejects.toThrow('outside of the site')
    await expect((async () => memorySink(new Map())(path, 'x'))()).rejects.toThrow('outside of the site')
    expect(await readdir(folder)).toEqual([])
    await rm(folder, { recursive: true })
  },
)

it('a file stands where its path says, below the folder', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-sink-'))
  await folderSink(folder)('e/x/..y/index.html', 'x')
  expect(await readdir(join(folder, 'e/x/..y'))).toEqual(['index.html'])
  await rm(folder, { recursive: true })
})
