import { relative } from 'node:path'
import * as z from 'zod/mini'

const MESSAGE_LINES = 25
const OUTPUT_LINES = 150

/** What is read of the report that vitest's `json` reporter writes. */
const reportSchema = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.optional(z.string()),
      assertionResults: z.array(
        z.object({
          status: z.string(),
          fullName: z.string(),
          failureMessages: z.optional(z.nullable(z.array(z.string()))),
        }),
      ),
    }),
  ),
})

type Failure = { file: string; name: string; message: string }

/**
 * What to print of a step that failed, as lines. Logs are often cut after a screen, so the failed tests come alone: first each with its
 * file, then the start of what each says. Without a report, or where no test failed and yet the step did, it is the end of the output.
 */
export function showFailures(output: string, report: string | undefined, folder: string): string[] {
  const failures = report === undefined ? [] : failuresOf(report, folder)
  if (failures.length === 0) return lastLines(output)
  const details = failures.flatMap((failure) => [headline(failure)].concat(firstLines(failure.message)))
  return failures.length > 1 ? [...failures.map(headline), ...details] : details
}

function failuresOf(report: string, folder: string): Failure[] {
  return readReport(report).flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(folder, name)
    const failed = assertionResults
      .filter((test) => test.status === 'failed')
      .map((test) => ({ file, name: test.fullName, message: (test.failureMessages ?? []).join('\n') }))
    // A file that cannot be loaded has no tests and says itself what is wrong.
    return failed.length === 0 && status === 'failed'
      ? [{ file, name: 'the file itself', message: message ?? '' }]
      : failed
  })
}

function readReport(report: string) {
  try {
    return reportSchema.safeParse(JSON.parse(report)).data?.testResults ?? []
  } catch {
    return []
  }
}

const headline = ({ file, name }: Failure) => `FAILED ${file} > ${name}`

function firstLines(message: string): string[] {
  const lines = plain(message)
    .split('\n')
    .filter((line) => !isFrameOfTools(line))
  const shown = lines.slice(0, MESSAGE_LINES).map((line) => `    ${line}`)
  return lines.length > MESSAGE_LINES ? [...shown, `    … ${lines.length - MESSAGE_LINES} more lines`] : shown
}

function lastLines(output: string): string[] {
  const lines = output.trimEnd().split('\n')
  return lines.length > OUTPUT_LINES
    ? [`… ${lines.length - OUTPUT_LINES} lines before`, ...lines.slice(-OUTPUT_LINES)]
    : lines
}

/** `at file:///…/node_modules/@vitest/runner/…`: says nothing of the failure. */
function isFrameOfTools(line: string): boolean {
  return /^\s+at /.test(line) && (line.includes('node_modules') || line.includes('<anonymous>'))
}

/** Without the colours of a terminal, of which a log shows the bare codes. */
function plain(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replace(/\u001b\[[\d;]*m/g, '').trim()
}
