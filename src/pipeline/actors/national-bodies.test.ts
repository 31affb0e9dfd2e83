import { describe, expect, it } from 'vitest'
import { namesIn } from '../../../tests/names/names-in.ts'

/** The organisations that a text introduces. */
const introduced = (text: string): string[] =>
  namesIn(text)
    .discovered.filter(({ kind }) => kind === 'organisation')
    .map(({ id }) => id)
    .toSorted()

describe('readNationalBodies', () => {
  it.each<[string, string[]]>([
    ['Peru’s Supreme Court ruled. The Supreme Court sat on Monday.', ['supreme-court-of-peru']],
    ['The Peruvian Supreme Court ruled.', ['supreme-court-of-peru']],
    ['The Supreme Court of Peru ruled.', ['supreme-court-of-peru']],
    [
      'Peru voted. Officials in Peru wept. Peru waits. Peru and the Constitutional Court disagreed.',
      ['constitutional-court-of-peru'],
    ],
    ['Peru’s Electoral Commission met. Chile’s Electoral Commission did not.', ['electoral-commission-of-chile', 'electoral-commission-of-peru']], // prettier-ignore
    ['Peru’s Arl Grain Board met.', ['arl-grain-board']],
    ['The Lima High Court of Justice ruled in Peru.', ['lima-high-court-of-justice']],
    ['The Supreme Court ruled.', ['supreme-court']],
  ])('“%s” names %j', (text, expected) => {
    expect(introduced(text)).toEqual(expected)
  })

  it('is found by every way of naming its state', () => {
    const [court] = namesIn('The Sri Lankan Supreme Court ruled.').discovered
    expect(court?.names).toEqual(expect.arrayContaining(['Supreme Court of Sri Lanka', 'Sri Lanka Supreme Court', 'Sri Lankan Supreme Court'])) // prettier-ignore
  })

  it('is called with “the” where its state is', () => {
    const [court] = namesIn('Britain’s Supreme Court ruled.').discovered
    expect(court?.name).toBe('Supreme Court of the United Kingdom')
  })

  it('means it wherever the article mentions it', () => {
    const { names } = namesIn('Peru’s Supreme Court ruled. The Supreme Court sat on Monday.')
    expect(names.filter(({ kind }) => kind === 'organisation').map(({ actors }) => actors)).toEqual([['supreme-court-of-peru'], ['supreme-court-of-peru']]) // prettier-ignore
  })
})
