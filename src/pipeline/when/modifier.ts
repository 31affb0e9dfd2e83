/** Early, middle and late, as TIMEX3 writes them. */
import { hasWord } from './pattern.ts'
import type { Match } from './pattern.ts'

/** `modOf` "late June" → END; undefined where nothing is said. */
export function modOf(match: Match): 'START' | 'MID' | 'END' | undefined {
  if (hasWord(match, 'early', 'start', 'beginning', 'earlier', 'turn', 'outset', 'opening')) return 'START'
  if (hasWord(match, 'mid', 'middle')) return 'MID'
  return hasWord(match, 'late', 'end', 'later', 'close') ? 'END' : undefined
}
