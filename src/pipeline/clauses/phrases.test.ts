import { describe, expect, it } from 'vitest'
import { readOne, wordsOf } from './fixtures/read-one.ts'
import { nounsIn, phrasesAfter, spanOf } from './phrases.ts'

/** Phrases after the first verb, as "prep: words". */
function phrases(text: string): string[] {
  const reading = readOne(text)
  const [clause] = reading.clauses
  return clause
    ? phrasesAfter(reading, clause).map(
        (phrase) => `${phrase.prep ?? 'object'}: ${wordsOf(reading, phrase.from, phrase.to)}`,
      )
    : []
}

describe('the phrases after a verb', () => {
  it.each([
    ['The king met the pope in Rome.', ['object: the pope', 'in: Rome']],
    ['Japan held talks with China and Korea.', ['object: talks', 'with: China', 'with: Korea']],
    ['The company bought a bank for a billion, and the union protested.', ['object: a bank', 'for: a billion']],
    ['Talks were held between Spain and France on fish.', ['between: Spain', 'between: France', 'on: fish']],
  ])('%s', (text, found) => {
    expect(phrases(text)).toEqual(found)
  })

  it('stop where the next clause begins', () => {
    expect(phrases('The army said that rebels fled.')).toEqual([])
  })
})

describe('the nouns of a phrase', () => {
  it('come as lemmas, and joined in pairs', () => {
    const { words } = readOne('phone calls with ministers were held')
    expect(nounsIn(words, 0, 1)).toEqual(expect.arrayContaining(['phone', 'call', 'phone call']))
  })
})

describe('a span', () => {
  it('has no comma at its ends', () => {
    const reading = readOne('On Monday, he left.')
    const comma = reading.words.findIndex((word) => word.text === ',')
    const span = spanOf(reading.words, 0, comma)
    expect(reading.sentence.text.slice(span.start, span.end)).toBe('On Monday')
  })
})
