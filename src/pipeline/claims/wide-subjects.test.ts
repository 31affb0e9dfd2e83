import { describe, expect, it } from 'vitest'
import { readText } from '../../../tests/acts/read-text.ts'

/** Claims as "speaker | content". */
function contentsOf(text: string): string[] {
  return readText(text, '2024-07-12').claims.map(
    ({ speakerText, content }) => `${speakerText} | ${text.slice(content.start, content.end)}`,
  )
}

describe('what is said, where its clause does not open right behind the verb', () => {
  it.each([
    ['The Peru Post website said three of the four people killed on Monday had died of burns.', 'The Peru Post website | three of the four people killed on Monday had died of burns'], // prettier-ignore
    ['Reuters reports the man who took the child, Ivo Lind, was sentenced on Monday to life in prison.', 'Reuters | the man who took the child, Ivo Lind, was sentenced on Monday to life in prison'], // prettier-ignore
    ['Ana Berg told the paper on Monday that a wave swept over the deck and took her brother.', 'Ana Berg | a wave swept over the deck and took her brother'], // prettier-ignore
    ['The regulator announced today that Acme Group, the owner of two mines, agreed to pay $2 million.', 'The regulator | Acme Group, the owner of two mines, agreed to pay $2 million'], // prettier-ignore
    ['The ministry reported on 16 March 2024, a fault allowed customers of the bank to withdraw cash.', 'The ministry | a fault allowed customers of the bank to withdraw cash'], // prettier-ignore
    ['Norway warned that any help for Peru, or for its allies, would damage ties.', 'Norway | any help for Peru, or for its allies, would damage ties'], // prettier-ignore
    ['Ana Silva said that on Monday jets took off and bombed two towns in Peru.', 'Ana Silva | Monday jets took off and bombed two towns in Peru'], // prettier-ignore
  ])('is read to its end: %s', (text, claim) => {
    expect(contentsOf(text)).toContain(claim)
  })

  it.each([
    ['who agrees inside of it tells nothing himself', 'The regulator announced today that Acme Group, Inc., the owner of two mines, agreed to pay $2 million.', /^Inc.* \| The regulator announced/], // prettier-ignore
    ['a clause that describes a noun is not what is said', 'The ministry announced a plan that would close two mines in Peru.', / \| would close/], // prettier-ignore
    ['a deed beside it is not said', 'The minister denied the report on Monday and flew to Peru.', /flew/],
    ['nor is what somebody else does', 'Norway rejected the offer on Monday, and Peru recalled its envoy.', /recalled/],
  ])('%s', (_, text, wrong) => {
    expect(contentsOf(text).filter((claim) => wrong.test(claim))).toEqual([])
  })
})
