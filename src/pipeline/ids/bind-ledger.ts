import type { TimelineEvent } from '../../model/dataset.ts'
import type { Ledger, LedgerEntry } from '../corpus.ts'
import { finderOfWords, neighbours } from './find-again.ts'

type LedgerDocument = { id: string; text: string }
type Retired = Record<string, { now: string[]; reason: string }>
export type BoundLedger = { ledger: Ledger; retired: Retired }

/** Where a mention stands: the quote it is read from and the lemma of its trigger. */
export type Mention = { document: string; start: number; end: number; quote: string; trigger: string }

const MERGED = 'It was found to be the same event and is told there.'

/**
 * Carries every id that ever had a page over to the events of this build, aliases among them. The ledger only grows: no entry is removed,
 * no quote rewritten. An old id is looked for as a live event, as an alias, along the path the ledger already knows, then as an act of
 * the same trigger in its exact quote in the same document, or in the one that took its place; what is found nowhere becomes a tombstone
 * that still shows the quote. Never bound to a look-alike or to another act of its sentence. `mentions` gives every mention by its id.
 * `retired` answers for the ids that are neither an event nor an alias. `hidden` gives the reason for mentions that an editor took out.
 */
export function bindLedger(
  ledger: Ledger,
  events: readonly TimelineEvent[],
  documents: readonly LedgerDocument[],
  mentions: ReadonlyMap<string, Mention>,
  hidden: ReadonlyMap<string, string> = new Map(),
): BoundLedger {
  const texts = new Map(documents.map(({ id, text }) => [id, text]))
  const told = events.flatMap(({ id, aliases }) => [id, ...aliases].map((name) => ({ name, event: id })))
  const find = finder(ledger, told, texts, mentions, hidden)
  const answers = new Map(ledger.entries.map((entry) => [entry.id, find(entry)]))
  const names = new Set(told.map(({ name }) => name))
  const retired = new Map<string, { now: string[]; reason: string }>()
  const entries = ledger.entries.map((entry): LedgerEntry => {
    const state = answers.get(entry.id) ?? entry.state
    if ('now' in state && !names.has(entry.id)) retired.set(entry.id, state)
    return { ...entry, state }
  })
  for (const { name, event } of told) {
    if (answers.has(name)) continue
    const state = name === event ? { live: true as const } : { now: [event], reason: MERGED }
    entries.push(firstEntry(name, state, mentions.get(name), texts))
  }
  return { ledger: { version: 1, entries }, retired: Object.fromEntries(retired) }
}

type Told = { name: string; event: string }

function finder(
  ledger: Ledger,
  told: readonly Told[],
  texts: ReadonlyMap<string, string>,
  mentions: ReadonlyMap<string, Mention>,
  hidden: ReadonlyMap<string, string>,
) {
  const eventOf = new Map(told.map(({ name, event }) => [name, event]))
  const earlier = new Map(ledger.entries.map((entry) => [entry.id, entry.state]))
  const findAgain = finderOfWords(
    told.flatMap(({ name, event }) => {
      const mention = mentions.get(name)
      return mention === undefined ? [] : [{ event, mention }]
    }),
    texts,
  )

  function alongPath(id: string, seen: Set<string>): string[] {
    if (seen.has(id)) return []
    seen.add(id)
    const event = eventOf.get(id)
    if (event !== undefined) return [event]
    const state = earlier.get(id)
    return state !== undefined && 'now' in state ? state.now.flatMap((next) => alongPath(next, seen)) : []
  }

  return (entry: LedgerEntry): LedgerEntry['state'] => {
    if (eventOf.get(entry.id) === entry.id) return { live: true }
    const path = unique(alongPath(entry.id, new Set()))
    if (path.length === 1) return { now: path, reason: MERGED }
    if (path.length > 1) return { now: path, reason: 'It was found to be several events and is told in them.' }
    const now = findAgain(entry)
    if (now.length > 0) return { now, reason: 'The same words are now the evidence of this event.' }
    return { now: [], reason: hidden.get(entry.id) ?? tombstone(entry, texts.has(entry.document)) }
  }
}

function tombstone(entry: LedgerEntry, documentIsHere: boolean): string {
  const why = documentIsHere
    ? 'The sentence is no longer read as an event'
    : 'The article is no longer part of this timeline'
  return `${why}: “${entry.quote}”`
}

function firstEntry(
  id: string,
  state: LedgerEntry['state'],
  mention: Mention | undefined,
  texts: ReadonlyMap<string, string>,
): LedgerEntry {
  if (mention === undefined) throw new Error(`Event ${id} has no mention to be remembered by`)
  const { document, start, quote, trigger } = mention
  const { before, after } = neighbours(texts.get(document) ?? '', start, quote)
  return { id, document, before, quote, after, trigger, state }
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort()
}
