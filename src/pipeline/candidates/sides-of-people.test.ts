import { describe, expect, it } from 'vitest'
import { titleInput } from '../../../tests/examples/title-input.ts'
import type { Participant } from '../../model/dataset.ts'
import type { NameMention } from '../annotation.ts'
import type { KnownActor } from './companions.ts'
import { nameSidesOfPeople } from './sides-of-people.ts'

const office = [{ title: 'President' }]
const ACTORS = new Map<string, KnownActor>([
  ['norland', { kind: 'country' }],
  ['sudonia', { kind: 'country' }],
  ['berg', { kind: 'person', country: 'norland', offices: office }],
  ['lund', { kind: 'person', country: 'sudonia', offices: office }],
  ['moyo', { kind: 'person', country: 'norland' }],
  ['acme', { kind: 'organisation', country: 'norland' }],
])

const who = (actor: string, as?: string): Participant => ({ actor, role: 'agent', via: 'name', ...(as === undefined ? {} : { as }) }) // prettier-ignore

/** The countries added to an act; `told` are the countries that the sentences of the article name, one each. */
function added(given: Participant[], kind = 'CONSULT', told: string[] = []): string[] {
  const { candidate } = titleInput({ says: 'They *met*.', kind })
  const names = told.map((actor, sentence): NameMention => ({ sentence, start: 0, end: 1, text: actor, actors: [actor], kind: 'country', via: 'name', rule: 'test' })) // prettier-ignore
  const act = { ...candidate, participants: [...given] }
  nameSidesOfPeople([act], names, (id) => ACTORS.get(id))
  return act.participants.slice(given.length).map(({ actor }) => actor)
}

describe('nameSidesOfPeople', () => {
  it.each([
    ['a president alone', [who('berg')]],
    ['a president and a body', [who('berg'), who('acme')]],
    ['two of one country', [who('berg'), who('moyo', 'foreign minister')]],
    ['an envoy that the sentence calls so', [who('moyo', 'Norlandish envoy')]],
    ['an envoy beside another country', [who('moyo', 'Norlandish envoy'), who('sudonia')]],
  ])('names the country of %s', (_, given) => {
    expect(added(given)).toEqual(['norland'])
  })

  it.each([
    ['presidents of two countries', [who('berg'), who('lund')]],
    ['a president beside another country', [who('berg'), who('sudonia')]],
    ['a president beside his own country', [who('berg'), who('norland')]],
    ['somebody without an office', [who('moyo')]],
    ['a singer', [who('moyo', 'singer')]],
    ['a body', [who('acme')]],
    ['nobody', []],
  ])('names none for %s', (_, given) => {
    expect(added(given)).toEqual([])
  })

  it.each([
    [['norland', 'norland', 'sudonia'], ['norland']],
    [['norland', 'sudonia'], []],
    [['norland'], []],
  ])('names it beside another country where the article names %j', (told, expected) => {
    expect(added([who('berg'), who('sudonia')], 'CONSULT', told)).toEqual(expected)
  })

  it.each(['LIFE', 'DEATH', 'SPORT', 'BUSINESS'])('names none for what people do in private: %s', (kind) => {
    expect(added([who('berg')], kind)).toEqual([])
  })
})
