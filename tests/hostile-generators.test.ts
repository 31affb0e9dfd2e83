/**
 * Documents that chance makes: articles with changed bytes, texts put together from the phrases that our rules look for and from what
 * readers stumble over, changed YAML and JSON. None may throw, lose a character or be refused without a place.
 * More of them: `DATELINE_RUNS=20000 DATELINE_SEED=1 npx vitest run --project unit tests/hostile-generators`.
 */
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkText } from '../src/build/corpus/check-text.ts'
import { actorsFileSchema, corpusFileSchema } from '../src/build/corpus/corpus-schema.ts'
import { decodeText } from '../src/build/corpus/decode-text.ts'
import { readLedger } from '../src/build/corpus/read-ledger.ts'
import { readYaml } from '../src/build/corpus/read-yaml.ts'
import { checkDataset } from '../src/model/check-dataset.ts'
import { buildDataset } from '../src/pipeline/build-dataset.ts'
import type { Problem } from '../src/pipeline/corpus.ts'
import { payloads } from './fixtures/payloads.ts'

const RUNS = Number(process.env['DATELINE_RUNS'] ?? 500)
const SEED = Number(process.env['DATELINE_SEED'] ?? 20_220_617)
const TIMEOUT = { timeout: 3_600_000 }
const chances = (share: number) => ({ numRuns: Math.ceil(RUNS * share), seed: SEED })

const ARTICLES = readdirSync('seeds')
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => new Uint8Array(readFileSync(`seeds/${name}`)))

/** A corpus of one text holds, whatever the text: the build checks its own laws and throws where one is broken. */
function build(text: string): void {
  const { dataset } = buildDataset({
    title: 'Chance',
    documents: [{ file: 'a.txt', text, published: { date: '2024-04-10', precision: 'day', basis: 'stated' } }],
    actors: [],
    topics: [],
    anchors: [],
    ledger: { version: 1, entries: [] },
  })
  checkDataset(dataset)
  expect(dataset.documents[0]?.text).toBe(text)
  for (const { evidence, title } of dataset.events) {
    // No span cuts a character in two.
    for (const { quote } of evidence) expect(/\p{Cs}/u.test(quote)).toBe(/\p{Cs}/u.test(text))
    expect(title.trim()).not.toBe('')
  }
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
}

const place = fc.double({ min: 0, max: 1, noNaN: true })
type Bytes = Uint8Array<ArrayBuffer>
type Change = (bytes: Bytes) => Bytes
const at = (bytes: Bytes, part: number) => Math.floor(part * bytes.length)
const join = (...parts: Bytes[]): Bytes => new Uint8Array(Buffer.concat(parts))

/** The bytes with the one at a place changed. */
function changeByte(bytes: Bytes, part: number, change: (byte: number) => number): Bytes {
  const copy = Uint8Array.from(bytes)
  const index = Math.min(at(bytes, part), bytes.length - 1)
  if (index >= 0) copy[index] = change(copy[index] ?? 0)
  return copy
}

const byteChange: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(place, fc.nat(255)).map(
    ([where, byte]): Change =>
      (bytes) =>
        changeByte(bytes, where, () => byte),
  ),
  fc.tuple(place, fc.nat(7)).map(
    ([where, bit]): Change =>
      (bytes) =>
        changeByte(bytes, where, (byte) => byte ^ (1 << bit)),
  ),
  place.map(
    (where): Change =>
      (bytes) =>
        bytes.subarray(0, at(bytes, where)),
  ),
  fc
    .tuple(
      place,
      fc.uint8Array({ maxLength: 8 }).map((more) => Uint8Array.from(more)),
    )
    .map(
      ([where, more]): Change =>
        (bytes) =>
          join(bytes.subarray(0, at(bytes, where)), more, bytes.subarray(at(bytes, where))),
    ),
  fc.tuple(place, place).map(([from, to]): Change => (bytes) => {
    const [start, end] = [at(bytes, Math.min(from, to)), at(bytes, Math.max(from, to))]
    return join(bytes, bytes.subarray(start, end))
  }),
  fc.constantFrom(...ARTICLES).map(
    (other): Change =>
      (bytes) =>
        join(bytes, other.subarray(0, 1500)),
  ),
)

/** Phrases that some rule begins to read, and what stops readers. */
const PIECES = [
  'On Tuesday',
  'on 31 June',
  'last autumn',
  'two weeks ago',
  'in the next 48 hours',
  'since 2014',
  '9/11',
  '06/07/2022',
  '24:00',
  'at 5 p.m.',
  'Feb. 24',
  'from Monday to Friday',
  'between May and',
  'the day before',
  'in the 1990s',
  '2022-13-45',
  'on the 5th',
  'Peru',
  'the Peruvian president',
  'Ana Rojas',
  'Ms Rojas',
  'he',
  'it',
  'Lima',
  'the United Nations',
  'Chile’s foreign ministry',
  'O’Neill',
  'attacked',
  'met',
  'said',
  'denied',
  'did not attack',
  'will sign',
  'signed',
  'has been killed',
  'called on',
  'according to',
  'warned that',
  'an agreement',
  'with Chile',
  'in Lima',
  'and',
  'but',
  'who',
  'which',
  'after',
  'that',
  'if',
  'to',
  'of',
  'the',
  'a',
  '5,000',
  '$3.5bn',
  '.',
  '. ',
  ', ',
  ' – ',
  ': ',
  '; ',
  '? ',
  '“',
  '”',
  '‘',
  '’',
  '"',
  "'",
  '(',
  ')',
  '[',
  ']',
  '…',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '\u00a0',
  '\u2028',
  '\u200b',
  '\u202e',
  '\u00ad',
  '\ufeff',
  'e\u0301',
  '😀',
  '👩‍🚀',
  '🇵🇪',
  'İ',
  'ﬁ',
  '习近平',
  'Лавров',
  'محمد',
  '\u0301'.repeat(40),
  '\ue000',
  'By Ana Rojas',
  'Advertisement',
  'Read more:',
  '- ',
  '* ',
  '1. ',
  '# ',
  '---',
  '===',
  'Reuters',
  '(AP)',
  'LIMA —',
  '© 2024',
  'a.m.',
  'U.S.',
  'No. 5',
  '__proto__',
  'constructor',
  'undefined',
  'null',
  'NaN',
  '$&',
  '\\',
  '%s',
  '{{x}}',
  '<b>',
  '&amp;',
  '../',
  'https://example.org/?a=b',
]
const piece = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.constantFrom(...payloads.map(({ text }) => text)) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
)
const text = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '')), { minLength: 1, maxLength: 120 })
  .map((pieces) => pieces.map(([words, gap]) => words + gap).join(''))

/** Every problem says where it is, on a line that is there. */
function expectPlaces(problems: readonly Problem[], source: string): void {
  const lines = source.split(/\r\n|\r|\n/)
  for (const { line, column, message } of problems) {
    expect(line).toBeGreaterThanOrEqual(1)
    expect(line).toBeLessThanOrEqual(lines.length)
    expect(column).toBeGreaterThanOrEqual(1)
    expect(message).toMatch(/[.?…]$/)
  }
}

describe('documents that chance makes', TIMEOUT, () => {
  it('of articles with changed bytes are refused with their place or read whole', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ARTICLES),
        place,
        fc.array(byteChange, { minLength: 1, maxLength: 4 }),
        (article, from, changes) => {
          const start = at(article, from)
          const bytes = changes.reduce(
            (now, change) => change(now),
            new Uint8Array(article.subarray(start, start + 2500)),
          )
          const decoded = decodeText(bytes)
          expectPlaces(
            decoded.problems.map((problem) => ({ ...problem, file: 'a.txt' })),
            Buffer.from(bytes).toString(),
          )
          if (decoded.text === undefined) {
            expect(decoded.problems.some(({ level }) => level !== 'warning')).toBe(true)
            return
          }
          if (checkText(decoded.text).every(({ level }) => level === 'warning')) build(decoded.text)
        },
      ),
      chances(0.5),
    )
  })

  it('of phrases and stumbling blocks are read whole', () => {
    fc.assert(
      fc.property(text, (words) => {
        if (checkText(words).every(({ level }) => level === 'warning')) build(words)
      }),
      chances(0.5),
    )
  })

  it.each([
    ['corpus.yaml', corpusFileSchema],
    ['actors.yaml', actorsFileSchema],
  ])('of %s with changed bytes are read or refused with their place', (name, schema) => {
    const source = readFileSync(`seeds/${name}`).subarray(0, 3000)
    fc.assert(
      fc.property(fc.array(byteChange, { minLength: 1, maxLength: 4 }), (changes) => {
        const { text: yaml } = decodeText(changes.reduce((now, change) => change(now), new Uint8Array(source)))
        if (yaml !== undefined) expectPlaces(readYaml<unknown>(name, yaml, schema).problems, yaml)
      }),
      chances(0.2),
    )
  })

  it('of a ledger with changed letters are read or refused with their place', () => {
    const source = JSON.stringify(
      {
        version: 1,
        entries: [{ id: 'x', document: 'd', before: '', quote: 'q', after: '', trigger: 't', state: { live: true } }],
      },
      null,
      1,
    )
    fc.assert(
      fc.property(place, place, fc.string({ unit: 'binary', maxLength: 3 }), (from, to, more) => {
        const changed = source.slice(0, from * source.length) + more + source.slice(to * source.length)
        expectPlaces(readLedger('links.json', changed).problems, changed)
      }),
      chances(1),
    )
  })
})
