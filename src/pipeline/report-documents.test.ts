import { describe, expect, it } from 'vitest'
import { buildDataset } from './build-dataset.ts'
import type { SourceDocument } from './corpus.ts'
import { ENDLESS, LONGEST_PARAGRAPH } from './blocks/split-blocks.ts'
import { findVersions } from './report-documents.ts'

const PARAGRAPH =
  'The ministers of Peru and Chile met in Lima on Tuesday and agreed to open three new crossings before the winter, officials of both sides said after the talks.'

function article(file: string, text: string, more: Partial<SourceDocument> = {}): SourceDocument {
  return { file, text, published: { date: '2022-06-17', precision: 'day', basis: 'stated' }, ...more }
}

function build(...documents: SourceDocument[]) {
  return buildDataset({
    title: 'Odd',
    documents,
    actors: [],
    topics: [],
    anchors: [],
    ledger: { version: 1, entries: [] },
  })
}

const linesOf = (...documents: SourceDocument[]) =>
  build(...documents).problems.map(({ level, code, file, line, column, message }) => `${file}:${line}:${column}: ${level} ${code} ${message}`) // prettier-ignore

describe('a text that nothing dates', () => {
  const undated = (text: string) => linesOf({ file: 'a.txt', text })

  it.each([
    [
      'They met on 31 February 2022. Talks ended yesterday. They met again on Friday. It rained on 3 May.',
      'so “yesterday” and 2 more dates stay without a day. ',
    ],
    ['They met. Talks ended\nlast week.', 'so “last week” stays without a day. '],
    ['They met on 31 February 2022.', 'this appeared. '],
  ])('names the first date that its day would give: %s', (text, cost) => {
    expect(undated(text)).toEqual([
      expect.stringMatching(/^a\.txt:1:1: warning W-NO-DAY nothing says when this appeared/),
    ])
    expect(undated(text)[0]).toContain(`${cost}Add published in corpus.yaml.`)
  })
})

describe('a text that another article tells too', () => {
  it.each([
    ['with other white space', PARAGRAPH.replaceAll(' ', '  ')],
    ['in capitals', PARAGRAPH.toUpperCase()],
    ['with a line of its own agency', `${PARAGRAPH}\n\n(Wire copy)`],
  ])('%s is named and is no second source', (_, text) => {
    const documents = [article('a.txt', PARAGRAPH), article('b.txt', text)]
    expect(linesOf(...documents)).toEqual([
      expect.stringMatching(/^[ab]\.txt:1:1: warning W-NEAR-DUPLICATE tells almost word for word what [ab]\.txt does/),
    ])
    for (const fate of build(...documents)
      .fates()
      .values())
      expect(fate).not.toContain('sources')
  })

  it.each([
    ['the same event in other words', 'Peru’s minister met his Chilean colleague in Lima on Tuesday, officials said.'],
    [
      'something else',
      'It rained in Cusco on Monday, and the river rose above the bridge that leads into the old town.',
    ],
  ])('is not confused with %s', (_, text) => {
    expect(linesOf(article('a.txt', PARAGRAPH), article('b.txt', text))).toEqual([])
  })
})

describe('two articles at one address', () => {
  const address = 'https://example.org/x'
  const older = article('b.txt', `Talks\n\n${PARAGRAPH}\n\nThree people were there.\n`, { address })
  const newer = article('a.txt', `Talks\n\n${PARAGRAPH}\n\nFour people were there.\n`, {
    address: `${address}#top`,
    published: { date: '2022-06-18', precision: 'day', basis: 'stated' },
  })

  it('are versions: both are kept, what differs is told with its place, and they are one source', () => {
    const { dataset, fates } = build(newer, older)
    expect(dataset.documents).toHaveLength(2)
    expect(linesOf(newer, older)).toEqual([
      'b.txt:5:1: warning W-VERSION an earlier version of a.txt, at the same address: 1 of its lines is not in the later one, first “Three people were there.”. Both are kept and count as one source.', // prettier-ignore
    ])
    expect([...fates().values()].join()).not.toContain('sources')
  })

  it('are told by two sources where the addresses differ and the words too', () => {
    const other = { ...newer, text: 'Peru’s minister met Chile’s minister in Lima on Tuesday, officials said.\n' }
    const apart = build(article('b.txt', PARAGRAPH), { ...other, address: 'https://example.org/y' })
    const together = build({ ...article('b.txt', PARAGRAPH), address }, other)
    const told = (built: typeof apart) =>
      [...built.fates().values()].filter((fate) => fate.includes('2 sources')).length
    expect([told(apart), told(together)]).toEqual([1, 0])
  })

  it('follow one another in the order in which they appeared, without a day in that of their names', () => {
    const at = (file: string, date?: string) =>
      ({ file, text: file, address, ...(date === undefined ? {} : { published: { date, precision: 'day', basis: 'stated' } }) }) as SourceDocument // prettier-ignore
    const pairs = findVersions([at('c.txt', '2022-01-02'), at('b.txt', '2022-01-03'), at('a.txt')])
    expect(pairs.map(({ earlier, later }) => [earlier.file, later.file])).toEqual([
      ['a.txt', 'c.txt'],
      ['c.txt', 'b.txt'],
    ])
    expect(findVersions([at('a.txt'), { file: 'b.txt', text: 'b' }, { file: 'c.txt', text: 'c' }])).toEqual([])
  })
})

describe('a paragraph without end', () => {
  it.each([
    ['white space', 'word '],
    ['characters of two units', '😀'],
    ['characters of two units, begun in the middle', '😀', 'x'],
  ])('of %s is read as far as one may go, told at its place and kept whole', (_, unit, before = '') => {
    const text = `Talks in Lima\n\n${before}${unit.repeat(LONGEST_PARAGRAPH / unit.length + 100)}end`
    const [document] = build(article('a.txt', text)).dataset.documents
    const [last, read] = [document?.blocks.at(-1), document?.blocks.at(-2)]
    expect(document?.text).toBe(text)
    expect([last?.reason, last?.end, read?.end]).toEqual([ENDLESS, text.length, last?.start])
    expect(text.slice(last?.start)).toMatch(/^(?:\w|\p{Emoji})/u)
    expect(linesOf(article('a.txt', text))).toContainEqual(expect.stringMatching(/^a\.txt:3:24\d{4}: warning W-PARAGRAPH |^a\.txt:3:25000[0-3]: warning W-PARAGRAPH /)) // prettier-ignore
    expect(linesOf(article('a.txt', unit.repeat(1000))).join()).not.toContain('W-PARAGRAPH')
  })
})

describe('a sentence without end', () => {
  it('is told once, at its place, and is cut without losing a word', () => {
    const text = `Talks in Lima\n\nPeru met Chile.\n\n${'word and '.repeat(2000)}`
    expect(linesOf(article('a.txt', text))).toEqual([expect.stringMatching(/^a\.txt:5:1: warning W-SENTENCE /)])
    const [document] = build(article('a.txt', text)).dataset.documents
    const pieces = document?.sentences.map(({ start, end }) => text.slice(start, end)).join(' ')
    expect(pieces).toBe(text.trim().replace(/\s+/g, ' '))
    expect(linesOf(article('a.txt', `Talks\n\n${'word and '.repeat(250)}stop.`))).toEqual([])
  })
})

describe('a weekday that its day was not', () => {
  it('is told with its place, and the day of the month counts', () => {
    const document = article('a.txt', 'Talks in Lima\n\nPeru met Chile on Friday, June 15, 2022.')
    expect(linesOf(document)).toEqual([
      'a.txt:3:19: warning W-DATE “Friday, June 15, 2022”: the text says Friday, but that day was a Wednesday.',
    ])
    expect(build(document).dataset.events.map(({ when }) => when.edtf)).toEqual(['2022-06-15'])
  })
})
