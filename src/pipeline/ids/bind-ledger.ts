import type { Ledger, LedgerEntry } from '../corpus.ts'
import { finderOfWords, neighbours } from './find-again.ts'

type Retired = Record<string, { now: string[]; reason: string }>

type Answer = Pick<LedgerEntry, 'id' | 'state'>

/**
 * `earlier`: the entries that were there before, with their answers of today. `answers`: those and the answers for new ids, for which no mention
 * is asked for. `fresh`: the entries of new ids, made when they are asked for.
 */
export type BoundLedger = {
  earlier: LedgerEntry[]
  answers: () => Iterable<Answer>
  fresh: () => Iterable<LedgerEntry>
  retired: Retired
}

type Named = { id: string; aliases: readonly string[] }
/** A map, or what answers like one. */
type Lookup<Value> = { has: (key: string) => boolean; get: (key: string) => Value | undefined }

/** Where a mention stands: the quote it is read from and the lemma of its trigger. */
export type Mention = { document: string; start: number; end: number; quote: string; trigger: string }

const MERGED = 'It was found to be the same event and is told there.'

/**
 * Carries every id that ever had a page over to the events of this build, aliases among them. The ledger only grows: no entry is removed,
 * no quote rewritten. An old id is looked for as a live event, as an alias, along the path the ledger already knows, then as an act of
 * the same trigger in its exact quote in the same document, or in the one that took its place; what is found nowhere becomes a tombstone
 * that still shows the quote. Never bound to a look-alike or to another act of its sentence. `mentions` gives every mention by its id.
 * `retired` answers for the ids that are neither an event nor an alias. `hidden` gives the reason for mentions that an editor took out. Events
 * are gone through as often as needed; texts and mentions are asked for one by one.
 */
export function bindLedger(
  ledger: Ledger,
  events: Iterable<Named>,
  texts: Lookup<string>,
  mentions: Pick<Lookup<Mention>, 'get'>,
  hidden: ReadonlyMap<string, string> = new Map(),
): BoundLedger {
  const known = new Set(ledger.entries.map(({ id }) => id))
  const answers = known.size === 0 ? new Map<string, LedgerEntry['state']>() : answersOf(ledger, events, texts, mentions, hidden) // prettier-ignore
  const names = new Set<string>()
  for (const { name } of known.size === 0 ? [] : namesOf(events)) if (known.has(name)) names.add(name)
  const retired = new Map<string, { now: string[]; reason: string }>()
  const earlier = ledger.entries.map((entry): LedgerEntry => {
    const state = answers.get(entry.id) ?? entry.state
    if ('now' in state && !names.has(entry.id)) retired.set(entry.id, state)
    return { ...entry, state }
  })
  function* newAnswers(): Generator<Answer> {
    for (const { name, event } of namesOf(events)) {
      if (known.has(name)) continue
      yield { id: name, state: name === event ? { live: true } : { now: [event], reason: MERGED } }
    }
  }
  function* fresh(): Generator<LedgerEntry> {
    for (const { id, state } of newAnswers()) yield firstEntry(id, state, mentions.get(id), texts)
  }
  function* all(): Generator<Answer> {
    yield* earlier
    yield* newAnswers()
  }
  return { earlier, answers: all, fresh, retired: Object.fromEntries(retired) }
}

/** The entries of the ledger as it will be kept: what was there first, in its order, then what is new. */
export function* ledgerEntries({ earlier, fresh }: BoundLedger): Generator<LedgerEntry> {
  yield* earlier
  yield* fresh()
}

/** All of them in memory. */
export function wholeLedger(bound: BoundLedger): Ledger {
  return { version: 1, entries: [...ledgerEntries(bound)] }
}

/** Every id and alias with its event, in the order of the events. */
function* namesOf(events: Iterable<Named>): Generator<{ name: string; event: string }> {
  for (const { id, aliases } of events) for (const name of [id, ...aliases]) yield { name, event: id }
}

/** What answers for each id of the ledger. */
function answersOf(
  ledger: Ledger,
  events: Iterable<Named>,
  texts: Lookup<string>,
  mentions: Pick<Lookup<Mention>, 'get'>,
  hidden: ReadonlyMap<string, string>,
): Map<string, LedgerEntry['state']> {
  const earlier = new Map(ledger.entries.map((entry) => [entry.id, entry.state]))
  const eventOf = new Map<string, string>()
  for (const { name, event } of namesOf(events)) eventOf.set(name, event)
  const answers = new Map<string, LedgerEntry['state']>()
  const lost: LedgerEntry[] = []
  for (const entry of ledger.entries) {
    const path = unique(alongPath(entry.id, eventOf, earlier))
    if (eventOf.get(entry.id) === entry.id) answers.set(entry.id, { live: true })
    else if (path.length === 1) answers.set(entry.id, { now: path, reason: MERGED })
    else if (path.length > 1)
      answers.set(entry.id, { now: path, reason: 'It was found to be several events and is told in them.' }) // prettier-ignore
    else lost.push(entry)
  }
  if (lost.length === 0) return answers
  const findAgain = finderOfWords(lost, namesOf(events), texts, mentions)
  for (const entry of lost) {
    const now = findAgain(entry)
    if (now.length > 0) answers.set(entry.id, { now, reason: 'The same words are now the evidence of this event.' })
    else answers.set(entry.id, { now: [], reason: hidden.get(entry.id) ?? tombstone(entry, texts.has(entry.document)) })
  }
  return answers
}

/** The events that an id leads to, by what the ledger said of it and of those that it named. */
function alongPath(
  id: string,
  eventOf: ReadonlyMap<string, string>,
  earlier: ReadonlyMap<string, LedgerEntry['state']>,
  seen: Set<string> = new Set(),
): string[] {
  if (seen.has(id)) return []
  seen.add(id)
  const event = eventOf.get(id)
  if (event !== undefined) return [event]
  const state = earlier.get(id)
  return state !== undefined && 'now' in state ? state.now.flatMap((next) => alongPath(next, eventOf, earlier, seen)) : [] // prettier-ignore
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
  texts: Lookup<string>,
): LedgerEntry {
  if (mention === undefined) throw new Error(`Event ${id} has no mention to be remembered by`)
  const { document, start, quote, trigger } = mention
  const { before, after } = neighbours(texts.get(document) ?? '', start, quote)
  return { id, document, before: cutOut(before), quote, after: cutOut(after), trigger, state }
}

/** The same words by themselves: engines let a part of a text hold on to the whole of it. */
function cutOut(part: string): string {
  return JSON.parse(JSON.stringify(part)) as string
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort()
}
