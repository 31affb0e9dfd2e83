import { describe, expect, it } from 'vitest'
import { handMade, type Wish } from '../../../tests/examples/hand-made.ts'
import { joinGroup, type Source } from './join-group.ts'

const SOURCES = new Map<string, Source>([
  ['early', { id: 'early', published: '2024-04-09', original: 'early' }],
  ['late', { id: 'late', published: '2024-04-10', original: 'late' }],
  ['copy', { id: 'copy', published: '2024-04-11', original: 'early' }],
  ['undated', { id: 'undated', original: 'undated' }],
])
const MET = { says: 'Berg *met* Silva.', agents: ['anna-berg'], counterparts: ['rosa-silva'] }

function join(...wishes: Partial<Wish>[]) {
  return joinGroup(
    wishes.map((wish, at) => handMade({ ...MET, at, document: 'early', ...wish })),
    SOURCES,
  ).event
}

describe('joinGroup', () => {
  it('takes its id from the best evidence of the article published first', () => {
    const event = join({ document: 'late', weight: 0.9 }, { weight: 0.4 }, { weight: 0.6 }, { document: 'undated' })
    expect(event.id).toBe('early-2-meet')
    expect(event.aliases).toEqual(['early-1-meet', 'late-0-meet', 'undated-3-meet'])
  })

  it('does not depend on the order of its reports', () => {
    const reports: Partial<Wish>[] = [{ document: 'late' }, { document: 'early', at: 7 }, { document: 'copy', at: 9 }]
    const members = reports.map((wish) => handMade({ ...MET, ...wish }))
    expect(joinGroup(members.toReversed(), SOURCES).event).toEqual(joinGroup(members, SOURCES).event)
  })

  it('makes no fact of what was found by its being found', () => {
    const found = handMade({ ...MET, says: 'The court *found* that Berg met Silva.', weight: 0.4 })
    const met = { ...handMade({ ...MET, at: 1, status: 'claimed', weight: 0.6 }), document: found.document }
    const told = { ...met, saidBy: [found.act.trigger.start] }
    const source = new Map([[found.document, { id: found.document, original: found.document }]])
    const apart = { ...told, act: { ...told.act, trigger: { ...told.act.trigger, start: 90, end: 93 } } }
    expect(joinGroup([found, apart], source).event.status).toBe('claimed')
    expect(joinGroup([found, { ...apart, saidBy: [] }], source).event.status).toBe('happened')
  })

  it('takes no denial beside a meeting for a denial of the meeting', () => {
    const met = handMade({ ...MET, document: 'early' })
    const denial = handMade({
      ...MET,
      says: 'Berg *denied* that she was ill.',
      document: 'early',
      at: 1,
      contested: true,
    })
    const denier = { text: 'Berg', stance: 'denies' as const, evidence: 0 }
    const beside = { ...denial, supports: met.mention, attribution: [denier] }
    expect(joinGroup([met, beside], SOURCES).event).toMatchObject({ contested: false, attribution: [] })
    const claimed = { ...met, attribution: [{ text: 'Silva', stance: 'says' as const, evidence: 0 }] }
    expect(joinGroup([claimed, beside], SOURCES).event.contested).toBe(true)
  })

  it('finds no dispute where one and the same denies and explains', () => {
    const told = (text: string, stance: 'says' | 'denies') => ({ text, stance, evidence: 0 })
    const by = (...attribution: ReturnType<typeof told>[]) =>
      joinGroup([{ ...handMade({ ...MET, document: 'early' }), attribution }], SOURCES).event.contested
    expect(by(told('Berg', 'denies'), told('Berg', 'says'))).toBe(false)
    expect(by(told('Berg', 'denies'), told('Silva', 'says'))).toBe(true)
  })

  it('never lets a caption stand before text', () => {
    const event = join({ block: 'caption', weight: 0.9 }, { document: 'late', says: 'Silva *met* Berg.' })
    expect(event.evidence.map(({ document, role }) => [document, role])).toEqual([
      ['late', 'primary'],
      ['early', 'supporting'],
    ])
  })

  it('counts one primary sentence an article and none for a copy of one', () => {
    const two = 'They *met* for an hour.'
    const roles = join({}, { says: two }, { document: 'late' }, { document: 'copy', says: two }).evidence
    expect(roles.map(({ document, role }) => `${document} ${role}`)).toEqual([
      'early primary',
      'early supporting',
      'late primary',
      'copy supporting',
    ])
  })

  it('keeps one piece of evidence for two acts of one sentence, with both mentions answering', () => {
    const event = join({}, { lemma: 'greet', at: 0 })
    expect(event.evidence).toHaveLength(1)
    expect([event.id, ...event.aliases]).toHaveLength(2)
  })

  it('puts what the judge says beside the verdict, not before it', () => {
    const event = join(
      { kind: 'STATEMENT', form: 'statement', says: 'You *betrayed* us.', weight: 0.9 },
      { kind: 'LEGAL', says: 'Berg was *jailed*.', weight: 0.4, at: 3 },
    )
    expect(event.kind).toBe('LEGAL')
    expect(event.id).toBe('early-3-jail')
  })

  it.each<[string, Partial<Wish>[], string]>([
    ['a fact outweighs a claim', [{ status: 'claimed' }, { status: 'happened' }], 'happened'],
    ['what happened outweighs what was planned', [{ status: 'planned' }, { status: 'happened' }], 'happened'],
    [
      'what only supports a claim makes no fact of it',
      [{ status: 'claimed' }, { status: 'happened', supports: 'early-0-meet' }],
      'claimed',
    ],
    ['a claim outweighs a plan', [{ status: 'planned' }, { status: 'claimed' }], 'claimed'],
    ['a single plan stays one', [{ status: 'planned' }], 'planned'],
  ])('decides that %s', (_, wishes, status) => {
    expect(join(...wishes).status).toBe(status)
  })

  it.each<[string, Partial<Wish>[], string]>([
    ['the day of the deed', [{ status: 'planned', day: '2024-04-15', stated: true }, { stated: false }], '2024-04-09'],
    ['the day of a plan that no deed is told of', [{ status: 'planned', day: '2024-04-15' }], '2024-04-15'],
    ['no day after the last article that tells it', [{ day: '2024-04-10', document: 'late' }], '2024-04-10'],
  ])('dates what was told beside a plan by %s', (_, wishes, day) => {
    expect(join(...wishes).when.start).toBe(day)
  })

  it('keeps violence a claim as long as one report only claims it', () => {
    const members = [handMade({ ...MET, status: 'claimed' }), handMade({ ...MET, at: 1 })]
    for (const { act } of members) act.violent = true
    expect(joinGroup(members, SOURCES).event.status).toBe('claimed')
  })

  it('is contested where one says and another denies', () => {
    const says: Wish['source'] = [{ actor: 'norland', text: 'Norland' }]
    const denies: Wish['source'] = [{ actor: 'sudonia', text: 'Sudonia', stance: 'denies' }]
    expect(join({ source: says }, { source: denies }).contested).toBe(true)
    expect(join({ source: says }, { source: says }).contested).toBe(false)
  })

  it('names each source once and points at its evidence', () => {
    const event = join(
      { source: [{ text: 'an aide' }] },
      { document: 'late', source: [{ text: 'an aide' }, { text: 'a guard' }] },
    )
    expect(event.attribution.map(({ text, evidence }) => [text, evidence])).toEqual([
      ['an aide', 0],
      ['a guard', 1],
    ])
  })

  it('names the sources of a claim, whichever report hands it on, and those of a fact not', () => {
    const source: Wish['source'] = [{ actor: 'petra-novak', text: 'Novak' }]
    const ids = (status: 'claimed' | 'happened') =>
      join({ status }, { source, status, at: 1 }).actors.map(({ actor }) => actor)
    expect(ids('claimed')).toContain('petra-novak')
    expect(ids('happened')).not.toContain('petra-novak')
  })

  it('takes the countries whose leaders meet for the leaders, where these are named', () => {
    const later: Wish = { says: MET.says, at: 1, agents: ['norland', 'sudonia'] }
    const ids = (first: Wish) =>
      joinGroup([handMade(first), handMade(later)], SOURCES, [], new Set(['norland', 'sudonia'])).event.actors.map(({ actor }) => actor) // prettier-ignore
    expect(ids({ ...MET, weight: 0.9 })).not.toContain('sudonia')
    expect(ids({ ...MET, weight: 0.9, agents: ['norland'], counterparts: [] })).toContain('sudonia')
  })

  it('takes them for the leaders where the better report names the countries and another the leaders', () => {
    const first: Wish = { says: MET.says, at: 1, agents: ['norland', 'sudonia'], counterparts: [], weight: 0.9 }
    const ids = (later: Wish) =>
      joinGroup([handMade(first), handMade(later)], SOURCES, [], new Set(['norland', 'sudonia'])).event.actors.map(({ actor }) => actor) // prettier-ignore
    expect(ids({ ...MET, agents: ['anna-berg'], counterparts: ['rosa-silva'] })).toEqual(['anna-berg', 'rosa-silva'])
    expect(ids({ ...MET, agents: ['anna-berg'], counterparts: [] })).toContain('sudonia')
  })

  it('gives each actor the strongest role that any report gives', () => {
    const event = join({ counterparts: [] }, { agents: ['rosa-silva'], counterparts: ['anna-berg'] })
    expect(event.actors.map(({ actor, role }) => [actor, role])).toEqual([
      ['anna-berg', 'agent'],
      ['rosa-silva', 'agent'],
    ])
  })

  it('takes the place from whichever report names it', () => {
    expect(join({}, { place: 'Arl' }).place).toBe('Arl')
  })

  it.each([
    ['what befell another', true, 'early-1', undefined],
    ['what he did himself', false, 'early-1', 'Arl'],
    ['a report of its own', true, undefined, 'Arl'],
  ])('takes the place of %s from the same sentence: passive %s, supports %s → %s', (_, passive, supports, place) => {
    const first = handMade({ ...MET, document: 'early', at: 1 })
    const other = handMade({ ...MET, document: 'early', at: 1, place: 'Arl' })
    const at = (start: number) => ({ passive, subject: { start, end: start + 4 } })
    const members = [
      { ...first, act: { ...first.act, ...at(0) } },
      {
        ...other,
        mention: 'early-9-meet',
        act: { ...other.act, ...at(30) },
        ...(supports === undefined ? {} : { supports }),
      },
    ]
    expect(joinGroup(members, SOURCES).event.place).toBe(place)
  })
})
