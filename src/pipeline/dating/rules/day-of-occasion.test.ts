import { describe, expect, it } from 'vitest'
import { readText } from '../../../../tests/acts/read-text.ts'

/** The day of the last act of a text, in an article of Friday 12 July 2024. */
function last(text: string): string | undefined {
  return readText(text, '2024-07-12').days.at(-1)
}

const ARREST = 'On 3 January Spain arrested the Chilean envoy in Madrid.\n\n'

describe('an act told beside an occasion', () => {
  it.each([
    ['Chile recalled its ambassador on the day of his arrest.', '2024-01-03'],
    ['Chile recalled its ambassador the day after the arrest.', '2024-01-04'],
    ['Chile recalled its ambassador hours after the arrest.', '2024-01-03'],
    ['Chile recalled its ambassador three days after the arrest.', '2024-01-06'],
    ['Chile recalled its ambassador on the eve of the arrest.', '2024-01-02'],
    ['On the eve of his arrest, Chile recalled its ambassador.', '2024-01-02'],
    ['The night before his arrest, Chile recalled its ambassador.', '2024-01-02'],
    ['Two days before the arrest, Chile recalled its ambassador.', '2024-01-01'],
    ['Chile recalled its ambassador two weeks after his arrest.', '2024-01-15/2024-01-21'],
    ['Chile recalled its ambassador two months after his arrest.', '2024-03'],
  ])('is counted from the day that the article gives for it: %s', (sentence, day) => {
    expect(last(`${ARREST}${sentence}`)).toBe(day)
  })

  it('is no finer than the article dates the occasion', () => {
    expect(last(`${ARREST.replace('On 3 January', 'In January')}Chile recalled its ambassador on the day of his arrest.`)).toBe('2024-01') // prettier-ignore
  })

  it.each([
    ['an occasion that is not dated', 'Chile recalled its ambassador three days after the election.'],
    ['no occasion at all', 'Chile recalled its ambassador after three days.'],
    ['a day of its own', 'On Thursday Chile recalled its ambassador, three days after the arrest.'],
  ])('is not counted from %s', (_, sentence) => {
    expect(['2024-07-12', '2024-07-11']).toContain(last(`${ARREST}${sentence}`))
  })

  it('is not counted from one of two occasions of that name', () => {
    const text = `${ARREST}On 9 March Peru arrested the Chilean consul in Lima.\n\nChile recalled its ambassador three days after the arrest.`
    expect(last(text)).toBe('2024-07-12')
  })
})
