import { describe, expect, it } from 'vitest'
import { citation } from './citation.ts'
import { articleReferences, eventReference, type Reference } from './reference.ts'
import { smallSite } from '../fixtures/small-site.ts'

const event: Reference = {
  kind: 'event',
  key: 'dateline-aaaa1111',
  title: 'Novak [again] meets {Okoro} & 50% more',
  container: 'Dateline: Norland',
  note: 'autumn 2021',
  address: 'https://example.org/e/aaaa1111/',
}
const article: Reference = {
  kind: 'article',
  key: 'article-two',
  title: 'Leaders meet',
  author: 'Ida\nLund',
  container: 'The Vale Post',
  issued: { year: 2021, month: 3, day: 5, about: true, words: 'about 5 March 2021' },
  address: 'https://example.org/a_b?c=1&d=2',
}

it.each([
  [
    'plain',
    event,
    '“Novak [again] meets {Okoro} & 50% more” (autumn 2021), Dateline: Norland, https://example.org/e/aaaa1111/',
  ],
  ['plain', article, 'Ida Lund, “Leaders meet”, The Vale Post, about 5 March 2021, https://example.org/a_b?c=1&d=2'],
  [
    'markdown',
    event,
    '[Novak \\[again\\] meets {Okoro} & 50% more](<https://example.org/e/aaaa1111/>) (autumn 2021), *Dateline: Norland*',
  ],
  [
    'bibtex',
    article,
    '@article{article-two,\n  author = {{Ida Lund}},\n  title = {Leaders meet},\n  journal = {The Vale Post},\n  year = {2021},\n  month = {3},\n  day = {5},\n  url = {https://example.org/a_b?c=1&d=2},\n}',
  ],
  [
    'ris',
    article,
    'TY  - NEWS\nAU  - Ida Lund\nTI  - Leaders meet\nT2  - The Vale Post\nPY  - 2021\nDA  - 2021/03/05/\nUR  - https://example.org/a_b?c=1&d=2\nER  - ',
  ],
] as const)('as %s: %o', (format, reference, text) => {
  expect(citation(format, [reference])).toBe(text)
})

it('is BibTeX without what has a meaning there', () => {
  expect(citation('bibtex', [event])).toContain('title = {Novak [again] meets Okoro \\& 50\\% more},')
  expect(citation('bibtex', [{ ...event, title: 'a}, url = {evil' }])).toContain('title = {a, url = evil}')
})

it('is RIS in which no text begins a field of its own', () => {
  const text = citation('ris', [{ ...article, title: 'a\nER  - \nTY  - NEWS' }])
  expect(text.split('\n').filter((line) => line.startsWith('TY'))).toHaveLength(1)
})

it('is CSL-JSON that says what is known of the day, and no more', () => {
  const month = { year: 2021, month: 3, about: false, words: 'March 2021' }
  expect(JSON.parse(citation('csl', [article, { ...article, issued: month }, event]))).toEqual([
    {
      id: 'article-two',
      type: 'article-newspaper',
      title: 'Leaders meet',
      author: [{ literal: 'Ida\nLund' }],
      'container-title': 'The Vale Post',
      issued: { 'date-parts': [[2021, 3, 5]], circa: true },
      URL: 'https://example.org/a_b?c=1&d=2',
    },
    expect.objectContaining({ issued: { 'date-parts': [[2021, 3]] } }),
    {
      id: 'dateline-aaaa1111',
      type: 'webpage',
      title: 'Novak [again] meets {Okoro} & 50% more',
      'container-title': 'Dateline: Norland',
      note: 'autumn 2021',
      URL: 'https://example.org/e/aaaa1111/',
    },
  ])
})

describe('what is cited', () => {
  const { site, events } = smallSite()
  const [first] = events.values()
  const documentOf = (id: string) => site.catalogue.documents.find((document) => document.id === id)

  it('are the articles, each once, in the order in which they speak', () => {
    const references = articleReferences(first!, documentOf)
    expect(references.map(({ kind }) => kind)).toEqual(references.map(() => 'article'))
    expect(references).toHaveLength(new Set(first!.evidence.map(({ document }) => document)).size)
    expect(references.every(({ title }) => title !== '')).toBe(true)
  })

  it('or the event at its permanent address', () => {
    expect(eventReference(first!, 'Norland', 'https://example.org/')).toMatchObject({
      title: first!.title,
      container: 'Dateline: Norland',
    })
  })
})
