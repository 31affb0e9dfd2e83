import { describe, expect, it } from 'vitest'
import { findDuplicates, shinglesOf, wordsOf } from './find-duplicates.ts'

const WIRE = wordsOf(
  Array.from(
    { length: 40 },
    (_, index) => `The envoy of land ${index} met the queen of realm ${index} to speak of grain.`,
  ).join(' '),
)
const OTHER = wordsOf(
  Array.from(
    { length: 40 },
    (_, index) => `Farmers in valley ${index} sold ${index} sacks of barley at a fair price.`,
  ).join(' '),
)

function originals(...texts: string[][]) {
  return [
    ...findDuplicates(texts.map((words, index) => ({ id: `d${index}`, shingles: () => shinglesOf(words) }))).values(),
  ]
}

describe('findDuplicates', () => {
  it('takes unrelated texts for originals', () => {
    expect(originals(WIRE, OTHER)).toEqual(['d0', 'd1'])
  })

  it('finds a copy with a few words changed', () => {
    expect(originals(WIRE, WIRE.with(10, 'duchess').with(200, 'barley'))).toEqual(['d0', 'd0'])
  })

  it('finds a copy that was cut short and one that got a foreword', () => {
    expect(originals(WIRE, WIRE.slice(0, 300), [...OTHER.slice(0, 20), ...WIRE])).toEqual(['d0', 'd0', 'd0'])
  })

  it('names the first of three copies as the original of all', () => {
    expect(originals(OTHER, WIRE, WIRE.with(3, 'x'), WIRE.with(5, 'y'))).toEqual(['d0', 'd1', 'd1', 'd1'])
  })

  it('does not take a text with half of its words in common for a copy', () => {
    expect(originals(WIRE, [...WIRE.slice(0, 240), ...OTHER.slice(0, 240)])).toEqual(['d0', 'd1'])
  })

  it('finds a copy among hundreds of texts that end in the same words', () => {
    const foot = WIRE.slice(0, 60)
    const texts = Array.from({ length: 300 }, (_, index) => [
      ...wordsOf(Array.from({ length: 30 }, (_word, at) => `word ${index} of ${at * 7 + index} here`).join(' ')),
      ...foot,
    ])
    const [first = [], last = []] = [texts[150], texts[299]]
    expect(originals(...texts, first.with(3, 'x'), last.with(5, 'y')).slice(300)).toEqual(['d150', 'd299'])
    expect(new Set(originals(...texts)).size).toBe(300)
  })

  it('takes texts of a few words for originals', () => {
    expect(originals(['no', 'news'], ['no', 'news'], [])).toEqual(['d0', 'd1', 'd2'])
  })
})

describe('wordsOf', () => {
  it.each([
    ['“No limits” – 2022!', ['no', 'limits', '2022']],
    ['王毅 met Łódź', ['王毅', 'met', 'łódź']],
    ['', []],
  ])('reads %j as %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })
})
