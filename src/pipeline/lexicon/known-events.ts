/** Events of common knowledge that articles count time from: `known-events.yaml`. */
import * as z from 'zod/mini'
import type { Day } from '../../model/day.ts'
import type { AnchorEntry } from '../corpus.ts'
import data from './known-events.yaml'

const words = z.array(z.string())
const KNOWN = z
  .array(z.strictObject({ id: z.string(), day: z.string(), names: words, short: z.optional(words) }))
  .parse(data)
  .map(({ id, day, names, short = [] }) => ({ id, day, names, short, seek: names.map((name) => folded(name)) }))

function folded(text: string): string {
  return text.toLowerCase().replaceAll('’', "'")
}

/** Lists that were made before, by the events in them: the stages keep what they work out of a list. */
const lists = new WeakMap<readonly AnchorEntry[], Map<string, AnchorEntry[]>>()

/**
 * The anchors for one article: those of its corpus first, then the known events that it names and that lie before it. `short` names count only
 * where a full one stands too. "since the invasion of Kuwait" in an article of 1995 → 1990-08-02.
 */
export function anchorsFor(text: string, own: AnchorEntry[], published?: Day): AnchorEntry[] {
  const low = folded(text)
  const named = KNOWN.filter(({ day, seek }) => (published === undefined || day <= published) && seek.some((name) => low.includes(name))) // prettier-ignore
  const known = lists.get(own) ?? new Map<string, AnchorEntry[]>()
  lists.set(own, known)
  const key = named.map(({ id }) => id).join(' ')
  const made = known.get(key) ?? [...own, ...named.map(toAnchor)]
  known.set(key, made)
  return made
}

function toAnchor({ id, day, names, short }: (typeof KNOWN)[number]): AnchorEntry {
  const [name = id] = names
  return {
    id,
    phrases: [...names, ...short],
    date: day,
    note: `${name.slice(0, 1).toUpperCase()}${name.slice(1)}: a day of common knowledge.`,
    source: 'known-events.yaml',
  }
}
