import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Ledger } from '../pipeline/corpus.ts'
import { formatLedger } from './corpus/read-ledger.ts'
import { writeAtomically } from './write-atomically.ts'

/**
 * Writes the ledger of published ids into the corpus folder where it differs from the file there, and returns what to tell: how many ids
 * are new, how many have another answer, and the path to commit. A build that changes nothing leaves the file as it is and returns
 * undefined.
 */
export async function keepLedger(folder: string, before: Ledger, after: Ledger): Promise<string | undefined> {
  const path = join(folder, 'links.json')
  const content = formatLedger(after)
  const present = await readFile(path, 'utf8').catch(() => undefined)
  if (present === content) return undefined
  await writeAtomically(path, [content])
  const states = new Map(before.entries.map(({ id, state }) => [id, JSON.stringify(state)]))
  const added = after.entries.filter(({ id }) => !states.has(id)).length
  const changed = after.entries.filter(
    ({ id, state }) => states.has(id) && states.get(id) !== JSON.stringify(state),
  ).length
  return `${path}: ${added} new ids, ${changed} with another answer. Commit it, so that their links never rot.`
}
