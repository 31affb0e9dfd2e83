import { describe, expect, it } from 'vitest'
import { namesIn } from '../../../tests/names/names-in.ts'

/** An article about Chile, so that its organs are Chile’s. */
const CHILE = 'Chile woke to smoke on Monday.\nSchools in Chile closed.\nThe Chilean coast was calm.\n'
const TWO = 'Chile and Peru quarrelled.\nChile and Peru closed the border.\nChile and Peru talked.\n'

/** Who is meant by the last organ of the text, and as what. */
const organ = (text: string): string | undefined => {
  const found = namesIn(text).names.findLast(({ rule }) => rule === 'organ-of-the-country-of-the-article')
  return found && `${found.actors.join('+')}: ${found.as ?? ''}`
}

describe('an organ that is named without its state', () => {
  it.each([
    ['The army detained 23 soldiers.', 'chile: army'],
    ['The armed forces took over the port.', 'chile: armed forces'],
    ['The interim government resigned.', 'chile: interim government'],
    ['Parliament will vote on Thursday.', 'chile: parliament'],
    ['Authorities closed the schools.', 'chile: authorities'],
    ['The health ministry said nine had died.', 'chile: health ministry'],
    ['The miners accused the army of bombing the camp.', 'chile: army'],
  ])('is the country’s that the article is about: %s', (text, expected) => {
    expect(organ(CHILE + text)).toBe(expected)
  })

  it.each([
    'The army chief resigned.',
    'The regional government resigned.',
    'The government of Peru resigned.',
    'The government-held town fell.',
    'The rebel army withdrew.',
    'Ships from Peru came and the army watched them.',
    'An army marches on its stomach.',
    'The ministry said so.',
    'The local authorities were blamed.',
  ])('is nobody’s in: %s', (text) => {
    expect(organ(CHILE + text)).toBeUndefined()
  })

  it.each([
    ['with which the sentence opens', `${CHILE}In Peru the army stayed in its barracks.`, 'peru: army'],
    ['of which alone was told right before', 'Lund wept. Peru was calm. The army withdrew.', 'peru: army'],
  ])('is the country’s %s', (_, text, expected) => {
    expect(organ(text)).toBe(expected)
  })

  it('is nobody’s where the article is about two countries', () => {
    expect(organ(`${TWO}The army withdrew.`)).toBeUndefined()
  })

  it('is the country’s that was named with it before', () => {
    expect(organ(`${TWO}Peru’s defence ministry denied it.\nThe defence ministry said so on Friday.`)).toBe('peru: defence ministry') // prettier-ignore
  })
})

describe('the country that an article is about', () => {
  it.each([
    [CHILE, 'chile'],
    [TWO, undefined],
    ['Haiti spoke.\nPort Sudan was shelled.\nShips left Port Sudan.\nSudan spoke.', 'sudan'],
    ['Chile won.\nPeru lost.', undefined],
  ])('in %j is %s', (text, expected) => {
    expect(namesIn(text).home).toBe(expected)
  })
})

describe('somebody in office, introduced without a country', () => {
  const country = (text: string, id: string): string | undefined =>
    namesIn(text).discovered.find((actor) => actor.id === id)?.country

  it.each([
    'President Lars Lund spoke.',
    'Foreign Minister Lars Lund spoke.',
    'Interior ministry spokesman Lars Lund spoke.',
    'Army chief Lars Lund spoke.',
    'Secretary of State Lars Lund spoke.',
  ])('is of the country that the article is about: %s', (text) => {
    expect(country(CHILE + text, 'lars-lund')).toBe('chile')
  })

  it.each([
    'Lars Lund, president of the club, spoke.',
    'Union president Lars Lund spoke.',
    'Opposition leader Lars Lund spoke.',
    'The farmer Lars Lund spoke.',
    'The company’s president, Lars Lund, spoke.',
  ])('is of no country in: %s', (text) => {
    expect(country(CHILE + text, 'lars-lund')).toBeUndefined()
  })

  it('keeps the country that is named with the office', () => {
    expect(country(`${CHILE}Danish President Lars Lund spoke.`, 'lars-lund')).toBe('denmark')
  })

  it('is of no country where the article is about two', () => {
    expect(country(`${TWO}President Lars Lund spoke.`, 'lars-lund')).toBeUndefined()
  })
})
