import { shared, type Facts } from './read-facts.ts'

/** Days before the last telling beyond which an article tells one deed of a day and not the news of it. */
const OLD = 21

/**
 * "was gunned down two days before Christmas" over the story, "shot him at his door on December 23" in it, months later: long after, an article
 * tells of one day one deed of violence, unless it names other places, other sides or two counts.
 */
export function areOneOldCrime(one: Facts, other: Facts): boolean {
  if (one.candidate.document !== other.candidate.document || one.family !== 'force' || other.family !== 'force')
    return false
  if (!one.stated || !other.stated || one.from !== one.to || other.from !== other.to || one.from !== other.from) return false // prettier-ignore
  if (one.ago < OLD || one.candidate.status !== other.candidate.status) return false
  const isSameSide = one.sides.size === 0 || other.sides.size === 0 || shared(one.sides, other.sides) > 0
  const isSameCount = one.numbers.size === 0 || other.numbers.size === 0 || shared(one.numbers, other.numbers) > 0
  return isSameSide && isSameCount
}
