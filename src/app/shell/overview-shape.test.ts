import { describe, expect, it } from 'vitest'
import type { Month } from '../select/density.ts'
import { barsPath, heightOf, labelsOf } from './overview-shape.ts'

/** Months of 30 days from January of a year, with as many events as given. */
function monthsFrom(year: number, counts: readonly number[]): Month[] {
  return counts.map((all, place) => ({
    month: `${year + Math.floor(place / 12)}-${String((place % 12) + 1).padStart(2, '0')}`,
    first: place * 30,
    last: place * 30 + 29,
    all,
    selected: 0,
  }))
}

describe('the height of a bar', () => {
  it.each([
    [0, 100, 0],
    [100, 100, 32],
    [25, 100, 16],
    [1, 100_000, 2],
  ])('of %i events where the most is %i is %i', (count, most, height) => {
    expect(heightOf(count, most, 32)).toBe(height)
  })
})

describe('the bars', () => {
  it('are one path and leave out empty months', () => {
    const path = barsPath(monthsFrom(2022, [1, 0, 4]), ({ all }) => all, 32)
    expect(path.match(/M/g)).toHaveLength(2)
    expect(path).toContain('M1.2 32v-1h27.6V32z')
    expect(path).toContain('M61.2 32v-4h27.6V32z')
  })

  it('touch each other where there are very many', () => {
    expect(
      barsPath(
        monthsFrom(
          1990,
          Array.from({ length: 300 }, () => 1),
        ),
        () => 1,
        32,
      ),
    ).toContain('M30 32v-1h30V32z')
  })

  it('are nothing for nothing', () => {
    expect(barsPath([], () => 1, 32)).toBe('')
  })
})

describe('the labels', () => {
  it.each([
    [3, ['2022', 'Feb', 'Mar']],
    [27, ['2022', 'Apr', 'Jul', 'Oct', '2023', 'Apr', 'Jul', 'Oct', '2024']],
    [60, ['2022', '2023', '2024', '2025', '2026']],
  ])('of %i months are %j', (length, texts) => {
    expect(
      labelsOf(
        monthsFrom(
          2022,
          Array.from({ length }, () => 1),
        ),
      ).map(({ text }) => text),
    ).toEqual(texts)
  })

  it('begin with a year, even within one', () => {
    const months = monthsFrom(
      2022,
      Array.from({ length: 14 }, () => 1),
    )
    expect(labelsOf(months.slice(1)).map(({ text }) => text)).toEqual(['Apr 2022', 'Jul', 'Oct', '2023'])
    expect(labelsOf(months.slice(4, 7)).map(({ text }) => text)).toEqual(['May 2022', 'Jun', 'Jul'])
  })

  it.each([
    [340, ['Apr 2022', 'Oct', '2023', 'Apr', 'Jul', 'Oct', '2024']],
    [200, ['Apr 2022', '2023', 'Jul', '2024']],
  ])('do not touch at %i pixels', (pixels, texts) => {
    const months = monthsFrom(
      2022,
      Array.from({ length: 28 }, () => 1),
    )
    expect(labelsOf(months.slice(2), pixels).map(({ text }) => text)).toEqual(texts)
  })

  it('end at the edge where the last month is too narrow for its name', () => {
    const months = monthsFrom(2022, Array.from({ length: 26 }, () => 1)) // prettier-ignore
    const last = labelsOf(months, 320).at(-1)
    expect(last?.text).toBe('2024')
    expect(last?.at).toBeLessThan((24 * 30) / (26 * 30))
    expect((last?.at ?? 1) * 320).toBeCloseTo(320 - 4 * 6.4)
  })

  it('are never more than nine', () => {
    for (const length of [1, 10, 100, 500, 1200, 2400]) {
      expect(
        labelsOf(
          monthsFrom(
            1900,
            Array.from({ length }, () => 1),
          ),
        ).length,
      ).toBeLessThanOrEqual(10)
    }
  })
})
