import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { STATUSES } from '../model/vocabulary.ts'
import { formatDay } from '../model/day.ts'
import { slugOf } from '../model/slug.ts'
import { FACETS, type Filter } from './select/filter.ts'
import { formatAddress, parseAddress } from './url.ts'
import { cleanId } from './url/clean-id.ts'
import { cleanText } from './url/parameters.ts'
import { LANGUAGES } from './words/languages.ts'
import { HOME, LANE_KEYS, LAYOUTS, type Page, SCALES, type View } from './url/view.ts'

const parse = (address: string, root = '/') => parseAddress(address, root)
const codes = (address: string, root = '/') => parse(address, root).notes.map(({ part, code }) => `${part} ${code}`)
const home = (filter: Partial<Filter>): View => ({ ...HOME, filter: { ...HOME.filter, ...filter } })
const any = (values: Partial<Filter['any']>) => home({ any: { ...HOME.filter.any, ...values } })

const id = fc
  .oneof(fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }))
  .map(cleanId)
  .filter((value) => value !== '')
const ids = fc.uniqueArray(id, { maxLength: 2 }).map((list) => list.sort())
const statuses = fc.subarray([...STATUSES]).map((list) => list.sort())
const facetValues = fc.record({
  country: ids,
  person: ids,
  organisation: ids,
  topic: ids,
  status: statuses,
  document: ids,
})
const day = fc
  .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, dayOfMonth]) => formatDay({ year, month, day: dayOfMonth }))
const dayOrMonth = fc.oneof(
  day,
  day.map((value) => value.slice(0, 7)),
)
const range = fc.oneof(
  fc.constant({}),
  dayOrMonth.map((from) => ({ from })),
  dayOrMonth.map((to) => ({ to })),
  fc.tuple(day, day).map(([one, other]) => (one < other ? { from: one, to: other } : { from: other, to: one })),
)
const page: fc.Arbitrary<Page> = fc.oneof(
  fc.constant<Page>({ kind: 'timeline' }),
  fc.constant<Page>({ kind: 'about' }),
  id.map((value): Page => ({ kind: 'event', id: value })),
  fc
    .tuple(id, fc.stringMatching(/^[a-z0-9][a-z0-9 ]{0,80}$/))
    .map(([value, title]): Page => ({ kind: 'event', id: value, slug: slugOf(title) }))
    .filter((event) => event.kind === 'event' && event.slug !== ''),
  id.map((value): Page => ({ kind: 'document', id: value })),
  id.map((value): Page => ({ kind: 'actor', id: value })),
)
const plainView: fc.Arbitrary<View> = fc.record({
  page,
  filter: fc
    .record({
      any: facetValues,
      not: facetValues,
      together: fc.subarray([...FACETS]),
      text: fc.string({ unit: 'grapheme', maxLength: 40 }).map(cleanText),
    })
    .chain((filter) => range.map((dates) => Object.assign({}, filter, dates)))
    .chain((filter) =>
      fc
        .constantFrom({}, { exact: true as const }, { contested: true as const }, { sources: 2 }, { sources: 9 })
        .map((more) => Object.assign({}, filter, more)),
    ),
  background: fc.boolean(),
  layout: fc.constantFrom(...LAYOUTS),
  lanes: fc.constantFrom(...LANE_KEYS),
  scale: fc.constantFrom(...SCALES),
})
const view = fc
  .tuple(plainView, fc.constantFrom({}, ...LANGUAGES.map((lang) => ({ lang }))))
  .map(([one, more]): View => Object.assign({}, one, more))

afterEach(() => {
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
})

describe('an address and its view', () => {
  it.each(['/', '/repo/', '/a/b/'])('are one and the same under %s', (root) => {
    fc.assert(
      fc.property(view, (expected) => {
        const address = formatAddress(expected, root)
        const { view: read, notes } = parse(`https://example.org${address}`, root)
        expect(notes).toEqual([])
        expect(read).toEqual(expected)
        expect(formatAddress(read, root)).toBe(address)
      }),
      { numRuns: 300 },
    )
  })

  it('takes at most 2,000 characters for ten filters, whatever they are called', () => {
    const long = fc.string({ unit: 'grapheme', minLength: 20, maxLength: 200 }).map(cleanId)
    fc.assert(
      fc.property(fc.array(long, { minLength: 10, maxLength: 10 }), fc.string({ unit: 'grapheme' }), (list, text) => {
        const address = formatAddress(home({ text, any: { ...HOME.filter.any, organisation: list } }), '/')
        expect(address.length).toBeLessThanOrEqual(2000)
      }),
    )
  })

  it('is written with ids, repeated keys, defaults left out', () => {
    const written = formatAddress(
      {
        ...any({ country: ['russia', 'china'], topic: ['diplomacy'] }),
        page: { kind: 'event', id: 'h4k2m9', slug: 'xi-calls-putin' },
        lanes: 'country',
      },
      '/repo/',
    )
    expect(written).toBe(
      '/repo/e/h4k2m9/xi-calls-putin/?country=china&country=russia&topic=diplomacy&lanes=country&v=1',
    )
    expect(formatAddress(HOME, '/repo')).toBe('/repo/')
  })

  it('never throws on any string', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.integer({ min: 0, max: 0xff_ff })).map((units) => String.fromCharCode(...units)),
    )
    fc.assert(
      fc.property(hostile, fc.constantFrom('', '/e/', '/?', '/?from=', '/?country=', '/d/', '/?q='), (text, prefix) => {
        const { view: read, notes } = parse(prefix + text)
        expect(notes.length).toBeLessThanOrEqual(20)
        const again = parse(formatAddress(read, '/')).view
        if (read.page.kind !== 'unknown') expect(again).toEqual(read)
      }),
      { numRuns: 500 },
    )
  })
})

/** The rows of our list of hostile addresses; row 1–4 are answered where ids are looked up. */
const event = (value: string): View => ({ ...HOME, page: { kind: 'event', id: value } })
const lost = (path: string): View => ({ ...HOME, page: { kind: 'unknown', path } })
const rows: [number, string, View, string[]][] = [
  [5, '/e/H4K2M9', event('H4K2M9'), []],
  [6, '/e/h4k2m9.', event('h4k2m9'), []],
  [6, '/e/h4k2m9/)', event('h4k2m9'), []],
  [6, '/e/h4k2m9]', event('h4k2m9'), []],
  [6, '/e/h4k2m9%22', event('h4k2m9'), []],
  [6, '/e/h4k2m9%20', event('h4k2m9'), []],
  [6, '/e/h4k2m9…', event('h4k2m9'), []],
  [6, '/e/h4k2m9%E2%80%9D.', event('h4k2m9'), []],
  [7, '/e/a%2Fb', lost('e/a%2Fb'), ['path bad-path']],
  [8, '/e/..%2f..%2fetc', lost('e/..%2f..%2fetc'), ['path bad-path']],
  [9, '/e/h4k2m9%00', event('h4k2m9'), []],
  [10, '/e/%E0%A4%A', lost('e/%E0%A4%A'), ['path bad-path']],
  [11, '/e/%', lost('e/%'), ['path bad-path']],
  [11, '/?q=%', home({ text: '%' }), []],
  [12, '/e/%uD800', lost('e/%uD800'), ['path bad-path']],
  [13, '/e/\ud800', lost('e/'), ['path bad-path']],
  [13, '/?q=a\ud800b', home({ text: 'ab' }), []],
  [14, '/e/h4k2m9%2520', event('h4k2m9'), []],
  [15, '/?q=xi+jinping', home({ text: 'xi jinping' }), []],
  [15, '/?q=xi%20jinping', home({ text: 'xi jinping' }), []],
  [16, `/?topic=nuclear&x=${'a'.repeat(100_000)}`, any({ topic: ['nuclear'] }), ['query too-long', 'x unknown-part']],
  [17, `/?topic=nuclear#${'a'.repeat(100_000)}`, any({ topic: ['nuclear'] }), []],
  [18, `/?${'from=2024-01&'.repeat(600)}`, home({ from: '2024-01' }), ['from repeated']],
  [19, '/?q=one&q=two', home({ text: 'one' }), ['q repeated']],
  [20, '/?country=&q=&from=', HOME, []],
  [20, '/?country=china&country=', any({ country: ['china'] }), ['country bad-value']],
  [21, '/?country[]=china', any({ country: ['china'] }), []],
  [22, '/?__proto__[polluted]=1', HOME, ['__proto__[polluted] unknown-part']],
  [23, '/?constructor[prototype][polluted]=1', HOME, ['constructor[prototype][polluted] unknown-part']],
  [24, '/?person=__proto__&person=toString', any({ person: ['__proto__', 'toString'] }), []],
  [25, '/?person=<img src=x onerror=alert(1)>', HOME, ['person bad-value']],
  [25, '/?q=<img onerror>', home({ text: '<img onerror>' }), []],
  [26, '/?return=javascript:alert(1)', HOME, ['return unknown-part']],
  [27, '/?from=2024-02-31', HOME, ['from bad-value']],
  [28, '/?from=2024-03&to=2023-01-05', home({ from: '2023-01-05', to: '2024-03' }), ['from swapped']],
  [28, '/?from=2024-03-09&to=2024-03', home({ from: '2024-03-09', to: '2024-03' }), []],
  [29, '/?from=NaN&to=8.64e15', HOME, ['from bad-value', 'to bad-value']],
  [29, '/?from=-1&to=Infinity', HOME, ['from bad-value', 'to bad-value']],
  [30, '/?scale=1e9&lanes=0&view=x', HOME, ['view bad-value', 'lanes bad-value', 'scale bad-value']],
  [31, '/?tz=Mars', HOME, ['tz unknown-part']],
  [32, '/?unheard=of', HOME, ['unheard unknown-part']],
  [33, '/?topic=nuclear&v=0', any({ topic: ['nuclear'] }), []],
  [33, '/?topic=nuclear', any({ topic: ['nuclear'] }), []],
  [34, '/?topic=nuclear&v=99', any({ topic: ['nuclear'] }), ['v newer-version']],
  [34, '/?v=-1', HOME, ['v bad-value']],
  [36, '/index.html', HOME, []],
  [36, '//e//h4k2m9//index.html', event('h4k2m9'), []],
  [37, '/?topic=nuclear#topic=diplomacy', any({ topic: ['nuclear'] }), []],
  [38, '/?person=%E2%80%AEputin', any({ person: ['putin'] }), []],
  [38, '/?person=рutin', any({ person: ['рutin'] }), []],
  [39, '/?utm_source=x&fbclid=y&gclid=z', HOME, []],
  [40, '/e/h4k2m9#:~:text=Xi', event('h4k2m9'), []],
  [42, '/?lang=zh-CN', { ...HOME, lang: 'zh' }, []],
  [42, '/?lang=ru&lang=en', { ...HOME, lang: 'ru' }, ['lang repeated']],
  [42, '/?lang=tlh', HOME, ['lang bad-value']],
  [43, '/?precision=day', home({ exact: true }), []],
  [43, '/?precision=month', HOME, ['precision bad-value']],
  [45, '/?contested=1', home({ contested: true }), []],
  [45, '/?contested=0', HOME, []],
  [45, '/?contested=yes', HOME, ['contested bad-value']],
  [44, '/?articles=3', home({ sources: 3 }), []],
  [44, '/?articles=1', HOME, []],
  [44, '/?articles=1e9', HOME, ['articles bad-value']],
  [41, '/?country=china&amp;topic=nuclear', any({ country: ['china'], topic: ['nuclear'] }), []],
]

describe('a hostile address', () => {
  it.each(rows)('%i: %s is read as far as it goes', (_row, address, expected, notes) => {
    const { view: read } = parse(address)
    expect(read).toEqual(expected)
    expect(codes(address)).toEqual(notes)
  })

  it('is read with another base path', () => {
    expect(parse('/e/h4k2m9/', '/repo/').view).toEqual(event('h4k2m9'))
    expect(codes('/e/h4k2m9/', '/repo/')).toEqual(['path wrong-base'])
    expect(parse('/old/place/about?topic=nuclear', '/repo/').view.page).toEqual({ kind: 'about' })
    expect(codes('/repo', '/repo/')).toEqual([])
  })

  it('gives notes that can be shown: short and without broken characters', () => {
    const { notes } = parse(`/?from=${'\ud83d\ude00'.repeat(300)}\ud800`)
    expect(notes[0]!.message.length).toBeLessThan(140)
    expect(notes[0]!.message).not.toMatch(/\p{Cs}/u)
  })

  it('is not copied on with what others added to it', () => {
    expect(formatAddress(parse('/?utm_source=x&topic=nuclear&foo=bar').view, '/')).toBe('/?topic=nuclear&v=1')
  })
})
