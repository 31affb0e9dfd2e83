import { describe, expect, it } from 'vitest'
import { checkDataset } from '../../src/model/check-dataset.ts'
import { makeLargeDataset } from './make-large-dataset.ts'

describe('the invented events that are measured with', () => {
  const dataset = makeLargeDataset(1000)

  it('are a dataset that holds', () => {
    expect(checkDataset(dataset).events).toHaveLength(1000)
    expect(new Set(dataset.events.map(({ id }) => id)).size).toBe(1000)
  })

  it('are the same for the same seed and others for another', () => {
    expect(makeLargeDataset(1000)).toEqual(dataset)
    expect(makeLargeDataset(1000, 2)).not.toEqual(dataset)
  })

  it('lie in time and among actors as news does', () => {
    const share = (fits: (event: (typeof dataset.events)[number]) => boolean) =>
      dataset.events.filter(fits).length / 1000
    expect(share(({ when }) => when.start < when.end)).toBeCloseTo(0.1, 1)
    expect(share(({ actors }) => actors.some(({ actor }) => actor === 'country-0'))).toBeGreaterThan(0.25)
    const perDay = new Map<string, number>()
    for (const { when } of dataset.events) perDay.set(when.start, (perDay.get(when.start) ?? 0) + 1)
    expect(Math.max(...perDay.values())).toBeGreaterThan(5)
    expect(dataset.events.every(({ title }) => title.length >= 40 && title.length <= 95)).toBe(true)
    expect(dataset.events.every(({ when }) => when.start >= '2022-02-01' && when.start <= '2024-12-31')).toBe(true)
  })
})
