import { randomBytes } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { commandProblem, ProblemError } from './problems/problem-error.ts'

/**
 * Writes a file so that readers see the old content or the whole new one, even when the machine stops half-way: into a new file
 * beside it, flushed to the disk, then renamed. Throws a ProblemError when the place cannot be written, and one that `chunks` throws; nothing is left behind.
 */
export async function writeAtomically(path: string, chunks: Iterable<string | Uint8Array>): Promise<void> {
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`
  try {
    await mkdir(dirname(path), { recursive: true })
    const file = await open(temporary, 'wx')
    try {
      for (const chunk of chunks) await file.writeFile(chunk)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined)
    // An article changed while it was being told: what cannot be written is not to blame.
    if (error instanceof ProblemError) throw error
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw commandProblem('E-OUT', `${path} cannot be written (${reason}). Give a path that you may write to.`)
  }
}
