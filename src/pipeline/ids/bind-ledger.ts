import type { TimelineEvent } from '../../model/dataset.ts'
import type { Ledger, LedgerEntry } from '../corpus.ts'
import { groupBy } from '../group-by.ts'

type LedgerDocument = { id: string; text: string }
type Retired = Record<string, { now: string[]; reason: string }>
export type BoundLedger = { ledger: Ledger; retired: Retired }

/** Context on either side of a quote, in UTF-16 units. */
const CONTEXT = 32

/**
 * Carries every id ever published over to the events of this build. The ledger only grows: no entry is removed, no quote rewritten.
 * An old id is looked for as a live event, as an alias, along the path the ledger already knows, then by its exact quote in the same
 * document with the same neighbours; what is found nowhere becomes a tombstone that still shows the quote. Never bound to a look-alike.
 * `triggers` gives the trigger lemma of a mention id.
 */
export function bindLedger(
  ledger: Ledger,
  events: readonly TimelineEvent[],
  documents: readonly LedgerDocument[],
  triggers: ReadonlyMap<string, string>,
): BoundLedger {
  const texts = new Map(documents.map(({ id, text }) => [id, text]))
  const find = finder(ledger, events, texts)
  const retired: Retired = {}
  const entries = ledger.entries.map((entry): LedgerEntry => {
    const found = find(entry)
    if (found === 'live') return { ...entry, state: { live: true } }
    retired[entry.id] = found
    return { ...entry, state: found }
  })
  const known = new Set(entries.map((entry) => entry.id))
  for (const event of events) {
    if (!known.has(event.id)) entries.push(firstEntry(event, texts, triggers.get(event.id) ?? ''))
  }
  return { ledger: { version: 1, entries }, retired }
}

function finder(ledger: Ledger, events: readonly TimelineEvent[], texts: ReadonlyMap<string, string>) {
  const live = new Set(events.map((event) => event.id))
  const aliases = new Map(events.flatMap((event) => event.aliases.map((alias) => [alias, event.id] as const)))
  const earlier = new Map(ledger.entries.map((entry) => [entry.id, entry.state]))
  const byDocument = groupBy(
    events.flatMap((event) => event.evidence.map((evidence) => ({ event: event.id, evidence }))),
    ({ evidence }) => evidence.document,
  )

  function alongPath(id: string, seen: Set<string>): string[] {
    if (seen.has(id)) return []
    seen.add(id)
    if (live.has(id)) return [id]
    const alias = aliases.get(id)
    if (alias !== undefined) return [alias]
    const state = earlier.get(id)
    return state !== undefined && 'now' in state ? state.now.flatMap((next) => alongPath(next, seen)) : []
  }

  return (entry: LedgerEntry): 'live' | { now: string[]; reason: string } => {
    if (live.has(entry.id)) return 'live'
    const path = unique(alongPath(entry.id, new Set()))
    if (path.length === 1) return { now: path, reason: 'It was found to be the same event and is told there.' }
    if (path.length > 1) return { now: path, reason: 'It was found to be several events and is told in them.' }
    const quoted = (byDocument.get(entry.document) ?? []).filter(
      ({ evidence }) =>
        evidence.quote === entry.quote && hasNeighbours(entry, texts.get(entry.document), evidence.start),
    )
    const now = unique(quoted.map(({ event }) => event))
    if (now.length > 0) return { now, reason: 'The same sentence is now the evidence of this event.' }
    return { now: [], reason: tombstone(entry, texts.has(entry.document)) }
  }
}

function hasNeighbours(entry: LedgerEntry, text: string | undefined, start: number): boolean {
  if (text === undefined) return false
  const end = start + entry.quote.length
  return (
    text.slice(Math.max(0, start - CONTEXT), start) === entry.before && text.slice(end, end + CONTEXT) === entry.after
  )
}

function tombstone(entry: LedgerEntry, documentIsHere: boolean): string {
  const why = documentIsHere
    ? 'The sentence is no longer read as an event'
    : 'The article is no longer part of this timeline'
  return `${why}: “${entry.quote}”`
}

function firstEntry(event: TimelineEvent, texts: ReadonlyMap<string, string>, trigger: string): LedgerEntry {
  const evidence = event.evidence.find(({ id }) => id === event.id) ?? event.evidence[0]
  if (evidence === undefined) throw new Error(`Event ${event.id} has no evidence to be remembered by`)
  const text = texts.get(evidence.document) ?? ''
  return {
    id: event.id,
    document: evidence.document,
    before: text.slice(Math.max(0, evidence.start - CONTEXT), evidence.start),
    quote: evidence.quote,
    after: text.slice(evidence.end, evidence.end + CONTEXT),
    trigger,
    state: { live: true },
  }
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort()
}
