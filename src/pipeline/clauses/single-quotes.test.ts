import { describe, expect, it } from 'vitest'
import { tagTokens } from '../sentences/tokens.ts'
import { singleQuotes } from './single-quotes.ts'

/** The sentence with «» where single marks open and close. */
function marked(text: string): string {
  const marks = singleQuotes(tagTokens(text, 0))
  return text
    .split('')
    .map((letter, at) => (marks.get(at) === 'opens' ? '«' : marks.get(at) === 'closes' ? '»' : letter))
    .join('')
}

describe('single quotation marks', () => {
  it.each([
    ["'We will not pay one cent,' Berg said.", '«We will not pay one cent,» Berg said.'],
    ['‘It is over.’ Berg’s plan is ‘dead’.', '«It is over.» Berg’s plan is «dead».'],
    ["Lund wrote: 'We're going to close it.'", "Lund wrote: «We're going to close it.»"],
    ["She spoke of an 'excellent price', and left.", 'She spoke of an «excellent price», and left.'],
    ["He said 'the workers' rights are safe' on Monday.", "He said «the workers' rights are safe» on Monday."],
    ["Berg told the court: 'I was wrong.", 'Berg told the court: «I was wrong.'],
    ["I swear,' he sobbed in court.", 'I swear,» he sobbed in court.'],
  ])('are told from apostrophes: %s', (text, expected) => {
    expect(marked(text)).toBe(expected)
  })

  it.each([
    "The states' debts and the ministers' plans were discussed.",
    "It's John O'Neil's house.",
    'The party was founded in the ’90s by Lund.',
    "“The mayor called it 'a joke',” Berg said.",
    "The soldiers' union struck, and the miners', too.",
  ])('are not seen in %s', (text) => {
    expect(marked(text)).toBe(text)
  })
})
