import { dirname } from 'node:path'
import { availableParallelism } from 'node:os'
import type { Problem, SourceDocument } from '../../pipeline/corpus.ts'
import { type CorpusKnowledge, learn, readDocument } from '../../pipeline/read-document.ts'
import { type MakeShelf, shelfInMemory } from '../../pipeline/shelf.ts'
import { type Readings, readingsOf, type Shelved, takeLawful } from '../../pipeline/shelve-reading.ts'
import { bundleReader } from './bundle-reader.ts'
import { ShelvedReadings } from './pack-reading.ts'
import { readInWorkers } from './read-in-workers.ts'
import { refusal } from './refusal.ts'
import { Spool } from './spool.ts'

/** `makeShelf` puts away what is made of the readings where they are; nothing of it can be taken out after `close`. */
export type Reading = { readings: Readings; problems: Problem[]; makeShelf: MakeShelf; close: () => void }

/** Characters that one thread reads sooner than workers have started. No text as short as this takes a noticeable time. */
const SMALL = 200_000

/**
 * Reads each article alone, a few in this thread and many on all cores, with the same result. What is read of many goes into a file, but for
 * some kilobytes of each. An article that a rule fails on, or that takes far longer than any of its length should, is left out with a problem
 * that says so; the others are read.
 */
export async function readArticles(
  documents: readonly SourceDocument[],
  knowledge: CorpusKnowledge,
  threads = availableParallelism(),
): Promise<Reading> {
  let size = 0
  for (const { text } of documents) size += text.length
  const reader = size > SMALL ? await bundleReader() : undefined
  if (reader === undefined) return readHere(documents, knowledge)
  const { module, folder } = reader
  const spool = new Spool(dirname(folder))
  const shelved = new ShelvedReadings(spool)
  const byFile = new Map(documents.map((document) => [document.file, document]))
  try {
    const problems = await readInWorkers(documents, {
      module,
      setting: { knowledge, cache: folder },
      threads,
      budgetOf,
      keep: (number, { file }, bytes) => shelved.put(number, file, bytes),
    })
    const readings = shelved.readings((file) => byFile.get(file)?.text ?? '')
    return { readings, problems, makeShelf: () => spool.shelf(), close: () => spool.close() }
  } catch (error) {
    spool.close()
    throw error
  }
}

/** In this thread, and in memory. */
export function readHere(documents: readonly SourceDocument[], knowledge: CorpusKnowledge): Reading {
  const learned = learn(knowledge)
  const read: (Shelved & { text: string })[] = []
  const problems: Problem[] = []
  for (const document of documents) {
    try {
      read.push({ ...takeLawful(readDocument(document, learned)), text: document.text })
    } catch (error) {
      problems.push(refusal(document.file, undefined, error))
    }
  }
  return { readings: readingsOf(read), problems, makeShelf: shelfInMemory, close: () => undefined }
}

/**
 * Milliseconds for an article of so many characters: some hundred times what is usual, so that a slow or busy machine leaves out nothing that
 * another one reads, and yet a text that would never end does.
 */
function budgetOf(length: number): number {
  return 60_000 + length * 0.1
}
