import { describe, expect, it } from 'vitest'
import { namesIn } from '../../../tests/names/names-in.ts'

describe('what an article is about', () => {
  it.each([
    ['one country', 'Chile won. Chile voted. Chileans danced. The Chilean team flew to Peru.', 'chile', undefined],
    ['two countries', 'Chile met Peru. Chile left. Peru left. Peru and Chile signed. Cuba watched.', undefined, ['chile', 'peru']], // prettier-ignore
    ['many', 'Chile met Peru. Cuba left. Haiti left. Peru met Cuba. Chile met Haiti. Cuba met Haiti. Peru met Chile.', undefined, undefined], // prettier-ignore
    ['little', 'Chile met Peru. Peru left.', undefined, undefined],
  ])('is %s', (_, text, home, pair) => {
    const found = namesIn(text)
    expect(found.home).toBe(home)
    expect(found.pair?.toSorted()).toEqual(pair)
  })
})

describe('an office-holder without a country', () => {
  const countryOf = (text: string): string | undefined => namesIn(text).discovered.find(({ id }) => id === 'petra-noll')?.country // prettier-ignore

  it('is of the country that the article is about', () => {
    expect(countryOf('Chile won. Chile voted. Chileans danced. President Petra Noll left.')).toBe('chile')
  })

  it('is of none where the article is about none, or the office is no state’s', () => {
    expect(countryOf('Chile met Peru. President Petra Noll left.')).toBeUndefined()
    expect(countryOf('Chile won. Chile voted. Chileans danced. Club President Petra Noll left.')).toBeUndefined()
  })
})
