/**
 * The same corpus gives the same bytes wherever and whenever it is built. CI disturbs everything at once; each thing alone, and with other
 * versions of Node: `DATELINE_MATRIX=1 DATELINE_NODES=/path/to/node22:/path/to/node24 npx vitest run --project unit tests/determinism.test.ts`.
 * Bytes and names are compared; what may read a file is the umask's business.
 */
import { beforeAll, describe, expect, it } from 'vitest'
import { type Disturbance, disturbances, EVERYTHING } from './determinism/disturbance.ts'
import { runBuild } from './determinism/run-build.ts'
import { tried } from './tried.ts'

const SITE = ['build', '--no-ledger', '--previews', '3']
const DATASET = ['extract', '--corpus', 'seeds']
const TIMEOUT = { timeout: 600_000 }
const PLAIN: Disturbance = { name: 'plain', environment: { TZ: 'UTC', LC_ALL: 'en_GB.UTF-8', LANG: 'en_GB.UTF-8' } }
const HOWS = process.env['DATELINE_MATRIX'] === undefined ? [EVERYTHING] : [EVERYTHING, ...disturbances()]

/** Files that only one has, or that differ. */
function differences(one: Map<string, string>, other: Map<string, string>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((name) => one.get(name) !== other.get(name)).toSorted()
}

describe('a build', TIMEOUT, () => {
  let site = new Map<string, string>()
  let dataset = new Map<string, string>()
  beforeAll(async () => {
    site = await runBuild(SITE, PLAIN)
    dataset = await runBuild(DATASET, PLAIN)
  }, 600_000)

  it.for(HOWS)('gives the same bytes in $name', async (how, context) => {
    expect(site.size).toBeGreaterThan(100)
    expect(differences(site, await runBuild(SITE, how))).toEqual([])
    tried(context, 'surroundings of a build', 1)
  })

  it('would not, if articles were taken in the order in which the folder lists them', async () => {
    const plant = (order: string): Disturbance => ({ name: 'planted', environment: { DISTURB_ORDER: order, DISTURB_PLANT: 'unsorted' } }) // prettier-ignore
    expect(differences(dataset, await runBuild(DATASET, { name: 'shuffled', environment: { DISTURB_ORDER: '3' } }))).toEqual([]) // prettier-ignore
    const [one, other] = [await runBuild(DATASET, plant('3')), await runBuild(DATASET, plant('5'))]
    expect(differences(one, other)).not.toEqual([])
  })
})
