import type { Problem } from '../../pipeline/corpus.ts'
import { formatProblem } from './format-problem.ts'
import type { ProblemCode } from './problem-codes.ts'

/** Ends a command with one line per problem on stderr and exit code 1. */
export class ProblemError extends Error {
  readonly lines: string[]

  constructor(lines: string[]) {
    super(lines.join('\n'))
    this.name = 'ProblemError'
    this.lines = lines
  }
}

/** A problem that has no place in a file: `error E-COMMAND unknown flag --ouput. Did you mean --out?` */
export function commandProblem(code: ProblemCode, message: string): ProblemError {
  return new ProblemError([`error ${code} ${message}`])
}

/** Throws when one of the problems forbids a result; returns the others as lines to print. */
export function settleProblems(problems: readonly Problem[], folder: string, allowRejects = false): string[] {
  const lines = problems.map((problem) => formatProblem(problem, folder))
  const fatal = problems.some(({ level }) => level === 'error' || (level === 'reject' && !allowRejects))
  if (fatal) throw new ProblemError(lines)
  return lines
}
