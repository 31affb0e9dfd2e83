import { describe, expect, it } from 'vitest'
import { readOne } from './fixtures/read-one.ts'

describe('the words of a sentence', () => {
  const texts = (text: string): string[] => readOne(text).words.map((word) => word.text)

  it('keep hyphenated words whole', () => {
    expect(texts('The Russian-held plant was re-opened.')).toContain('Russian-held')
  })

  it('leave out asides in brackets and keep what square brackets add', () => {
    expect(texts('Wang Yi (王毅) promised that [we] will act.')).not.toContain('王毅')
    expect(texts('Wang Yi (王毅) promised that [we] will act.')).toContain('we')
  })

  it('know what stands in quotation marks', () => {
    const { words } = readOne('It was “very grave”, she said.')
    expect(words.filter((word) => word.quoted && /\w/.test(word.text)).map((word) => word.text)).toEqual([
      'very',
      'grave',
    ])
  })

  it('know what stands in single quotation marks, and that an apostrophe is none', () => {
    const { words } = readOne("The states' plan was 'very grave', she said.")
    expect(words.filter((word) => word.quoted && /\w/.test(word.text)).map((word) => word.text)).toEqual([
      'very',
      'grave',
    ])
  })

  it('stand where the text has them', () => {
    const text = 'The Russian-held plant (in the south) was hit.'
    for (const word of readOne(text).words) expect(text.slice(word.start, word.end)).toBe(word.text)
  })
})

describe('a tag that the tagger got wrong', () => {
  it.each([
    ['Wednesday’s visit by the king went well.', 'visit', 'NOUN'],
    ['He spoke after Ukrainian shelling on Monday.', 'shelling', 'NOUN'],
    ['The occupied region was hit.', 'occupied', 'ADJ'],
    ['Airstrike hits hospital in the north', 'hits', 'VERB'],
    ['Talks in Vienna end without agreement', 'end', 'VERB'],
    ['He knows everything about it.', 'everything', 'PRON'],
    ['Aid worth of millions was sent, worth of billions was lost.', 'worth', 'NOUN'],
  ])('is mended: %s', (text, word, tag) => {
    expect(readOne(text).words.find((found) => found.text === word)?.pos).toBe(tag)
  })
})
