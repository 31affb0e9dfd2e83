import { describe, expect, it } from 'vitest'
import { titleInput } from '../../../tests/examples/title-input.ts'
import { saidWords } from './said-words.ts'
import { writeWords } from './words.ts'

/** What is said stands behind the bar: "Norland *said* |it was adding firms." */
function said(marked: string, speaker = 'Norland', agents = ['norland']): string {
  const [before = '', after = ''] = marked.split('|')
  const input = titleInput({ says: before + after, agents })
  const start = input.candidate.sentence.start + before.replaceAll('*', '').length
  const content = { start, end: start + after.replace(/\.$/, '').length }
  return writeWords(saidWords(input, content, speaker))
}

describe('saidWords', () => {
  it.each([
    ['Norland *said* |it was adding 31 firms to a list.', 'it is adding 31 firms to a list'],
    ['Norland *said* |it was not adding any firms.', 'it is not adding any firms'],
    ['Norland *said* |it was in talks with Sudonia.', 'it is in talks with Sudonia'],
    ['Norland *said* |it would close the border.', 'it will close the border'],
    ['Norland *said* |it had closed the border.', 'it has closed the border'],
    ['Norland *said* |its troops had crossed the border.', 'its troops have crossed the border'],
    ['Norland *said* |its army had crossed the border.', 'its army has crossed the border'],
    ['Norland *said* |its police had found the ship.', 'its police have found the ship'],
    ['Norland *said* |it no longer considered Sudonia a partner.', 'it no longer considers Sudonia a partner'],
    ['Norland *said* |that Sudonia must pay.', 'Sudonia must pay'],
    ['|Debris fell on the dam, Norland *said*.', 'debris fell on the dam, Norland said'],
    ['Norland *said* |The drills have ended.', 'the drills have ended'],
    ['Norland *said* |No sign at all that Sudonia is leaving.', 'there is no sign at all that Sudonia is leaving'],
    ['Norland *said* |No signs that Sudonia is leaving.', 'there are no signs that Sudonia is leaving'],
    [
      'Norland *said* |Following the treaty would mean that Sudonia should leave.',
      'following the treaty would mean that Sudonia should leave',
    ],
    ['Norland *said* |people who fled are dying.', 'people who fled are dying'],
    ['Norland *said* |that, while the deal is fair, there are some gaps.', 'there are some gaps'],
    ['Norland *told* |lawmakers the envoys had left.', 'the envoys had left'],
  ])('reads “%s” as “%s”', (marked, words) => {
    // prettier-ignore
    expect(said(marked)).toBe(words)
  })

  it('ends on the mark that closes the words of a quote, also behind a full stop', () => {
    const says = 'Norland *said* Sudonia “always keeps its word.”'
    const input = titleInput({ says, agents: ['norland'] })
    const { start, text } = input.candidate.sentence
    const content = { start: start + text.indexOf('Sudonia'), end: start + text.indexOf('.') }
    expect(writeWords(saidWords(input, content, 'Norland'))).toBe('Sudonia “always keeps its word.”')
    const before = { ...content, end: start + text.indexOf(' “') }
    expect(writeWords(saidWords(input, { ...before, end: start + text.indexOf(' its') }, 'Norland'))).toBe('Sudonia “always keeps its word.”') // prettier-ignore
  })

  it('keeps the past of what somebody else did, and reads “he” only of a person', () => {
    expect(said('Norland *said* |Sudonia had closed the border.')).toBe('Sudonia had closed the border')
    expect(said('Berg *said* |he would leave.', 'Berg', ['anna-berg'])).toBe('he will leave')
    expect(said('Norland *said* |he would leave.')).toBe('')
  })

  it('reads “he” of nobody in words that a person says in a turn of a transcript', () => {
    const input = titleInput({ says: 'Now he would *leave*.', agents: ['anna-berg'], rule: 'statement-of-a-turn' })
    const { start, text } = input.candidate.sentence
    expect(saidWords(input, { start: start + 4, end: start + text.length - 1 }, 'Berg')).toEqual([])
  })

  it.each([
    ['a phrase', 'Norland *announced* |three days of mourning beginning soon.'],
    ['a noun whose only verb is that of a relative clause', 'Norland *said* |a state that it has invaded.'],
    ['words of somebody who is not named', 'Norland *said* |these sold it.'],
    ['an adverb first', 'Norland *said* |quickly and well it ended.'],
    ['nothing', 'Norland *said* |.'],
  ])('gives nothing for %s', (_, marked) => {
    expect(said(marked)).toBe('')
  })
})
