import { describe, expect, it } from 'vitest'
import { rowsOf } from '../select/bits.ts'
import { WordIndex } from './word-index.ts'

const index = new WordIndex()
;['Talks begin', 'The talk of talks', '习近平 in town', 'Zebra', 'constructor __proto__'].forEach((text, row) =>
  index.add(row, text),
)

describe('the words of texts', () => {
  it.each([
    ['talk', ['talk', 'talks']],
    ['talks', ['talks']],
    ['t', []],
    ['习', ['习近']],
    ['z', []],
    ['zebras', []],
    ['proto', ['proto']],
  ])('are found by their beginning: %s', (word, words) => {
    expect(index.matches(word)).toEqual(words)
  })

  it('stand in the rows that hold them, once', () => {
    expect(index.rowsOf('talks')).toEqual([0, 1])
    expect(index.rowsOf('nothing')).toEqual([])
    expect([...rowsOf(index.bitsOf(['talk', 'zebra'], 5))]).toEqual([1, 3])
  })

  it('may be added to after they were asked for', () => {
    const growing = new WordIndex()
    growing.add(0, 'one')
    expect(growing.matches('on')).toEqual(['one'])
    growing.add(1, 'once')
    expect(growing.matches('on')).toEqual(['once', 'one'])
  })
})
