import { describe, expect, it } from 'vitest'
import { claim, input } from '../../../tests/examples/status-input.ts'
import { decideStatus } from './decide-status.ts'
import type { StatusInput } from './status-input.ts'

describe('the status of what is told of violence', () => {
  it.each<[string, string, string, Partial<StatusInput>]>([
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
      'violence-said-by-somebody',
      'an attack told in passing',
      {
        act: { modality: 'asserted', violent: true },
        claims: [claim('an agency', [])],
        isAside: true,
        isConflict: true,
      },
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
      'violence-said-by-somebody',
      'an attack told by its victim',
      { act: { modality: 'asserted', violent: true }, claims: [claim('Sudonia', ['sudonia'])] },
    ],
    [
      'claimed',
      'violence-said-by-somebody',
      'an attack told by an agency',
      { act: { modality: 'asserted', violent: true }, claims: [claim('an agency', [], 'reports')], isConflict: true },
    ],
    ['happened', 'told-as-a-fact', 'an attack told as a fact', { act: { modality: 'asserted', violent: true } }],
    [
      'claimed',
      'charge-of-violence',
      'an accusation of shelling among fighting',
      { act: { modality: 'asserted', kind: 'ACCUSE' }, isConflict: true, isOfViolence: true },
    ],
    [
      'happened',
      'told-as-a-fact',
      'people killed by nobody with a voice, told by the police',
      { act: { modality: 'asserted', violent: true, kind: 'ASSAULT' }, claims: [claim('Iraqi police', ['iraq'])] },
    ],
    [
      'happened',
      'told-as-a-fact',
      'people killed by nobody with a voice, told by the army',
      { act: { modality: 'asserted', violent: true, kind: 'ASSAULT' }, claims: [claim('the army', [])] },
    ],
    [
      'happened',
      'told-as-a-fact',
      'people killed by nobody with a voice, told by a ministry whose words a broadcaster hands on',
      {
        act: { modality: 'asserted', violent: true, kind: 'ASSAULT' },
        claims: [claim('the Health Ministry', []), claim('state media', [], 'reports')],
      },
    ],
    [
      'happened',
      'told-as-a-fact',
      'a ship that sank, told by the coast guard',
      { act: { modality: 'asserted', kind: 'ACCIDENT' }, claims: [claim('the Ostland coast guard', ['ostland'])] },
    ],
    [
      'happened',
      'describes-whom-it-is-told-of',
      'a man who shot somebody, of whom a prosecutor tells something else',
      {
        act: { modality: 'asserted', violent: true, kind: 'ASSAULT' },
        claims: [claim('Prosecutor Lena Vogt', [])],
        isDescribing: true,
      },
    ],
    [
      'claimed',
      'violence-said-by-somebody',
      'soldiers who shelled a town, among fighting',
      {
        act: { modality: 'asserted', violent: true, kind: 'ASSAULT' },
        claims: [claim('Norland', ['norland'])],
        isDescribing: true,
        isConflict: true,
      },
    ],
    [
      'claimed',
      'violence-said-by-somebody',
      'people killed by nobody with a voice, told by activists',
      { act: { modality: 'asserted', violent: true, kind: 'ASSAULT' }, claims: [claim('activists', [])] },
    ],
    [
      'claimed',
      'violence-said-by-somebody',
      'people killed among fighting, told by the police of a side',
      {
        act: { modality: 'asserted', violent: true, kind: 'ASSAULT' },
        claims: [claim('Norland’s police', ['norland'])],
        isConflict: true,
      },
    ],
  ])('is %s by %s for %s', (status, rule, _, change) => {
    expect(decideStatus(input(change))).toEqual({ status, rule })
  })
})
