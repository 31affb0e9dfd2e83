import { describe, expect, it } from 'vitest'
import { tokensOf } from '../../../tests/examples/hand-made.ts'
import type { Act, NameMention } from '../annotation.ts'
import type { Named } from './asides-and-words.ts'
import { ASIDES } from './asides.ts'
import { areGoodsOfState, isDoingOfState } from './goods.ts'

/** “Norlandish” in a sentence that its first name, “Sudonia” or another, opens as the one who acts. */
function named(says: string, verb: string, { act = {}, kind = 'country' }: Wish = {}): Named {
  const spanOf = (text: string) => ({ start: says.indexOf(text), end: says.indexOf(text) + text.length })
  const base: NameMention = { ...spanOf(says.split(' ')[0] ?? ''), text: '', sentence: 0, actors: ['sudonia'], kind, via: 'name', rule: 'r' } // prettier-ignore
  const mention: NameMention = {
    ...base,
    ...spanOf('Norlandish'),
    actors: ['norland'],
    kind: 'country',
    via: 'adjective',
  }
  const trigger = { ...spanOf(verb), lemma: verb }
  const whole: Act = { sentence: 0, trigger, form: 'verb', frame: 'x', kind: 'DEED', clause: { start: 0, end: says.length }, agents: [0], counterparts: [], targets: [], mentioned: [], modality: 'asserted', claims: [], rule: 'r', ...act } // prettier-ignore
  const sentence = { index: 0, block: 0, start: 0, end: says.length, text: says, tokens: tokensOf(says) }
  return { mention, role: 'mentioned', act: whole, sentence, end: says.length, names: [base, mention] }
}

type Wish = { act?: Partial<Act>; kind?: NameMention['kind'] }

const CROWD: Wish = { act: { agents: [] } }

describe('areGoodsOfState', () => {
  it.each<[string, string, boolean, Wish?]>([
    ['Sudonia suspended all imports of Norlandish salmon.', 'suspended', true],
    ['Sudonia bought 2.1 million tonnes of Norlandish coal.', 'bought', true],
    ['Sudonia received its first Norlandish sugar.', 'received', true],
    ['Sudonia began importing Norlandish gas.', 'began', true],
    ['Sudonia agreed to buy more Norlandish beef.', 'agreed', true],
    ['Sudonia agreed to a price cap on Norlandish oil.', 'agreed', true],
    ['Sudonia halted deliveries of some Norlandish gas.', 'halted', true],
    ['Bolle halted deliveries of Norlandish gas.', 'halted', true, { kind: 'organisation' }],
    // A company trades in things, whatever land they come from.
    ['Acme bought two Norlandish brands.', 'bought', false, { kind: 'organisation' }],
    ['Acme received its first Norlandish loan.', 'received', false, { kind: 'organisation' }],
    ['Berg received its Norlandish medal.', 'received', false, { kind: 'person' }],
    ['Sudonia opened a museum of Norlandish butter.', 'opened', false],
    ['Sudonia bought back a copy of a Norlandish poem.', 'bought', false],
    ['Imports of Norlandish salmon fell.', 'fell', false],
    ['Crowds blocked imports of Norlandish grain.', 'blocked', false, CROWD],
  ])('of “%s” (%s) is %s', (says, verb, expected, wish) => {
    expect(areGoodsOfState(named(says, verb, wish))).toBe(expected)
  })
})

describe('isDoingOfState', () => {
  it.each<[string, string, boolean, Partial<Act>]>([
    ['Sudonia condemned Norlandish provocations.', 'condemned', true, { kind: 'DISAPPROVE' }],
    ['Sudonia rejected the latest Norlandish plans.', 'rejected', true, { kind: 'REJECT' }],
    ['Sudonia rejected a film of a Norlandish poet.', 'rejected', false, { kind: 'REJECT' }],
    ['Sudonia opened Norlandish restaurants.', 'opened', false, { kind: 'BUSINESS' }],
    ['Plans condemned Norlandish lawyers.', 'condemned', false, { kind: 'DISAPPROVE', passive: true }],
  ])('of “%s” (%s) is %s', (says, verb, expected, act) => {
    expect(isDoingOfState(named(says, verb, { act }))).toBe(expected)
  })
})

it('lets the country of such goods take part', () => {
  const of = (says: string, verb: string) => ASIDES.find(({ holds }) => holds(named(says, verb)))?.name
  expect(of('Sudonia suspended imports of Norlandish salmon.', 'suspended')).toBeUndefined()
  expect(of('Sudonia painted a box of Norlandish salmon.', 'painted')).toBe('colours-a-thing')
})
