import { describe, expect, it } from 'vitest'
import { directionBefore } from './direction.ts'
import { buildVocabulary } from './vocabulary.ts'
import { findWords, splitPhrase } from './words.ts'

const vocabulary = buildVocabulary([], splitPhrase)

describe('the words before a date', () => {
  it.each([
    ['The board is due to meet on', 'future'],
    ['The board will meet on', 'future'],
    ['He is to speak on', 'future'],
    ['It is scheduled for', 'future'],
    ['He plans to visit in', 'future'],
    ['It was postponed to', 'future'],
    ['The truce holds until', 'future'],
    ['He declared three days of mourning beginning on', 'future'],
    ['The body is likely to be asked, which sued in', 'past'],
    ['He invited President Kais Saied to visit Lima in', 'future'],
    ['She urged the parties to vote in', 'future'],
    ['She invited him to the palace in', 'past'],
    ['They will meet Mohamed in', 'future'],
    ['They must leave by', 'future'],
    ['The summit opens on', 'future'],
    ['He said on', 'past'],
    ['It will sue those who built it in', 'past'],
    ['They will read it in', 'future'],
    ['He announced plans on', 'past'],
    ['The offensive stalled by', 'past'],
    ['It had been scheduled for', 'past'],
    ['It was originally due on', 'past'],
    ['They met on', 'past'],
    ['The will of the people; on', undefined],
    ['By', undefined],
    ['On', undefined],
  ])('“%s …” point to the %s', (text, expected) => {
    const words = findWords(text, 0, vocabulary)
    expect(directionBefore(words, words.length)).toBe(expected)
  })

  it('leave open whether a weekday is that of an invitation', () => {
    const words = findWords('He invited them to visit Lima on Monday', 0, vocabulary)
    expect(directionBefore(words, words.length - 1)).toBeUndefined()
  })

  it('read no further back than a sentence reaches', () => {
    const words = findWords(`will ${'x '.repeat(40)}on`, 0, vocabulary)
    expect(directionBefore(words, words.length)).toBeUndefined()
  })
})
