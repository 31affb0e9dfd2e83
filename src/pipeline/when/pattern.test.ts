import { describe, expect, it } from 'vitest'
import { compilePattern, hasWord, matchPattern, valueOf } from './pattern.ts'
import { buildVocabulary } from './vocabulary.ts'
import { findWords, splitPhrase } from './words.ts'

const vocabulary = buildVocabulary([], splitPhrase)

function matched(pattern: string, text: string): string | undefined {
  const words = findWords(text, 0, vocabulary)
  const match = matchPattern(compilePattern(pattern), words, 0)
  return match ? text.slice(0, words[match.to - 1]?.end) : undefined
}

describe('a pattern of words', () => {
  it.each([
    ['WEEKDAY PART?', 'Monday night fell', 'Monday night'],
    ['WEEKDAY PART?', 'Monday fell', 'Monday'],
    ['WEEKDAY PART?', 'Moonday night', undefined],
    ['(early|late) on? WEEKDAY', 'late on Monday', 'late on Monday'],
    ['(a couple of|a few) UNITS', 'a couple of days', 'a couple of days'],
    ['(a couple of|a few) UNITS', 'a few days', 'a few days'],
    ['(a couple of|a few) UNITS', 'a days', undefined],
    ['NUMBER UNITS', 'twenty-five years on', 'twenty-five years'],
    ['(the)? DAY (of)? MONTH ,? YEAR?', 'the 5th of May, 2022', 'the 5th of May, 2022'],
    ['HOLIDAY', 'New Year’s Day came', 'New Year’s Day'],
    ['MONTH', 'may', undefined],
    ['MONTH', 'May', 'May'],
  ])('“%s” reads “%s” as %s', (pattern, text, expected) => {
    expect(matched(pattern, text)).toBe(expected)
  })

  it('tells the values and the words that it read', () => {
    const words = findWords('from March to May 2023', 0, vocabulary)
    const match = matchPattern(compilePattern('MONTH to MONTH YEAR'), words, 1)
    expect(match && [valueOf(match, 'MONTH'), valueOf(match, 'MONTH', 1), valueOf(match, 'YEAR')]).toEqual([3, 5, 2023])
    expect(match && hasWord(match, 'to')).toBe(true)
    expect(match && hasWord(match, 'from')).toBe(false)
  })

  it.each(['(a b', 'a b)', '(a) b)'])('refuses “%s”', (pattern) => {
    expect(() => compilePattern(pattern)).toThrow(SyntaxError)
  })
})

describe('the words of a sentence', () => {
  it.each([
    ['on 2022-06-15, 11:53 am', ['on', '2022-06-15', ',', '11:53 am']],
    ['at 9:30\u202Fpm on 15\u00A0June', ['at', '9:30\u202Fpm', 'on', '15', 'June']],
    ['by 10 p.m, he', ['by', '10 p.m', ',', 'he']],
    ['the 1990s and ’80s', ['the', '1990s', 'and', '’80s']],
    ['2,000 troops, 3.5%', ['2,000', 'troops', ',', '3.5', '%']],
    ['Sept. 3 was Putin’s', ['Sept.', '3', 'was', 'Putin', '’s']],
    ['mid-June 15th', ['mid', '-', 'June', '15th']],
    ['王毅 met Лавров', ['王毅', 'met', 'Лавров']],
  ])('“%s”', (text, expected) => {
    const words = findWords(text, 10, vocabulary)
    expect(words.map((word) => word.text)).toEqual(expected)
    for (const { start, end, text: word } of words) expect(text.slice(start - 10, end - 10)).toBe(word)
  })
})
