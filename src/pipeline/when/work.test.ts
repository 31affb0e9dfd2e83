import { describe, expect, it } from 'vitest'
import { indexRules } from './rule-index.ts'
import { RULES } from './rules.ts'
import { datesIn } from './test-document.ts'
import { buildVocabulary } from './vocabulary.ts'
import { findWords, splitPhrase } from './words.ts'
import type { Word } from './words.ts'

const vocabulary = buildVocabulary([], splitPhrase)
const rulesAt = indexRules(RULES)

/** How often the rules look at a word while they read a whole text. */
function looks(text: string): number {
  const words = findWords(text, 0, vocabulary)
  let count = 0
  const counted = new Proxy<Word[]>(words, {
    get(target, key) {
      count++
      return Reflect.get(target, key) as unknown
    },
  })
  for (let at = 0; at < words.length; at++) rulesAt(counted, at)
  return count
}

const unfriendly = [
  'June ',
  'the ',
  'the early ',
  'about two ',
  '2 to ',
  'Monday to ',
  'the past three ',
  'thirty-',
  '1.1.',
  '12:30 ',
  'early on the ',
  'the first half of the ',
  'a few ',
  'New Year ',
  '“’s',
  '5 May - ',
]

describe('the work of reading', () => {
  it.each(unfriendly)('grows with the length of “%s” and no faster', (piece) => {
    expect(looks(piece.repeat(2000)) / looks(piece.repeat(1000))).toBeLessThan(2.1)
  })

  it.each(unfriendly)('is at most a few hundred looks a word on “%s”', (piece) => {
    const text = piece.repeat(500)
    expect(looks(text) / findWords(text, 0, vocabulary).length).toBeLessThan(250)
  })

  it.each([
    ['June' + ' '.repeat(100_000), ['June']],
    ['second' + ' '.repeat(2000) + 'fourth' + ' '.repeat(2000) + 'jum', []],
    ['<'.repeat(10_000), []],
    ['1'.repeat(10_000), []],
    ['Aa'.repeat(10_000), []],
  ])('comes to an end on long runs', (text, expected) => {
    expect(datesIn(text, '2023-05-17').map(({ text: words }) => words)).toEqual(expected)
  })
})
