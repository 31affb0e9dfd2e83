import { describe, expect, it } from 'vitest'
import { handMade, type Wish } from '../../../tests/examples/hand-made.ts'
import type { TopicEntry } from '../corpus.ts'
import { compileTopics, findTopics } from './find-topics.ts'

const TOPICS: TopicEntry[] = [
  { id: 'talks', label: 'Talks', words: ['meeting', 'phone call'], kinds: ['CONSULT'] },
  { id: 'trade', label: 'Trade', words: ['grain', 'export', 'co-operation'] },
  { id: 'floods', label: 'Floods', words: ['flood', 'dam'] },
  { id: 'roads', label: 'Roads', words: ['road', 'bridge'] },
]

function topics(wish: Wish, entries = TOPICS) {
  const { act, sentence } = handMade(wish)
  return findTopics(act, sentence, compileTopics(entries))
}

describe('findTopics', () => {
  it.each<[string, Wish, string[]]>([
    ['a kind', { says: 'Berg *met* Silva.' }, ['talks']],
    ['a lemma of the clause', { says: 'Norland *exported* more.', kind: 'OTHER' }, ['trade']],
    ['a plural', { says: 'The *floods* came.', kind: 'OTHER' }, ['floods']],
    ['a phrase', { says: 'A phone *call* was made.', kind: 'OTHER' }, ['talks']],
    ['a word with a hyphen', { says: 'They *began* co-operation.', kind: 'OTHER' }, ['trade']],
    [
      'two words around the clause',
      { says: 'Grain exports fell, as Berg *spoke*.', clause: 'Berg spoke', kind: 'OTHER' },
      ['trade'],
    ],
    ['more points before fewer', { says: 'Berg *met* Silva on grain exports.' }, ['trade', 'talks']],
  ])('finds a topic by %s', (_, wish, expected) => {
    expect(topics(wish)).toEqual(expected)
  })

  it.each<[string, Wish]>([
    ['one word outside the clause', { says: 'Grain is dear, and Berg *sang*.', clause: 'Berg sang', kind: 'OTHER' }],
    ['part of a word', { says: 'Damage was *done*.', kind: 'OTHER' }],
    ['a phrase taken apart', { says: 'Phone Berg and *call* Silva.', kind: 'OTHER' }],
    ['words in another order', { says: 'They *call* by phone.', kind: 'OTHER' }],
  ])('finds none by %s', (_, wish) => {
    expect(topics(wish)).toEqual([])
  })

  it('finds three topics at most', () => {
    expect(topics({ says: 'Berg *met* Silva on grain, dam and road.' })).toHaveLength(3)
  })

  it('derives none where the corpus names none', () => {
    expect(topics({ says: 'Berg *met* Silva.' }, [])).toEqual([])
  })
})
