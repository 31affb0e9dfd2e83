import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkText } from '../../src/build/corpus/check-text.ts'
import { tried } from '../tried.ts'
import { excerpt, NAUGHTY, place, publicationDay } from './articles.ts'
import { chances, PATIENT } from './chances.ts'
import { expectPlaces } from './expect-places.ts'
import { readAlone } from './read-alone.ts'

/** Words that readers of text stumble over. */
const ODD = '“ ’ " ( … \u200b \u202e \r \u0085 31-June 9/11 a.m. No.5 &amp; <b> 😀 İ ﬁ e\u0301 ٣ —— $&'.split(' ')
const REPLACED: [string, string][] = [
  ['\n', '\n\n'],
  ['\n', ' '],
  ['\n', '\r'],
  ['. ', '.'],
  [' ', '\u00a0'],
  [' ', '  '],
  ['“', '"'],
  [',', ''],
  ['on ', 'on\n'],
]

type Change = (text: string) => string

const deleted = fc.tuple(place, place).map(([a, b]): Change => (text) => text.slice(0, cut(text, Math.min(a, b))) + text.slice(cut(text, Math.max(a, b)))) // prettier-ignore
const inserted = fc.tuple(place, fc.constantFrom(...ODD)).map(([a, word]): Change => (text) => text.slice(0, cut(text, a)) + word + text.slice(cut(text, a))) // prettier-ignore
const doubled = fc.tuple(place, place).map(([a, b]): Change => (text) => `${text}\n${text.slice(cut(text, Math.min(a, b)), cut(text, Math.max(a, b)))}`) // prettier-ignore
const replaced = fc.constantFrom(...REPLACED).map(
  ([from, to]): Change =>
    (text) =>
      text.replaceAll(from, () => to),
)
const otherForm = fc.constantFrom<Change>((text) => text.toUpperCase(), (text) => text.toLowerCase(), (text) => text.normalize('NFD')) // prettier-ignore
/** A string that breaks programs, before every sentence. */
const atBorders = fc.constantFrom(...NAUGHTY).map((naughty): Change => (text) => text.replaceAll(/(?<=[.!?”]) (?=\S)/g, () => ` ${naughty} `)) // prettier-ignore

const change = fc.oneof(deleted, inserted, doubled, replaced, otherForm, atBorders)

/** Never between the halves of a character. */
function cut(text: string, part: number): number {
  const at = Math.floor(part * text.length)
  return /^\p{Cs}/u.test(text.slice(at)) ? at + 1 : at
}

it('articles of any day with words cut, put in, doubled or written otherwise are read whole', PATIENT, (context) => {
  const property = fc.property(excerpt, publicationDay, fc.array(change, { maxLength: 4 }), (bytes, day, changes) => {
    const text = changes.reduce((now, apply) => apply(now), new TextDecoder().decode(bytes)).slice(0, 4000)
    const found = checkText(text)
    expectPlaces(found, text)
    if (found.every(({ level }) => level === 'warning')) readAlone(text, day)
  })
  const runs = chances(1 / 3)
  fc.assert(property, runs)
  tried(context, 'articles with changed words', runs.numRuns)
})

it('would notice a character that is lost', () => {
  expect(() => readAlone('On Tuesday Peru met Chile in Lima.')).not.toThrow()
  expect(() => expectPlaces([{ level: 'error', code: 'E-ENC', line: 3, column: 1, message: 'No.' }], 'one\ntwo')).toThrow() // prettier-ignore
})
