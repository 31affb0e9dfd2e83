import '../trusted-types.ts'
import { describe, expect, it } from 'vitest'
import { makeEvents } from '../../../tests/fixtures/make-events.ts'
import { rowsOf } from '../select/bits.ts'
import { startSearch } from './search-client.ts'

const { titles } = makeEvents(2000)
const names = [['Ada Olm', '阿达奥姆'], ['Bo Kerensky']]

describe('the search in a thread of its own', () => {
  it('answers like the search in this one', async () => {
    const client = startSearch({ titles, names })
    const { words, actors } = await client.find('阿达')
    expect(actors).toEqual([0])
    expect(words).toHaveLength(1)
    const found = await client.find('harbour talks')
    const expected = titles.flatMap((title, row) => (/\btalks/i.test(title) ? [row] : []))
    expect([...rowsOf(found.words[1]?.rows ?? new Uint32Array())]).toEqual(expected)
    expect(expected.length).toBeGreaterThan(50)
    client.close()
  })

  it('learns quotes later', async () => {
    const client = startSearch({ titles, names })
    client.addQuotes([{ row: 1999, text: 'The rent of the lighthouse had doubled.' }])
    const { words } = await client.find('lighthouse')
    expect([...rowsOf(words[0]?.rows ?? new Uint32Array())]).toEqual([1999])
    client.close()
  })
})
