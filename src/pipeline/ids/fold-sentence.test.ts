import { describe, expect, it } from 'vitest'
import { foldSentence } from './fold-sentence.ts'

describe('foldSentence', () => {
  it.each([
    [' “No  limits”—he said\n', '"no limits"-he said'],
    ['China’s call', "china's call"],
    ['“No ‘limits’”', '"no \'limits\'"'],
    ['… so', '... so'],
    ['ﬁrst', 'first'],
    ['ÉTÉ', 'été'],
  ])('writes %j as %j', (text, folded) => {
    expect(foldSentence(text)).toBe(folded)
  })

  it.each([
    ['A met B.', 'A met C.'],
    ['He agreed.', 'He disagreed.'],
    ['on 3 May', 'on 4 May'],
    ['A met B', 'A met B.'],
  ])('keeps %j apart from %j', (one, other) => {
    expect(foldSentence(one)).not.toBe(foldSentence(other))
  })

  it('is the same when done twice', () => {
    const once = foldSentence('“Ａ – B”…  ‘c’')
    expect(foldSentence(once)).toBe(once)
  })
})
