import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tagTokens } from './tokens.ts'

const tags = (text: string): string =>
  tagTokens(text, 0)
    .map(({ text: word, pos }) => `${word}/${pos}`)
    .join(' ')
const lemma = (text: string, word: string): string | undefined =>
  tagTokens(text, 0).find((token) => token.text === word)?.lemma

describe('the words of a sentence', () => {
  it('count their offsets from the sentence’s place in the document', () => {
    expect(tagTokens('He left.', 100)).toEqual([
      { start: 100, end: 102, text: 'He', lemma: 'he', pos: 'PRON' },
      { start: 103, end: 107, text: 'left', lemma: 'leave', pos: 'VERB' },
      { start: 107, end: 108, text: '.', lemma: '.', pos: 'PUNCT' },
    ])
  })

  it.each(['Norland’s.', 'Norland’s,', 'Norland’s-led', 'Norland’s–'])('are the same after %s was read', (chain) => {
    const sentence = 'The house of Norland’s parliament met.'
    const before = tagTokens(sentence, 0)
    tagTokens(`This view is ${chain} as they say.`, 0)
    expect(tagTokens(sentence, 0)).toEqual(before)
  })

  it('are read over the line breaks of a wrapped paragraph', () => {
    expect(tags('The dam\nbroke on\r\nthe night.')).toBe(
      'The/DET dam/NOUN broke/VERB on/ADP the/DET night/NOUN ./PUNCT',
    )
  })

  it.each([
    ['Mr Wang left.', 'Mr/PROPN Wang/PROPN left/VERB ./PUNCT'],
    ['Gen. Okonjo left.', 'Gen./PROPN Okonjo/PROPN left/VERB ./PUNCT'],
    ['The leaders’ meeting ended.', 'The/DET leaders/NOUN ’/PART meeting/NOUN ended/VERB ./PUNCT'],
    ['Belmark’s bank closed.', 'Belmark/PROPN ’s/PART bank/NOUN closed/VERB ./PUNCT'],
    ['It’s late.', 'It/PRON ’s/AUX late/ADJ ./PUNCT'],
    [
      'They want to “send a signal”.',
      'They/PRON want/VERB to/PART “/PUNCT send/VERB a/DET signal/NOUN ”/PUNCT ./PUNCT',
    ],
  ])('%s is tagged %s', (text, expected) => {
    expect(tags(text)).toBe(expected)
  })

  it.each([
    ['They pushed through the bill.', 'through', 'through'],
    ['The talks collapsed.', 'talks', 'talk'],
    ['She met him.', 'met', 'meet'],
    ['Thousands staged a protest.', 'staged', 'stage'],
    ['They were raped and robbed.', 'raped', 'rape'],
    ['They were raped and robbed.', 'robbed', 'rob'],
    ['The court fined him.', 'fined', 'fine'],
    ['They are waging war.', 'waging', 'wage'],
    ['They barred him.', 'barred', 'bar'],
  ])('in “%s” the lemma of %s is %s', (text, word, expected) => {
    expect(lemma(text, word)).toBe(expected)
  })

  it('are slices of the text, in order, and leave out only white space, whatever the text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'cafe\u0301',
        'U.S.',
        '’s',
        '\n',
        '\u0085',
        '\u200b',
        'can’t',
        '$US1bn',
        '3.14pm',
        '“',
        '😀',
        '習近平',
        'co-operate',
        '12,000',
        '@x',
        '#y',
        'http://a.example/b',
        '…',
        'ﬁ',
        'İ',
      ),
      fc.string({ maxLength: 5, unit: 'grapheme' }),
      fc.string({ maxLength: 5, unit: 'binary' }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join(' ')
        let at = 0
        for (const token of tagTokens(text, 7)) {
          const [start, end] = [token.start - 7, token.end - 7]
          expect(text.slice(start, end)).toBe(token.text)
          expect(text.slice(at, start)).toMatch(/^[\s\u0085\u200b\u2060\ufeff]*$/)
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(text.slice(at)).toMatch(/^[\s\u0085\u200b\u2060\ufeff]*$/)
      }),
      { numRuns: 300 },
    )
  })

  it.each(['a', 'é', '😀'])('are short for the tagger where a word of %s never ends', (letter) => {
    const sentence = `He said ${letter.repeat(2000)} twice.`
    const tokens = tagTokens(sentence, 0)
    for (const { text, start, end } of tokens) {
      expect(text.length).toBeLessThanOrEqual(300 * letter.length)
      expect(text).toBe(sentence.slice(start, end))
      expect(text).not.toMatch(/\p{Cs}/u)
    }
    expect(tokens.at(-2)?.text).toBe('twice')
  })
})
