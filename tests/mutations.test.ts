import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkText } from '../src/build/corpus/check-text.ts'
import { checkDataset } from '../src/model/check-dataset.ts'
import { buildDataset } from '../src/pipeline/build-dataset.ts'

/** More runs than CI takes: `DATELINE_RUNS=2000 npx vitest run --project unit tests/mutations`. */
const RUNS = Number(process.env['DATELINE_RUNS'] ?? 40)
const ARTICLES = readdirSync('seeds')
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(`seeds/${name}`, 'utf8'))

/** Words that readers stumble over. */
const NAUGHTY = [
  '“',
  '’',
  '"',
  '(',
  '…',
  '\u200b',
  '\u202e',
  '\r',
  '\u0085',
  '31 June',
  '9/11',
  'a.m.',
  'No. 5',
  '&amp;',
  '<b>',
  '😀',
  'İ',
  'ﬁ',
  'e\u0301',
  '٣',
  '——',
  '$&',
]

type Change = (text: string) => string

/** A place in the text as a part of its length, so that a failing case can be made smaller. */
const place = fc.double({ min: 0, max: 1, noNaN: true })

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(place, place).map(
    ([a, b]) =>
      (text: string) =>
        text.slice(0, cut(text, a)) + text.slice(cut(text, b)),
  ),
  fc.tuple(place, fc.constantFrom(...NAUGHTY)).map(
    ([a, word]) =>
      (text: string) =>
        text.slice(0, cut(text, a)) + word + text.slice(cut(text, a)),
  ),
  fc.tuple(place, place).map(
    ([a, b]) =>
      (text: string) =>
        `${text}\n${text.slice(Math.min(cut(text, a), cut(text, b)), Math.max(cut(text, a), cut(text, b)))}`,
  ),
  fc
    .constantFrom<[string, string]>(
      ['\n', '\n\n'],
      ['\n', ' '],
      ['. ', '.'],
      [' ', '\u00a0'],
      ['“', '"'],
      [',', ''],
      ['on ', 'on\n'],
    )
    .map(
      ([from, to]) =>
        (text: string) =>
          text.replaceAll(from, () => to),
    ),
  fc.constant((text: string) => text.toUpperCase()),
  fc.constant((text: string) => text.normalize('NFD')),
)

/** Never between the halves of a character. */
function cut(text: string, part: number): number {
  const at = Math.floor(part * text.length)
  return /^\p{Cs}/u.test(text.slice(at)) ? at + 1 : at
}

it('any cut, join, doubling or odd sign in an article leaves a dataset that holds', { timeout: 600_000 }, () => {
  const published = { date: '2024-04-10', precision: 'day', basis: 'stated' } as const
  fc.assert(
    fc.property(fc.constantFrom(...ARTICLES), fc.array(change, { minLength: 1, maxLength: 5 }), (article, changes) => {
      const text = changes.reduce((current, apply) => apply(current), article.slice(0, 4000)).slice(0, 8000)
      if (checkText(text).some(({ level }) => level === 'reject')) return
      const { dataset } = buildDataset({
        title: 'Changed',
        documents: [{ file: 'a.txt', text, published }],
        actors: [],
        topics: [],
        anchors: [],
        ledger: { version: 1, entries: [] },
      })
      checkDataset(dataset)
      expect(dataset.documents[0]?.text).toBe(text)
    }),
    { numRuns: RUNS, seed: 20_240_410 },
  )
})
