import { describe, expect, it } from 'vitest'
import { titleInput } from '../../../tests/examples/title-input.ts'
import type { Participant } from '../../model/dataset.ts'
import type { NameMention } from '../annotation.ts'
import { nameOnlyCountry } from './only-country.ts'

type Named = Partial<NameMention> & { text: string }

/** Who takes part in an act in whose sentence these names stand. */
function parties(says: string, named: Named[], kind = 'AID', given: Participant[] = [], home?: string): string[] {
  const { candidate } = titleInput({ says, kind })
  const { sentence } = candidate
  const names = named.map((name): NameMention => ({
    sentence: sentence.index,
    start: sentence.start + sentence.text.indexOf(name.text),
    end: sentence.start + sentence.text.indexOf(name.text) + name.text.length,
    actors: [name.text.toLowerCase()],
    kind: 'country',
    via: 'name',
    rule: 'test',
    ...name,
  }))
  const told = { ...candidate, participants: given }
  nameOnlyCountry([told], names, home)
  return told.participants.map(({ actor }) => actor)
}

describe('nameOnlyCountry', () => {
  it.each<[string, Named[], string[]]>([
    ['In Chile, 40 people were *brought* to safety, as in Peru.', [{ text: 'Chile', locative: true }, { text: 'Peru' }], ['chile']], // prettier-ignore
    ['Residents *fled* the Chile town of Arl.', [{ text: 'Chile', via: 'adjective' }], ['chile']],
    ['A round is to be *held* in Lima.', [{ text: 'Lima', kind: 'place', actors: [], capitalOf: 'peru' }], ['peru']],
    ['A Chile-brokered truce was *signed*.', [{ text: 'Chile', via: 'adjective' }], ['chile']],
    ['People were *brought* from Chile to Peru.', [{ text: 'Chile' }, { text: 'Peru' }], ['peru']],
  ])('names the country of “%s”', (says, named, expected) => {
    expect(parties(says, named)).toEqual(expected)
  })

  it.each<[string, Named[], string?, Participant[]?]>([
    ['Chile and Peru saw people *brought* to safety.', [{ text: 'Chile' }, { text: 'Peru' }]],
    ['People were *brought* to Arl, a town bordering Chile.', [{ text: 'Chile' }]],
    ['A Chile-based ship *sailed*.', [{ text: 'Chile' }]],
    ['Shares *fell* in Chile.', [{ text: 'Chile' }], 'ECONOMY'],
    ['People were *brought* to safety.', []],
    ['Arl is a place where people were *brought* to safety.', [{ text: 'Arl', kind: 'place', actors: [] }]],
  ])('names none in “%s”', (says, named, kind, given) => {
    expect(parties(says, named, kind, given)).toEqual([])
  })

  it('adds nobody to whom the report names', () => {
    const berg: Participant = { actor: 'berg', role: 'agent', via: 'name' }
    expect(parties('In Chile, people were *brought* to safety.', [{ text: 'Chile' }], 'AID', [berg])).toEqual(['berg'])
  })

  const elsewhere = (text: string, sentence: number) => ({ text, sentence, start: 0, end: 1 })
  const MUCH = [1, 2, 3, 4].map((sentence) => elsewhere('Chile', 100 + sentence))

  it.each<[string, Record<string, number[]>, string[]]>([
    ['the sentence before tells of one', { chile: [9] }, ['chile']],
    ['the nearest sentence that names a country tells of one', { peru: [7], chile: [8] }, ['chile']],
    ['the headline tells of one', { chile: [0, 1] }, ['chile']],
    ['the sentence before tells of two', { chile: [9], peru: [9] }, []],
    ['it was told long ago', { chile: [6] }, []],
    ['its own sentence tells of another', { chile: [9], peru: [10] }, ['peru']],
  ])('names the country with which the article goes on where %s', (_, told, expected) => {
    const { candidate } = titleInput({ says: 'A bridge *collapsed*.', kind: 'DISASTER' })
    const names = Object.entries(told).flatMap(
      ([actor, sentences]) =>
      sentences.map((sentence): NameMention => ({ sentence, start: 0, end: 1, text: actor, actors: [actor], kind: 'country', via: 'name', rule: 'test' })), // prettier-ignore
    )
    const later = { ...candidate, act: { ...candidate.act, sentence: 10 }, participants: [] as Participant[] }
    nameOnlyCountry([later], names)
    expect(later.participants.map(({ actor }) => actor)).toEqual(expected)
  })

  it.each<[string, string, Named[], string[]]>([
    ['A curfew was *imposed*.', 'SANCTION', MUCH, ['chile']],
    ['Nurses *called* for better pay.', 'REQUEST', MUCH, ['chile']],
    ['Ten tests were *made*.', 'DEED', [...MUCH, elsewhere('Peru', 110)], ['chile']],
    ['A bridge *collapsed* in Arl.', 'DISASTER', MUCH, []],
    ['Crowds *marched*.', 'PROTEST', MUCH, []],
    ['Shares *fell*.', 'ECONOMY', MUCH, []],
    ['A curfew was *imposed*.', 'SANCTION', [...MUCH, elsewhere('Peru', 110), elsewhere('Peru', 111)], []],
    ['Berg *called* for better pay.', 'REQUEST', [...MUCH, { text: 'Berg', kind: 'person' }], []],
  ])('gives “%s” (%s) to the country that the article is about alone', (says, kind, named, expected) => {
    expect(parties(says, named, kind, [], 'chile')).toEqual(expected)
  })
})
