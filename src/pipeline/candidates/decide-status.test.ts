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
      'a deed according to an indictment',
      { claims: [{ ...claim('the indictment', [], 'reports'), rule: 'according-to-after' }] },
    ],
    [
      'claimed',
      'said-by-one-who-did-not-take-part',
      'a count according to a study',
      { claims: [{ ...claim('the latest study', [], 'reports'), rule: 'according-to-before' }] },
    ],
    [
      'happened',
      'told-as-a-fact',
      'a deed according to a news agency',
      { claims: [{ ...claim('Norland’s state news agency', [], 'reports'), rule: 'according-to-after' }] },
    ],
    ['claimed', 'told-by-the-one-who-suffered-it', 'an abduction told by who was seized', { isToldByVictim: true }],
    [
      'happened',
      'told-as-a-fact',
      'an indictment told by a district attorney',
      { act: { modality: 'asserted', kind: 'LEGAL' }, claims: [claim('District Attorney Lena Vogt', [])] },
    ],
    [
      'claimed',
      'said-by-one-who-did-not-take-part',
      'an indictment told by a lawyer',
      { act: { modality: 'asserted', kind: 'LEGAL' }, claims: [claim('his lawyer Lena Vogt', [])] },
    ],
    [
      'claimed',
      'said-by-one-who-did-not-take-part',
      'a bribe told by a prosecutor',
      { claims: [claim('Prosecutor Lena Vogt', [])] },
    ],
    [
      'claimed',
      'said-by-one-who-did-not-take-part',
      'what an office claims',
      { claims: [claim('the ministry', [], 'claims')] },
    ],
    [
      'claimed',
      'said-by-one-who-did-not-take-part',
      'a loss that an office tells among fighting',
      { act: { modality: 'asserted', kind: 'DISASTER' }, claims: [claim('the ministry', [])], isConflict: true },
    ],
    [
      'claimed',
      'account-of-a-side',
      'losses that one side tells',
      { act: { modality: 'asserted', form: 'statement' }, isAccountOfHarm: true, isConflict: true },
    ],
    [
      'happened',
      'told-as-a-fact',
      'losses of which a company tells',
      { act: { modality: 'asserted', form: 'statement' }, isAccountOfHarm: true },
    ],
    [
      'claimed',
      'argued-by-a-side',
      'what a side did by its own account, in passing',
      {
        act: { modality: 'asserted', rule: 'verb-in-adverbial-clause' },
        claims: [{ ...claim('he', ['berg']), rule: 'speaker-then-content' }],
        isConflict: true,
      },
    ],
    [
      'happened',
      'told-as-a-fact',
      'a summons that an office tells among fighting',
      { act: { modality: 'asserted', kind: 'DISAPPROVE' }, claims: [claim('the ministry', [])], isConflict: true },
    ],
    [
      'claimed',
      'said-by-one-who-did-not-take-part',
      'what the office of another side tells among fighting',
      {
        act: { modality: 'asserted', kind: 'AGREE' },
        claims: [claim('the Ostland ministry', ['ostland'])],
        isConflict: true,
      },
    ],
    [
      'happened',
      'told-as-a-fact',
      'a summons without an agent, told among fighting by the office that summons',
      {
        act: { modality: 'asserted', kind: 'DISAPPROVE', passive: true },
        claims: [claim('the Ostland ministry', ['ostland'])],
        isConflict: true,
      },
    ],
    [
      'claimed',
      'charge-that-is-denied',
      'an accusation among fighting that is denied',
      {
        act: { modality: 'asserted', kind: 'ACCUSE' },
        claims: [claim('Sudonia', ['sudonia'], 'denies')],
        isConflict: true,
      },
    ],
    [
      'happened',
      'told-as-a-fact',
      'an accusation that a company denies',
      { act: { modality: 'asserted', kind: 'ACCUSE' }, claims: [claim('the company', [], 'denies')] },
    ],
    [
      'happened',
      'spoken-of-as-known',
      'the attack of which somebody speaks',
      { act: { modality: 'asserted', violent: true }, claims: [claim('Norland', ['norland'])], isKnown: true },
    ],
    [
      'claimed',
      'only-alleged',
      'what a side claims of itself among fighting',
      { claims: [claim('Norland', ['norland'], 'claims')], isConflict: true },
    ],
    [
      'claimed',
      'handed-on-without-a-source',
      'what is only heard',
      { claims: [{ ...claim('reportedly', [], 'reports'), rule: 'hearsay-adverb' }] },
    ],
    [
      'claimed',
      'nobody-named-answers-for-it',
      'a meeting told by “two officials” of one side',
      { claims: [{ ...claim('two officials', ['norland']), unsure: true }] },
    ],
    [
      'happened',
      'told-in-passing',
      'a purchase told in passing by two people who are not named',
      { claims: [{ ...claim('two people', []), unsure: true }], isAside: true },
    ],
    [
      'claimed',
      'violence-said-by-somebody',
      'an attack told in passing',
      { act: { modality: 'asserted', violent: true }, claims: [claim('an agency', [])], isAside: true },
    ],
    ['claimed', 'word-that-is-a-claim', 'a claim of responsibility', { isOwnClaim: true }],
    [
      'happened',
      'told-as-a-fact',
      'what a paper notes of others',
      { claims: [{ ...claim('the article', []), cue: { start: 0, end: 1, lemma: 'note' } }] },
    ],
    [
      'happened',
      'told-as-a-fact',
      'a summons told by a ministry of defence',
      { claims: [claim('Ostland’s defence ministry', [])] },
    ],
    [
      'claimed',
      'said-by-one-who-did-not-take-part',
      'a deed told by the defence in a court',
      { claims: [claim('the defence', [])] },
    ],
    [
      'claimed',
      'said-by-one-who-did-not-take-part',
      'a deed that a pro-government daily tells',
      { claims: [{ ...claim('the pro-government daily', []), quoted: true, rule: 'quote-goes-on' }] },
    ],
    [
      'claimed',
      'said-and-denied',
      'a meeting told by one who was there and denied by another',
      { claims: [claim('Berg', ['berg']), claim('Silva', ['silva'], 'denies')] },
    ],
    [
      'claimed',
      'said-by-one-who-did-not-take-part',
      'a sale told in the middle of what a newspaper writes',
      { claims: [{ ...claim('the daily Courier', []), quoted: true, rule: 'quote-goes-on' }] },
    ],
    [
      'claimed',
      'part-of-what-somebody-told',
      'a crash in the middle of an account of fighting',
      {
        act: { modality: 'asserted', kind: 'ACCIDENT' },
        claims: [{ ...claim('Norland', ['norland'], 'reports'), rule: 'account-goes-on' }],
        isConflict: true,
      },
    ],
    [
      'claimed',
      'told-of-others-in-a-turn',
      'arms that a spokesman says others have sent',
      {
        act: { modality: 'asserted', kind: 'AID' },
        claims: [{ ...claim('MR. LIND', ['ostland'], 'reports'), rule: 'speaker-of-the-turn' }],
      },
    ],
    [
      'happened',
      'told-as-a-fact',
      'arms that a spokesman says his own side has sent',
      {
        act: { modality: 'asserted', kind: 'AID' },
        claims: [{ ...claim('MR. LIND', ['norland'], 'reports'), rule: 'speaker-of-the-turn' }],
      },
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
    [
      'ongoing',
      'goes-on',
      'a stand since an event',
      { act: { modality: 'ongoing', tense: 'perfect' }, when: { start: '2022-02-24', basis: 'anchor' } },
    ],
    [
      'happened',
      'told-as-a-fact',
      'schools that have been closed, as the news of the day',
      { act: { modality: 'ongoing', tense: 'perfect' }, when: { start: '2024-04-10', basis: 'document-date' } },
    ],
    [
      'claimed',
      'charge-of-violence',
      'an accusation of shelling among fighting',
      { act: { modality: 'asserted', kind: 'ACCUSE' }, isConflict: true, isOfViolence: true },
    ],
  ])('is %s by %s for %s', (status, rule, _, change) => {
    expect(decideStatus(input(change))).toEqual({ status, rule })
  })

  it('always decides', () => {
    expect(STATUS_RULES.at(-1)?.holds(input())).toBe(true)
  })
})

describe('isContested', () => {
  it.each<[boolean, string, Claim[]]>([
    [true, 'ASSAULT', [claim('Norland', ['norland'], 'claims'), claim('Sudonia', ['sudonia'], 'denies')]],
    [false, 'ASSAULT', [claim('Sudonia', ['sudonia'], 'denies')]],
    [true, 'ACCUSE', [claim('Sudonia', ['sudonia'], 'denies')]],
    [false, 'ACCUSE', []],
    [false, 'ASSAULT', [claim('Norland', ['norland']), claim('Ostland', ['ostland'])]],
    [false, 'ASSAULT', []],
  ])('is %s for %s', (contested, kind, claims) => {
    expect(isContested(claims, { modality: 'asserted', kind })).toBe(contested)
  })
})
