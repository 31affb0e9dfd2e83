import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extractCorpus } from '../src/build/corpus/extract-corpus.ts'
import type { Dataset } from '../src/model/dataset.ts'
import { readGold } from './gold/gold.ts'
import { formatScore, score, type Ratio } from './gold/score.ts'

/** Raise a floor when the rules get better; never lower one. */
const FLOORS = {
  seeds: { recall: 0.7, precision: 0.5, dates: 0.8, actors: 0.75, status: 0.8 },
  development: { recall: 0.5, precision: 0.5, dates: 0.7, actors: 0.5, status: 0.7 },
}

const share = ({ right, of }: Ratio): number => (of === 0 ? 1 : right / of)

async function datasetOf(folder: string): Promise<Dataset> {
  return (await extractCorpus(folder)).dataset
}

describe('the five articles against their gold', async () => {
  const dataset = await datasetOf('seeds')
  const result = score(dataset, readGold('tests/gold/seed-events.json'))
  console.log(formatScore('seeds', result))

  it('keep their scores above the floor', () => {
    const report = [
      ...result.missed.map((line) => `missed: ${line}`),
      ...result.spurious.map((line) => `extra: ${line}`),
    ].join('\n')
    expect(share(result.recall), report).toBeGreaterThanOrEqual(FLOORS.seeds.recall)
    expect(share(result.precision), report).toBeGreaterThanOrEqual(FLOORS.seeds.precision)
    expect(share(result.dates), result.wrongDates.join('\n')).toBeGreaterThanOrEqual(FLOORS.seeds.dates)
    expect(result.actors.f1, result.wrongActors.join('\n')).toBeGreaterThanOrEqual(FLOORS.seeds.actors)
    expect(share(result.status), result.wrongStatus.join('\n')).toBeGreaterThanOrEqual(FLOORS.seeds.status)
  })

  it('show no claim as a fact', () => {
    expect(result.claimsAsFacts).toEqual([])
  })

  it('rest every event on words that stand in the article', () => {
    const texts = new Map(dataset.documents.map((document) => [document.id, document.text]))
    for (const { document, start, end, quote } of dataset.events.flatMap((event) => event.evidence)) {
      expect(texts.get(document)?.slice(start, end)).toBe(quote)
    }
  })

  it('explain every date', () => {
    for (const event of dataset.events) {
      expect(event.when.explanation, event.title).not.toBe('')
      expect(event.when.rule, event.title).toMatch(/^[a-z0-9-]+$/)
    }
  })
})

describe.each(readdirSync('tests/development').sort())('the development article %s', async (name) => {
  const folder = `tests/development/${name}`
  const result = score(await datasetOf(folder), readGold(`${folder}/gold.json`))
  console.log(formatScore(name, result))

  it('shows no claim as a fact', () => {
    expect(result.claimsAsFacts).toEqual([])
  })
})
