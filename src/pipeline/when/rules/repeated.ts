/** How often: "every Monday", "twice a year", "weekly". */
import { CALENDAR } from '../calendar.ts'
import { durationValue, unitOf } from '../length.ts'
import { hasWord, valueOf } from '../pattern.ts'
import type { Match } from '../pattern.ts'
import type { Reading, Rule } from '../reading.ts'

const ADVERBS: Readonly<Record<string, string>> = {
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  quarterly: 'P1Q',
  yearly: 'P1Y',
  annually: 'P1Y',
  annual: 'P1Y',
  hourly: 'PT1H',
  biennial: 'P2Y',
}

export const repeated: Rule = {
  name: 'repeated',
  patterns: [
    '(every|each) (single)? (WEEKDAY|UNIT|PART|MONTH|SEASON) PART?',
    '(every|each) (NUMBER|other|few|ORDINAL) (UNIT|UNITS|WEEKDAY)',
    Object.keys(ADVERBS).join(' | '),
    '(once|twice|NUMBER times|several times|many times) (a|every|per|each) UNIT',
    'WEEKDAY (mornings|afternoons|evenings|nights)',
    'WEEKDAYS',
  ],
  read(match) {
    const first = match.words[match.from]
    const adverb = ADVERBS[first?.lower ?? '']
    if (adverb) return isName(match) ? null : repeatedReading(adverb)
    const value = patternValue(match)
    return value === null ? null : repeatedReading(value)
  },
}

/** "the Daily Mail", "Weekly Standard": the name of a paper. */
function isName(match: Match): boolean {
  const word = match.words[match.from]
  const after = match.words[match.to]
  return word !== undefined && after !== undefined && /^\p{Lu}\p{Ll}/u.test(word.text) && /^\p{Lu}/u.test(after.text)
}

function repeatedReading(value: string): Reading {
  return {
    value,
    type: 'SET',
    precision: 'open',
    basis: 'interval',
    certainty: 'stated',
    unresolved: 'it is something that is repeated, not one date',
  }
}

function patternValue(match: Match): string | null {
  const unit = unitOf(match)
  const other = hasWord(match, 'other') ? 2 : undefined
  const weekday = valueOf(match, 'WEEKDAY') ?? valueOf(match, 'WEEKDAYS')
  const part = valueOf(match, 'PART')
  const timed = part === undefined && !hasWord(match, 'mornings') ? '' : `T${CALENDAR.parts[part ?? 0]?.code ?? 'MO'}`
  if (weekday !== undefined) return `XXXX-WXX-${weekday + 1}${timed}`
  const month = valueOf(match, 'MONTH')
  if (month !== undefined) return `XXXX-${String(month).padStart(2, '0')}`
  if (part !== undefined) return `XXXX-XX-XX${timed}`
  const season = valueOf(match, 'SEASON')
  if (season !== undefined) return `XXXX-${CALENDAR.seasons[season]?.code ?? 'SP'}`
  if (!unit) return null
  const times = hasWord(match, 'once', 'twice', 'times')
  const number = times
    ? 1
    : (other ?? (hasWord(match, 'few') ? undefined : (valueOf(match, 'NUMBER') ?? valueOf(match, 'ORDINAL') ?? 1)))
  return durationValue(number, unit)
}
