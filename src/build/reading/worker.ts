/**
 * What runs in the worker threads: reads one article, or takes what an earlier run read from the cache. `bundle-reader.ts` makes one
 * module of it, since a thread of Node 20 runs no TypeScript.
 */
import { createHash } from 'node:crypto'
import Tinypool from 'tinypool'
import type { SourceDocument } from '../../pipeline/corpus.ts'
import { type CorpusKnowledge, type Knowledge, learn, readDocument } from '../../pipeline/read-document.ts'
import { takeLawful } from '../../pipeline/shelve-reading.ts'
import { setStage, type Stage, withTitlesAhead } from '../../pipeline/titles-ahead.ts'
import { packReading } from './pack-reading.ts'
import { cached } from './reading-cache.ts'

/** What every worker is given when it starts. Without `cache` nothing is kept. */
export type WorkerSetting = { knowledge: CorpusKnowledge; cache?: string }

/** All that a reading depends on besides the setting: nothing else of a document gets into a worker. */
export type ReadingTask = Pick<SourceDocument, 'text' | 'published'>

let learned: { knowledge: Knowledge; stage: Stage; digest: string } | undefined

/** The reading of one article as `pack-reading.ts` writes it, with an empty `file`. */
export function read({ text, published }: ReadingTask): Uint8Array {
  const { knowledge, cache } = Tinypool.workerData as WorkerSetting
  learned ??= prepare(knowledge)
  const { stage } = learned
  const known = learned.knowledge
  const source = { file: '', text, ...(published === undefined ? {} : { published }) }
  const key = digestOf(JSON.stringify([learned.digest, published ?? null, text]))
  return cached(cache, key, () => packReading(withTitlesAhead(takeLawful(readDocument(source, known)), stage)))
}

function prepare(corpus: CorpusKnowledge): NonNullable<typeof learned> {
  const knowledge = learn(corpus)
  return { knowledge, stage: setStage(knowledge), digest: digestOf(JSON.stringify(corpus)) }
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
