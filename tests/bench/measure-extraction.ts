/** Whether extraction grows with the number of articles and dating with the length of a text, and with nothing worse. */
import { readCorpus } from '../../src/build/corpus/read-corpus.ts'
import { buildDataset } from '../../src/pipeline/build-dataset.ts'
import type { Corpus } from '../../src/pipeline/corpus.ts'
import { splitBlocks } from '../../src/pipeline/blocks/split-blocks.ts'
import { splitSentences } from '../../src/pipeline/sentences/split-sentences.ts'
import { findDates } from '../../src/pipeline/when/find-dates.ts'
import { type Figures, timed } from './figures.ts'

/** The first only wakes the language model. */
const COPIES = [1, 4, 16, 64]

/** `folder` holds the corpus whose articles are copied. */
export async function measureExtraction(folder: string): Promise<Figures> {
  const { corpus } = await readCorpus(folder)
  const figures: Figures = {}
  for (const copies of COPIES) {
    const many = copied(corpus, copies)
    const start = performance.now()
    buildDataset(many)
    if (copies > 1)
      figures[`extraction per article, of ${many.documents.length}, ms`] =
        (performance.now() - start) / many.documents.length
  }
  const text = corpus.documents.map((document) => document.text).join('\n\n')
  for (const length of [50_000, 100_000]) {
    const long = text.repeat(Math.ceil(length / text.length)).slice(0, length)
    const blocks = splitBlocks(long)
    const sentences = splitSentences(long, blocks)
    const input = { text: long, blocks, sentences, anchors: corpus.anchors }
    figures[`dates of ${length / 1000} KB ms`] = timed(() =>
      findDates({ ...input, published: { date: '2024-04-10', precision: 'day' } }),
    )
  }
  return figures
}

/** Articles about the same things in other years: a digit of each year moves on, so that no two reports are of one day. */
function copied(corpus: Corpus, copies: number): Corpus {
  const documents = Array.from({ length: copies }, (_, copy) =>
    corpus.documents.map((document) => ({
      ...document,
      file: `${copy}-${document.file}`,
      text: document.text.replace(/\b20[12]\d\b/g, (year) => String(Number(year) - copy * 3)),
      ...(document.published === undefined
        ? {}
        : { published: { ...document.published, date: laterYear(document.published.date, copy * 3) } }),
    })),
  ).flat()
  return { ...corpus, documents, ledger: { version: 1, entries: [] } }
}

/** The 29th of February has no day in most other years. */
function laterYear(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) - years}${day.slice(4)}`.replace(/-02-29$/, '-02-28')
}
