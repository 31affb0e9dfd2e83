import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, fromDayNumber, isDay, toDayNumber } from '../../model/day.ts'
import { datesIn } from './test-document.ts'

const day = fc.integer({ min: toDayNumber('1950-01-01'), max: toDayNumber('2080-12-31') }).map(fromDayNumber)
const calendarWord = fc.constantFrom(
  ...'the of on in at to from and between early late mid - , 1 2 3 12 15 29 31 32 2022 1999 0 5,000 3.5 a an few several last next this past every first second third fifth half day days week weeks month year years decade century quarter weekend hour hours minutes Monday Friday Sun. Mon January May March Feb. June 30 spring autumn winter fall morning night overnight noon today yesterday tomorrow now soon recently ago earlier later before after since until Christmas Easter New Year’s Day Cold War 1990s ’80s 11:53 am 25:61 9pm GMT 2022-06-15 2022-13-45 15/06/2022 Q3 FY22 ’s ( ) . “ ” will said due'.split(
    ' ',
  ),
)
const anyText = fc.oneof(
  fc.array(calendarWord, { maxLength: 30 }).map((words) => words.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
)

describe('the laws of dates', () => {
  it('hold for any words: spans are slices in order, days exist and are in order, or there is a reason', () => {
    fc.assert(
      fc.property(anyText, fc.option(day, { nil: undefined }), (text, published) => {
        let end = 0
        for (const mention of datesIn(text, published)) {
          expect(mention.start).toBeGreaterThanOrEqual(end)
          end = mention.end
          expect(end).toBeGreaterThan(mention.start)
          expect(mention.text).toBe(text.slice(mention.start, mention.end))
          for (const side of [mention.from, mention.to]) if (side !== undefined) expect(isDay(side)).toBe(true)
          expect((mention.from ?? '') <= (mention.to ?? '')).toBe(true)
          expect(mention.from === undefined).toBe(mention.unresolved !== undefined)
          if (mention.precision === 'day') expect(mention.from).toBe(mention.to)
          expect(mention.value).toMatch(/^[A-Z0-9:/.-]|^(?:PAST|PRESENT|FUTURE)_REF$/)
        }
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    'today',
    'yesterday',
    'tomorrow',
    'last night',
    'three days ago',
    'the day before yesterday',
    'this morning',
  ])('shift “%s” by as many days as the article', (words) => {
    fc.assert(
      fc.property(day, fc.integer({ min: -400, max: 400 }), (published, shift) => {
        const at = (reference: string): string => datesIn(`They met ${words}.`, reference)[0]?.from ?? ''
        expect(at(addDays(published, shift))).toBe(addDays(at(published), shift))
      }),
      { numRuns: 50 },
    )
  })

  it.each([
    'on Tuesday',
    'last Friday',
    'next Monday',
    'last week',
    'this weekend',
    'over the weekend',
    'two weeks ago',
  ])('shift “%s” by whole weeks with the article', (words) => {
    fc.assert(
      fc.property(day, fc.integer({ min: -50, max: 50 }), (published, weeks) => {
        const at = (reference: string): string => datesIn(`They met ${words}.`, reference)[0]?.from ?? ''
        expect(at(addDays(published, weeks * 7))).toBe(addDays(at(published), weeks * 7))
      }),
      { numRuns: 50 },
    )
  })

  it('never read the clock: the same words give the same dates', () => {
    fc.assert(
      fc.property(anyText, day, (text, published) => {
        expect(datesIn(text, published)).toEqual(datesIn(text, published))
      }),
      { numRuns: 100 },
    )
  })

  it.each([
    ['They met on Tuesday.', '2024-04-10'],
    ['They met on Wednesday.', '2024-04-10'],
    ['They met in March.', '2024-04-10'],
    ['They met on 9 May.', '2024-04-10'],
    ['They met last autumn.', '2024-04-10'],
    ['They met on New Year’s Eve.', '2024-04-10'],
  ])('let nothing that happened lie after its article: “%s”', (text, published) => {
    expect((datesIn(text, published)[0]?.to ?? '9') <= published).toBe(true)
  })
})
