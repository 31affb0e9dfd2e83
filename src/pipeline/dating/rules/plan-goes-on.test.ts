import { describe, expect, it } from 'vitest'
import { readText } from '../../../../tests/acts/read-text.ts'

/** The day of the last act of a text, in an article of Friday 12 July 2024. */
function last(text: string): string | undefined {
  return readText(text, '2024-07-12').days.at(-1)
}

const PLAN = 'President Gabriel Boric will visit Peru from July 18 to 22.'

describe('a plan that goes on', () => {
  it.each([
    `${PLAN} He will meet President Dina Boluarte of Peru.`,
    `${PLAN} Norway and Chile will sign a treaty there.`,
    `${PLAN} Boric will meet King Harald of Norway on the sidelines.`,
    `${PLAN} It is his first visit there. During the visit, Boric will meet King Harald of Norway.`,
    `${PLAN}\n\nDuring the trip, Boric will meet King Harald of Norway.`,
    `${PLAN}\n\nThe visit will open with a meeting of Boric and King Harald of Norway.`,
  ])('is of the days told before it: %s', (text) => {
    expect(last(text)).toBe('2024-07-18/2024-07-22')
  })

  it.each([
    ['another paragraph', `${PLAN}\n\nHe will meet King Harald of Norway.`],
    ['somebody else', `${PLAN} Norway will send Chile two ships.`],
    ['what has been done', `${PLAN} He met King Harald of Norway.`],
  ])('is not %s', (_, text) => {
    expect(last(text)).toBe('2024-07-12')
  })

  it('is of the day on which its occasion was set by agreement', () => {
    const agreed = 'Peru and Chile agreed on Thursday to hold talks in Lima on July 20.\n\n'
    expect(last(`${agreed}The talks will be held in Lima, where Peru will meet Chile.`)).toBe('2024-07-20')
    expect(last(`${agreed}The border will be closed, and Peru will meet Chile.`)).toBe('2024-07-12')
  })

  it('has a day of its own where it names one', () => {
    expect(last(`${PLAN} He will meet President Dina Boluarte of Peru on July 20.`)).toBe('2024-07-20')
  })
})
