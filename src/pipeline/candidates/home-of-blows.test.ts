import { describe, expect, it } from 'vitest'
import { titleInput } from '../../../tests/examples/title-input.ts'
import type { Participant } from '../../model/dataset.ts'
import type { NameMention } from '../annotation.ts'
import { nameHomeOfBlows } from './home-of-blows.ts'

const countryOf = (id: string): string | undefined => (id === 'ann-berg' || id === 'norland' ? 'norland' : undefined)

/** Who takes part in one act of an article about `home`, in whose sentence a capital of `capitalOf` stands. */
function parties(kind: string, given: Participant[], home?: string, capitalOf?: string): string[] {
  const { candidate } = titleInput({ says: 'Gunmen *attacked* the palace.', kind })
  const { act } = candidate
  const capital: NameMention = { sentence: act.sentence, start: 0, end: 1, text: 'Arl', actors: [], kind: 'place', via: 'name', rule: 'test' } // prettier-ignore
  const names = capitalOf === undefined ? [] : [{ ...capital, capitalOf }]
  const blow = { ...candidate, participants: given }
  nameHomeOfBlows([blow], names, home, countryOf)
  return blow.participants.map(({ actor, role }) => `${actor}/${role}`)
}

const clinic: Participant = { actor: 'clinic', role: 'target', via: 'name' }
const norland: Participant = { actor: 'norland', role: 'agent', via: 'name' }
const berg: Participant = { actor: 'ann-berg', role: 'target', via: 'name' }

describe('nameHomeOfBlows', () => {
  it.each([
    ['an attack', 'ASSAULT', [], ['chile/mentioned']],
    ['a coup', 'FIGHT', [], ['chile/mentioned']],
    ['an attack on a hospital that is named', 'ASSAULT', [clinic], ['clinic/target', 'chile/mentioned']],
  ])('names the country of the article beside %s', (_, kind, given, expected) => {
    expect(parties(kind, given, 'chile')).toEqual(expected)
  })

  it.each([
    ['no act of peace', 'CONSULT', [], 'chile', []],
    ['none where the article is about several', 'ASSAULT', [], undefined, []],
    ['none beside a country', 'ASSAULT', [norland], 'chile', ['norland/agent']],
    ['none beside somebody of a country', 'ASSAULT', [berg], 'chile', ['ann-berg/target']],
  ])('names %s', (_, kind, given, home, expected) => {
    expect(parties(kind, given, home)).toEqual(expected)
  })

  it.each([
    ['an arrest', 'LEGAL', [], ['peru/mentioned']],
    ['an arrest of somebody from elsewhere', 'LEGAL', [berg], ['ann-berg/target', 'peru/mentioned']],
    ['no meeting', 'CONSULT', [], []],
    ['nothing that a country does there', 'PROTEST', [norland], ['norland/agent']],
  ])('names the country of a capital beside %s', (_, kind, given, expected) => {
    expect(parties(kind, given, 'chile', 'peru')).toEqual(expected)
  })

  it.each<[string, string, Participant['role'][], string[]]>([
    ['Berg *landed* at the airport in Lima.', 'visit', ['agent'], ['agent', 'peru']],
    ['Berg *came* to a clinic outside Lima.', 'visit', ['agent'], ['agent', 'peru']],
    ['Berg *landed*, the embassy in Lima said.', 'visit', ['agent'], ['agent']],
    ['From Lima Berg *flew* home.', 'visit', ['agent'], ['agent']],
    ['Berg *came* to see Silva in Lima.', 'visit', ['agent', 'target'], ['agent', 'target']],
    ['Berg *met* lawyers in Lima.', 'meet', ['agent'], ['agent']],
  ])('names the country of the capital that a visit reaches: %s (%s)', (says, frame, given, expected) => {
    const { candidate } = titleInput({ says, kind: 'CONSULT' })
    const { act, sentence } = candidate
    const start = sentence.start + sentence.text.indexOf('Lima')
    const lima: NameMention = { sentence: act.sentence, start, end: start + 4, text: 'Lima', actors: [], kind: 'place', capitalOf: 'peru', via: 'name', rule: 'test' } // prettier-ignore
    const visit = { ...candidate, act: { ...act, frame }, participants: given.map((role): Participant => ({ actor: role, role, via: 'name' })) } // prettier-ignore
    nameHomeOfBlows([visit], [lima], undefined, () => undefined)
    expect(visit.participants.map(({ actor }) => actor)).toEqual(expected)
  })
})
