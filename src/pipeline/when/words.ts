/** Cuts a sentence into the words that the rules read, each with what it can mean in the calendar. One pass, linear. */
import type { Entry, Phrase, Vocabulary } from './vocabulary.ts'

export type Word = {
  start: number
  end: number
  text: string
  lower: string
  spaced: boolean
  entries: readonly Entry[]
}

const SHAPES = [
  String.raw`\d{4}-\d{2}-\d{2}(?!\d)`,
  String.raw`\d{1,4}[/.]\d{1,2}[/.]\d{2,4}(?![\d/])`,
  String.raw`\d{1,2}(?:[:.]\d{2}){0,2}[ \u00A0\u202F]?(?:[apAP]\.[mM]\b\.?|[apAP][mM]\b)`,
  String.raw`\d{1,2}:\d{2}(?::\d{2})?(?!\d)`,
  String.raw`['’]?\d{2,4}s\b`,
  String.raw`\d{1,3}(?:st|nd|rd|th)\b`,
  String.raw`\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,3})?`,
  String.raw`\d+(?:\.\d+)?`,
  String.raw`[QH][1-4]\b`,
  String.raw`FY[ \u00A0]?(?:20)?\d{2}\b`,
  String.raw`['’](?:s|ll|re|ve|d)\b`,
  String.raw`(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Mon|Tues|Tue|Weds|Wed|Thurs|Thur|Thu|Fri|Sat|Sun)\.`,
  String.raw`[\p{L}\p{M}]+`,
  String.raw`\S`,
]
const WORD = new RegExp(SHAPES.join('|'), 'gu')

const NONE: readonly Entry[] = []

/** The words of a lexicon phrase, as `findWords` would cut them. */
export function splitPhrase(phrase: string): string[] {
  return phrase.match(WORD) ?? []
}

/** `findWords('on 15 June', v)` → on · 15 (a number, a day) · June (a month). Offsets count from `base`. */
export function findWords(text: string, base: number, vocabulary: Vocabulary): Word[] {
  const words: Word[] = []
  let previousEnd = 0
  for (const match of text.matchAll(WORD)) {
    const part = match[0]
    const lower = part.toLowerCase()
    const entries = vocabulary.words.get(lower)
    const spaced = match.index > previousEnd
    const glued = !spaced && /\p{L}$/u.test(words.at(-1)?.text ?? '') && /^\d(?!\d{3}-\d)/.test(part)
    words.push({
      start: base + match.index,
      end: base + match.index + part.length,
      text: part,
      lower,
      spaced,
      // "M20 May", "ES2020": a number on the end of letters is part of a name.
      entries: glued ? NONE : entries ? entriesAsWritten(part, entries) : shapeEntries(part),
    })
    previousEnd = match.index + part.length
  }
  addPhrases(words, vocabulary)
  return words
}

/** "may" and "march" are months only with a capital, "SAT" and "Sun" only where a rule asks for a short weekday. */
function entriesAsWritten(text: string, entries: readonly Entry[]): readonly Entry[] {
  const small = text.charAt(0) === text.charAt(0).toLowerCase()
  if (!small) return entries
  return entries.filter(({ kind, weak }) => kind !== 'WEEKDAY_SHORT' && kind !== 'ZONE' && !(kind === 'MONTH' && weak))
}

function shapeEntries(text: string): readonly Entry[] {
  const first = text.charCodeAt(0)
  const digit = first >= 48 && first <= 57
  if (!digit && !/^['’]\d|^[QHF]/.test(text)) return NONE
  const of = (kind: Entry['kind'], value: number): Entry => ({ kind, value, length: 1 })
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return [of('ISO', 0)]
  if (/^\d{1,4}[/.]\d{1,2}[/.]\d{2,4}$/.test(text)) return [of('NUMERIC', 0)]
  if (digit && /^\d{1,2}:\d{2}|m\.?$/i.test(text)) return [of('CLOCK', 0)]
  if (text.endsWith('s')) return decadeEntry(text.replace(/\D/g, ''))
  if (/^[QH][1-4]$/.test(text)) return [of('QUARTER', Number(text.slice(1)) + (text.startsWith('H') ? 10 : 0))]
  if (text.startsWith('FY')) return [of('FISCAL', 2000 + (Number(text.replace(/\D/g, '')) % 100))]
  const value = Number(text.replace(/,|st$|nd$|rd$|th$/g, ''))
  if (/[a-z]$/.test(text))
    return value <= 31 && value >= 1 ? [of('ORDINAL', value), of('DAY', value)] : [of('ORDINAL', value)]
  if (!digit || Number.isNaN(value)) return NONE
  const entries = [of('NUMBER', value)]
  if (/^\d{1,2}$/.test(text)) entries.push(of('DAY', value))
  if (/^[1-9]\d{3}$/.test(text)) entries.push(of('YEAR', value))
  return entries
}

function decadeEntry(digits: string): readonly Entry[] {
  if (!digits.endsWith('0') || digits.length === 3) return NONE
  return [{ kind: 'DECADE', value: Number(digits), length: 1 }]
}

/** Gives the first word of a phrase its meanings. The words of a name lose theirs: "Winter Olympics" holds no winter. */
function addPhrases(words: Word[], vocabulary: Vocabulary): void {
  for (let index = 0; index < words.length; index++) {
    const word = words[index]
    const phrases = word && vocabulary.phrases.get(word.lower)
    if (!phrases) continue
    const found = phrases.filter((phrase) => standsAt(phrase, words, index)).map(({ entry }) => entry)
    if (found.length === 0) continue
    const name = found.find(({ kind }) => kind === 'NAME')
    words[index] = { ...word, entries: name ? [name] : [...word.entries, ...found] }
    if (!name) continue
    for (let inside = index + 1; inside < index + name.length; inside++) {
      const part = words[inside]
      if (part) words[inside] = { ...part, lower: '', entries: NONE }
    }
    index += name.length - 1
  }
}

function standsAt(phrase: Phrase, words: Word[], index: number): boolean {
  return phrase.words.every((part, offset) => {
    const word = words[index + offset]
    return word !== undefined && (phrase.asWritten ? word.text : word.lower) === part
  })
}
