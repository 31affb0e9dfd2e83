import { spawn } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { PROJECT_FOLDER } from '../project-folder.ts'
import type { Step } from './steps.ts'

export type Counts = { passed: number; failed: number }
/** `report` is the JSON that vitest wrote, for steps that run it. */
export type StepResult = { ok: boolean; seconds: number; output: string; report?: string; counts: Counts }

/** Runs one step in the project's folder and collects what it printed. Never throws: a command that cannot start has failed. */
export async function runStep(step: Step, environment: Record<string, string>): Promise<StepResult> {
  const started = performance.now()
  const path = step.counts === undefined ? undefined : join(PROJECT_FOLDER, step.counts)
  if (path !== undefined) await rm(path, { force: true })
  const { code, output } = await spawned(step, environment)
  const seconds = (performance.now() - started) / 1000
  const report = path === undefined ? undefined : await readFile(path, 'utf8').catch(() => undefined)
  return { ok: code === 0, seconds, output, ...(report === undefined ? {} : { report }), counts: readCounts(report) }
}

function spawned({ command, args }: Step, environment: Record<string, string>) {
  const isWindows = process.platform === 'win32'
  const program =
    command === 'node'
      ? process.execPath
      : join(PROJECT_FOLDER, 'node_modules', '.bin', isWindows ? `${command}.cmd` : command)
  return new Promise<{ code: number | null; output: string }>((resolve) => {
    let output = ''
    const child = spawn(program, args, {
      cwd: PROJECT_FOLDER,
      // Each tool chooses for itself; React tests need the development build.
      env: { ...process.env, NODE_ENV: undefined, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: isWindows,
    })
    const collect = (piece: Buffer) => {
      output += piece.toString('utf8')
    }
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n` }))
    child.on('close', (code) => resolve({ code, output }))
  })
}

function readCounts(text: string | undefined): Counts {
  try {
    const report = JSON.parse(text ?? '{}') as { numPassedTests?: number; numFailedTests?: number }
    return { passed: report.numPassedTests ?? 0, failed: report.numFailedTests ?? 0 }
  } catch {
    return { passed: 0, failed: 0 }
  }
}
