import { describe, expect, it } from 'vitest'
import { titleInput } from '../../../tests/examples/title-input.ts'
import type { Participant } from '../../model/dataset.ts'
import { nameStatesOfTheTime } from './states-of-the-time.ts'

function named(day: string, given: Participant[]): string[] {
  const { candidate } = titleInput({ says: 'Moscow *agreed*.', day })
  const act = { ...candidate, when: { ...candidate.when, start: day, end: day }, participants: given }
  nameStatesOfTheTime([act])
  return act.participants.map(({ actor, role }) => `${actor}/${role}`)
}

const moscow: Participant = { actor: 'russia', role: 'agent', via: 'metonym' }
const prague: Participant = { actor: 'czechia', role: 'target', via: 'metonym' }

describe('nameStatesOfTheTime', () => {
  it.each<[string, Participant[], string[]]>([
    ['1951-10-31', [moscow], ['soviet-union/agent']],
    ['1991-12-25', [moscow], ['soviet-union/agent']],
    ['1968-08-21', [moscow, prague], ['soviet-union/agent', 'czechoslovakia/target']],
  ])('takes a capital on %s for the state of that day', (day, given, expected) => {
    expect(named(day, given)).toEqual(expected)
  })

  it.each<[string, Participant[], string[]]>([
    ['1991-12-26', [moscow], ['russia/agent']],
    ['1951-10-31', [{ ...moscow, via: 'name' }], ['russia/agent']],
    ['1951-10-31', [{ actor: 'france', role: 'agent', via: 'metonym' }], ['france/agent']],
    ['1951-10-31', [moscow, { actor: 'soviet-union', role: 'mentioned', via: 'adjective' }], ['russia/agent', 'soviet-union/mentioned']], // prettier-ignore
  ])('leaves others on %s as they are', (day, given, expected) => {
    expect(named(day, given)).toEqual(expected)
  })
})
