import { describe, expect, it } from 'vitest'
import { readText } from '../../../tests/acts/read-text.ts'

/** Denials that cover what somebody else said, as "who denies | what". */
function denialsOf(text: string): string[] {
  return readText(text, '2024-07-12')
    .claims.filter(({ rule }) => rule === 'denial-of-what-was-said')
    .map(({ speakerText, content }) => `${speakerText} | ${text.slice(content.start, content.end)}`)
}

describe('who says that it is not so', () => {
  it.each([
    ['The ministry said rebels shelled a hospital in Lima. A spokesman for the rebels denied they had shelled it.', ['A spokesman for the rebels | rebels shelled a hospital in Lima']], // prettier-ignore
    ['The union said the firm locked out 300 workers on Monday. Trains were late.\n\nThe firm, however, denied that it had locked anybody out.', ['The firm | the firm locked out 300 workers on Monday']], // prettier-ignore
    ['Norway said it had captured the port. Peru denied losing the port.', ['Peru | it had captured the port']],
    ['Reuters reported that the bank closed 200 accounts. The ministry denied the report.', ['The ministry | the bank closed 200 accounts']], // prettier-ignore
    ['Norway accused Peru of jamming its radar. Peru dismissed the accusation as baseless.', ['Peru | accused Peru of jamming its radar']], // prettier-ignore
    ['Ana Silva said that the firm paid bribes to officials. The firm said the allegations were false.', ['The firm | the firm paid bribes to officials']], // prettier-ignore
    ['The firm dumped waste in the river, residents say. “This is simply untrue,” a spokeswoman for the firm said.', ['a spokeswoman for the firm | The firm dumped waste in the river']], // prettier-ignore
    ['The union said the state cut 500 posts. The ministry said no posts were cut.', ['The ministry | the state cut 500 posts']], // prettier-ignore
  ])('denies it: %s', (text, denials) => {
    expect(denialsOf(text)).toEqual(denials)
  })

  it.each([
    ['of another deed', 'The union said the state cut 500 posts. The ministry said it would not raise taxes.'],
    ['of another matter', 'Norway said it had captured the port. Peru denied sending ships to Lima.'],
    ['that refuses an offer', 'Norway proposed talks on the port. Peru rejected the talks.'],
    ['of the same speaker', 'The union said the state cut 500 posts. The union said no posts were cut in May.'],
    [
      'that calls something else false',
      'Norway said it had captured the port. Peru said the weather forecast was wrong.',
    ],
    ['that has its own charge beside it', 'There were no deaths in the attacks, the army said.\n\nPeru claimed that Norway hit a ferry with a drone but Norwegian officials denied that Oslo had to do with the attacks.'], // prettier-ignore
    ['of another item of a list', 'Developments on Monday:\n\n- There were no deaths in the attacks, the army said.\n\n- Peru denied that it was behind the attacks.'], // prettier-ignore
    ['that agrees', 'The union said the state cut 500 posts. The ministry said 500 posts were cut.'],
    ['far away', `The union said the state cut 500 posts. ${'It rained. '.repeat(6)}The ministry denied that posts were cut.`], // prettier-ignore
  ])('is not found in a sentence %s', (_, text) => {
    expect(denialsOf(text)).toEqual([])
  })
})
