import { describe, expect, it } from 'vitest'
import { titleInput } from '../../../tests/examples/title-input.ts'
import type { KnownActor } from './companions.ts'
import { nameStatesOfBodies } from './states-of-bodies.ts'

const body = (name: string, country?: string): KnownActor => ({ kind: 'organisation', name, ...(country === undefined ? {} : { country }) }) // prettier-ignore

/** The countries added to an act in which the body called so takes part, and the others. */
function added(known: KnownActor, others: readonly string[] = []): string[] {
  const actors = new Map<string, KnownActor>([
    ['norland', { kind: 'country', name: 'Norland', adjectives: ['Norlandish'] }],
    ['sudonia', { kind: 'country', name: 'Sudonia' }],
    ['berg', { kind: 'person', name: 'Berg', country: 'norland' }],
    ['body', known],
  ])
  const { candidate } = titleInput({ says: 'They *met*.' })
  const participants = ['body', ...others].map((actor) => ({ actor, role: 'agent' as const, via: 'name' as const }))
  nameStatesOfBodies([{ ...candidate, participants }], (id) => actors.get(id))
  return participants.slice(1 + others.length).map(({ actor }) => actor)
}

describe('nameStatesOfBodies', () => {
  it.each([
    ['Central Bank of Norland', []],
    ['Norlandish Supreme Court', []],
    ['Norland Police Force', ['berg']],
  ])('names the state of the %s (beside %j)', (name, others) => {
    expect(added(body(name, 'norland'), others)).toEqual(['norland'])
  })

  it.each<[string, KnownActor, string[]]>([
    ['a body without it in its name', body('Grain Council', 'norland'), []],
    ['a body of no known country', body('Bank of Norland'), []],
    ['a body beside a country', body('Bank of Norland', 'norland'), ['sudonia']],
    ['a party', body('Norland Unity Party', 'norland'), []],
    ['a word that only holds the name', body('Norlands Council', 'norland'), []],
    ['a person', { kind: 'person', name: 'Ann Norland', country: 'norland' }, []],
  ])('adds none to %s', (_, known, others) => {
    expect(added(known, others)).toEqual([])
  })
})
