import { describe, expect, it } from 'vitest'
import { readText } from '../../../../tests/acts/read-text.ts'

/** The days of the acts of a text, in an article of Friday 12 July 2024. */
function days(text: string): (string | undefined)[] {
  return readText(text, '2024-07-12').days
}

describe('what is done in a session', () => {
  it.each([
    ['Boeing sent shares 2% lower to $16 at Wednesday’s close.', '2024-07-10'],
    ['Peru rejected the plan at Tuesday’s meeting of ministers.', '2024-07-09'],
    ['Peru condemned Chile during Thursday’s debate.', '2024-07-11'],
  ])('is of its day: %s', (text, day) => {
    expect(days(text)).toContain(day)
  })

  it.each([
    'Peru sued a bank that fell at Wednesday’s close.',
    'Peru condemned Chile ahead of Tuesday’s meeting.',
    'Peru asked Chile to vote at Tuesday’s meeting.',
  ])('is not where the session is of something else: %s', (text) => {
    expect(days(text)[0]).toBe('2024-07-12')
  })
})

describe('days in brackets', () => {
  it('say which weekdays are meant', () => {
    expect(days('Peru met Chile from Monday to Tuesday (July 1-2) in Lima.')).toContain('2024-07-01/2024-07-02')
  })

  it('of a longer remark say nothing', () => {
    expect(days('Peru met Chile on Tuesday (July 1 was too early) in Lima.')).toContain('2024-07-09')
  })
})
