/** What one short article becomes: for promises about statuses and titles that no stage keeps alone. */
import { buildDataset } from '../../src/pipeline/build-dataset.ts'
import type { Corpus } from '../../src/pipeline/corpus.ts'

/** `status title` of each event, in the order of the page; a `!` after the status says that it is disputed. Published on Tuesday 12 March 2024. */
export function toldBy(text: string): string[] {
  const published = { date: '2024-03-12', precision: 'day', basis: 'stated' } as const
  const corpus: Corpus = {
    title: 'One article',
    documents: [{ file: 'a.txt', text, published }],
    actors: [],
    topics: [],
    anchors: [],
    ledger: { version: 1, entries: [] },
  }
  return buildDataset(corpus).dataset.events.map(
    ({ status, contested, title }) => `${status}${contested ? '!' : ''} ${title}`,
  )
}
