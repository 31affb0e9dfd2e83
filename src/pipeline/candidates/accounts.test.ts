import { describe, expect, it } from 'vitest'
import type { Act, Claim } from '../annotation.ts'
import { isAccountOfHarm, isOfRebels, isOnlyClaimed, isToldByVictim } from './accounts.ts'

function claimOf(text: string, stance: Claim['stance'] = 'says'): Claim {
  const span = { start: 0, end: 4 }
  return { sentence: 0, speaker: span, speakerText: text.slice(0, 4), actors: ['a'], stance, cue: { ...span, lemma: 'say' }, content: { start: 0, end: text.length }, quoted: false, rule: 'r' } // prettier-ignore
}

describe('isOfRebels', () => {
  it.each([
    ['The rebels left.', 10, false, true],
    ['Islamist militants left.', 18, false, true],
    ['The police left.', 10, false, false],
    ['The rebels were held.', 10, true, false],
  ])('%s', (text, end, passive, expected) => {
    expect(isOfRebels(text, { subject: { start: 0, end }, passive })).toBe(expected)
  })
})

describe('isAccountOfHarm', () => {
  it.each([
    ['its forces had shot down two helicopters', true],
    ['there were dead and wounded among civilians', true],
    ['the region has lost some positions to the army', true],
    ['troops resorted to arbitrary firing', true],
    ['his military had suffered losses', true],
    ['the army had once again initiated attacks', true],
    ['the neighbour attacked its consulate', true],
    ['his government launched a plan', false],
    ['the strikes were measured and just', false],
    ['those who killed them would be pursued', false],
    ['no civilian was wounded', false],
    ['the company lost money on every car', false],
    ['he hopes that the shelling ends', false],
  ])('"%s": %s', (text, is) => {
    expect(isAccountOfHarm(text, { form: 'statement' }, [claimOf(text)])).toBe(is)
    expect(isAccountOfHarm(text, { form: 'verb' }, [claimOf(text)])).toBe(false)
    expect(isAccountOfHarm(text, { form: 'statement' }, [claimOf(text, 'denies')])).toBe(false)
  })
})

describe('isOnlyClaimed', () => {
  it.each<[Act['form'], string, string, boolean]>([
    ['statement', 'STATEMENT', 'claim', true],
    ['statement', 'STATEMENT', 'allege', true],
    ['verb', 'ACCUSE', 'allege', true],
    ['statement', 'STATEMENT', 'say', false],
    ['statement', 'ACCUSE', 'accuse', false],
    ['verb', 'ACCUSE', 'blame', false],
    ['verb', 'DEED', 'claim', false],
  ])('a %s of kind %s with "%s": %s', (form, kind, lemma, is) => {
    expect(isOnlyClaimed({ form, kind, trigger: { start: 0, end: 1, lemma } })).toBe(is)
  })
})

describe('isToldByVictim', () => {
  const act = (change: Partial<Act> = {}) => ({ kind: 'COERCE', passive: true, agents: [], trigger: { start: 0, end: 1, lemma: 'search' }, ...change }) // prettier-ignore
  const said = [claimOf('he said so')]

  it.each([
    ['a search that he tells of', act(), said, true],
    ['an abduction', act({ kind: 'LEGAL', trigger: { start: 0, end: 1, lemma: 'abduct' } }), said, true],
    ['a charge, which stands in the files', act({ kind: 'LEGAL', trigger: { start: 0, end: 1, lemma: 'charge' } }), said, false], // prettier-ignore
    ['what he did himself', act({ passive: false }), said, false],
    ['what somebody with a name did', act({ agents: [0] }), said, false],
    ['what nobody says', act(), [], false],
    ['what he denies', act(), [claimOf('he said so', 'denies')], false],
  ])('%s: %s', (_, deed, claims, is) => {
    expect(isToldByVictim(deed, claims, () => true)).toBe(is)
    expect(isToldByVictim(deed, claims, () => false)).toBe(false)
  })
})
