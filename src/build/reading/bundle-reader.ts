import { createHash, randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bundleModule } from '../bundle-module.ts'
import { PROJECT_FOLDER } from '../project-folder.ts'

/** The module for worker threads, and the folder for what this version of it reads. */
export type Reader = { module: string; folder: string }

const MODULE = 'reader.mjs'
/** How long a version that nobody uses any more is kept: somebody may go back and forth between two branches. */
const KEPT_MS = 7 * 24 * 60 * 60 * 1000

/**
 * Bundles the worker with all rules and all knowledge and puts it below `cache`, in a folder that is named by its version: what the
 * bundle holds, the packages that it imports, and the format of what it writes. So a reading that was kept is one of exactly these rules.
 * Undefined where the folder cannot be written. Folders of versions that nobody used for a week are deleted.
 */
export async function bundleReader(cache = join(PROJECT_FOLDER, '.cache', 'reading')): Promise<Reader | undefined> {
  const code = await bundleModule('src/build/reading/worker.ts')
  const packages = await readFile(join(PROJECT_FOLDER, 'package.json'))
  const hash = createHash('sha256').update(code).update(packages).update(process.versions.v8)
  const version = hash.digest('hex').slice(0, 24)
  const folder = join(cache, version)
  const module = join(folder, MODULE)
  try {
    await mkdir(folder, { recursive: true })
    const temporary = join(folder, `${MODULE}.${randomBytes(6).toString('hex')}.tmp`)
    await writeFile(temporary, code)
    await rename(temporary, module)
    await sweep(cache, version)
    return { module, folder }
  } catch {
    return undefined
  }
}

async function sweep(cache: string, version: string): Promise<void> {
  const now = Date.now()
  await utimes(join(cache, version), now / 1000, now / 1000)
  for (const name of await readdir(cache)) {
    // What another build put here may be gone by now.
    const found = await stat(join(cache, name)).catch(() => undefined)
    if (found !== undefined && now - found.mtimeMs > KEPT_MS)
      await rm(join(cache, name), { recursive: true, force: true })
  }
}
