import { describe, expect, it } from 'vitest'
import {
  EMPTY_CATALOGUE,
  makeActor,
  makeDocument,
  makeIndex,
  makeManifest,
} from '../../../tests/fixtures/make-index.ts'
import { siteOf } from '../data/site-data.ts'
import { hueOf, laneSet } from './lane-set.ts'

const { index } = makeIndex([
  { id: 'a', title: '', start: 0, end: 0, actors: [0, 1, 2], topics: [1, 0] },
  { id: 'b', title: '', start: 1, end: 1, actors: [3], topics: [0] },
  { id: 'c', title: '', start: 2, end: 2 },
])
const site = siteOf(makeManifest(3), index, {
  ...EMPTY_CATALOGUE,
  topics: [
    { id: 'talks', label: 'Talks' },
    { id: 'trade', label: 'Trade' },
  ],
  documents: [makeDocument({ id: 'd' })],
  actors: [
    makeActor({ id: 'ada', kind: 'person', name: 'Ada', country: 'norland' }),
    makeActor({ id: 'norland', kind: 'country', name: 'Norland' }),
    makeActor({ id: 'bo', kind: 'person', name: 'Bo', country: 'sudland' }),
    makeActor({ id: 'sudland', kind: 'country', name: 'Sudland' }),
  ],
})
const lanesBy = (key: 'topic' | 'country' | 'person' | 'none', rows = [0, 1, 2]) => {
  const { lanes, lanesOf } = laneSet(site, Uint32Array.from(rows), key, 'Other', 'All')
  return { labels: lanes.map(({ label }) => label), rows: rows.map((row) => lanesOf(row)) }
}

describe('lanes', () => {
  it.each([
    ['topic', ['Talks', 'Trade', 'Other'], [[1], [0], [2]]],
    ['country', ['Sudland', 'Norland', 'Other'], [[0, 1], [0], [2]]],
    ['person', ['Ada', 'Bo', 'Other'], [[0, 1], [2], [2]]],
    ['none', ['All'], [[0], [0], [0]]],
  ] as const)('by %s hold each event', (key, labels, rows) => {
    expect(lanesBy(key)).toEqual({ labels, rows })
  })

  it('that would be empty are left out', () => {
    expect(lanesBy('topic', [1])).toEqual({ labels: ['Talks'], rows: [[0]] })
    expect(lanesBy('person', [])).toEqual({ labels: [], rows: [] })
  })

  it('colour an event by its first topic', () => {
    expect([0, 1, 2].map((row) => hueOf(site, row))).toEqual([2, 1, 0])
  })
})
