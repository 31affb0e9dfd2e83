import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findChromium } from './find-chromium.ts'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-chromium-'))
  await mkdir(join(folder, 'bin'))
  for (const name of ['own', 'bin/microsoft-edge', 'bin/google-chrome']) {
    await writeFile(join(folder, name), '#!/bin/sh\n')
    await chmod(join(folder, name), 0o755)
  }
  await writeFile(join(folder, 'no-program'), 'text')
  await chmod(join(folder, 'no-program'), 0o644)
})

afterAll(() => rm(folder, { recursive: true, force: true }))

describe.skipIf(process.platform === 'win32')('a browser to test with', () => {
  it('is the one that the person names', async () => {
    expect(await findChromium({ CHROME_PATH: join(folder, 'own') })).toBe(join(folder, 'own'))
  })

  it('is looked for elsewhere where that is none', async () => {
    for (const name of ['nothing', 'no-program']) {
      const found = await findChromium({ CHROME_PATH: join(folder, name), PATH: join(folder, 'bin') }, 'linux')
      expect(found).not.toBe(join(folder, name))
      expect(found).toBeDefined()
    }
  })

  it('is found on the path, Chrome before Edge, where the usual folder has none of them', async () => {
    const found = await findChromium({ PATH: `/no/such:${join(folder, 'bin')}` }, 'linux')
    expect(found).toMatch(/\/(?:chromium|chromium-browser|google-chrome)$/)
  })
})
