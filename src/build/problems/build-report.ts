import type { Problem } from '../../pipeline/corpus.ts'

/** What was found in the articles, for machines and for a page that lists the sources. Depends on the corpus alone, never on the clock. */
export type BuildReport = {
  schema: 'dateline-report/1'
  /** Files whose articles are in the dataset. */
  published: string[]
  /** Files that are not, and why. */
  leftOut: { file: string; code: string; message: string }[]
  /** How often each code was reported. */
  codes: Record<string, number>
  problems: Problem[]
}

/** Codes that depend on the day of the build. */
const OF_THE_CLOCK = new Set(['W-FUTURE'])

/** The report of one build, in the order in which the problems were found; `published` are the files of its articles. */
export function buildReport(published: string[], all: readonly Problem[]): BuildReport {
  const problems = all.filter(({ code }) => !OF_THE_CLOCK.has(code))
  const isPublished = new Set(published)
  const left = problems.filter(({ level, code, file }) => (level === 'reject' || code === 'W-DUPLICATE') && !isPublished.has(file)) // prettier-ignore
  const codes = new Map<string, number>()
  for (const { code } of problems) codes.set(code, (codes.get(code) ?? 0) + 1)
  return {
    schema: 'dateline-report/1',
    published,
    leftOut: left.map(({ file, code, message }) => ({ file, code, message })),
    codes: Object.fromEntries([...codes].sort(([one], [other]) => (one < other ? -1 : 1))),
    problems,
  }
}

/** The file of it. */
export function formatReport(report: BuildReport): string {
  return `${JSON.stringify(report, null, 1)}\n`
}
