import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '../annotation.ts'
import { splitSentences } from './split-sentences.ts'

/** Blocks from parts of a text: `[kind, words]`, one after the other. */
function blocksOf(parts: [Block['kind'], string][]): { text: string; blocks: Block[] } {
  let text = ''
  const blocks = parts.map(([kind, words]) => {
    const start = text.length
    text += words
    return { start, end: text.length, kind, reason: 'test' }
  })
  return { text, blocks }
}

describe('sentences', () => {
  it('lie inside one block each and are numbered', () => {
    const { text, blocks } = blocksOf([
      ['title', 'Dam fails\n\n'],
      ['body', 'It rained. The dam\nfailed.\n'],
      ['bullet', 'Eleven died\n'],
    ])
    expect(splitSentences(text, blocks).map(({ index, block, text }) => [index, block, text])).toEqual([
      [0, 0, 'Dam fails'],
      [1, 1, 'It rained.'],
      [2, 1, 'The dam\nfailed.'],
      [3, 2, 'Eleven died'],
    ])
  })

  it.each(['furniture', 'teaser', 'byline', 'dateline'] as const)('are not read from a %s', (kind) => {
    const { text, blocks } = blocksOf([[kind, 'He left. She stayed.']])
    expect(splitSentences(text, blocks)).toEqual([])
  })

  it.each(['title', 'heading', 'body', 'bullet', 'caption'] as const)('are read from a %s', (kind) => {
    const { text, blocks } = blocksOf([[kind, 'He left. She stayed.']])
    expect(splitSentences(text, blocks)).toHaveLength(2)
  })

  it.each([
    ['title', 'Relay Satellite Reaches Orbit After Delay', 'Reaches', 'VERB'],
    ['title', 'SATELLITE REACHES ORBIT AFTER LONG DELAY', 'REACHES', 'VERB'],
    ['title', 'Relay Satellite Reaches Orbit After Halden Delay', 'Halden', 'PROPN'],
    ['body', 'Battles reach the town.', 'Battles', 'NOUN'],
    ['body', 'Halden reaches the town.', 'Halden', 'PROPN'],
    ['body', 'They left the New Start Treaty in the spring.', 'Start', 'PROPN'],
    ['body', 'They start in the spring.', 'start', 'VERB'],
    ['body', 'He said: “Launch it in the spring.”', 'Launch', 'VERB'],
  ] as const)('of a %s, “%s”, have %s as %s, by the capitals of the rest', (kind, words, word, pos) => {
    const { text, blocks } = blocksOf([
      [kind, `${words}\n`],
      ['body', 'The satellite reaches its orbit after battles over the relay and a long delay.'],
    ])
    expect(splitSentences(text, blocks)[0]?.tokens.find((token) => token.text === word)?.pos).toBe(pos)
  })

  it('are tagged without the marks of notes and of Markdown', () => {
    const text = 'The **dam** at Arl,2 which [was old](https://example.org/a_b), _quickly_ broke.[3] Eleven men died.4'
    const sentences = splitSentences(text, [{ kind: 'body', start: 0, end: text.length, reason: 'body-text' }])
    expect(sentences.map(({ tokens }) => tokens.map((token) => token.text).join(' '))).toEqual([
      'The dam at Arl , which was old , quickly broke .',
      'Eleven men died .',
    ])
  })

  it.each(['He paid Rs.500 to No.10 in May.', 'It took approx.50 men.'])('keep the numbers of “%s”', (text) => {
    const [sentence] = splitSentences(text, [{ kind: 'body', start: 0, end: text.length, reason: 'body-text' }])
    const digits = (words: string): string => words.replaceAll(/\D/g, '')
    expect(digits(sentence?.tokens.map((token) => token.text).join(' ') ?? '')).toBe(digits(text))
  })

  it('hold every character that is no white space, and every token is a slice of the text', () => {
    const part = fc.tuple(
      fc.constantFrom<Block['kind']>('title', 'heading', 'body', 'bullet', 'caption'),
      fc.array(
        fc.oneof(
          fc.constantFrom('The Dam', 'Mr. Smith', 'said.', '“No!”', '\n', '\u0085', '習近平。', '😀'),
          fc.string({ maxLength: 6 }),
        ),
        {
          minLength: 1,
          maxLength: 12,
        },
      ),
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
        const { text, blocks } = blocksOf(parts.map(([kind, words]) => [kind, `${words.join(' ')}\n`]))
        let at = 0
        for (const sentence of splitSentences(text, blocks)) {
          expect(text.slice(at, sentence.start)).toMatch(/^[\s\u0085\u200b\u2060\ufeff]*$/)
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text)
          for (const token of sentence.tokens) expect(text.slice(token.start, token.end)).toBe(token.text)
          at = sentence.end
        }
        expect(text.slice(at)).toMatch(/^[\s\u0085\u200b\u2060\ufeff]*$/)
      }),
    )
  })
})
