import { describe, expect, it } from 'vitest'
import { titleInput } from '../../../tests/examples/title-input.ts'
import type { Candidate } from '../annotation.ts'
import { nameHomeOfBlows } from './home-of-blows.ts'

const countryOf = (id: string): string | undefined => (id === 'ann-berg' || id === 'norland' ? 'norland' : undefined)

function parties(change: Partial<Candidate>, kind: string, home?: string): string[] {
  const { candidate } = titleInput({ says: 'Gunmen *attacked* the palace.', kind })
  const blow = { ...candidate, participants: [], ...change }
  nameHomeOfBlows([blow], home, countryOf)
  return blow.participants.map(({ actor, role }) => `${actor}/${role}`)
}

describe('nameHomeOfBlows', () => {
  it.each([
    ['an attack', 'ASSAULT', {}, ['chile/mentioned']],
    ['a coup', 'FIGHT', {}, ['chile/mentioned']],
    ['an attack on a hospital that is named', 'ASSAULT', { participants: [{ actor: 'clinic', role: 'target', via: 'name' } as const] }, ['clinic/target', 'chile/mentioned']], // prettier-ignore
  ])('names the country of the article beside %s', (_, kind, change, expected) => {
    expect(parties(change, kind, 'chile')).toEqual(expected)
  })

  it.each([
    ['no act of peace', 'CONSULT', {}, 'chile', []],
    ['none where the article is about several', 'ASSAULT', {}, undefined, []],
    ['none beside a country', 'ASSAULT', { participants: [{ actor: 'norland', role: 'agent', via: 'name' } as const] }, 'chile', ['norland/agent']], // prettier-ignore
    ['none beside somebody of a country', 'ASSAULT', { participants: [{ actor: 'ann-berg', role: 'agent', via: 'name' } as const] }, 'chile', ['ann-berg/agent']], // prettier-ignore
  ])('names %s', (_, kind, change, home, expected) => {
    expect(parties(change, kind, home)).toEqual(expected)
  })
})
