import { describe, expect, it } from 'vitest'
import type { Claim } from '../annotation.ts'
import { decideStatus, isContested, STATUS_RULES, type StatusInput } from './decide-status.ts'

function claim(speakerText: string, actors: string[], stance: Claim['stance'] = 'says'): Claim {
  const span = { start: 0, end: 1 }
  return {
    sentence: 0,
    speaker: span,
    speakerText,
    actors,
    stance,
    cue: { ...span, lemma: 'say' },
    content: span,
    quoted: false,
    rule: 'r',
  }
}

function input(change: Partial<StatusInput> = {}): StatusInput {
  return {
    act: { modality: 'asserted' },
    claims: [],
    principals: new Set(['berg', 'silva']),
    when: { start: '2024-04-09', basis: 'weekday' },
    published: '2024-04-10',
    sideOf: (actor) => (actor === 'berg' ? 'norland' : actor === 'silva' ? 'sudonia' : actor),
    ...change,
  }
}

describe('decideStatus', () => {
  it.each<[string, string, string, Partial<StatusInput>]>([
    ['happened', 'told-as-a-fact', 'a plain sentence', {}],
    ['planned', 'said-to-be-planned', 'a plan', { act: { modality: 'planned' } }],
    [
      'planned',
      'said-to-be-planned',
      'a plan that somebody tells',
      { act: { modality: 'planned' }, claims: [claim('three diplomats', [])] },
    ],
    [
      'planned',
      'lies-after-its-article',
      'a day after the article',
      { when: { start: '2024-04-11', basis: 'weekday' } },
    ],
    [
      'happened',
      'told-as-a-fact',
      'a day with no article’s date to compare',
      { when: { start: '2024-04-11', basis: 'explicit' }, published: undefined },
    ],
    ['happened', 'told-as-a-fact', 'a rescue told by a mayor', { claims: [claim('mayor Ivo Lind', [])] }],
    ['happened', 'told-as-a-fact', 'a halt told by a company', { claims: [claim('a spokesman for the company', [])] }],
    [
      'claimed',
      'said-by-one-who-did-not-take-part',
      'what an office claims',
      { claims: [claim('the ministry', [], 'claims')] },
    ],
    [
      'claimed',
      'said-by-one-who-did-not-take-part',
      'what an office tells among fighting',
      { claims: [claim('the ministry', [])], isConflict: true },
    ],
    ['denied', 'only-denied', 'what is only denied', { claims: [claim('Norland', ['norland'], 'denies')] }],
    [
      'claimed',
      'violence-said-by-somebody',
      'an attack told by its victim',
      { act: { modality: 'asserted', violent: true }, claims: [claim('Sudonia', ['sudonia'])] },
    ],
    [
      'claimed',
      'violence-said-by-somebody',
      'an attack told by an agency',
      { act: { modality: 'asserted', violent: true }, claims: [claim('an agency', [], 'reports')] },
    ],
    ['happened', 'told-as-a-fact', 'an attack told as a fact', { act: { modality: 'asserted', violent: true } }],
    [
      'claimed',
      'said-by-one-who-did-not-take-part',
      'a meeting told by a stranger',
      { claims: [claim('an Ostland official', ['ostland'])] },
    ],
    ['happened', 'told-as-a-fact', 'a meeting told by one who was there', { claims: [claim('Berg', ['berg'])] }],
    [
      'happened',
      'told-as-a-fact',
      'a meeting told by the government of one who was there',
      { claims: [claim('Norland', ['norland'])] },
    ],
    ['happened', 'told-as-a-fact', 'a meeting told by an agency', { claims: [claim('the Arl news agency', [])] }],
    [
      'happened',
      'told-as-a-fact',
      'a meeting told by an agency and one who was there',
      { claims: [claim('state broadcaster NBC', []), claim('Berg', ['berg'])] },
    ],
    ['ongoing', 'goes-on', 'a siege', { act: { modality: 'ongoing' } }],
  ])('is %s by %s for %s', (status, rule, _, change) => {
    expect(decideStatus(input(change))).toEqual({ status, rule })
  })

  it('always decides', () => {
    expect(STATUS_RULES.at(-1)?.holds(input())).toBe(true)
  })
})

describe('isContested', () => {
  it.each<[boolean, Claim[]]>([
    [true, [claim('Norland', ['norland'], 'claims'), claim('Sudonia', ['sudonia'], 'denies')]],
    [false, [claim('Sudonia', ['sudonia'], 'denies')]],
    [false, [claim('Norland', ['norland']), claim('Ostland', ['ostland'])]],
    [false, []],
  ])('is %s', (contested, claims) => {
    expect(isContested(claims)).toBe(contested)
  })
})
