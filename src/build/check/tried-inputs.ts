import * as z from 'zod/mini'

const reportSchema = z.object({
  testResults: z.array(
    z.object({
      assertionResults: z.array(
        z.object({
          status: z.string(),
          meta: z.optional(z.object({ tried: z.optional(z.record(z.string(), z.number())) })),
        }),
      ),
    }),
  ),
})

/** How many hostile inputs the tests of a vitest report tried, by class, sorted; nothing of a report that cannot be read. */
export function triedInputs(report: string | undefined): [kind: string, count: number][] {
  const counts = new Map<string, number>()
  for (const { assertionResults } of resultsOf(report)) {
    for (const { status, meta } of assertionResults) {
      if (status !== 'passed') continue
      for (const [kind, count] of Object.entries(meta?.tried ?? {})) counts.set(kind, (counts.get(kind) ?? 0) + count)
    }
  }
  return [...counts].sort(([one], [other]) => (one < other ? -1 : 1))
}

function resultsOf(report: string | undefined) {
  try {
    return reportSchema.safeParse(JSON.parse(report ?? '')).data?.testResults ?? []
  } catch {
    return []
  }
}
