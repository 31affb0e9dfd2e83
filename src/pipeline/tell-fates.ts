import type { TimelineEvent } from '../model/dataset.ts'
import type { MergedEvent } from './merge/merge-documents.ts'

/** What the stages across articles decided, by event id where not said otherwise. */
export type Decisions = {
  merged: readonly MergedEvent[]
  events: readonly TimelineEvent[]
  /** By mention id: why a candidate gave no event. */
  unpublished: ReadonlyMap<string, string>
  /** Name of the rule that wrote the title. */
  titleRules: ReadonlyMap<string, string>
  salienceReasons: ReadonlyMap<string, readonly string[]>
}

/**
 * What became of each candidate, by its mention id, in words for `explain`: published as an event, merged into one and by which rule, or left
 * out and why. Made when asked for: a timeline of thousands of articles needs none of it.
 */
export function tellFates({
  merged,
  events,
  unpublished,
  titleRules,
  salienceReasons,
}: Decisions): Map<string, string> {
  const fates = new Map([...unpublished].map(([mention, reason]) => [mention, `left out: ${reason}`]))
  const byName = new Map(events.flatMap((event) => [event.id, ...event.aliases].map((name) => [name, event] as const)))
  const rules = new Map(merged.flatMap(({ reasons }) => reasons.map(({ from, rule }) => [from.mention, rule] as const)))
  const sources = new Map(merged.map(({ event, sources }) => [event.id, sources]))
  for (const [mention, { id, title, salience }] of byName) {
    if (fates.has(mention)) continue
    const told = sources.get(id) ?? 1
    const reasons = salienceReasons.get(id) ?? []
    const why = reasons.length === 0 ? '' : `: ${reasons.join(', ')}`
    fates.set(
      mention,
      mention === id
        ? `published as ${id} “${title}” (${titleRules.get(id) ?? 'corrected'}), told by ${told === 1 ? 'one source' : `${told} sources`}, salience ${salience}${why}`
        : `merged into ${id} “${title}” (${rules.get(mention) ?? 'same-event'})`,
    )
  }
  return fates
}
