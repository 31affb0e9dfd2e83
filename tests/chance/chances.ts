import { configureGlobal } from 'fast-check'

/**
 * How much is left to chance, everywhere: a run tries the same inputs on every machine, so that it says something of the change and not of
 * the day. `DATELINE_RUNS=20000 DATELINE_SEED=1 npx vitest run --project unit tests/chance` makes that many documents, others than ours,
 * spread over the tests of this folder, which run side by side. What fails is printed with its seed; a document that does becomes a file in
 * tests/regressions.
 */
const RUNS = Number(process.env['DATELINE_RUNS'] ?? 1500)
const SEED = Number(process.env['DATELINE_SEED'] ?? 20_220_617)

configureGlobal({ seed: SEED })

/** Long enough for any number of runs. */
export const PATIENT = { timeout: 3_600_000 }

/** Parameters for fast-check: a share of all runs. */
export function chances(share: number): { numRuns: number } {
  return { numRuns: Math.ceil(RUNS * share) }
}
