import { describe, expect, it } from 'vitest'
import { ACTORS, handMade, type Wish } from '../../../tests/examples/hand-made.ts'
import { shinglesOf, wordsOf } from './find-duplicates.ts'
import { listSources, mergeDocuments, type ToldArticle } from './merge-documents.ts'
import { readWithin } from './within-article.ts'

const LONG = Array.from(
  { length: 30 },
  (_, index) => `The envoy of land ${index} met the queen of realm ${index}.`,
).join(' ')
const MET: Wish = { says: 'Berg *met* Silva.', agents: ['anna-berg'], counterparts: ['rosa-silva'] }

function read(id: string, text: string, wishes: Wish[], date?: string): ToldArticle {
  const candidates = wishes.map((wish) => handMade({ ...wish, document: id }))
  return {
    id,
    within: readWithin(candidates),
    shingles: () => shinglesOf(wordsOf(text)),
    candidate: (place) => candidates[place] ?? handMade(MET),
    ...(date === undefined ? {} : { published: { date } }),
  }
}

describe('listSources', () => {
  it('takes the earliest of several near copies for the original of all', () => {
    const sources = listSources([
      read('late', LONG, [], '2024-04-11'),
      read('early', `${LONG} More.`, [], '2024-04-10'),
      read('other', 'x', []),
    ])
    expect([...sources.values()]).toEqual([
      { id: 'early', published: '2024-04-10', original: 'early' },
      { id: 'late', published: '2024-04-11', original: 'early' },
      { id: 'other', original: 'other' },
    ])
  })
})

describe('mergeDocuments', () => {
  function merge(...documents: ToldArticle[]) {
    return [...mergeDocuments(documents, listSources(documents), new Map(ACTORS.map((actor) => [actor.id, actor])))]
  }

  it('counts sources that are no copies of one another', () => {
    const [event] = merge(read('a', LONG, [MET], '2024-04-10'), read('b', `${LONG} More.`, [MET], '2024-04-10'), read('c', 'Own words.', [MET], '2024-04-10')) // prettier-ignore
    expect(event?.event.evidence).toHaveLength(3)
    expect(event?.sources).toBe(2)
  })

  it('gives the same events whatever the order of the articles', () => {
    const documents = [
      read('a', 'One.', [MET], '2024-04-10'),
      read('b', 'Two.', [MET, { ...MET, day: '2024-04-01', at: 3 }], '2024-04-10'),
    ]
    expect(merge(...documents.toReversed())).toEqual(merge(...documents))
  })

  it('puts every candidate into exactly one event', () => {
    const merged = merge(
      read('a', 'One.', [MET, { ...MET, at: 1 }, { ...MET, at: 2, day: '2024-03-01' }]),
      read('b', 'Two.', [MET]),
    )
    const mentions = merged.flatMap(({ members }) => members.map(({ mention }) => mention))
    expect(new Set(mentions).size).toBe(mentions.length)
    expect(mentions).toHaveLength(4)
  })
})
