import { describe, expect, it } from 'vitest'
import { titleInput } from '../../../tests/examples/title-input.ts'
import type { Participant } from '../../model/dataset.ts'
import type { NameMention } from '../annotation.ts'
import { nameRestOfSentence } from './rest-of-sentence.ts'

const who = (actor: string): Participant => ({ actor, role: 'agent', via: 'name' })

/** Who takes part in the acts of a sentence that names these people, `given` in each act. */
function parties(says: string, people: string[], given: string[][], wish: Partial<NameMention> = {}): string[][] {
  const { candidate } = titleInput({ says, kind: 'LEGAL' })
  const { sentence } = candidate
  const names = people.map((text): NameMention => {
    const start = sentence.start + sentence.text.indexOf(text)
    return { sentence: sentence.index, start, end: start + text.length, text, actors: [text.toLowerCase()], kind: 'person', via: 'name', rule: 'test', ...wish } // prettier-ignore
  })
  const told = given.map((actors) => ({ ...candidate, participants: actors.map(who) }))
  nameRestOfSentence(told, names)
  return told.map(({ participants }) => participants.map(({ actor, role }) => `${actor}/${role}`))
}

describe('nameRestOfSentence', () => {
  it.each([
    ['The jury *convicted* Berg before Judge Lund.', ['Berg', 'Lund'], ['berg'], ['berg/agent', 'lund/mentioned']],
    ['Crowds *marched* after Lund spoke.', ['Lund'], [], ['lund/mentioned']],
  ])('names who is left in “%s”', (says, people, given, expected) => {
    expect(parties(says, people, [given])).toEqual([expected])
  })

  it('names nobody who only owns a thing', () => {
    expect(parties('The court *rejected* Lund’s appeal.', ['Lund'], [['court']])).toEqual([['court/agent']])
  })

  it('names nobody where two take part', () => {
    expect(parties('Berg *met* Moyo after Lund spoke.', ['Lund'], [['berg', 'moyo']])).toEqual([['berg/agent', 'moyo/agent']]) // prettier-ignore
  })

  it('names nobody where the sentence tells of two acts', () => {
    expect(parties('Berg *left* and Lund came.', ['Lund'], [['berg'], []])).toEqual([['berg/agent'], []])
  })

  it.each<[string, Partial<NameMention>]>([
    ['a body', { kind: 'organisation' }],
    ['a pronoun', { via: 'pronoun' }],
    ['somebody of several', { actors: ['a', 'b'] }],
  ])('names not %s', (_, wish) => {
    expect(parties('Crowds *marched* after Lund spoke.', ['Lund'], [[]], wish)).toEqual([[]])
  })
})
