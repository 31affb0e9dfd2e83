import type { TimelineEvent } from '../model/dataset.ts'
import { applyCorrections, type Corrected } from './corrections/apply-corrections.ts'
import type { Correction as Wish } from './corpus.ts'
import type { Correction } from './lay-rows.ts'
import { draftAt, type Drafts } from './make-drafts.ts'

type Known = {
  actors: ReadonlySet<string>
  topics: ReadonlySet<string>
  /** The day of each article. */
  published: ReadonlyMap<string, string | undefined>
}

/** Applies an editor's corrections to the drafts. Only those that they name, or that tell what they name, are read as a whole. */
export function correctDrafts(
  drafts: Drafts,
  wishes: readonly Wish[],
  { actors, topics, published }: Known,
): { correction: Correction } & Pick<Corrected, 'applied' | 'problems' | 'hidden'> {
  const wanted = new Set(wishes.flatMap(({ event, merge = [] }) => [event, ...merge]))
  const numbers = new Set<number>()
  const named: TimelineEvent[] = []
  for (let number = 0; number < drafts.events.length; number += 1) {
    const { id, aliases } = drafts.events.at(number)
    if (![id, ...aliases].some((name) => wanted.has(name))) continue
    numbers.add(number)
    named.push(draftAt(drafts, number))
  }
  const days = ({ evidence }: TimelineEvent) => evidence.map(({ document }) => published.get(document) ?? '9999-12-31')
  const { events, leadOn, ...told } = applyCorrections(named, wishes, {
    actors,
    topics,
    lastTold: (event) => days(event).reduce((one, other) => (one > other ? one : other), ''),
  })
  return { correction: { events, leadOn, numbers }, ...told }
}
