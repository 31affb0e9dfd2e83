import { describe, expect, it } from 'vitest'
import type { Actor } from '../model/dataset.ts'
import type { NameMention } from './annotation.ts'
import type { ActorEntry } from './corpus.ts'
import { gatherActors, listActors } from './list-actors.ts'
import { type Gist, takeApart } from './shelve-reading.ts'

const KNOWN: ActorEntry[] = [
  {
    id: 'norland',
    name: 'Norland',
    kind: 'country',
    aliases: ['Kingdom of Norland', 'Norland'],
    native: {},
    source: 's',
  },
  {
    id: 'anna-berg',
    name: 'Anna Berg',
    kind: 'person',
    country: 'norland',
    native: { no: 'Anna Berg' },
    wikidata: 'Q1',
    source: 's',
  },
]

function read(id: string, discovered: Actor[] = [], names: Partial<NameMention>[] = [], date?: string): Gist {
  const base = { id, file: id, sha256: '', text: '', header: {}, blocks: [], sentences: [], dates: [], claims: [], acts: [], candidates: [], dropped: new Map() } // prettier-ignore
  const mentions = names.map((name): NameMention => ({
    sentence: 0,
    start: 0,
    end: 0,
    text: '',
    actors: [],
    kind: 'person',
    via: 'name',
    rule: 'r',
    ...name,
  })) // oxlint-disable-line oxc/no-map-spread
  const about = date === undefined ? {} : { published: { date, precision: 'day' as const } }
  return takeApart({ ...base, discovered, names: mentions, ...about }).gist
}

const found = (name: string): Actor => ({
  id: 'ivo-lind',
  name: 'Ivo Lind',
  kind: 'person',
  names: [name],
  roles: [],
  discovered: true,
})

describe('gatherActors', () => {
  it('keeps what is known of each, names once', () => {
    expect(gatherActors(KNOWN, []).get('norland')).toEqual({ id: 'norland', name: 'Norland', kind: 'country', names: ['Norland', 'Kingdom of Norland'], roles: [] }) // prettier-ignore
    expect(gatherActors(KNOWN, []).get('anna-berg')).toMatchObject({
      country: 'norland',
      native: { no: 'Anna Berg' },
      wikidata: 'Q1',
    })
  })

  it('adds those whom the articles introduce, one person from several articles with all spellings', () => {
    const actors = gatherActors(KNOWN, [read('a', [found('Ivo Lind')]), read('b', [found('I. Lind')])])
    expect(actors.get('ivo-lind')?.names).toEqual(['Ivo Lind', 'I. Lind'])
  })

  it('never overrides what the corpus knows', () => {
    const impostor: Actor = { ...found('Anna'), id: 'anna-berg' }
    expect(gatherActors(KNOWN, [read('a', [impostor])]).get('anna-berg')?.name).toBe('Anna Berg')
  })
})

describe('listActors', () => {
  const all = gatherActors(KNOWN, [read('a', [found('Ivo Lind')])])

  it('lists who is named and the country they belong to, by id', () => {
    expect(listActors(all, ['ivo-lind', 'anna-berg', 'anna-berg', 'nobody'], []).map(({ id }) => id)).toEqual([
      'anna-berg',
      'ivo-lind',
      'norland',
    ])
  })

  it('notes each office once an article, with its day', () => {
    const berg = { actors: ['anna-berg'] }
    const documents = [
      read(
        'a',
        [],
        [
          { ...berg, as: 'Foreign Minister' },
          { ...berg, as: 'foreign minister' },
        ],
        '2024-04-10',
      ),
      read(
        'b',
        [],
        [{ ...berg, as: 'foreign minister' }, { actors: ['anna-berg', 'ivo-lind'], as: 'ministers' }, berg],
      ),
    ]
    expect(listActors(all, ['anna-berg'], documents)[0]?.roles).toEqual([
      { title: 'Foreign Minister', document: 'a', on: '2024-04-10' },
      { title: 'foreign minister', document: 'b' },
    ])
  })

  it('leaves the offices of others alone', () => {
    expect(listActors(all, ['norland'], [read('a', [], [{ actors: ['norland'], as: 'host' }])])[0]?.roles).toEqual([])
  })
})
