import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { readCorpus } from '../../src/build/corpus/read-corpus.ts'
import { brokenSeal } from '../../src/pipeline/ids/seal-ledger.ts'
import { buildDataset } from '../../src/pipeline/build-dataset.ts'
import type { Corpus } from '../../src/pipeline/corpus.ts'

/** Every id that the first release of the shipped timeline published. The file is frozen: people hold these links. */
const IDS = (await readFile('tests/links/first-release.txt', 'utf8')).trim().split('\n')
const { corpus } = await readCorpus('seeds')

const RULES: [string, (corpus: Corpus) => Corpus][] = [
  ['as they are', (given) => given],
  ['with other actors, topics and anchors', (given) => ({ ...given, actors: [], topics: [], anchors: [] })],
  [
    'with other days of publication',
    (given) => ({
      ...given,
      documents: given.documents.map((document) => ({
        ...document,
        published: { date: '2024-05-01', precision: 'day', basis: 'inferred' },
      })),
    }),
  ],
  ['when an article is gone', (given) => ({ ...given, documents: given.documents.slice(1) })],
]

describe('the links of the first release', () => {
  it('are all in the ledger, whose entries nobody touched', () => {
    const entered = new Set(corpus.ledger.entries.map(({ id }) => id))
    expect(IDS.filter((id) => !entered.has(id))).toEqual([])
    expect(corpus.ledger.entries.every(({ seal }) => seal !== undefined)).toBe(true)
    expect(brokenSeal(corpus.ledger)).toBeUndefined()
  })

  it.each(RULES)(
    'open the event of their words, or a stone that shows them, when all is read again %s',
    (_, change) => {
      const { dataset } = buildDataset(change(corpus))
      const quotes = new Map(corpus.ledger.entries.map(({ id, quote }) => [id, quote]))
      const names = dataset.events.flatMap((event) =>
        [event.id, ...event.aliases].map((name) => [name, event] as const),
      )
      const eventOf = new Map(names)
      let live = 0
      for (const id of IDS) {
        const event = eventOf.get(id)
        const retired = dataset.retired[id]
        if (event !== undefined) live += 1
        else if (retired === undefined) throw new Error(`${id} does not answer`)
        else if (retired.now.length === 0) expect(retired.reason).toContain(quotes.get(id))
      }
      expect(live).toBeGreaterThan(IDS.length / 2)
    },
  )
})
