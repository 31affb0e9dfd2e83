import { describe, expect, it } from 'vitest'
import { splitBlocks } from '../blocks/split-blocks.ts'
import { splitSentences } from '../sentences/split-sentences.ts'
import { begunAnew } from './begun-anew.ts'
import { readOne } from './fixtures/read-one.ts'

/** The sentence without what is said anew. */
function without(text: string): string {
  const tokens = splitSentences(text, splitBlocks(text))[0]?.tokens ?? []
  const left = begunAnew(tokens)
  return tokens.flatMap((token) => (left.has(token.start) || token.text.trim() === '' ? [] : [token.text])).join(' ')
}

describe('begunAnew', () => {
  it.each([
    ['He signed an — an order.', 'He signed an order .'],
    ['We voted in the — in the House.', 'We voted in the House .'],
    ['If — if he left, they would go.', 'if he left , they would go .'],
    ['They met to detect and dis- — and disrupt the trade.', 'They met to detect and disrupt the trade .'],
    ['It is the venue for considera- — consideration of it.', 'It is the venue for consideration of it .'],
    ['The army bombed the — bombed a port.', 'The army bombed a port .'],
    ['Berg — a minister — left.', 'Berg — a minister — left .'],
    ['Arl won 3 — 3 goals were shot.', 'Arl won 3 — 3 goals were shot .'],
  ])('%s → %s', (text, rest) => {
    expect(without(text)).toBe(rest)
  })

  it('is no part of a clause', () => {
    const { words } = readOne('Norland expelled two — two envoys of Sudonia.')
    expect(words.map(({ text }) => text)).toEqual(['Norland', 'expelled', 'two', 'envoys', 'of', 'Sudonia', '.'])
  })
})
