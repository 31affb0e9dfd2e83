import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Day } from '../../model/day.ts'
import type { Ledger } from '../../pipeline/corpus.ts'
import { sealLedger } from '../../pipeline/ids/seal-ledger.ts'
import { formatLedger } from '../corpus/read-ledger.ts'
import { writeAtomically } from '../write-atomically.ts'

/**
 * Writes the ledger of published ids into the corpus folder where it differs from the file there, every entry sealed, and returns what
 * to tell. A build that changes nothing leaves the file as it is and returns undefined.
 */
export async function keepLedger(folder: string, ledger: Ledger): Promise<string | undefined> {
  const path = join(folder, 'links.json')
  const content = formatLedger(sealLedger(ledger))
  const present = await readFile(path, 'utf8').catch(() => undefined)
  if (present === content) return undefined
  await writeAtomically(path, [content])
  return `${path} was written anew. Commit it, so that the links to these events never rot.`
}

/** Enters the day of release for the ids that no earlier release had. An entry that stood before keeps what it says. */
export function stampLedger(before: Ledger, after: Ledger, day: Day): Ledger {
  const known = new Set(before.entries.map(({ id }) => id))
  const entries = after.entries.map((entry) => (known.has(entry.id) ? entry : { ...entry, added: day }))
  return { version: 1, entries }
}

/**
 * The day of a release as YYYY-MM-DD, in UTC: of `SOURCE_DATE_EPOCH`, which reproducible builds set in seconds, else of the clock.
 * https://reproducible-builds.org/specs/source-date-epoch/
 */
export function releaseDay(epoch: string | undefined, now: number): Day {
  const seconds = epoch !== undefined && /^\d{1,11}$/.test(epoch) ? Number(epoch) : Math.floor(now / 1000)
  return new Date(seconds * 1000).toISOString().slice(0, 10)
}
