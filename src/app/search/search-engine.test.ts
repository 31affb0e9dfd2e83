import { describe, expect, it } from 'vitest'
import { EMPTY_CATALOGUE, makeActor, makeIndex, makeManifest } from '../../../tests/fixtures/make-index.ts'
import { siteOf } from '../data/site-data.ts'
import { rowsOf } from '../select/bits.ts'
import { hitsOf, suggestionsOf } from './answer.ts'
import { createSearchEngine } from './search-engine.ts'
import { foldWord, markRanges, wordsOf } from './words.ts'

const actors = [
  makeActor({
    id: 'ada',
    kind: 'person',
    name: 'Ada Olm',
    names: ['Ada Olm', 'Olm'],
    native: { 'zh-Hans': '阿达奥姆', ru: 'Ада Ольм' },
  }),
  makeActor({ id: 'bo', kind: 'person', name: 'Bo Kerensky', names: ['Bo Kerensky', 'Kerenskiy', 'Kerenskyy'] }),
  makeActor({ id: 'norland', kind: 'country', name: 'Norland', names: ['Norland'] }),
]
const { index, titles } = makeIndex([
  { id: 'a', title: 'Norland’s premier opens talks', start: 0, end: 0, actors: [2] },
  { id: 'b', title: 'Talks fail over the harbour', start: 1, end: 1, actors: [0] },
  { id: 'c', title: 'Kerensky visits the harbour', start: 2, end: 2, actors: [1] },
  { id: 'd', title: 'A café in Óbuda closes', start: 3, end: 3 },
])
const site = siteOf(makeManifest(4), index, {
  ...EMPTY_CATALOGUE,
  actors,
  documents: [{ id: 'x', file: 'x.txt', events: 4 }],
})
const engine = createSearchEngine({
  titles,
  names: actors.map(({ name, names, native = {} }) => [name].concat(names, Object.values(native))),
})
engine.addQuotes([{ row: 3, text: 'The owner said the rent had doubled.' }])

const rowsFor = (question: string) => [...rowsOf(hitsOf(engine.find(question), site))]

describe('the search', () => {
  it.each([
    ['talks', [0, 1], 'a word of titles'],
    ['TAL', [0, 1], 'the beginning of a word, in any case'],
    ['norland', [0], 'a possessive'],
    ["Norland's", [0], 'a question in the possessive'],
    ['cafe obuda', [3], 'words without their accents'],
    ['harbour talks', [1], 'all words together'],
    ['Kerenskiy', [2], 'another spelling of a name'],
    ['Kerenski', [2], 'the beginning of a spelling'],
    ['Kerentsky', [2], 'a small typing error'],
    ['阿达', [1], 'a name in Chinese'],
    ['阿', [1], 'one Chinese character'],
    ['Ольм', [1], 'a name in Cyrillic'],
    ['olm harbour', [1], 'a name and a word of the title'],
    ['rent doubled', [3], 'words of a quote'],
  ])('finds %s', (question, rows) => {
    expect(rowsFor(question)).toEqual(rows)
  })

  it.each(['zebra', 'harbour zebra', '达阿', 'k', '!!', '__proto__', 'constructor'])(
    'finds nothing for %s',
    (question) => {
      const found = engine.find(question)
      expect(found.words.length === 0 ? [] : rowsFor(question)).toEqual([])
    },
  )

  it('suggests actors first, with the spelling that was found', () => {
    const found = engine.find('kerenskiy')
    expect(suggestionsOf(found, site, titles)[0]).toEqual({
      kind: 'actor',
      id: 'bo',
      label: 'Bo Kerensky',
      actorKind: 'person',
      matched: 'Kerenskiy',
    })
    expect(suggestionsOf(engine.find('harbour'), site, titles)).toEqual([
      { kind: 'event', row: 1, label: 'Talks fail over the harbour' },
      { kind: 'event', row: 2, label: 'Kerensky visits the harbour' },
    ])
  })
})

describe('words', () => {
  it.each([
    ['Xi’s visit', ['xi', 'visit']],
    ['习近平 meets Putin', ['习近', '近平', 'meets', 'putin']],
    ['ABC公司2024', ['abc', '2024', '公司']],
    ['Зеле́нський', ['зеленськии']],
    ['', []],
  ])('of %s are folded', (text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })

  it('are marked where they stand', () => {
    const text = 'Talks on talking, Óbuda and 习近平'
    const marked = markRanges(text, ['talk', foldWord('Ó'), '近平']).map(({ start, end }) => text.slice(start, end))
    expect(marked).toEqual(['Talk', 'o', 'talk', 'Ó', '近平'])
  })
})
