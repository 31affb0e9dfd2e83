import type { DocumentRecord, Series, TimelineEvent } from '../model/dataset.ts'
import type { SourceDocument } from './corpus.ts'
import { seriesOf } from './lay-rows.ts'
import type { Gist, Outline, Readings } from './shelve-reading.ts'

/** Said of a sentence in which no rule found an act. */
const NOTHING = 'Nothing in it was read as an event'
/** What is known of an article beside its text. */
const FACTS = ['title', 'publisher', 'author', 'address', 'licence', 'publish', 'published'] as const

/** What the record of an article is made from; `resting` gives the ids of the events that rest on what starts at an offset. */
export type Recorded = {
  gist: Gist
  outline: Outline
  text: string
  source: SourceDocument | undefined
  resting: ReadonlyMap<number, readonly string[]>
}

/**
 * An article as the dataset keeps it: what the corpus says of it before what its own text says, and for every sentence the events that rest
 * on it or the reason why there is none. `unpublished` gives the reason for candidates by their mention id.
 */
export function recordDocument(
  { gist, outline, text, source, resting }: Recorded,
  unpublished: ReadonlyMap<string, string>,
): DocumentRecord {
  const { id, file, sha256, header, mentions } = gist
  // The first act of a sentence that was let go says why; one that only lends its evidence has no reason of its own.
  const reasons = new Map<number, string>()
  for (const [place, sentence] of outline.told.entries()) {
    const reason = unpublished.get(mentions[place] ?? '')
    if (reason !== undefined && !reasons.has(sentence)) reasons.set(sentence, reason)
  }
  const dropped = new Map(outline.dropped)
  // Only these are looked at: asking a source for its text may mean reading its file again.
  const facts = { ...header, ...(source === undefined ? {} : pick(source, FACTS)) }
  return {
    id,
    file,
    ...pick(facts, FACTS),
    sha256,
    text,
    blocks: outline.blocks,
    sentences: outline.sentences.map(([start, end], index) => {
      const ids = [...new Set(resting.get(start))]
      const reason = dropped.get(index) ?? reasons.get(index) ?? NOTHING
      return ids.length > 0 ? { start, end, events: ids } : { start, end, events: ids, dropped: reason }
    }),
  }
}

/** The records of all articles, each made when it is asked for. Held is where each event rests: two numbers a quote. */
export function recordDocuments(
  readings: Readings,
  given: readonly SourceDocument[],
  events: Iterable<Pick<TimelineEvent, 'id' | 'evidence'>>,
  unpublished: ReadonlyMap<string, string>,
): Series<DocumentRecord> {
  const sources = new Map(given.map((document) => [document.file, document]))
  const numberOf = new Map(readings.gists.map(({ id }, number) => [id, number]))
  const resting: number[][] = readings.gists.map(() => [])
  const ids: string[] = []
  for (const { id, evidence } of events) {
    for (const { document, start } of evidence) resting[numberOf.get(document) ?? -1]?.push(start, ids.length)
    ids.push(id)
  }
  return seriesOf(readings.gists.length, (number) => {
    const gist = readings.gists[number]
    if (gist === undefined) throw new RangeError(`There is no article ${number}`)
    const told = new Map<number, string[]>()
    const pairs = resting[number] ?? []
    for (let at = 0; at < pairs.length; at += 2) {
      const [start = -1, row = -1] = [pairs[at], pairs[at + 1]]
      told.set(start, [...(told.get(start) ?? []), ids[row] ?? ''])
    }
    const recorded = { gist, outline: readings.outline(number), text: readings.text(number), source: sources.get(gist.file), resting: told } // prettier-ignore
    return recordDocument(recorded, unpublished)
  })
}

function pick<T extends object, K extends keyof T>(value: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.filter((key) => value[key] !== undefined).map((key) => [key, value[key]])) as Pick<
    T,
    K
  >
}
