import { describe, expect, it } from 'vitest'
import { splitBlocks } from './split-blocks.ts'

describe('the entries of a live blog', () => {
  it('carry the time that stands above them', () => {
    const first = 'The two countries signed an accord on the river on Monday, their ministers said in the capital.'
    const second = 'Farmers along the river welcomed it, and said that they had waited for such a text for years.'
    const text = `Accord live\n\n18.40 GMT\n\n${first}\n\n17.05 GMT\n\n${second}`
    expect(splitBlocks(text).map(({ stamp }) => stamp)).toEqual([
      undefined,
      '18.40 GMT',
      '18.40 GMT',
      '17.05 GMT',
      '17.05 GMT',
    ])
  })
})
