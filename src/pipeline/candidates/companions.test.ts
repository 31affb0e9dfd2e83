import { describe, expect, it } from 'vitest'
import type { Participant } from '../../model/dataset.ts'
import type { Act } from '../annotation.ts'
import { COMPANIONS, type KnownActor } from './companions.ts'

type Case = {
  kind: string
  frame?: string
  role?: Participant['role']
  as?: string
  violent?: true
  only?: true
  people?: number
  via?: Participant['via']
} & Partial<KnownActor>

/** The first rule by which the country of somebody takes part with him. */
function companion(
  { kind, frame = 'f', role = 'agent', as, violent, only, people, via = 'name', roles, offices }: Case,
  day = '2024-04-09',
) {
  const trigger = { start: 0, end: 1, lemma: 'x' }
  const act: Act = { sentence: 0, trigger, form: 'verb', frame, kind, clause: trigger, agents: [], counterparts: [], targets: [], mentioned: [], modality: 'asserted', claims: [], rule: 'r', ...(violent ? { violent } : {}) } // prettier-ignore
  const participant: Participant = { actor: 'berg', role, via, ...(as === undefined ? {} : { as }) }
  const actor = { kind: 'person', country: 'norland', roles, offices }
  return COMPANIONS.find(({ holds }) => holds({ participant, actor, act, day, only, people }))?.name
}

describe('COMPANIONS', () => {
  it.each<[string, string | undefined, Case]>([
    ['a spokesman', 'spokesman-speaks-for-it', { kind: 'STATEMENT', as: 'foreign ministry spokesman' }],
    ['a spokesman who meets', undefined, { kind: 'CONSULT', as: 'foreign ministry spokesman' }],
    ['a president who sends arms', 'office-holder-acts-for-it', { kind: 'AID', as: 'President' }],
    ['a president by his offices', 'office-holder-acts-for-it', { kind: 'FIGHT', offices: [{ title: 'President', from: '2020-01-01' }] }], // prettier-ignore
    ['a president to be', undefined, { kind: 'FIGHT', offices: [{ title: 'President', from: '2025-01-01' }] }],
    ['a former president', undefined, { kind: 'AID', as: 'former president' }],
    ['a bank’s president', undefined, { kind: 'AGREE', as: 'bank president' }],
    ['a premier who declares', 'office-holder-acts-for-it', { kind: 'STATEMENT', frame: 'declare', as: 'premier' }],
    ['a president who meets another', 'meets-another-office-holder', { kind: 'CONSULT', people: 2, as: 'Norlandish President' }], // prettier-ignore
    ['the one he meets', 'meets-another-office-holder', { kind: 'CONSULT', people: 3, role: 'counterpart', as: 'foreign minister' }], // prettier-ignore
    ['one who meets by his offices', 'meets-another-office-holder', { kind: 'CONSULT', people: 2, offices: [{ title: 'President', from: '2020-01-01' }] }], // prettier-ignore
    ['a president at a summit of many', undefined, { kind: 'CONSULT', people: 5, as: 'Norlandish President' }],
    ['a president of whom they talk', undefined, { kind: 'CONSULT', people: 2, role: 'mentioned', as: 'President' }],
    ['a singer who meets another', undefined, { kind: 'CONSULT', people: 2, as: 'singer' }],
    ['two who are called they', undefined, { kind: 'CONSULT', people: 2, via: 'pronoun', as: 'Norlandish President' }],
    ['a president who congratulates', undefined, { kind: 'SUPPORT', frame: 'praise', as: 'Norlandish President' }],
    ['an office that names its state', 'office-that-names-it', { kind: 'STATEMENT', as: 'Icelandic foreign minister' }],
    ['an office with points in its state', 'office-that-names-it', { kind: 'STATEMENT', as: 'U.S. secretary of state' }], // prettier-ignore
    ['an office told elsewhere', 'office-that-names-it', { kind: 'ACCUSE', roles: [{ title: 'Norland’s envoy' }] }],
    ['a villager', undefined, { kind: 'STATEMENT', as: 'local villager' }],
    ['one who is met', undefined, { kind: 'CONSULT', role: 'counterpart', as: 'Icelandic foreign minister' }],
    ['one who is spoken of', undefined, { kind: 'STATEMENT', role: 'target', as: 'Icelandic foreign minister' }],
    ['an official who tells of an attack', 'official-tells-what-it-suffered', { kind: 'ASSAULT', violent: true, role: 'mentioned', as: 'regional head' }], // prettier-ignore
    ['an adviser who meets an envoy', 'alone-meets-somebody-unnamed', { kind: 'CONSULT', only: true, as: 'national security adviser' }], // prettier-ignore
    ['a premier by what else is said of him', 'alone-meets-somebody-unnamed', { kind: 'CONSULT', only: true, roles: [{ title: 'prime minister' }] }], // prettier-ignore
    ['one who is only called he', undefined, { kind: 'CONSULT', only: true, via: 'pronoun', roles: [{ title: 'prime minister' }] }], // prettier-ignore
    ['a singer who meets somebody', undefined, { kind: 'CONSULT', only: true, as: 'singer' }],
    ['a president who speaks on television', 'office-holder-alone', { kind: 'DEED', only: true, as: 'President' }],
    ['a president beside others', undefined, { kind: 'DEED', as: 'President' }],
    ['a mayor who speaks', undefined, { kind: 'DEED', only: true, as: 'Mayor' }],
    ['a minister who dies', undefined, { kind: 'DEATH', only: true, as: 'Business Minister' }],
    ['an adviser who tells it', 'speaks-of-it', { kind: 'AID', role: 'mentioned', as: 'White House adviser' }],
    ['a spokeswoman who tells it', 'speaks-of-it', { kind: 'LEGAL', role: 'mentioned', as: 'Interior Ministry spokeswoman' }], // prettier-ignore
    ['an analyst who tells it', undefined, { kind: 'LEGAL', role: 'mentioned', as: 'chief analyst' }],
    ['a former minister who tells it', undefined, { kind: 'LEGAL', role: 'mentioned', as: 'former minister' }],
    ['a man who tells of an attack', undefined, { kind: 'ASSAULT', violent: true, role: 'mentioned' }],
  ])('brings in the country of %s by %s', (_, rule, wish) => {
    expect(companion(wish)).toBe(rule)
  })
})
