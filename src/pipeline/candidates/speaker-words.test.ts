import { describe, expect, it } from 'vitest'
import { speakerWords } from './speaker-words.ts'

describe('speakerWords', () => {
  it.each([
    ['Norland’s top diplomat yesterday', 'Norland’s top diplomat'],
    ['the ministry on Friday', 'the ministry'],
    ['the ministry, Friday evening', 'the ministry'],
    ['Rosa Silva last week', 'Rosa Silva'],
  ])('%s → %s', (text, words) => {
    expect(speakerWords(text)).toBe(words)
    expect(text.startsWith(words)).toBe(true)
  })

  it.each(['the ministry', 'Friday', 'The Friday Group', 'yesterday', 'Wednesday’s envoys'])('leaves “%s”', (text) => {
    expect(speakerWords(text)).toBe(text)
  })
})
