import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SourceDocument } from '../../pipeline/corpus.ts'
import { commandProblem } from '../problems/problem-error.ts'
import { decodeText } from './decode-text.ts'

/**
 * An article whose text is read from its file whenever it is asked for, so that an archive need not fit in memory. `text` is what was read and
 * checked; asking throws a ProblemError where the file holds something else by then.
 */
export function articleOnDisk(folder: string, facts: Omit<SourceDocument, 'text'>, text: string): SourceDocument {
  const sum = sumOf(text)
  return {
    ...facts,
    get text() {
      const again = textIn(join(folder, facts.file))
      if (again !== undefined && sumOf(again) === sum) return again
      throw commandProblem('E-READ', `${facts.file} was changed while it was being read. Run this again.`)
    },
  }
}

/** Tells texts apart. */
export function sumOf(text: string): string {
  return createHash('sha256').update(text).digest('base64')
}

function textIn(path: string): string | undefined {
  try {
    return decodeText(readFileSync(path)).text
  } catch {
    return undefined
  }
}
