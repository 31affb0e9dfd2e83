import { deserialize } from 'node:v8'
import Tinypool from 'tinypool'
import type { ReadDocument } from '../../pipeline/annotation.ts'
import type { Problem, SourceDocument } from '../../pipeline/corpus.ts'
import { refusal } from './refusal.ts'
import type { ReadingTask, WorkerSetting } from './worker.ts'

export type WorkerOptions = {
  /** Path of a module that exports `read`, see `worker.ts`. */
  module: string
  setting: WorkerSetting
  threads: number
  /** Milliseconds after which the worker is ended and the article left out. */
  budgetOf: (document: SourceDocument) => number
}

/** Reads articles in worker threads; those that fail or do not end become problems, in the order of the articles. */
export async function readInWorkers(
  documents: readonly SourceDocument[],
  { module, setting, threads, budgetOf }: WorkerOptions,
): Promise<{ read: ReadDocument[]; problems: Problem[] }> {
  const count = Math.max(1, Math.min(threads, documents.length))
  const pool = new Tinypool({
    filename: module,
    name: 'read',
    runtime: 'worker_threads',
    minThreads: count,
    maxThreads: count,
    workerData: setting,
  })
  const results = new Map<SourceDocument, ReadDocument | Problem>()
  // The longest first, so that none of them is begun last; one at a time for each thread, so that no budget runs while its article waits.
  const queue = documents.toSorted((one, other) => other.text.length - one.text.length).values()
  const work = async () => {
    for (const document of queue) results.set(document, await readOne(pool, document, budgetOf(document)))
  }
  try {
    await Promise.all(Array.from({ length: count }, work))
  } finally {
    await pool.destroy()
  }
  const inOrder = documents.flatMap((document) => results.get(document) ?? [])
  return {
    read: inOrder.filter((result): result is ReadDocument => !('code' in result)),
    problems: inOrder.filter((result): result is Problem => 'code' in result),
  }
}

async function readOne(pool: Tinypool, document: SourceDocument, budget: number): Promise<ReadDocument | Problem> {
  const { file, text, published } = document
  const task: ReadingTask = published === undefined ? { text } : { text, published }
  const end = new AbortController()
  const timer = setTimeout(() => end.abort(), budget)
  try {
    const bytes = (await pool.run(task, { signal: end.signal })) as Uint8Array
    return { ...(deserialize(bytes) as ReadDocument), file }
  } catch (error) {
    return refusal(file, end.signal.aborted ? budget : undefined, error)
  } finally {
    clearTimeout(timer)
  }
}
