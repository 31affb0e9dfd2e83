import { describe, expect, it } from 'vitest'
import {
  BYSTANDERS,
  canSpeak,
  CHANNELS,
  COMMENTATORS,
  OFFICIALS,
  REPORTERS,
  stanceOf,
  tellsOfReporter,
} from './reporting-verbs.ts'

describe('a reporting verb', () => {
  it.each([
    ['say', 'says'],
    ['tell', 'says'],
    ['claim', 'claims'],
    ['accuse', 'claims'],
    ['deny', 'denies'],
    ['warn', 'warns'],
    ['report', 'reports'],
  ])('"%s" shows that somebody %s', (lemma, stance) => {
    expect(stanceOf(lemma)).toBe(stance)
  })

  it.each(['meet', 'close', 'be', 'fire'])('"%s" is none', (lemma) => {
    expect(stanceOf(lemma)).toBeUndefined()
  })
})

describe('speakers', () => {
  it('are officials, commentators or bystanders, and no word is two of them', () => {
    for (const word of COMMENTATORS) expect(OFFICIALS.has(word) || BYSTANDERS.has(word), word).toBe(false)
    for (const word of BYSTANDERS) expect(OFFICIALS.has(word), word).toBe(false)
  })

  it('hand on through channels and agencies', () => {
    expect(CHANNELS.has('telegram')).toBe(true)
    expect(REPORTERS.has('broadcaster')).toBe(true)
    expect(REPORTERS.has('minister')).toBe(false)
    expect(tellsOfReporter(['the', 'varn', 'press'])).toBe(true)
    expect(tellsOfReporter(['the', 'press', 'secretary'])).toBe(false)
  })
})

describe('what can speak', () => {
  it.each(['Spanish police', 'two people familiar with the matter', 'a filing', 'the daily newspaper', 'an analyst'])(
    'is %s',
    (text) => expect(canSpeak(text)).toBe(true),
  )

  it.each(['falling cod stocks', 'the evidence', 'satellite images', 'health grounds', ''])('is not “%s”', (text) =>
    expect(canSpeak(text)).toBe(false),
  )
})
