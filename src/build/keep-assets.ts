import { cp, lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { commandProblem } from './problems/problem-error.ts'

/** Folders whose files are named by their content, so that those of two releases never clash. */
const FOLDERS = ['assets', 'data']
const HASHED = /[.-][\w-]{8,}\.[a-z0-9]+$/

/**
 * Copies the hashed files of an earlier release into a new one that lacks them, and returns how many. A page that is still open, or that a
 * cache still gives out, asks for the scripts and data that it was made with. What has a fixed name is that of the new release.
 * Throws a ProblemError where there is no earlier release.
 */
export async function keepAssets(earlier: string, fresh: string): Promise<number> {
  const isSite = await lstat(join(earlier, 'data', 'site.json')).then((found) => found.isFile(), () => false) // prettier-ignore
  if (!isSite) {
    throw commandProblem(
      'E-COMMAND',
      `--keep-assets ${earlier} holds no built site. Give the folder of the earlier release.`,
    )
  }
  let kept = 0
  for (const folder of FOLDERS) {
    const present = new Set(await readdir(join(fresh, folder)).catch(() => []))
    const entries = await readdir(join(earlier, folder), { withFileTypes: true }).catch(() => [])
    for (const entry of entries) {
      if (!entry.isFile() || !HASHED.test(entry.name) || present.has(entry.name)) continue
      await cp(join(earlier, folder, entry.name), join(fresh, folder, entry.name))
      kept += 1
    }
  }
  return kept
}
