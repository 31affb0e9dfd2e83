import { describe, expect, it } from 'vitest'
import { claim, input } from '../../../tests/examples/status-input.ts'
import { decideStatus } from './decide-status.ts'
import type { StatusInput } from './status-input.ts'

describe('the status of what somebody tells', () => {
  it.each<[string, string, string, Partial<StatusInput>]>([
    ['happened', 'told-as-a-fact', 'a rescue told by a mayor', { claims: [claim('mayor Ivo Lind', [])] }],
    ['happened', 'told-as-a-fact', 'a halt told by a company', { claims: [claim('a spokesman for the company', [])] }],
    [
      'claimed',
      'said-by-one-who-did-not-take-part',
      'a sale by one company, told by another',
      { act: { modality: 'asserted', agents: [0] }, claims: [claim('a spokesman for the company', [])] },
    ],
    [
      'claimed',
      'crime-that-no-court-has-found',
      'a fraud by somebody who is named, told by a bank',
      {
        act: { modality: 'asserted', agents: [0], trigger: { start: 0, end: 1, lemma: 'embezzle' } },
        claims: [claim('the bank', [])],
      },
    ],
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
    [
      'claimed',
      'said-by-one-who-did-not-take-part',
      'what a court found somebody to have done',
      { claims: [{ ...claim('the court', []), cue: { start: 0, end: 1, lemma: 'find' } }] },
    ],
    [
      'happened',
      'told-as-a-fact',
      'what a court tells of its own',
      { claims: [{ ...claim('the court', []), cue: { start: 0, end: 1, lemma: 'announce' } }] },
    ],
    [
      'happened',
      'told-as-a-fact',
      'violence that is proved or counted',
      {
        act: { modality: 'asserted', violent: true },
        claims: [claim('doctors', [])],
        isConflict: true,
        isKnownDeed: true,
      },
    ],
    [
      'happened',
      'told-as-a-fact',
      'a deed of the one who speaks',
      { claims: [claim('Olaf Dahl', ['olaf-dahl'])], isOwnDeed: true },
    ],
    [
      'claimed',
      'said-by-one-who-did-not-take-part',
      'what an indictment goes on to tell',
      { claims: [{ ...claim('the indictment', [], 'reports'), rule: 'account-goes-on' }] },
    ],
    [
      'happened',
      'told-as-a-fact',
      'what the police go on to tell',
      { claims: [{ ...claim('the police', [], 'reports'), rule: 'account-goes-on' }] },
    ],
    ['claimed', 'charge-that-nobody-answers-for', 'a charge by nobody who is named', { isOpenCharge: true }],
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
      'happened',
      'told-as-a-fact',
      'losses of which a company tells',
      { act: { modality: 'asserted', form: 'statement' }, isAccountOfHarm: true },
    ],
    [
      'happened',
      'told-as-a-fact',
      'an accusation that a company denies',
      { act: { modality: 'asserted', kind: 'ACCUSE' }, claims: [claim('the company', [], 'denies')] },
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
    [
      'happened',
      'told-as-a-fact',
      'people who fled, counted by the United Nations among fighting',
      {
        act: { modality: 'asserted', kind: 'RETREAT' },
        claims: [claim('The UN', ['united-nations'])],
        isConflict: true,
      },
    ],
    [
      'claimed',
      'said-by-one-who-did-not-take-part',
      'people who died, by what the United Nations estimates',
      { act: { modality: 'asserted', kind: 'DEATH' }, claims: [claim('The UN', ['united-nations'])], isConflict: true },
    ],
    [
      'claimed',
      'said-by-one-who-did-not-take-part',
      'arrests told by a minister of the opposition',
      { act: { modality: 'asserted', kind: 'LEGAL' }, claims: [claim('Opposition minister Lena Vogt', ['vogt'])] },
    ],
    [
      'happened',
      'told-as-a-fact',
      'an agreement told under his name by somebody whose office the article gives elsewhere',
      { act: { modality: 'asserted', kind: 'AGREE' }, claims: [claim('Dahl', ['dahl'])], officeOf: () => 'president of Ostland' }, // prettier-ignore
    ],
    [
      'claimed',
      'said-by-one-who-did-not-take-part',
      'an agreement told by somebody who holds no office',
      { act: { modality: 'asserted', kind: 'AGREE' }, claims: [claim('Dahl', ['dahl'])], officeOf: () => undefined },
    ],
    [
      'happened',
      'describes-whom-it-is-told-of',
      'arrests of which somebody takes it that they are known',
      { act: { modality: 'asserted', kind: 'LEGAL' }, claims: [claim('a lawyer', [])], isDescribing: true },
    ],
    [
      'claimed',
      'said-by-one-who-did-not-take-part',
      'arrests of which somebody claims to know',
      { act: { modality: 'asserted', kind: 'LEGAL' }, claims: [claim('a lawyer', [], 'claims')], isDescribing: true },
    ],
    ['denied', 'only-denied', 'what is only denied', { claims: [claim('Norland', ['norland'], 'denies')] }],
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
    [
      'happened',
      'told-as-a-fact',
      'a settlement that a prosecutor announces',
      { claims: [{ ...claim('District Attorney Lena Vogt', []), cue: { start: 0, end: 1, lemma: 'announce' } }] },
    ],
    [
      'claimed',
      'violence-said-by-somebody',
      'a murder that a prosecutor announces',
      {
        act: { modality: 'asserted', violent: true },
        claims: [{ ...claim('District Attorney Lena Vogt', []), cue: { start: 0, end: 1, lemma: 'announce' } }],
      },
    ],
    [
      'happened',
      'told-as-a-fact',
      'an order told by an unnamed official of its own side',
      { claims: [{ ...claim('a Norland official', ['norland']), unsure: true }] },
    ],
    ['happened', 'told-as-a-fact', 'a council told by an official of the president', { claims: [{ ...claim('a presidential official', []), unsure: true }] }], // prettier-ignore
    [
      'claimed',
      'nobody-named-answers-for-it',
      'a meeting told by an official of a third',
      { claims: [{ ...claim('an Ostland official', ['ostland']), unsure: true }] },
    ],
    [
      'happened',
      'taken-for-granted',
      'a treaty as the time of something else',
      { claims: [claim('an Ostland lawyer', ['ostland'])], isPresupposed: true },
    ],
    [
      'claimed',
      'violence-said-by-somebody',
      'a raid as the time of something else',
      { act: { modality: 'asserted', violent: true }, claims: [claim('Norland', ['norland'])], isPresupposed: true },
    ],
    ['happened', 'told-as-a-fact', 'an earthquake told by a survey', { act: { modality: 'asserted', kind: 'DISASTER' }, claims: [claim('the Geological Survey', [])] }], // prettier-ignore
    [
      'happened',
      'told-as-a-fact',
      'a statement whose matter somebody denies',
      { act: { modality: 'asserted', form: 'statement' }, claims: [claim('Norland', ['norland'], 'denies')] },
    ],
  ])('is %s by %s for %s', (status, rule, _, change) => {
    expect(decideStatus(input(change))).toEqual({ status, rule })
  })
})
