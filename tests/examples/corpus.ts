import type { Corpus, SourceDocument } from '../../src/pipeline/corpus.ts'

/** Two short articles about made-up people of real countries, and what a corpus knows of them. */
export const FIRST = `Berg and Silva agree on grain

Norwegian Foreign Minister Anna Berg met Portuguese Foreign Minister Rosa Silva in Lisbon on Tuesday.

Portugal said on Tuesday that Spain had attacked a ferry near the Azores, but Spain denied it.

Norway and Portugal held joint military exercises in the North Sea last week.
`

export const SECOND = `Ministers meet in Lisbon

Rosa Silva held talks with Anna Berg yesterday, the Lusa news agency reported.

Berg is expected to visit Madrid on Friday.
`

export function article(file: string, text: string, date?: string): SourceDocument {
  return date === undefined ? { file, text } : { file, text, published: { date, precision: 'day', basis: 'stated' } }
}

export function corpus(...documents: SourceDocument[]): Corpus {
  return {
    title: 'Grain',
    documents:
      documents.length > 0
        ? documents
        : [article('a.txt', FIRST, '2024-04-10'), article('b.txt', SECOND, '2024-04-10')],
    actors: [
      { id: 'anna-berg', name: 'Anna Berg', kind: 'person', country: 'norway', source: 'made up' },
      { id: 'rosa-silva', name: 'Rosa Silva', kind: 'person', country: 'portugal', source: 'made up' },
    ],
    topics: [{ id: 'talks', label: 'Talks', kinds: ['CONSULT'] }],
    anchors: [],
    ledger: { version: 1, entries: [] },
  }
}
