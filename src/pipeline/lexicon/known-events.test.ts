import { describe, expect, it } from 'vitest'
import { isDay } from '../../model/day.ts'
import { anchorsFor } from './known-events.ts'

const OWN = [{ id: 'flood', phrases: ['the flood'], date: '2020-01-01', note: 'A flood.', source: 'x' }]

describe('the anchors for an article', () => {
  it.each<[string, string, string | undefined, string[]]>([
    [
      'an event that it names',
      'Since the invasion of Kuwait, oil has been dear.',
      '1995-01-01',
      ['invasion-of-kuwait'],
    ],
    ['nothing that it does not name', 'Oil has been dear.', '1995-01-01', []],
    ['nothing that lies after it', 'An invasion of Kuwait is feared.', '1989-01-01', []],
    ['an event where its day is not known', 'Since the fall of Kabul, many have fled.', undefined, ['fall-of-kabul']],
    ['nothing by a short name alone', 'A US-led invasion is feared.', '2025-01-01', []],
  ])('are %s', (_, text, published, ids) => {
    expect(anchorsFor(text, [], published).map(({ id }) => id)).toEqual(ids)
  })

  it('have short names where a full one stands too', () => {
    const text = 'Since the US-led invasion, prices rose. Few foresaw what the invasion of Iraq would cost.'
    expect(anchorsFor(text, [], '2025-01-01')[0]?.phrases).toContain('US-led invasion')
  })

  it('put those of the corpus first and are one list for the same events', () => {
    const text = 'The fall of Kabul'
    expect(anchorsFor(text, OWN).map(({ id }) => id)).toEqual(['flood', 'fall-of-kabul'])
    expect(anchorsFor(text, OWN)).toBe(anchorsFor('After the fall of Kabul', OWN))
  })

  it('are days that exist', () => {
    const all = ['Berlin Wall fell', 'invasion of Iraq', 'Brexit vote', 'coup in Myanmar', 'annexation of Crimea']
    for (const text of all) {
      const [anchor] = anchorsFor(text, [])
      expect(isDay(anchor?.date ?? ''), text).toBe(true)
    }
  })
})
