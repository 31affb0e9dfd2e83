/** Years, decades and centuries. */
import { monthSpan } from '../../../model/day.ts'
import { NEIGHBOURS } from '../calendar.ts'
import { centuryExtent, decadeExtent, inYears, outOfRange, yearExtent } from '../extents.ts'
import { modOf } from '../modifier.ts'
import { hasWord, valueOf } from '../pattern.ts'
import type { Match } from '../pattern.ts'
import type { Reading, Rule } from '../reading.ts'
import { impossible } from './explicit.ts'

const WHICH = '((early|mid|late) (in)? -?)?'

export const year: Rule = {
  name: 'year',
  patterns: [`${WHICH} (the year)? YEAR`, '(the)? (early|mid|late) -? YEAR'],
  read(match) {
    const at = match.entries[0]?.at ?? match.from
    const value = valueOf(match, 'YEAR') ?? 0
    if (!isYear(match, at, value)) return null
    if (!inYears(value)) return impossible(outOfRange(value))
    const reading: Reading = { ...yearExtent(value), basis: 'explicit', certainty: 'stated' }
    const mod = modOf(match)
    if (!mod) return reading
    const [first, last] = { START: [1, 4], MID: [5, 8], END: [9, 12] }[mod] as [number, number]
    return {
      ...reading,
      mod,
      from: monthSpan(value, first).from,
      to: monthSpan(value, last).to,
      precision: 'season',
      certainty: 'assumed',
      note: 'read as a third of that year',
    }
  },
}

const MONEY = /^[$€£¥₽₴#№+@.:]$/
const SURELY_YEAR = new Set(['in', 'since', 'until'])

/** A number of four digits is a year where its neighbours speak of time, not of how many. */
function isYear(match: Match, at: number, value: number): boolean {
  const word = match.words[at]
  const before = match.words[at - 1]
  const after = match.words[at + 1]
  if (!word || value < 1800 || value > 2150 || isCode(match, at)) return false
  if (before && ((MONEY.test(before.text) && !word.spaced) || NEIGHBOURS.label.has(before.lower))) return false
  if (!after || (at > match.from && modOf(match))) return true
  if (after.entries.some(({ kind }) => kind === 'UNITS' || kind === 'ZONE')) return false
  if (before && SURELY_YEAR.has(before.lower)) return true
  if (NEIGHBOURS.counted.has(after.lower) || after.entries.some(({ kind }) => kind === 'NUMBER')) return false
  if (before && (isNameBefore(match, at, value) || namesThing(match, at))) return true
  if (before && NEIGHBOURS.beforeYear.has(before.lower))
    return !(isPlural(after.text) && NEIGHBOURS.beforeCount.has(before.lower))
  return !isPlural(after.text) && (!before || !/^\p{Ll}/u.test(after.text))
}

/** "a landmark 1993 statement", "its failed 2014 invasion". */
function namesThing(match: Match, at: number): boolean {
  const [before, first] = [match.words[at - 1], match.words[at - 2]]
  if (before === undefined || !/^\p{Ll}{3,}/u.test(before.text)) return false
  const opens =
    first !== undefined && (/^(?:an?|the|['’]s?)$/.test(first.lower) || NEIGHBOURS.possessives.has(first.lower))
  return opens && NEIGHBOURS.bearsYear.has(match.words[at + 1]?.lower ?? '')
}

/** "the Northern Shield 2021 exercises": a year on a name, as nobody counts names. */
function isNameBefore(match: Match, at: number, value: number): boolean {
  const [before, first] = [match.words[at - 1], match.words[at - 2]]
  const isName = before !== undefined && /^\p{Lu}\p{Ll}{2,}$/u.test(before.text) && before.entries.length === 0
  return isName && first !== undefined && /^[\p{L}/-]/u.test(first.text) && value >= FIRST_NAMED && value <= LAST_NAMED
}

/** Years that the names of exercises, games and fairs bear. */
const [FIRST_NAMED, LAST_NAMED] = [1950, 2050]

/** "T-1990", "2000px", "2010-style", "1999/2": part of a code or a measure. */
function isCode(match: Match, at: number): boolean {
  const before = match.words[at - 1]
  const after = match.words[at + 1]
  if (before?.text === '-' && !before.spaced && at === match.from && /^\p{Lu}/u.test(match.words[at - 2]?.text ?? ''))
    return true
  if (before && !before.spaced && !match.words[at]?.spaced && /^[/=_&?\\~]$/.test(before.text)) return true
  if (!after || after.spaced) return false
  if (/^[%°€£/\p{L}]/u.test(after.text)) return true
  return after.text === '-' && /^(\p{Ll}|\d)/u.test(match.words[at + 2]?.text ?? '')
}

const NO_PLURAL = new Set(['was', 'is', 'has', 'as', 'vs', 'this', 'does'])

function isPlural(word: string): boolean {
  return /^\p{Ll}+[^\P{Ll}isu]s$/u.test(word) && !NO_PLURAL.has(word)
}

export const decade: Rule = {
  name: 'decade',
  patterns: [`(the)? ${WHICH} (the)? DECADE`, `(the)? ${WHICH} (nineteen|twenty) - DECADE`],
  read(match) {
    const at = match.entries.find(({ entry }) => entry.kind === 'DECADE')?.at ?? match.from
    const value = valueOf(match, 'DECADE') ?? 0
    const before = match.words[at - 1]?.lower ?? ''
    const text = match.words[at]?.text ?? ''
    if (NEIGHBOURS.possessives.has(match.words[match.from - 1]?.lower ?? '')) return null
    if (
      value < 100 &&
      !(/^['’]/.test(text) || before === 'the' || (before === '-' && match.from < at) || hasWord(match, 'the'))
    )
      return null
    if (value >= 100 && (value < 1000 || value > 2190)) return null
    const full =
      value >= 1000 ? value : value >= 30 || hasWord(match, 'nineteen') || value === 20 ? 1900 + value : 2000 + value
    if (!inYears(full)) return impossible(outOfRange(full))
    const reading: Reading = {
      ...(full === 1800 ? { ...yearExtent(full, 100), value: '18' } : decadeExtent(full)),
      basis: 'explicit',
      certainty: value >= 1000 ? 'stated' : 'inferred',
    }
    const mod = modOf(match)
    if (!mod) return reading
    const first = full + { START: 0, MID: 3, END: 6 }[mod]
    const { from, to } = yearExtent(first, 4)
    return { ...reading, mod, from, to, certainty: 'assumed', note: 'read as four years of that decade' }
  },
}

export const century: Rule = {
  name: 'century',
  patterns: [`((early|mid|late) -?)? ORDINAL -? (century|centuries)`],
  read(match) {
    const number = valueOf(match, 'ORDINAL') ?? 0
    if (number < 1) return null
    const value = String(number - 1).padStart(2, '0')
    if (number < 19 || number > 21) return { ...impossible(outOfRange((number - 1) * 100 + 1)), value }
    const mod = modOf(match)
    const reading: Reading = { ...centuryExtent(number), basis: 'explicit', certainty: 'stated' }
    return mod ? { ...reading, mod } : reading
  },
}
