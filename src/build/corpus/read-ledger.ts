import type { Ledger, Problem } from '../../pipeline/corpus.ts'
import { placeOf } from '../../pipeline/place-of.ts'
import { findJsonFault } from '../json-fault.ts'
import { brokenSeal } from '../../pipeline/ids/seal-ledger.ts'
import { ledgerSchema } from './corpus-schema.ts'

export const EMPTY_LEDGER: Ledger = { version: 1, entries: [] }

const EDITED =
  'the entry “ID” or one before it was edited, moved or removed since it was published; links that people hold would lead elsewhere. ' +
  'Restore the file from version control. Where two branches were joined, put the entries of one after those of the other, ' +
  'without their “seal”.'

/** Reads links.json: every id ever published. What is wrong is told with line and column; nothing is guessed. */
export function readLedger(file: string, source: string): { ledger: Ledger; problems: Problem[] } {
  const refuse = (code: 'E-JSON' | 'E-CORPUS-TYPE' | 'E-LEDGER', offset: number, message: string) => ({
    ledger: EMPTY_LEDGER,
    problems: [{ level: 'error' as const, code, file, ...placeOf(source, offset), message }],
  })
  let data: unknown
  try {
    data = JSON.parse(source)
  } catch {
    return refuse(
      'E-JSON',
      findJsonFault(source)?.at ?? source.length,
      'this is not JSON from here on. Restore the file from version control.',
    )
  }
  const result = ledgerSchema.safeParse(data)
  if (result.success) {
    const broken = brokenSeal(result.data)
    if (broken === undefined) return { ledger: result.data, problems: [] }
    const id = result.data.entries[broken]?.id ?? ''
    return refuse(
      'E-LEDGER',
      startOfLine(source, broken + 2),
      EDITED.replace('ID', () => id),
    )
  }
  const issue = result.error.issues[0]
  const [, entry] = issue?.path ?? []
  const offset = typeof entry === 'number' ? startOfLine(source, entry + 2) : 0
  return refuse('E-CORPUS-TYPE', offset, `"${issue?.path.join('.') ?? ''}": ${issue?.message ?? ''}. Restore the file.`)
}

/** One entry a line, so that a change of the ledger reads as lines that were added. */
export function formatLedger({ entries }: Ledger): string {
  const lines = entries.map(({ id, document, before, quote, after, trigger, added, seal, state }) =>
    JSON.stringify({ id, document, before, quote, after, trigger, added, seal, state }),
  )
  return `{"version":1,"entries":[\n${lines.join(',\n')}\n]}\n`
}

/** Entry n of a ledger as we write it stands on line n + 2. */
function startOfLine(source: string, line: number): number {
  let offset = 0
  for (let current = 1; current < line; current += 1) {
    const next = source.indexOf('\n', offset)
    if (next === -1) return offset
    offset = next + 1
  }
  return offset
}
