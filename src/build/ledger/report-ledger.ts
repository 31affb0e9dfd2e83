import type { Ledger, LedgerEntry } from '../../pipeline/corpus.ts'

const VERBS = ['added', 'merged', 'split', 'retired', 'returned', 'moved'] as const
export type LedgerChange = { what: (typeof VERBS)[number]; id: string; now: string[]; quote: string }

/** How many changes are told one by one. */
const MOST_LINES = 20
const QUOTE_LENGTH = 80

/**
 * What became of the published ids since the ledger was last kept: an event that is new, one that is told in another now, in several, or
 * no more, one that came back, one that is told in another event than before. A new id that is only another name of an event is none.
 */
export function ledgerChanges(before: Ledger, after: Iterable<LedgerEntry>): LedgerChange[] {
  const states = new Map(before.entries.map(({ id, state }) => [id, state]))
  const changes: LedgerChange[] = []
  for (const { id, state, quote } of after) {
    const what = changeOf(states.get(id), state)
    if (what !== undefined) changes.push({ what, id, now: 'now' in state ? state.now : [id], quote })
  }
  return changes
}

function changeOf(was: LedgerEntry['state'] | undefined, is: LedgerEntry['state']): LedgerChange['what'] | undefined {
  if (was === undefined) return 'now' in is ? undefined : 'added'
  if (!('now' in is)) return 'now' in was ? 'returned' : undefined
  const earlier = 'now' in was ? was.now : undefined
  if (earlier?.join() === is.now.join()) return undefined
  if (is.now.length === 0) return 'retired'
  if (earlier?.length === 0) return 'returned'
  if (is.now.length > 1) return 'split'
  return earlier === undefined ? 'merged' : 'moved'
}

/**
 * The changes in words, one line for all and one for each that is not simply new:
 * `Since the last release: 3 added, 1 merged.`, `  merged 14yhbpg7zcng → g7qz43fewh2x “Wednesday’s call was the second…”`.
 * Of the first release only how many events it has.
 */
export function ledgerReport(changes: readonly LedgerChange[], isFirst = false): string[] {
  if (isFirst) return [`The first release: ${changes.length} events.`]
  if (changes.length === 0) return ['Since the last release no event was added, merged, split or retired.']
  const counts = VERBS.flatMap((verb) => {
    const count = changes.filter(({ what }) => what === verb).length
    return count === 0 ? [] : [`${count} ${verb}`]
  })
  const told = changes.filter(({ what }) => what !== 'added')
  const lines = told.slice(0, MOST_LINES).map(({ what, id, now, quote }) => {
    const target = what === 'retired' ? '' : ` → ${now.join(', ')}`
    return `  ${what} ${id}${what === 'returned' && now[0] === id ? '' : target} “${clip(quote)}”`
  })
  const more = told.length > MOST_LINES ? [`  and ${told.length - MOST_LINES} more`] : []
  return [`Since the last release: ${counts.join(', ')}.`, ...lines, ...more]
}

function clip(quote: string): string {
  const line = quote.replace(/\s+/g, ' ')
  return line.length <= QUOTE_LENGTH ? line : `${line.slice(0, QUOTE_LENGTH - 1).trimEnd()}…`
}
