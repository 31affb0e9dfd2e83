import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Ledger } from '../pipeline/corpus.ts'
import { formatLedger } from './corpus/read-ledger.ts'
import { writeAtomically } from './write-atomically.ts'

/**
 * Writes the ledger of published ids into the corpus folder when this build added to it; returns how many ids are new. A build that
 * adds nothing leaves the file as it is, byte for byte.
 */
export async function keepLedger(folder: string, before: Ledger, after: Ledger): Promise<number> {
  const path = join(folder, 'links.json')
  const content = formatLedger(after)
  const present = await readFile(path, 'utf8').catch(() => '')
  if (present !== content) await writeAtomically(path, [content])
  return after.entries.length - before.entries.length
}
