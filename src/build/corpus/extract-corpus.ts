import type { DatasetSeries, DocumentRecord } from '../../model/dataset.ts'
import { addDays, type Day } from '../../model/day.ts'
import { checkSeries } from '../../model/check-dataset.ts'
import { admitDocuments } from '../../pipeline/admit-documents.ts'
import { type Assembly, assembleReadings } from '../../pipeline/build-dataset.ts'
import type { Corpus, Ledger, Problem } from '../../pipeline/corpus.ts'
import { type BuildReport, buildReport } from '../problems/build-report.ts'
import { commandProblem, ProblemError, settleProblems } from '../problems/problem-error.ts'
import { readArticles } from '../reading/read-articles.ts'
import { readCorpus } from './read-corpus.ts'

/** What a pipeline makes of a corpus. Articles and events are read when they are asked for, until `close`. */
type Made = Pick<Assembly, 'entries' | 'corrections' | 'problems'> & {
  dataset: DatasetSeries
  textOf: (document: string) => string | undefined
  close: () => void
}

/** `before` is the ledger as it was read. */
export type Extraction = Omit<Made, 'textOf'> & { warnings: string[]; before: Ledger; report: BuildReport }

/**
 * Corpus folder → checked dataset. Throws a ProblemError with a line per problem when anything forbids a result; what does not is
 * returned as `warnings`. A dataset that breaks the contract is a fault of the pipeline and never leaves it.
 */
export async function extractCorpus(
  folder: string,
  allowRejects = false,
  pipeline: (corpus: Corpus) => Made | Promise<Made> = readAndAssemble,
  today: Day = new Date().toISOString().slice(0, 10),
): Promise<Extraction> {
  const { corpus, problems } = await readCorpus(folder)
  const warnings = settleProblems(problems, folder, allowRejects)
  const { textOf, ...result } = await checked(() => pipeline(corpus))
  try {
    const files: string[] = []
    const days: Problem[] = []
    for (const document of result.dataset.documents) {
      files.push(document.file)
      days.push(...dayProblem(document, today))
    }
    warnings.push(...settleProblems([...result.problems, ...days], folder, allowRejects))
    await checked(() => checkSeries(result.dataset, textOf))
    const report = buildReport(files, [...problems, ...result.problems, ...days])
    return { ...result, warnings, before: corpus.ledger, report }
  } catch (error) {
    result.close()
    throw error
  }
}

/** The same dataset as that of `buildDataset`, its articles read on all cores and put away in a file. */
async function readAndAssemble(corpus: Corpus): Promise<Made> {
  const { admitted, problems } = admitDocuments(corpus.documents)
  const { readings, problems: unread, makeShelf, close } = await readArticles(admitted, corpus)
  try {
    const assembly = assembleReadings(corpus, readings, { problems: [...problems, ...unread], makeShelf })
    const numberOf = new Map(readings.gists.map(({ id }, number) => [id, number]))
    const textOf = (document: string) => {
      const number = numberOf.get(document)
      return number === undefined ? undefined : readings.text(number)
    }
    return { ...assembly, textOf, close }
  } catch (error) {
    close()
    throw error
  }
}

/** What is thrown here is a defect of ours, whatever the articles say, and is told as such, unless it says itself what to do. */
async function checked<T>(make: () => T | Promise<T>): Promise<T> {
  try {
    return await make()
  } catch (error) {
    if (error instanceof ProblemError) throw error
    throw commandProblem('E-PIPELINE', error instanceof Error ? error.message : String(error))
  }
}

/** The clock is asked for a warning only: nothing that is written depends on it. A day more, since it is tomorrow in half of the world. */
function dayProblem({ file, published }: DocumentRecord, today: Day): Problem[] {
  if (published === undefined || published.date <= addDays(today, 1)) return []
  const message = `it is dated ${published.date}, and today is ${today}. Check the year of published.`
  return [{ level: 'warning', code: 'W-FUTURE', file, line: 1, column: 1, message }]
}
