import { expect, it } from 'vitest'
import { citation } from './citation.ts'

const event = {
  id: 'aaaa1111',
  title: 'Novak [again] meets {Okoro} & 50% more',
  when: {
    edtf: '2021-23',
    start: '2021-09-01',
    end: '2021-11-30',
    precision: 'season' as const,
    basis: 'interval' as const,
    certainty: 'inferred' as const,
    rule: 'season',
    explanation: '',
  },
}

it.each([
  [
    'plain',
    '“Novak [again] meets {Okoro} & 50% more” (autumn 2021), Norland, Dateline, https://example.org/e/aaaa1111/',
  ],
  [
    'markdown',
    '[Novak \\[again\\] meets {Okoro} & 50% more](https://example.org/e/aaaa1111/) (autumn 2021), *Norland*, Dateline.',
  ],
] as const)('cites as %s with the date as precise as it is known', (format, text) => {
  expect(citation(format, event, 'Norland', 'https://example.org/e/aaaa1111/')).toBe(text)
})

it('cites for BibTeX without what has a meaning there', () => {
  expect(citation('bibtex', event, 'Norland', 'https://example.org/')).toContain(
    'title = {Novak [again] meets Okoro \\& 50\\% more},',
  )
})
