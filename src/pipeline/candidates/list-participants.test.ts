import { describe, expect, it } from 'vitest'
import type { Wish } from '../../../tests/examples/hand-made.ts'
import { titleInput } from '../../../tests/examples/title-input.ts'
import type { Act, Claim } from '../annotation.ts'
import { listParticipants } from './list-participants.ts'

function list(wish: Wish, roles: Partial<Pick<Act, 'agents' | 'mentioned'>> = {}, as?: string, claims: Claim[] = []) {
  const { candidate, names: found, actors } = titleInput(wish)
  const names = as === undefined ? found : found.map((name) => Object.assign(name, { as }))
  const act = { ...candidate.act, ...roles }
  const { sentence } = candidate
  return listParticipants(act, names, claims, { sentence, actorOf: (id) => actors.get(id) }).map(({ actor, role }) => `${actor}/${role}`) // prettier-ignore
}

describe('listParticipants', () => {
  it.each<[string, Wish, string[]]>([
    [
      'what is refused',
      { says: 'Norland *refused* to condemn the raid of Sudonia.', clause: 'Norland refused' },
      ['sudonia/mentioned'],
    ],
    [
      'what is warned of',
      { says: 'Norland *warned* that Sudonia could arm Ostland.', clause: 'Norland warned' },
      ['sudonia/mentioned', 'ostland/mentioned'],
    ],
    ['no background', { says: 'Norland *refused* to talk amid the war in Sudonia.', clause: 'Norland refused' }, []],
    ['no second act', { says: 'Norland *refused* and praised Sudonia.', clause: 'Norland refused' }, []],
    ['no channel', { says: 'Norland *announced* that it told the Grain Council.', clause: 'Norland announced' }, []],
  ])('names those in %s', (_, wish, expected) => {
    const found = list(wish).filter((entry) => entry !== 'norland/mentioned')
    expect(found).toEqual(expected)
  })

  it.each<[string, Wish, string[]]>([
    [
      'a country',
      { says: 'After talks with Sudonia they *left* Arl.', clause: 'they left Arl' },
      ['sudonia/mentioned'],
    ],
    ['a body', { says: 'Urged by the Grain Council they *left* Arl.', clause: 'they left Arl' }, ['grain-council/mentioned']], // prettier-ignore
    ['no person', { says: 'After talks with Berg they *left* Arl.', clause: 'they left Arl' }, []],
    ['no thing of a country', { says: 'In relations with Sudonia they *left* Arl.', clause: 'they left Arl' }, []],
  ])('names %s before the clause of the act', (_, wish, expected) => {
    expect(list(wish)).toEqual(expected)
  })

  it.each<[string, 'agents' | 'mentioned', string[]]>([
    ['both where it acts', 'agents', ['berg/agent', 'norland/agent']],
    ['the state alone where it is merely named', 'mentioned', ['norland/mentioned']],
  ])('takes a government that is called after its leader for %s', (_, field, expected) => {
    const { candidate, names } = titleInput({ says: 'Norland *left* Arl.' })
    const government = names.slice(0, 1).map((name) => Object.assign(name, { actors: ['berg', 'norland'], rule: 'government-of-a-person' })) // prettier-ignore
    const act = { ...candidate.act, agents: [], mentioned: [], [field]: [0] }
    const found = listParticipants(act, government, [], { sentence: candidate.sentence })
    expect(found.map(({ actor, role }) => `${actor}/${role}`)).toEqual(expected)
  })

  it('leaves out the names of the background that reading took along', () => {
    const says = 'Berg *came* to Arl as Sudonia mourned.'
    expect(list({ says }, { mentioned: [0, 1] })).toEqual(['anna-berg/mentioned'])
  })

  it.each([
    ['Norlandish foreign minister', ['anna-berg/agent', 'norland/mentioned']],
    ['Norland’s foreign minister', ['anna-berg/agent', 'norland/mentioned']],
    ['foreign minister', ['anna-berg/agent', 'norland/mentioned']],
    ['president', ['anna-berg/agent', 'norland/mentioned']],
    ['former president', ['anna-berg/agent']],
    ['mayor', ['anna-berg/agent']],
  ])('adds the country of an office that names it, or that one who acts alone holds: %s', (as, expected) => {
    expect(list({ says: 'Berg *spoke*.', kind: 'STATEMENT' }, { agents: [0] }, as)).toEqual(expected)
  })

  it('leaves out whom a speaker speaks for', () => {
    const says = 'Berg, a spokesman for Silva, *spoke*.'
    const claim = { sentence: 0, actors: ['anna-berg', 'rosa-silva'], speaker: { start: 0, end: 31 }, stance: 'says', cue: { lemma: 'speak', start: 33, end: 38 } } // prettier-ignore
    const listed = list({ says, kind: 'STATEMENT' }, { agents: [0, 1] }, undefined, [claim as Claim])
    expect(listed).toEqual(['anna-berg/agent'])
  })

  it('leaves out what is told behind a war', () => {
    const says = 'The *war* in Norland shocked Sudonia.'
    const clause = { says, clause: 'The war in Norland', kind: 'FIGHT', form: 'nominal' } as const
    expect(list(clause)).not.toContain('sudonia/mentioned')
    expect(list({ ...clause, kind: 'AGREE' })).toContain('sudonia/mentioned')
  })

  it('adds no country for the office alone beside another person', () => {
    const says = 'Berg and Silva *spoke*.'
    expect(list({ says, kind: 'STATEMENT' }, { agents: [0, 1] }, 'president')).not.toContain('norland/mentioned')
  })

  it('adds the body for which an agent acts', () => {
    const { candidate, names: found } = titleInput({ says: 'Berg *said* so to Silva.' })
    const names = found.map((name) => Object.assign(name, { body: 'grain-council' }))
    const act = (roles: Partial<Act>) =>
      listParticipants({ ...candidate.act, ...roles }, names).map(({ actor }) => actor)
    expect(act({ agents: [0] })).toEqual(['anna-berg', 'grain-council'])
    expect(act({ targets: [0] })).toEqual(['anna-berg'])
    // “Supreme Court Justice Berg sentenced him”: the judge acts.
    expect(act({ agents: [0], kind: 'LEGAL' })).toEqual(['anna-berg'])
  })

  it.each([
    ['AGREE', 'organisation', ['norland', 'grain-council']],
    ['AGREE', 'country', ['norland', 'grain-council']],
    ['STATEMENT', 'organisation', ['norland']],
  ] as const)('names in a deal (%s) the body with which another (%s) makes it', (kind, agent, expected) => {
    const { candidate, names } = titleInput({ says: 'Norland *agreed* to buy the Grain Council.', clause: 'Norland agreed' }) // prettier-ignore
    const given = names.map((name, index) => (index === 0 ? Object.assign(name, { kind: agent }) : name))
    const { sentence } = candidate
    const found = listParticipants({ ...candidate.act, kind, agents: [0] }, given, [], { sentence })
    expect(found.map(({ actor }) => actor)).toEqual(expected)
  })

  it.each<[string, string, string[]]>([
    ['Rebels *pledged* allegiance to the Grain Council.', 'DEED', ['grain-council/mentioned']],
    ['Norland *fired* rockets at the Grain Council.', 'ASSAULT', ['norland/agent', 'grain-council/mentioned']],
    ['Berg *won* a vote to bomb the Grain Council.', 'ELECTION', ['anna-berg/agent', 'grain-council/mentioned']],
    ['Norland *signed* papers drawn up with the Grain Council.', 'AGREE', ['norland/agent', 'grain-council/mentioned']], // prettier-ignore
    ['Rebels *fought* on beside the Grain Council.', 'FIGHT', ['grain-council/mentioned']],
    ['Rebels *posted* a film on the Grain Council.', 'DEED', []],
    ['Norland *urged* calm at the Grain Council.', 'REQUEST', ['norland/agent']],
    ['Norland *sent* aid through the Grain Council.', 'AID', ['norland/agent']],
  ])(
    'knows whether a body behind the verb shares in it where nobody else is named: %s (%s)',
    (says, kind, expected) => {
      const open = says.startsWith('Rebels') ? {} : { agents: [0] }
      expect(list({ says, kind, clause: says.split('*')[0] ?? '' }, { mentioned: [], ...open })).toEqual(expected)
    },
  )

  it('leaves the country of a place to the people of it who take part', () => {
    const says = 'Berg *visited* Sudonia to brief Silva.'
    const roles = { agents: [1], targets: [0], mentioned: [2] }
    expect(list({ says }, roles)).toEqual(['anna-berg/agent', 'rosa-silva/mentioned'])
    const alone = { agents: [1], mentioned: [0] }
    expect(list({ says: 'Berg *visited* Sudonia.' }, alone)).toEqual(['anna-berg/agent', 'sudonia/mentioned'])
  })

  it('names who tells it where it is told, not whose turn it is', () => {
    const span = { start: 0, end: 5 }
    const claim = (sentence: number): Claim => ({ sentence, speaker: span, speakerText: 'Silva', actors: ['rosa-silva'], stance: 'says', cue: { ...span, lemma: 'say' }, content: span, quoted: false, rule: 'r' }) // prettier-ignore
    const wish = { says: 'Silva said it *rained*.' }
    expect(list(wish, {}, undefined, [claim(0)])).toEqual(['rosa-silva/mentioned'])
    expect(list(wish, {}, undefined, [claim(3)])).toEqual([])
    const source = { ...claim(0), actors: ['grain-council'] }
    expect(list(wish, {}, undefined, [source])).toEqual(['grain-council/mentioned'])
    expect(list(wish, {}, undefined, [{ ...source, stance: 'reports' }])).toEqual([])
    const turn = { ...claim(0), speaker: { start: 90, end: 95 } }
    expect(list(wish, {}, undefined, [turn])).toEqual([])
  })
})
