import { availableParallelism } from 'node:os'
import type { ReadDocument } from '../../pipeline/annotation.ts'
import type { Problem, SourceDocument } from '../../pipeline/corpus.ts'
import { type CorpusKnowledge, learn, readDocument } from '../../pipeline/read-document.ts'
import { bundleReader } from './bundle-reader.ts'
import { readInWorkers } from './read-in-workers.ts'
import { refusal } from './refusal.ts'

export type Reading = { read: ReadDocument[]; problems: Problem[] }

/** Characters that one thread reads sooner than workers have started. No text as short as this takes a noticeable time. */
const SMALL = 200_000

/**
 * Reads each article alone, a few in this thread and many on all cores, with the same result. An article that a rule fails on, or that
 * takes far longer than any of its length should, is left out with a problem that says so; the others are read.
 */
export async function readArticles(
  documents: readonly SourceDocument[],
  knowledge: CorpusKnowledge,
  threads = availableParallelism(),
): Promise<Reading> {
  const size = documents.reduce((sum, { text }) => sum + text.length, 0)
  const reader = size > SMALL ? await bundleReader() : undefined
  if (reader === undefined) return readHere(documents, knowledge)
  const { module, folder } = reader
  return readInWorkers(documents, { module, setting: { knowledge, cache: folder }, threads, budgetOf })
}

/** In this thread. */
export function readHere(documents: readonly SourceDocument[], knowledge: CorpusKnowledge): Reading {
  const learned = learn(knowledge)
  const reading: Reading = { read: [], problems: [] }
  for (const document of documents) {
    try {
      reading.read.push(readDocument(document, learned))
    } catch (error) {
      reading.problems.push(refusal(document.file, undefined, error))
    }
  }
  return reading
}

/**
 * Milliseconds for an article: some hundred times what is usual, so that a slow or busy machine leaves out nothing that another one
 * reads, and yet a text that would never end does.
 */
function budgetOf({ text }: SourceDocument): number {
  return 60_000 + text.length * 0.1
}
