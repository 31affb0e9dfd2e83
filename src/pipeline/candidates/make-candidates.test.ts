import { describe, expect, it } from 'vitest'
import { handMade, whenOf, type Wish } from '../../../tests/examples/hand-made.ts'
import type { Act, Claim, DateMention, NameMention } from '../annotation.ts'
import { makeCandidates } from './make-candidates.ts'

const SAYS: Wish = { says: 'Silva said Berg *met* her in Arl on Tuesday.' }

function name(text: string, actors: string[], via: NameMention['via'] = 'name', as?: string): NameMention {
  const base = { sentence: 0, start: 0, end: 0, text, actors, kind: 'person' as const, via, rule: 'r' }
  return as === undefined ? base : { ...base, as }
}

const NAMES = [name('Berg', ['berg'], 'name', 'president'), name('her', ['silva'], 'pronoun'), name('Silva', ['silva']), name('the two', ['berg', 'silva']), { ...name('Arl', []), kind: 'place' as const, start: 27, end: 30 }] // prettier-ignore

function dateOf(day: string): DateMention {
  return { sentence: 0, start: 31, end: 41, text: 'on a day', type: 'DATE', value: day, from: day, to: day, precision: 'day', basis: 'explicit', certainty: 'stated', rule: 'r', explanation: 'e' } // prettier-ignore
}

function make(
  change: Partial<Act> = {},
  options: { claims?: Claim[]; undated?: boolean; block?: 'caption'; names?: string; unread?: string } = {},
) {
  const { act, sentence } = handMade(SAYS)
  return makeCandidates({
    id: 'doc',
    text: sentence.text,
    published: { date: '2024-04-10' },
    blocks: [{ start: 0, end: sentence.end, kind: options.block ?? 'body', reason: 'r' }],
    sentences: [sentence],
    names: NAMES,
    dates: options.names === undefined ? [] : [dateOf(options.names)],
    claims: options.claims ?? [],
    acts: [{ ...act, agents: [0], counterparts: [1], mentioned: [2], ...change }],
    mentions: ['m1'],
    dateOf: () => (options.undated ? undefined : { when: whenOf({}), otherDates: [] }),
    unreadDateOf: () => (options.unread === undefined ? undefined : { ...dateOf(''), explanation: options.unread }),
    topicsOf: () => ['talks'],
    actorOf: () => undefined,
  })
}

describe('makeCandidates', () => {
  it('makes a candidate whose quote is its sentence', () => {
    const [candidate] = make().candidates
    expect(candidate).toMatchObject({
      document: 'doc',
      mention: 'm1',
      status: 'happened',
      contested: false,
      topics: ['talks'],
      block: 'body',
    })
    expect(candidate?.evidence).toEqual({
      id: 'm1',
      document: 'doc',
      start: 0,
      end: 42,
      quote: 'Silva said Berg met her in Arl on Tuesday.',
      role: 'primary',
    })
  })

  it('lists each actor once, in the strongest role, with the office named', () => {
    expect(make({ targets: [3] }).candidates[0]?.participants).toEqual([
      { actor: 'berg', role: 'agent', as: 'president', via: 'name' },
      { actor: 'silva', role: 'counterpart', via: 'pronoun' },
    ])
  })

  it('names the place without its preposition', () => {
    expect(make({ place: { start: 24, end: 30 } }).candidates[0]?.place).toBe('Arl')
    expect(make({ place: { start: 0, end: 6 } }).candidates[0]).not.toHaveProperty('place')
    expect(make().candidates[0]).not.toHaveProperty('place')
  })

  it('says who says it, by which channel', () => {
    const span = { start: 0, end: 5 }
    const claim: Claim = { sentence: 0, speaker: span, speakerText: 'an Ostland aide', actors: ['ostland'], stance: 'claims', cue: { ...span, lemma: 'say' }, content: span, channel: 'radio', quoted: false, rule: 'r' } // prettier-ignore
    const [candidate] = make({ claims: [0] }, { claims: [claim] }).candidates
    expect(candidate?.status).toBe('claimed')
    expect(candidate?.attribution).toEqual([
      { actor: 'ostland', text: 'an Ostland aide', stance: 'claims', channel: 'radio', evidence: 0 },
    ])
  })

  it.each<[string, Partial<Act>, { undated?: boolean; names?: string; unread?: string }, string]>([
    ['what is done ahead of its day', { dates: [0] }, { undated: true, names: '2025-06-15' }, 'lies after the article'],
    [
      'what has a day that is no day of its own',
      { dates: [0] },
      { undated: true, names: '2024-04-09' },
      'Nothing says when',
    ],
    ['a negated act', { modality: 'negated' }, {}, 'did not happen'],
    ['a supposed act', { modality: 'hypothetical' }, {}, 'only supposed'],
    ['a habit', { modality: 'habitual' }, {}, 'a habit'],
    ['an act without any date', {}, { undated: true }, 'when it happened'],
    ['an act whose date cannot be read', {}, { undated: true, unread: '“1/2/22”: no day' }, 'Its date cannot be read: “1/2/22”: no day'], // prettier-ignore
    ['an act outside any sentence', { sentence: 7 }, {}, 'outside any sentence'],
  ])('drops %s and says why', (_, change, options, reason) => {
    const made = make(change, options)
    expect(made.candidates).toEqual([])
    expect(made.dropped[0]?.reason).toContain(reason)
  })

  it('weighs a caption less than running text, and a supporting sentence less than one that stands alone', () => {
    const weight = (change: Partial<Act>, block?: 'caption') =>
      make(change, block ? { block } : {}).candidates[0]?.weight ?? 0
    expect(weight({}, 'caption')).toBeLessThan(weight({}))
    expect(weight({ supports: 0 })).toBeLessThan(weight({}))
    expect(weight({ agents: [] })).toBeLessThan(weight({}))
  })

  it('makes a claim of what somebody says in passing', () => {
    const { act, sentence } = handMade({ says: 'The raid that Norland says *killed* ten was short.' })
    const input = { id: 'doc', text: sentence.text, blocks: [], sentences: [sentence], names: [], dates: [], claims: [], mentions: ['m'], dateOf: () => ({ when: whenOf({}), otherDates: [] }), unreadDateOf: () => undefined, topicsOf: () => [], actorOf: () => undefined } // prettier-ignore
    expect(makeCandidates({ ...input, acts: [act] }).candidates[0]?.status).toBe('claimed')
    expect(makeCandidates({ ...input, acts: [{ ...act, modality: 'planned' }] }).candidates[0]?.status).toBe('planned')
  })

  it('does not take a refusal for its own claim', () => {
    const span = { start: 0, end: 5 }
    const { act } = handMade(SAYS)
    const own: Claim = { sentence: 0, speaker: span, speakerText: 'Ostland', actors: ['ostland'], stance: 'denies', cue: { ...act.trigger, lemma: 'deny' }, content: span, quoted: false, rule: 'r' } // prettier-ignore
    const [candidate] = make({ claims: [0] }, { claims: [own] }).candidates
    expect(candidate).toMatchObject({ status: 'happened', attribution: [] })
    expect(make({ claims: [0], form: 'statement' }, { claims: [own] }).candidates[0]?.attribution).toHaveLength(1)
  })

  it('names the rules that made it', () => {
    expect(make().candidates[0]?.reasons).toEqual(
      expect.arrayContaining(['by-hand', 'told-as-a-fact', 'in-running-text', 'states-its-day']),
    )
  })
})
