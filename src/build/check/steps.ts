export type Step = {
  name: string
  /** A command of `node_modules/.bin`, or `node`. */
  command: string
  args: string[]
  /** Where vitest writes its counts. */
  counts?: string
}

/** Everything that must hold, in the order in which it is cheapest to find out that it does not. CI runs exactly this. */
export const STEPS: Step[] = [
  { name: 'types', command: 'tsc', args: ['--noEmit'] },
  { name: 'lint', command: 'oxlint', args: ['--type-aware', '--deny-warnings'] },
  { name: 'format', command: 'oxfmt', args: ['--check', '.'] },
  { name: 'unused', command: 'knip', args: [] },
  vitest('unit', ['unit', 'dom']),
  vitest('browser', ['browser']),
  { name: 'build', command: 'node', args: ['src/build/run.mjs', 'build', '--no-ledger', '--out', 'dist'] },
  { name: 'size', command: 'size-limit', args: [] },
  vitest('e2e', ['e2e']),
]

function vitest(name: string, projects: string[]): Step {
  const counts = `.cache/test/${name}.json`
  const args = ['run', ...projects.flatMap((project) => ['--project', project]), '--coverage.enabled=false']
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${counts}`]
  return { name, command: 'vitest', args: [...args, ...reporters], counts }
}
