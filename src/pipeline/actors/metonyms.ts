import { CUES } from '../lexicon/name-words.ts'
import { GROUPS, ROLE_HEADS } from '../lexicon/titles-of-office.ts'
import type { DocumentReading, SentenceReading } from './reading.ts'
import { gapAfter, isPossessive, keyAt, matchFrom, matchTo } from './reading.ts'

/** What a rule reads: a capital or seat of government at words `from` to `to`, and the words beside it. */
export type Position = {
  document: DocumentReading
  reading: SentenceReading
  from: number
  to: number
  /** The word before, an article left out; empty where punctuation stands between. */
  before: string
  beforeIndex: number
  after: string
  /** What stands between the name and the word after it. */
  gap: string
  possessive: boolean
}

export type MetonymRule = { name: string; means: 'government' | 'place'; test: (position: Position) => boolean }

/** In order: the first rule that holds decides. A name that none claims acts: “Beijing has”, “urged Moscow”. */
export const METONYM_RULES: readonly MetonymRule[] = [
  { name: 'owner-of-a-place', means: 'place', test: (p) => p.possessive && ownsPlace(p) },
  { name: 'owner-of-an-act', means: 'government', test: (p) => p.possessive },
  { name: 'dateline', means: 'place', test: isDateline },
  { name: 'capital-with-its-country', means: 'place', test: (p) => p.gap === ', ' && isCountryAt(p, p.to) },
  {
    name: 'part-of-the-name-of-a-place-or-an-occasion',
    means: 'place',
    test: (p) =>
      /^[\s-]$/u.test(p.gap) &&
      (CUES.placeAfter.has(p.after) || CUES.areaWords.has(p.after) || CUES.eventAfter.has(p.after)),
  },
  { name: 'body-in-a-capital', means: 'government', test: isSeatOfGovernment },
  {
    name: 'arrived-in',
    means: 'place',
    test: (p) => p.before === 'in' && ARRIVES.test(keyAt(p.reading, p.beforeIndex - 1)),
  },
  { name: 'after-a-direction', means: 'place', test: (p) => CUES.directions.has(p.before) },
  { name: 'after-a-preposition-of-place', means: 'place', test: (p) => CUES.placePrepositions.has(p.before) },
  { name: 'given-or-asked', means: 'government', test: (p) => isWay(p) && nearest(p) === 'given' },
  { name: 'for-a-government', means: 'government', test: (p) => p.before === 'for' && nearest(p) !== 'motion' },
  { name: 'on-a-visit', means: 'place', test: (p) => p.before === 'to' && nearest(p, CUES.visiting) === 'motion' },
  { name: 'on-the-way', means: 'place', test: isWay },
  { name: 'visited', means: 'place', test: (p) => CUES.visit.has(p.before) },
  { name: 'struck-or-held', means: 'place', test: (p) => CUES.struck.has(p.before) },
  {
    name: 'on-a-route',
    means: 'place',
    test: (p) => isBetween(p) && CUES.transport.has(keyAt(p.reading, back(p, 'between') - 1)),
  },
  { name: 'between-governments', means: 'government', test: isBetween },
  { name: 'of-a-place', means: 'place', test: ofPlace },
  {
    name: 'suffers-a-strike',
    means: 'place',
    test: (p) => p.reading.pos[p.to] === 'AUX' && CUES.struck.has(keyAt(p.reading, p.to + 1)),
  },
  {
    name: 'before-a-plain-noun',
    means: 'place',
    test: (p) =>
      /^\s$/u.test(p.gap) &&
      /^(?:a|an|the|this|that)$/u.test(keyAt(p.reading, p.from - 1)) &&
      p.reading.pos[p.to] === 'NOUN' &&
      !GROUPS.has(p.after) &&
      !ROLE_HEADS.has(p.after) &&
      !isSeat(p),
  },
  { name: 'acts-or-is-addressed', means: 'government', test: () => true },
]

/** Whether a capital or seat of government means the government or the place, and by which rule. `Moscow said` → government. */
export function readMetonym(
  document: DocumentReading,
  reading: SentenceReading,
  from: number,
  to: number,
): MetonymRule | undefined {
  const start = keyAt(reading, from - 1) === 'the' ? from - 1 : from
  const adjacent = start > 0 && /^\s{1,3}[“"‘'(]?$/u.test(gapAfter(document, reading, start - 1))
  const possessive = isPossessive(document, reading, to)
  const position: Position = {
    document,
    reading,
    from,
    to,
    before: adjacent ? keyAt(reading, start - 1) : '',
    beforeIndex: adjacent ? start - 1 : -1,
    after: keyAt(reading, possessive ? to + 1 : to),
    gap: gapAfter(document, reading, to - 1),
    possessive,
  }
  return METONYM_RULES.find((rule) => rule.test(position))
}

const ARRIVES = /^(?:arriv(?:e|es|ed|ing)|land(?:s|ed|ing)?|due|expected|stopover|stop)$/u
const RULES_THERE =
  /^(?:government|authorities|officials|leaders|leadership|regime|junta|rulers|policymakers|lawmakers|parliament)$/u

/** “the government in Lima said”, “officials in Lima”: who governs there; not what happens to lie there. */
function isSeatOfGovernment({ before, reading, beforeIndex }: Position): boolean {
  return before === 'in' && RULES_THERE.test(keyAt(reading, beforeIndex - 1))
}

function isWay({ before }: Position): boolean {
  return CUES.ways.has(before) && before !== 'for'
}

/** What the words before the preposition speak of, the nearest first: something given (“arms sales to”) or a way (“travelled to”). */
function nearest({ reading, beforeIndex }: Position, motion = CUES.motion): 'given' | 'motion' | undefined {
  for (let index = beforeIndex - 1; index >= 0 && beforeIndex - index <= 5; index -= 1) {
    const key = keyAt(reading, index)
    if (motion.has(key)) return 'motion'
    if (CUES.given.has(key)) return 'given'
  }
  return undefined
}

function ownsPlace({ reading, to, after }: Position): boolean {
  const second = keyAt(reading, to + 2)
  return (
    CUES.placeAfter.has(after) || CUES.areaWords.has(after) || CUES.placeAfter.has(second) || CUES.areaWords.has(second)
  )
}

/** “BEIJING (AP) —”, “MOSCOW, April 9 –”, “Paris, Berlin French President …” at the start of a sentence. */
function isDateline({ reading, from, to, gap, document }: Position): boolean {
  const first = reading.words[from]
  if (from === 0 && /^\s*[(—–]|^\s+-\s/u.test(gap)) return true
  if (from === 0 && gap.startsWith(':') && first !== undefined && first.form === first.form.toUpperCase()) return true
  if (from === 0 && gap === ', ' && /^\p{Lu}/u.test(reading.words[to]?.form ?? ''))
    return first !== undefined && reading.pos[to + 1] !== 'CCONJ'
  const previous = matchTo(reading, from)
  return (
    from > 0 &&
    from <= 3 &&
    previous?.from === 0 &&
    gapAfter(document, reading, from - 1) === ', ' &&
    gap === ' ' &&
    /^\p{Lu}/u.test(reading.words[to]?.form ?? '')
  )
}

function isCountryAt({ document, reading }: Position, index: number): boolean {
  const use = matchFrom(reading, index)?.uses[0]
  return use?.form === 'name' && document.gazetteer.entries.get(use.actor)?.kind === 'country'
}

function isBetween(position: Position): boolean {
  return (position.before === 'between' || position.before === 'and') && back(position, 'between') >= 0
}

function back({ reading, from }: Position, key: string): number {
  for (let index = from - 1; index >= 0 && from - index <= 5; index -= 1)
    if (keyAt(reading, index) === key) return index
  return -1
}

function ofPlace({ reading, before, beforeIndex }: Position): boolean {
  if (before !== 'of') return false
  const owned = keyAt(reading, beforeIndex - 1)
  return (
    CUES.placeAfter.has(owned) ||
    CUES.areaWords.has(owned) ||
    CUES.directions.has(owned) ||
    ROLE_HEADS.has(owned) ||
    /^(?:people|battle|siege|fall|part|parts|centre|center|heart|miles?|kilomet(?:er|re)s?|km|defen[cs]e)$/u.test(owned)
  )
}

/** A building or palace and not a city: “the Kremlin”, “a White House official”. */
function isSeat({ document, reading, from, to }: Position): boolean {
  const words = reading.words.slice(from, to).map((word) => word.key)
  return document.gazetteer.seats.has(words.join(' '))
}
