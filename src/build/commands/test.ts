import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PROJECT_FOLDER } from '../project-folder.ts'
import { readHostileRows, unprovedRows } from '../check/hostile-rows.ts'
import { provideChromium } from '../check/provide-chromium.ts'
import { type Counts, runStep } from '../check/run-step.ts'
import { showFailures } from '../check/show-failures.ts'
import { STEPS } from '../check/steps.ts'
import { triedInputs } from '../check/tried-inputs.ts'
import { parseFlags, type Usage } from '../parse-flags.ts'
import { commandProblem } from '../problems/problem-error.ts'

export const usage = {
  says: 'Everything that CI runs, in CI’s order, each step named and timed. Stops at the first that fails and shows which tests did, or else the end of what it printed.',
  flags: { only: { value: 'NAME', says: `one step: ${STEPS.map(({ name }) => name).join(', ')}` } },
} as const satisfies Usage

/** Runs the steps; the last line is `N passed, 0 failed`. */
export async function run(args: string[]): Promise<number> {
  const { flags } = parseFlags(args, usage)
  const steps = flags.only === undefined ? STEPS : STEPS.filter(({ name }) => name === flags.only)
  if (steps.length === 0) {
    const names = STEPS.map(({ name }) => name).join(', ')
    throw commandProblem('E-COMMAND', `there is no step “${flags.only ?? ''}”. Use one of: ${names}.`)
  }
  const chromium = await provideChromium((line) => console.log(line))
  if (chromium === undefined) {
    const advice = 'Install Chromium, Chrome or Edge, or set CHROME_PATH to one.'
    throw commandProblem('E-COMMAND', `there is no browser to test with. ${advice}`)
  }
  const total: Counts = { passed: 0, failed: 0 }
  const reports: (string | undefined)[] = []
  for (const step of steps) {
    const { ok, seconds, output, report, counts } = await runStep(step, { CHROME_PATH: chromium })
    total.passed += counts.passed
    total.failed += counts.failed
    reports.push(report)
    const tests = step.counts === undefined ? '' : ` ${counts.passed} tests`
    console.log(`${ok ? 'ok  ' : 'FAIL'} ${step.name.padEnd(8)} ${seconds.toFixed(1).padStart(6)} s${tests}`)
    if (ok) {
      for (const [kind, count] of triedInputs(report)) console.log(`     tried ${count} ${kind}`)
      continue
    }
    for (const line of showFailures(output, report, PROJECT_FOLDER)) console.log(line)
    console.log(`step “${step.name}” failed: ${[step.command, ...step.args].join(' ')}`)
    console.log(totals({ ...total, failed: Math.max(1, total.failed) }))
    return 1
  }
  const unproved = flags.only === undefined ? await unprovedOf(reports) : []
  for (const line of unproved) console.log(`FAILED ${line}`)
  console.log(totals({ ...total, failed: unproved.length }))
  return unproved.length === 0 ? 0 : 1
}

/** Hostile inputs that no test withstood in this run. */
async function unprovedOf(reports: readonly (string | undefined)[]): Promise<string[]> {
  const list = await readFile(join(PROJECT_FOLDER, 'tests', 'hostile-rows.yaml'), 'utf8')
  return unprovedRows(readHostileRows(list), reports, PROJECT_FOLDER)
}

function totals({ passed, failed }: Counts): string {
  return `${passed} passed, ${failed} failed`
}
