import type { Problem } from '../../pipeline/corpus.ts'
import type { ProblemCode } from '../problems/problem-codes.ts'

/** Why an article could not be read, as a problem: the budget in milliseconds where it took longer than that, else what was thrown. */
export function refusal(file: string, budget: number | undefined, error: unknown): Problem {
  const at = (code: ProblemCode, message: string): Problem => ({
    level: 'reject',
    code,
    file,
    line: 1,
    column: 1,
    message,
  })
  if (budget !== undefined) {
    const seconds = Math.round(budget / 1000)
    return at(
      'E-TIME',
      `reading it took longer than ${seconds} s, which no article of its length needs. Look for what repeats without end, split it or leave it out.`,
    )
  }
  const reason = error instanceof Error ? error.message : String(error)
  return at(
    'E-PIPELINE',
    `a rule of Dateline fails on it (${reason}). Report it with the article; without it the others can be built.`,
  )
}
