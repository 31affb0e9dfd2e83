import { readFile } from 'node:fs/promises'
import { checkDataset } from '../model/check-dataset.ts'
import type { Dataset } from '../model/dataset.ts'
import { commandProblem } from './problems/problem-error.ts'

/** Reads and checks a dataset file of the contract. Only UTF-8 is read: a byte that is none would silently become another letter. Throws a ProblemError that says what to mend. */
export async function readDataset(path: string): Promise<Dataset> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(path)
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    const hint = reason === 'ERR_FS_FILE_TOO_LARGE' ? 'It is too large for one file.' : 'Give a file that can be read.'
    throw commandProblem('E-DATASET', `${path} cannot be read (${reason}). ${hint}`)
  }
  try {
    return checkDataset(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))
  } catch (error) {
    throw commandProblem('E-DATASET', `${path}: ${error instanceof Error ? error.message : String(error)}`)
  }
}
