import { expect } from 'vitest'
import { checkDataset } from '../../src/model/check-dataset.ts'
import { assembleDataset } from '../../src/pipeline/build-dataset.ts'
import type { Corpus } from '../../src/pipeline/corpus.ts'
import { type Knowledge, learn, readDocument } from '../../src/pipeline/read-document.ts'

const NOTHING_KNOWN = { actors: [], topics: [], anchors: [] }

/** What the world knows takes longer to prepare than a short text to read. */
let knowledge: Knowledge | undefined

/**
 * Reads a corpus of one text and checks what must hold of any: the laws of the pipeline (it throws where one is broken), the contract of the
 * dataset, the text as it was given, no quote that cuts a character in two, no event without a title.
 */
export function readAlone(text: string, date = '2024-04-10'): void {
  knowledge ??= learn(NOTHING_KNOWN)
  const source = { file: 'a.txt', text, published: { date, precision: 'day', basis: 'stated' } } as const
  const corpus: Corpus = { title: 'Chance', documents: [source], ...NOTHING_KNOWN, ledger: { version: 1, entries: [] } }
  const { dataset } = assembleDataset(corpus, [readDocument(source, knowledge)], { knowledge, problems: [] })
  checkDataset(dataset)
  expect(dataset.documents[0]?.text).toBe(text)
  const isCut = /\p{Cs}/u.test(text)
  for (const { evidence, title } of dataset.events) {
    for (const { quote } of evidence) expect(/\p{Cs}/u.test(quote)).toBe(isCut)
    expect(title.trim()).not.toBe('')
  }
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
}
