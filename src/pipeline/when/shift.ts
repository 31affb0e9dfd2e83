/** Which of a row is meant: last, this or next. */
import { hasWord } from './pattern.ts'
import type { Match } from './pattern.ts'

/** −1 for last, +1 for next, 0 for this. */
export function shiftOf(match: Match): -1 | 0 | 1 {
  if (hasWord(match, 'last', 'previous', 'past')) return -1
  return hasWord(match, 'next', 'coming', 'upcoming', 'following') ? 1 : 0
}
