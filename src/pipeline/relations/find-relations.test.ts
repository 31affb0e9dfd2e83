import { describe, expect, it } from 'vitest'
import { ACTORS, handMade, type Wish } from '../../../tests/examples/hand-made.ts'
import { findRelations } from './find-relations.ts'
import type { RelatedEvent } from './relation-rules.ts'

const byId = new Map(ACTORS.map((actor) => [actor.id, actor]))
const CONTEXT = {
  sideOf: (actor: string) => byId.get(actor)?.country ?? actor,
  isPerson: (actor: string) => byId.get(actor)?.kind === 'person',
}

function related(wish: Wish, index: number): RelatedEvent {
  const member = handMade({ at: index, ...wish })
  const { act, status, when, participants, evidence } = member
  return {
    event: { id: `e${index}`, kind: act.kind, status, when, actors: participants, evidence: [evidence] },
    members: [member],
  }
}

function relations(...wishes: Wish[]) {
  return findRelations(wishes.map(related), CONTEXT).map(
    ({ from, relation, rule }) => `${from} ${relation.kind} ${relation.to} ${rule}`,
  )
}

const VISIT: Wish = {
  says: 'Berg *arrived* in Sudonia on Monday.',
  frame: 'visit',
  agents: ['anna-berg'],
  targets: ['sudonia'],
  day: '2024-04-08',
}
const MEETING: Wish = {
  says: 'Berg *met* Silva.',
  agents: ['anna-berg'],
  counterparts: ['rosa-silva'],
  document: 'other',
}

describe('findRelations', () => {
  it.each<[string, Wish[], string]>([
    ['talks on a visit', [VISIT, MEETING], 'e1 part-of e0 talks-on-a-visit'],
    ['talks that are told before the visit', [MEETING, VISIT], 'e0 part-of e1 talks-on-a-visit'],
    [
      'two meetings of one visitor',
      [MEETING, { ...MEETING, counterparts: ['juan-mora'], at: 9 }],
      'e0 same-visit e1 meetings-of-one-visitor',
    ],
    [
      'an answer',
      [
        { says: 'Norland *warned* Sudonia.', agents: ['norland'], kind: 'THREATEN', frame: 'warn' },
        { says: 'In response, Silva *refused*.', agents: ['rosa-silva'], kind: 'REJECT', frame: 'reject' },
      ],
      'e1 response-to e0 answers-what-stands-before',
    ],
    [
      'a plan that came true',
      [{ ...VISIT, says: 'Berg will *visit* Sudonia.', status: 'planned', document: 'early' }, VISIT],
      'e1 fulfils e0 plan-came-true',
    ],
    [
      'what is said to follow',
      [
        { says: 'The *vote* followed.', agents: ['norland'], kind: 'LAW', frame: 'legislate', at: 3 },
        { ...MEETING, says: 'Its vote follows that Berg *met* Silva.', document: 'doc', at: 3 },
      ],
      'e0 follows e1 said-to-follow',
    ],
  ])('finds %s', (_, wishes, expected) => {
    expect(relations(...wishes)).toEqual([expected])
  })

  it.each<[string, Wish[]]>([
    ['talks a week after a visit', [VISIT, { ...MEETING, day: '2024-04-15' }]],
    ['talks of others during a visit', [VISIT, { ...MEETING, agents: ['olaf-dahl'] }]],
    [
      'an answer far from what it could answer',
      [
        { says: 'Norland *warned* Sudonia.', agents: ['norland'], kind: 'THREATEN', frame: 'warn' },
        { says: 'In response, Silva *refused*.', agents: ['rosa-silva'], kind: 'REJECT', frame: 'reject', at: 9 },
      ],
    ],
    [
      'an answer of the same side',
      [
        { says: 'Norland *warned* Sudonia.', agents: ['norland'], kind: 'THREATEN', frame: 'warn' },
        { says: 'In response, Berg *refused*.', agents: ['anna-berg'], kind: 'REJECT', frame: 'reject' },
      ],
    ],
    ['a plan of another day', [{ ...VISIT, status: 'planned', day: '2024-05-08', document: 'early' }, VISIT]],
    [
      'two events that have nothing in common',
      [MEETING, { says: 'Novak *sang*.', agents: ['petra-novak'], frame: 'win', document: 'x' }],
    ],
    ['nothing at all', []],
  ])('finds nothing between %s', (_, wishes) => {
    expect(relations(...wishes)).toEqual([])
  })

  it('answers only what was said last', () => {
    const warn = (at: number, agents: string[]): Wish => ({
      says: 'Somebody *warned* Sudonia.',
      at,
      agents,
      kind: 'THREATEN',
      frame: 'warn',
    })
    const answer: Wish = {
      says: 'In turn, Silva *refused*.',
      at: 3,
      agents: ['rosa-silva'],
      kind: 'REJECT',
      frame: 'reject',
    }
    expect(relations(warn(1, ['norland']), warn(2, ['ostland']), answer)).toEqual([
      'e2 response-to e1 answers-what-stands-before',
    ])
  })

  it('points at the evidence that shows it', () => {
    const [found] = findRelations([VISIT, MEETING].map(related), CONTEXT)
    expect(found?.relation).toEqual({ to: 'e0', kind: 'part-of', evidence: 0 })
  })
})
