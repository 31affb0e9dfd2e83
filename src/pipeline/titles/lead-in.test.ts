import { describe, expect, it } from 'vitest'
import { titleInput } from '../../../tests/examples/title-input.ts'
import { withoutLeadIn } from './lead-in.ts'
import { readWords, writeWords } from './words.ts'

/** What is said stands behind "said". */
function said(content: string): string {
  const input = titleInput({ says: `Berg *said* ${content}.`, agents: ['anna-berg'] })
  const { start, end, text } = input.candidate.sentence
  return writeWords(withoutLeadIn(readWords(input, { start: start + text.indexOf('said ') + 5, end: end - 1 })))
}

describe('withoutLeadIn', () => {
  it.each([
    ['during the trip, he would visit two camps', 'he would visit two camps'],
    ['although the deal is fair, there are some gaps', 'there are some gaps'],
    ['although no day was set, the talks will go on', 'the talks will go on'],
    ['as chair of the group, Norland will seek a vote', 'Norland will seek a vote'],
    ['in Arl, Bro and Ostland, the army had closed the roads', 'the army had closed the roads'],
    ['if the talks fail, Norland will close its port', 'Norland will close its port if the talks fail'],
  ])('reads “%s” as “%s”', (content, words) => {
    expect(said(content)).toBe(words)
  })

  it.each([
    ['Norland will close its port, and soon'],
    ['without a deal, Norland will close its port'],
    ['until the army leaves, Norland will not talk'],
    ['if the talks fail, Norland will close its port, as it did before'],
    ['in Arl and Bro'],
    ['not in Arl, the army says'],
  ])('leaves “%s” as it is', (content) => {
    expect(said(content)).toBe(content)
  })
})
