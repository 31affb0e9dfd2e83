import { checkDataset } from '../../model/check-dataset.ts'
import { admitDocuments } from '../../pipeline/admit-documents.ts'
import { assembleDataset } from '../../pipeline/build-dataset.ts'
import type { BuildResult, Corpus, Ledger, Problem } from '../../pipeline/corpus.ts'
import { commandProblem, settleProblems } from '../problems/problem-error.ts'
import { readArticles } from '../reading/read-articles.ts'
import { readCorpus } from './read-corpus.ts'

/** `before` is the ledger as it was read. */
export type Extraction = BuildResult & { warnings: string[]; before: Ledger }

/**
 * Corpus folder → checked dataset. Throws a ProblemError with a line per problem when anything forbids a result; what does not is
 * returned as `warnings`. A dataset that breaks the contract is a fault of the pipeline and never leaves it.
 */
export async function extractCorpus(
  folder: string,
  allowRejects = false,
  pipeline: (corpus: Corpus) => BuildResult | Promise<BuildResult> = readAndAssemble,
): Promise<Extraction> {
  const { corpus, problems } = await readCorpus(folder)
  const warnings = settleProblems(problems, folder, allowRejects)
  const result = await checked(() => pipeline(corpus))
  const undated = result.dataset.documents.filter(({ published }) => published === undefined)
  warnings.push(...settleProblems([...result.problems, ...undated.map(noDay)], folder, allowRejects))
  await checked(() => checkDataset(result.dataset))
  return { ...result, warnings, before: corpus.ledger }
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

function noDay({ file }: { file: string }): Problem {
  const message = 'nothing says when this appeared, so “Wednesday” stays without a day. Add published in corpus.yaml.'
  return { level: 'warning', code: 'W-NO-DAY', file, line: 1, column: 1, message }
}
