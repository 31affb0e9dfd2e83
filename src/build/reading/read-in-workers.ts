import Tinypool from 'tinypool'
import type { Problem, SourceDocument } from '../../pipeline/corpus.ts'
import { knowledgeOf } from '../../pipeline/read-document.ts'
import { refusal } from './refusal.ts'
import type { ReadingTask, WorkerSetting } from './worker.ts'

export type WorkerOptions = {
  /** Path of a module that exports `read`, see `worker.ts`. */
  module: string
  setting: WorkerSetting
  threads: number
  /** Milliseconds after which the worker is ended and the article left out. */
  budgetOf: (length: number) => number
  /** Takes what `read` gave for an article, by its number, as soon as it is there. */
  keep: (number: number, document: SourceDocument, bytes: Uint8Array) => void
}

/** Reads articles in worker threads; those that fail or do not end become problems, in the order of the articles. */
export async function readInWorkers(
  documents: readonly SourceDocument[],
  { module, setting, threads, budgetOf, keep }: WorkerOptions,
): Promise<Problem[]> {
  const count = Math.max(1, Math.min(threads, documents.length))
  const pool = new Tinypool({
    filename: module,
    name: 'read',
    runtime: 'worker_threads',
    minThreads: count,
    maxThreads: count,
    workerData: { ...setting, knowledge: knowledgeOf(setting.knowledge) },
  })
  const problems: (Problem | undefined)[] = []
  const lengths = documents.map(({ text }) => text.length)
  // The longest first, so that none of them is begun last; one at a time for each thread, so that no budget runs while its article waits.
  const queue = [...documents.entries()].sort(([one], [other]) => (lengths[other] ?? 0) - (lengths[one] ?? 0)).values()
  const work = async () => {
    for (const [number, document] of queue) {
      const result = await readOne(pool, document, budgetOf(lengths[number] ?? 0))
      if ('code' in result) problems[number] = result
      else keep(number, document, result)
    }
  }
  try {
    await Promise.all(Array.from({ length: count }, work))
  } finally {
    await pool.destroy()
  }
  return problems.filter((problem) => problem !== undefined)
}

async function readOne(pool: Tinypool, document: SourceDocument, budget: number): Promise<Uint8Array | Problem> {
  const { file, text, published } = document
  const task: ReadingTask = published === undefined ? { text } : { text, published }
  const end = new AbortController()
  const timer = setTimeout(() => end.abort(), budget)
  try {
    return (await pool.run(task, { signal: end.signal })) as Uint8Array
  } catch (error) {
    return refusal(file, end.signal.aborted ? budget : undefined, error)
  } finally {
    clearTimeout(timer)
  }
}
