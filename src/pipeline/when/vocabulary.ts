/** What each word of the calendar can mean: a table from lower-case words to entries, and phrases indexed by their first word. */
import type { AnchorEntry } from '../corpus.ts'
import { CALENDAR, ERAS, HOLIDAYS, NAMES } from './calendar.ts'

export type Kind =
  | 'MONTH'
  | 'WEEKDAY'
  | 'WEEKDAYS'
  | 'WEEKDAY_SHORT'
  | 'SEASON'
  | 'PART'
  | 'UNIT'
  | 'UNITS'
  | 'NUMBER'
  | 'SOME'
  | 'ORDINAL'
  | 'DAY'
  | 'YEAR'
  | 'DECADE'
  | 'CLOCK'
  | 'ISO'
  | 'NUMERIC'
  | 'ZONE'
  | 'QUARTER'
  | 'FISCAL'
  | 'HOLIDAY'
  | 'ERA'
  | 'ANCHOR'
  | 'NAME'
  | 'OTHER_CALENDAR'

/** One meaning of one or more words in a row. `value` is what the kind counts: a month 1–12, a unit's code, an index into a table. */
export type Entry = { kind: Kind; value: number; length: number; weak?: boolean }

export type Phrase = { words: string[]; entry: Entry; asWritten: boolean }

export type Vocabulary = {
  words: ReadonlyMap<string, Entry[]>
  phrases: ReadonlyMap<string, Phrase[]>
  anchors: AnchorEntry[]
}

/** Splits a phrase of the lexicon as `findWords` splits a text, so that both meet. */
type Split = (text: string) => string[]

/** Builds the table; the anchors of a corpus ("the invasion") join the eras that everybody knows. */
export function buildVocabulary(anchors: AnchorEntry[], split: Split): Vocabulary {
  const words = new Map<string, Entry[]>()
  const phrases = new Map<string, Phrase[]>()
  const word = (text: string, kind: Kind, value: number, weak = false): void => {
    const entry: Entry = weak ? { kind, value, length: 1, weak } : { kind, value, length: 1 }
    words.set(text, [...(words.get(text) ?? []), entry])
  }
  const phrase = (text: string, kind: Kind, value: number, asWritten = false): void => {
    const parts = split(text)
    const first = parts[0]?.toLowerCase()
    if (first === undefined) return
    const entry: Entry = { kind, value, length: parts.length }
    const list = phrases.get(first) ?? []
    list.push({ words: asWritten ? parts : parts.map((part) => part.toLowerCase()), entry, asWritten })
    phrases.set(first, list)
  }

  for (const month of CALENDAR.months) {
    for (const name of month.names) word(name, 'MONTH', month.number, month.plain)
    for (const name of month.short ?? []) {
      word(name, 'MONTH', month.number, true)
      word(`${name}.`, 'MONTH', month.number)
    }
  }
  for (const weekday of CALENDAR.weekdays) {
    for (const name of weekday.names) {
      word(name, 'WEEKDAY', weekday.number)
      word(`${name}s`, 'WEEKDAYS', weekday.number)
    }
    for (const name of weekday.short) {
      word(name, 'WEEKDAY_SHORT', weekday.number)
      word(`${name}.`, 'WEEKDAY_SHORT', weekday.number)
    }
  }
  CALENDAR.seasons.forEach((season, index) => {
    for (const name of season.names) word(name, 'SEASON', index, season.weak)
  })
  CALENDAR.parts.forEach((part, index) => {
    for (const name of part.names) word(name, 'PART', index)
  })
  CALENDAR.units.forEach((unit, index) => {
    for (const name of unit.names) word(name, 'UNIT', index)
    for (const name of unit.plural) word(name, 'UNITS', index)
  })
  CALENDAR.numbers.forEach((name, value) => word(name, 'NUMBER', value))
  CALENDAR.tens.forEach((ten, tensIndex) => {
    const value = 20 + tensIndex * 10
    word(ten, 'NUMBER', value)
    for (let unit = 1; unit <= 9; unit++) phrase(`${ten}-${CALENDAR.numbers[unit] ?? ''}`, 'NUMBER', value + unit)
    const ordinal = CALENDAR.ordinals
    for (let unit = 1; unit <= 9; unit++) phrase(`${ten}-${ordinal[unit - 1] ?? ''}`, 'ORDINAL', value + unit)
    if (ten !== 'twenty') word(ten.replace(/y$/, 'ieth'), 'ORDINAL', value)
  })
  for (const [name, value] of Object.entries(CALENDAR.dozens)) word(name, 'NUMBER', value)
  CALENDAR.ordinals.forEach((name, index) => word(name, 'ORDINAL', index + 1))
  for (const [name, value] of Object.entries(CALENDAR.decades)) word(name, 'DECADE', value)
  for (const zone of CALENDAR.zones) word(zone, 'ZONE', 0)
  for (const other of CALENDAR.otherCalendars) word(other, 'OTHER_CALENDAR', 0)
  for (const some of CALENDAR.some) word(some, 'SOME', 0)
  HOLIDAYS.forEach((holiday, index) => {
    for (const name of holiday.names) phrase(name, 'HOLIDAY', index)
  })
  ERAS.forEach((era, index) => {
    for (const name of era.names) phrase(name, 'ERA', index)
  })
  anchors.forEach((anchor, index) => {
    for (const name of anchor.phrases) phrase(name, 'ANCHOR', index)
  })
  for (const list of Object.values(NAMES)) for (const name of list) phrase(name, 'NAME', 0, list !== NAMES.phrases)
  return { words, phrases, anchors }
}
