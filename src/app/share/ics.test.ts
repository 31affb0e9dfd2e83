import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { smallSite } from '../fixtures/small-site.ts'
import { eventsAsIcs, escapeText, foldLine } from './ics.ts'

const { site, events } = smallSite()
const [first] = events.values()
const about = { title: 'Norland, 2021', catalogue: site.catalogue, made: Date.UTC(2026, 0, 2, 3, 4, 5) }
const ics = (change: object) =>
  eventsAsIcs([{ ...first!, ...change }], about, ({ id }) => `https://example.org/e/${id}/`)
const lineOf = (text: string, name: string) => text.split('\r\n').find((line) => line.startsWith(name))

describe('a calendar', () => {
  it.each([
    [{ start: '2021-03-05', end: '2021-03-05', edtf: '2021-03-05' }, '20210305', '20210306'],
    [{ start: '2021-12-30', end: '2021-12-31', edtf: '2021-12-30/2021-12-31' }, '20211230', '20220101'],
    [{ start: '2021-02-24', end: '2021-06-17', edtf: '2021-02-24/..' }, '20210224', '20210225'],
    [{ start: '1900-01-01', end: '2021-06-17', edtf: '../2021-06-17' }, '20210617', '20210618'],
  ])('puts %j on %s, until before %s', (when, start, end) => {
    const text = ics({ when: { ...first!.when, ...when } })
    expect(lineOf(text, 'DTSTART')).toBe(`DTSTART;VALUE=DATE:${start}`)
    expect(lineOf(text, 'DTEND')).toBe(`DTEND;VALUE=DATE:${end}`)
  })

  it('stamps the time that it is given and marks plans as tentative', () => {
    const text = ics({ status: 'planned' })
    expect(lineOf(text, 'DTSTAMP')).toBe('DTSTAMP:20260102T030405Z')
    expect(lineOf(text, 'STATUS')).toBe('STATUS:TENTATIVE')
  })

  it('lets no text become a line or a value of its own', () => {
    const text = ics({ title: 'A; b, c\\\r\nBEGIN:VALARM\u2028X' })
    expect(lineOf(text, 'SUMMARY')).toBe('SUMMARY:A\\; b\\, c\\\\\\nBEGIN:VALARM\\nX')
    expect(text.split('\r\n').filter((line) => line.startsWith('BEGIN:'))).toEqual(['BEGIN:VCALENDAR', 'BEGIN:VEVENT'])
  })
})

it.each([
  ['a\u0007b', 'ab'],
  ['a\tb', 'a\tb'],
  ['习近平, Путин', '习近平\\, Путин'],
])('%j is escaped as %j', (text, escaped) => {
  expect(escapeText(text)).toBe(escaped)
})

it('folded lines are short in octets and come back whole', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const line = escapeText(text)
      const folded = foldLine(line)
      for (const part of folded.split('\r\n')) expect(new TextEncoder().encode(part).length).toBeLessThanOrEqual(75)
      expect(folded.replaceAll('\r\n ', '')).toBe(line)
    }),
  )
})
