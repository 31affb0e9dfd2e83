/** No regular expression of ours explodes on a hostile text, as far as a checker of such expressions can find. */
import { readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { check } from 'recheck'
import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'

type Literal = { where: string; source: string; flags: string }

/**
 * The checker's work is bounded by counts and drawn from a fixed seed, never by the clock: a busy machine finds what an idle one finds.
 * https://makenowjust-labs.github.io/recheck/docs/usage/parameters
 */
const BY_COUNTED_WORK = {
  randomSeed: 20_240_410,
  timeout: null,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
  attackLimit: 20_000_000,
  maxSimpleRepeatCount: 4,
  maxInitialGenerationSize: 200,
  maxGeneStringSize: 1200,
  maxIteration: 6,
} as const
const AT_ONCE = availableParallelism()
/** A text is cut into sentences of bounded length before an expression sees it, so that a square of that length is a constant. */
const HIGHEST_DEGREE = 2

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
  .map((path) => join('src', path))
  .toSorted()

function literalsOf(path: string): Literal[] {
  const text = readFileSync(path, 'utf8')
  const found: Literal[] = []
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const child of node) visit(child)
    if (typeof node !== 'object' || node === null) return
    const { type, regex, start } = node as { type?: string; regex?: { pattern: string; flags: string }; start?: number }
    if (type === 'Literal' && regex)
      found.push({ where: `${path}:${text.slice(0, start).split('\n').length}`, source: regex.pattern, flags: regex.flags }) // prettier-ignore
    for (const child of Object.values(node)) visit(child)
  }
  visit(parseSync(path, text).program)
  return found
}

/** What is wrong with an expression, or nothing. One that the checker cannot decide is a fault too. */
async function faultOf({ where, source, flags }: Literal): Promise<string[]> {
  const diagnosis = await check(source, flags, BY_COUNTED_WORK)
  if (diagnosis.status === 'safe') return []
  if (diagnosis.status === 'unknown') return [`${where} undecided (${diagnosis.error.kind}): /${source}/${flags}`]
  const { complexity } = diagnosis
  if (complexity.type === 'polynomial' && complexity.degree <= HIGHEST_DEGREE) return []
  return [`${where} ${complexity.summary}: /${source}/${flags}`]
}

async function faultsOf(literals: readonly Literal[]): Promise<string[]> {
  const waiting = [...literals]
  const lanes = Array.from({ length: AT_ONCE }, async () => {
    const faults: string[] = []
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) faults.push(...(await faultOf(next)))
    return faults
  })
  return (await Promise.all(lanes)).flat().toSorted()
}

describe('regular expressions', () => {
  const all = new Map(files.flatMap(literalsOf).map((literal) => [`${literal.source}/${literal.flags}`, literal]))

  it('are found in the source', () => {
    expect(all.size).toBeGreaterThan(500)
  })

  it('do not explode', { timeout: 1_200_000 }, async () => {
    expect(await faultsOf([...all.values()])).toEqual([])
  })

  it.each([
    ['(?:a+)+$', 'exponential'],
    ['a*a*a*b', '4th degree polynomial'],
    [String.raw`(x)\1(?:a|b|ab)+c`, 'exponential'],
  ])('would not pass with /%s/', { timeout: 600_000 }, async (source, fault) => {
    expect((await faultsOf([{ where: 'here', source, flags: '' }]))[0]).toContain(fault)
  })
})
