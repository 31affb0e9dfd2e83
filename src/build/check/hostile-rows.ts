import { join } from 'node:path'
import * as z from 'zod'
import { readYaml } from '../corpus/read-yaml.ts'
import { PROBLEM_CODES } from '../problems/problem-codes.ts'

/** A hostile input, the code that it is told by where it has one, and the tests that would fail if it did harm. */
const rowSchema = z.strictObject({
  row: z.int(),
  input: z.string(),
  code: z.optional(z.string()),
  tests: z.array(z.strictObject({ file: z.string(), title: z.optional(z.string()) })).min(1),
})
const rowsSchema = z.strictObject({ documents: z.array(rowSchema), addresses: z.array(rowSchema), faults: z.array(rowSchema) }) // prettier-ignore

export type HostileRows = z.infer<typeof rowsSchema>

/** How many rows each list has: what we set out to withstand. */
const COUNTS: Record<keyof HostileRows, number> = { documents: 62, addresses: 41, faults: 39 }

/** The list of hostile inputs, `tests/hostile-rows.yaml`. Throws where it is not well formed, a row is missing or a code unknown. */
export function readHostileRows(source: string): HostileRows {
  const { value, problems } = readYaml('tests/hostile-rows.yaml', source, rowsSchema)
  if (value === undefined) throw new Error(problems.map(({ line, message }) => `${line}: ${message}`).join('\n'))
  for (const list of ['documents', 'addresses', 'faults'] as const) {
    const numbers = value[list].map(({ row }) => row).join()
    if (numbers !== Array.from({ length: COUNTS[list] }, (_, at) => at + 1).join())
      throw new Error(`${list}: rows 1 to ${COUNTS[list]} are needed, each once and in order.`)
    for (const { code, row } of value[list])
      if (code !== undefined && !Object.hasOwn(PROBLEM_CODES, code)) throw new Error(`${list} ${row}: no code ${code}.`)
  }
  return value
}

const reportSchema = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      assertionResults: z.array(z.object({ status: z.string(), fullName: z.string() })),
    }),
  ),
})

/** Rows of which some test did not run or did not pass, as lines: `documents 9 (a NUL): no test “9: a NUL” of tests/… passed`. */
export function unprovedRows(rows: HostileRows, reports: readonly (string | undefined)[], folder: string): string[] {
  const passed = new Map<string, string[]>()
  for (const report of reports) {
    for (const { name, assertionResults } of resultsOf(report)) {
      const titles = assertionResults.filter(({ status }) => status === 'passed').map(({ fullName }) => fullName)
      passed.set(name, (passed.get(name) ?? []).concat(titles))
    }
  }
  return Object.entries(rows).flatMap(([list, entries]) =>
    entries.flatMap(({ row, input, tests }) =>
      tests.flatMap(({ file, title = '' }) => {
        // A report joins the titles of a test by spaces, a list of tests by angles.
        const wanted = title.replaceAll(' > ', ' ')
        if (passed.get(join(folder, file))?.some((one) => one.includes(wanted)) === true) return []
        return [`${list} ${row} (${input}): no test “${title}” of ${file} passed.`]
      }),
    ),
  )
}

function resultsOf(report: string | undefined) {
  try {
    return reportSchema.safeParse(JSON.parse(report ?? '')).data?.testResults ?? []
  } catch {
    return []
  }
}
