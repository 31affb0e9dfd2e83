import type { Certainty, When } from '../../model/dataset.ts'
import { daysBetween } from '../../model/day.ts'
import type { Candidate } from '../annotation.ts'

const CERTAINTY: Record<Certainty, number> = { stated: 0, inferred: 1, assumed: 2 }

/**
 * The date of an event that several sentences report: what is stated before what is inferred, then the finest, then the first reported.
 * `otherDates` are those that do not agree with it, each once; an interval that holds the chosen day agrees.
 */
export function bestDate(members: readonly Candidate[]): { when: When; otherDates: When[] } {
  const ranked = [...members].sort((one, other) => compare(one.when, other.when))
  const best = ranked[0]
  if (best === undefined) throw new RangeError('An event needs at least one report')
  const others = new Map<string, When>()
  for (const when of members.flatMap((member) => [member.when, ...member.otherDates])) {
    if (!agrees(when, best.when) && when.certainty !== 'assumed') others.set(when.edtf, others.get(when.edtf) ?? when)
  }
  return { when: best.when, otherDates: [...others.values()] }
}

function compare(one: When, other: When): number {
  return (
    CERTAINTY[one.certainty] - CERTAINTY[other.certainty] ||
    openness(one) - openness(other) ||
    daysBetween(one.start, one.end) - daysBetween(other.start, other.end)
  )
}

/** A known end says more than none, a known beginning more than a known end of what may have begun at any time. */
function openness({ edtf }: When): number {
  return edtf.startsWith('..') ? 2 : edtf.endsWith('..') ? 1 : 0
}

function agrees(when: When, best: When): boolean {
  if (openness(when) > 0 || openness(best) > 0) return true
  const holds = when.start <= best.start && when.end >= best.end
  const isHeld = best.start <= when.start && best.end >= when.end
  return holds || isHeld
}
