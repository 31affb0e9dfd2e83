import { describe, expect, it } from 'vitest'
import { readText } from '../../../../tests/acts/read-text.ts'

/** The day of the last act of a text, in an article of Friday 12 July 2024. */
function last(text: string): string | undefined {
  return readText(text, '2024-07-12').days.at(-1)
}

const CRIMES = 'He was tried for six crimes between May 2001 and June 2004.\n\n'

describe('a list of what was told before it', () => {
  it.each([
    [`${CRIMES}They included an attack on a court by Peru, in which 12 soldiers died.`, '2001-05/2004-06'],
    [`${CRIMES}Among them were two soldiers, whom Peru attacked.`, '2001-05/2004-06'],
  ])('is of that time: %s', (text, day) => {
    expect(last(text)).toBe(day)
  })

  it.each([
    ['a sentence that lists nothing', `The trial ended on Tuesday.\n\n${CRIMES}Peru attacked Chile.`],
    ['a list after a sentence between', `${CRIMES}He denies all.\n\nThey included an attack on a court by Peru.`],
  ])('is not the time of %s', (_, text) => {
    expect(last(text)).not.toBe('2001-05/2004-06')
  })
})

describe('a denial in the paragraph of a charge', () => {
  it.each([
    ['Peru said on Monday that Chilean troops crossed the border on 3 May. Chile denied the claim.', '2024-07-08'],
    ['Peru accused Chile of shelling a village on 3 May. Chile denied the charge.', '2024-07-12'],
  ])('is not of the day inside what was said: %s', (text, day) => {
    expect(last(text)).toBe(day)
  })

  it('is of the day that the paragraph itself was last on', () => {
    expect(last('The talks ended on Monday. Chile denied the charge.')).toBe('2024-07-08')
  })
})
