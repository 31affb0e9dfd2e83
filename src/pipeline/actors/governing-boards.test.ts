import { describe, expect, it } from 'vitest'
import { namesIn } from '../../../tests/names/names-in.ts'

/** The organisations that a text names. */
const bodies = (text: string): string[] =>
  namesIn(text)
    .names.filter(({ kind }) => kind === 'organisation')
    .map(({ text: name, actors }) => `${name}: ${actors.join('+')}`)

describe('the board of a body', () => {
  it.each([
    ['The Policy Board of the Bank of Japan met.', 'Policy Board of the Bank of Japan: bank-of-japan'],
    ['The Board of Directors of NATO met.', 'Board of Directors of NATO: nato'],
    ['The FIFA Council met on Friday.', 'FIFA Council: fifa'],
    ['A member of the ECB Governing Council left.', 'ECB Governing Council: european-central-bank'],
    ['The IAEA Board of Governors met.', 'IAEA Board of Governors: international-atomic-energy-agency'],
    ['The UEFA Executive Committee met.', 'UEFA Executive Committee: uefa'],
  ])('is the body itself: %s', (text, expected) => {
    expect(bodies(text)).toEqual([expected])
  })

  it.each([
    ['the board of nobody known', 'The Arl Executive Board met.', ['Arl Executive Board: arl-executive-board']],
    ['a body of its own', 'The U.N. Security Council met.', ['U.N. Security Council: un-security-council']],
    ['of one', 'The Zoning Board of the Bank of Japan met.', ['Zoning Board of the Bank of Japan: zoning-board-of-the-bank-of-japan']], // prettier-ignore
  ])('is not %s', (_, text, expected) => {
    expect(bodies(text)).toEqual(expected)
  })
})
