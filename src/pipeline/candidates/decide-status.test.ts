import { describe, expect, it } from 'vitest'
import type { Claim } from '../annotation.ts'
import { claim, input } from '../../../tests/examples/status-input.ts'
import { decideStatus, isContested, STATUS_RULES } from './decide-status.ts'
import type { StatusInput } from './status-input.ts'

describe('the status of a deed', () => {
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
      'happened',
      'told-as-a-fact',
      'envoys who are being expelled, as the news of the day',
      {
        act: { modality: 'ongoing', tense: 'present', kind: 'SANCTION' },
        when: { start: '2024-04-10', basis: 'document-date' },
      },
    ],
    [
      'ongoing',
      'goes-on',
      'a search, as the news of the day',
      {
        act: { modality: 'ongoing', tense: 'present', kind: 'LEGAL' },
        when: { start: '2024-04-10', basis: 'document-date' },
      },
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
    [false, 'SUPPORT', [claim('Silva', ['silva']), { ...claim('Berg', ['berg'], 'denies'), rule: 'speaker-then-object', cue: { start: 0, end: 1, lemma: 'reject' } }]], // prettier-ignore
  ])('is %s for %s', (contested, kind, claims) => {
    expect(isContested(claims, { modality: 'asserted', kind })).toBe(contested)
  })
})
