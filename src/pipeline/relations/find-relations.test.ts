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

const WARNING: Wish = { says: 'Norland *warned* Sudonia.', agents: ['norland'], kind: 'THREATEN', frame: 'warn' }
const REFUSAL: Wish = { says: 'In response, Silva *refused*.', agents: ['rosa-silva'], kind: 'REJECT', frame: 'reject' }

describe('findRelations', () => {
  it('compares an event with a bounded number of others of its actor, however many one day has', () => {
    let looks = 0
    const counted = (at: number) => {
      const { event, members } = related({ ...MEETING, at: at * 9 }, at)
      return { event, get members() { looks += 1; return members } } // prettier-ignore
    }
    const workOf = (size: number) => {
      looks = 0
      findRelations(
        Array.from({ length: size }, (_, at) => counted(at)),
        CONTEXT,
      )
      return looks
    }
    expect(workOf(1600) / workOf(400)).toBeLessThan(5)
  })

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
    ...[
      'In response to the warning, Silva *refused*.',
      'Silva responded to this and *refused*.',
      'Silva hit back and *refused*.',
    ].map((says): [string, Wish[], string] => [
      `an answer: ${says}`,
      [WARNING, { ...REFUSAL, says }],
      'e1 response-to e0 answers-what-stands-before',
    ]),
    [
      'what is followed by another',
      [
        { says: 'Berg *met* Silva, followed by a vote.', agents: ['anna-berg'], at: 3 },
        { says: 'Berg met Silva, followed by a *vote*.', agents: ['norland'], kind: 'LAW', frame: 'legislate', at: 3 },
      ],
      'e1 follows e0 said-to-follow',
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
    ...[
      'In turn, Silva *refused*.',
      'Silva responded in kind and *refused*.',
      'Silva *refused* in retaliation for the invasion.',
      'Silva *refused* to reply; they responded.',
      'Silva *refused* the men who responded.',
      'In response to the new law, Silva *refused*.',
    ].map((says): [string, Wish[]] => [`an answer to nothing: ${says}`, [WARNING, { ...REFUSAL, says }]]),
    ['an answer two sentences later', [WARNING, { ...REFUSAL, at: 2 }]],
    ['an answer of the day before', [WARNING, { ...REFUSAL, day: '2024-04-08' }]],
    ['an answer to a birth', [{ ...WARNING, says: 'Norland *won* a cup.', kind: 'SPORT', frame: 'win' }, REFUSAL]],
    ['an answer to what nobody did', [{ ...WARNING, agents: [] }, REFUSAL]],
    [
      'what follows a meeting whose guest said more',
      [
        { says: 'The *talks* followed a meeting with Silva, who demanded help.', agents: ['anna-berg'], frame: 'talks', at: 3 },
        { says: 'The talks followed a meeting with Silva, who *demanded* help.', agents: ['rosa-silva'], frame: 'demand', at: 3 },
      ], // prettier-ignore
    ],
    [
      'what is told to follow but is dated before',
      [
        { says: 'The *vote* came after Berg met Silva.', agents: ['norland'], frame: 'legislate', at: 3, day: '2024-04-08' },
        { ...MEETING, says: 'The vote came after Berg *met* Silva.', document: 'doc', at: 3 },
      ], // prettier-ignore
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
      says: 'In response, Silva *refused*.',
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
