import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { MAX_BYTES, type TextProblem } from './decode-text.ts'

export type ReadBytes = { bytes: Uint8Array } | { problem: TextProblem }

/** Reads a regular file of at most 5 MiB; the size is asked before a byte is read, and a link is never followed. */
export async function readBytes(path: string): Promise<ReadBytes> {
  try {
    const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
    try {
      const stat = await file.stat()
      if (!stat.isFile()) {
        return problem('error', 'E-FILE', 'this is not a regular file. Replace links and folders by real files.')
      }
      if (stat.size > MAX_BYTES) {
        return problem('reject', 'E-SIZE', `${stat.size} bytes are more than 5 MiB. Split it, one article a file.`)
      }
      return { bytes: await file.readFile() }
    } finally {
      await file.close()
    }
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    if (reason === 'ENOENT') {
      return problem('error', 'E-READ', 'there is no such file. Check its name and the folder that you are in.')
    }
    return problem('error', 'E-READ', `cannot be read (${reason}). Check its permissions.`)
  }
}

function problem(level: TextProblem['level'], code: TextProblem['code'], message: string): ReadBytes {
  return { problem: { level, code, line: 1, column: 1, message } }
}
