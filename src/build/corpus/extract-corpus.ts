import type { DocumentRecord } from '../../model/dataset.ts'
import { addDays, type Day } from '../../model/day.ts'
import { checkDataset } from '../../model/check-dataset.ts'
import { admitDocuments } from '../../pipeline/admit-documents.ts'
import { assembleDataset } from '../../pipeline/build-dataset.ts'
import type { BuildResult, Corpus, Ledger, Problem } from '../../pipeline/corpus.ts'
import { type BuildReport, buildReport } from '../problems/build-report.ts'
import type { ProblemCode } from '../problems/problem-codes.ts'
import { commandProblem, settleProblems } from '../problems/problem-error.ts'
import { readArticles } from '../reading/read-articles.ts'
import { readCorpus } from './read-corpus.ts'

/** `before` is the ledger as it was read. */
export type Extraction = BuildResult & { warnings: string[]; before: Ledger; report: BuildReport }

/**
 * Corpus folder → checked dataset. Throws a ProblemError with a line per problem when anything forbids a result; what does not is
 * returned as `warnings`. A dataset that breaks the contract is a fault of the pipeline and never leaves it.
 */
export async function extractCorpus(
  folder: string,
  allowRejects = false,
  pipeline: (corpus: Corpus) => BuildResult | Promise<BuildResult> = readAndAssemble,
  today: Day = new Date().toISOString().slice(0, 10),
): Promise<Extraction> {
  const { corpus, problems } = await readCorpus(folder)
  const warnings = settleProblems(problems, folder, allowRejects)
  const result = await checked(() => pipeline(corpus))
  const days = result.dataset.documents.flatMap((document) => dayProblem(document, today))
  warnings.push(...settleProblems([...result.problems, ...days], folder, allowRejects))
  await checked(() => checkDataset(result.dataset))
  const report = buildReport(result.dataset, [...problems, ...result.problems, ...days])
  return { ...result, warnings, before: corpus.ledger, report }
}

/** The same dataset as that of `buildDataset`, its articles read on all cores. */
async function readAndAssemble(corpus: Corpus): Promise<BuildResult> {
  const { admitted, problems } = admitDocuments(corpus.documents)
  const { read, problems: unread } = await readArticles(admitted, corpus)
  return assembleDataset(corpus, read, { problems: [...problems, ...unread] })
}

/** What is thrown here is a defect of ours, whatever the articles say, and is told as such. */
async function checked<T>(make: () => T | Promise<T>): Promise<T> {
  try {
    return await make()
  } catch (error) {
    throw commandProblem('E-PIPELINE', error instanceof Error ? error.message : String(error))
  }
}

/** The clock is asked for a warning only: nothing that is written depends on it. A day more, since it is tomorrow in half of the world. */
function dayProblem({ file, published }: DocumentRecord, today: Day): Problem[] {
  const warn = (code: ProblemCode, message: string): Problem[] => [{ level: 'warning', code, file, line: 1, column: 1, message }] // prettier-ignore
  if (published === undefined)
    return warn('W-NO-DAY', 'nothing says when this appeared, so “Wednesday” stays without a day. Add published in corpus.yaml.') // prettier-ignore
  if (published.date <= addDays(today, 1)) return []
  return warn('W-FUTURE', `it is dated ${published.date}, and today is ${today}. Check the year of published.`)
}
