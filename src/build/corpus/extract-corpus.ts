import { checkDataset } from '../../model/check-dataset.ts'
import { buildDataset } from '../../pipeline/build-dataset.ts'
import type { BuildResult, Corpus, Ledger, Problem } from '../../pipeline/corpus.ts'
import { commandProblem, settleProblems } from '../problems/problem-error.ts'
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
  pipeline: (corpus: Corpus) => BuildResult = buildDataset,
): Promise<Extraction> {
  const { corpus, problems } = await readCorpus(folder)
  const warnings = settleProblems(problems, folder, allowRejects)
  const result = pipeline(corpus)
  const undated = result.dataset.documents.filter(({ published }) => published === undefined)
  warnings.push(...settleProblems([...result.problems, ...undated.map(noDay)], folder, allowRejects))
  try {
    checkDataset(result.dataset)
  } catch (error) {
    throw commandProblem('E-PIPELINE', error instanceof Error ? error.message : String(error))
  }
  return { ...result, warnings, before: corpus.ledger }
}

function noDay({ file }: { file: string }): Problem {
  const message = 'nothing says when this appeared, so “Wednesday” stays without a day. Add published in corpus.yaml.'
  return { level: 'warning', code: 'W-NO-DAY', file, line: 1, column: 1, message }
}
