import type { DocumentRecord, TimelineEvent } from '../model/dataset.ts'
import type { ReadDocument } from './annotation.ts'
import type { SourceDocument } from './corpus.ts'
import { groupBy } from './group-by.ts'

/** Said of a sentence in which no rule found an act. */
const NOTHING = 'Nothing in it was read as an event'

/**
 * The articles as the dataset keeps them: what the corpus says of each before what its own text says, and for every sentence the events
 * that rest on it or the reason why there is none. `unpublished` gives the reason for candidates by their mention id.
 */
export function documentRecords(
  read: readonly ReadDocument[],
  given: ReadonlyMap<string, SourceDocument>,
  events: readonly TimelineEvent[],
  unpublished: ReadonlyMap<string, string>,
): DocumentRecord[] {
  const resting = groupBy(
    events.flatMap(({ id, evidence }) =>
      evidence.map(({ document, start }) => ({ id, place: `${document} ${start}` })),
    ),
    ({ place }) => place,
  )
  return read.map((document) => {
    const source = given.get(document.file)
    const { id, file, sha256, text, blocks, sentences, header, candidates, dropped } = document
    // The first act of a sentence that was let go says why; one that only lends its evidence has no reason of its own.
    const reasons = new Map<number, string>()
    for (const { act, mention } of candidates) {
      const reason = unpublished.get(mention)
      if (reason !== undefined && !reasons.has(act.sentence)) reasons.set(act.sentence, reason)
    }
    const facts = { ...header, ...withoutUndefined(source) }
    return {
      id,
      file,
      ...pick(facts, ['title', 'publisher', 'author', 'address', 'licence', 'publish', 'published']),
      sha256,
      text,
      blocks: blocks.map(({ start, end, kind, reason }) => ({ start, end, kind, reason })),
      sentences: sentences.map(({ index, start, end }) => {
        const ids = [...new Set((resting.get(`${id} ${start}`) ?? []).map((rest) => rest.id))]
        const reason = dropped.get(index) ?? reasons.get(index) ?? NOTHING
        return ids.length > 0 ? { start, end, events: ids } : { start, end, events: ids, dropped: reason }
      }),
    }
  })
}

function withoutUndefined<T extends object>(value: T | undefined): Partial<T> {
  return Object.fromEntries(Object.entries(value ?? {}).filter(([, field]) => field !== undefined)) as Partial<T>
}

function pick<T extends object, K extends keyof T>(value: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.filter((key) => value[key] !== undefined).map((key) => [key, value[key]])) as Pick<
    T,
    K
  >
}
