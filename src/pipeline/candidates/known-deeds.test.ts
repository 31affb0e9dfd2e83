import { describe, expect, it } from 'vitest'
import { claim } from '../../../tests/examples/status-input.ts'
import { isCountOfMedics, isOwnDeed, isProvedInCourt, isWeaponTest } from './known-deeds.ts'

describe('what is no claim, though somebody tells it', () => {
  it.each([
    ['Prosecutors announced the guilty plea of a man for the 2023 murder of Ana Silva.', true],
    ['The man who opened fire on a school was denied parole, the district attorney said.', true],
    ['Charges were filed against a man who opened fire on a school.', false],
    ['He pleaded not guilty to the murder of Ana Silva.', false],
    ['A man opened fire on a school, prosecutors said.', false],
  ])('is a crime that is proved: %s', (text, proved) => {
    expect(isProvedInCourt({ text })).toBe(proved)
  })

  it.each<[string, string, boolean, number[], boolean]>([
    ['the health ministry', 'nine were killed', true, [], true],
    ['doctors', 'nine were killed', true, [], true],
    ['activists', 'nine were killed', true, [], false],
    ['the defence ministry', 'nine were killed', true, [], false],
    ['the health ministry', 'the army killed nine', false, [0], false],
    ['the health ministry', 'nine were killed by the army', true, [0], false],
  ])('is a count by those who treat the wounded: %s says that %s', (speaker, _, passive, agents, counts) => {
    expect(isCountOfMedics({ passive, agents }, [claim(speaker, [])])).toBe(counts)
    expect(isCountOfMedics({ passive, agents }, [claim(speaker, [], 'denies')])).toBe(false)
    expect(isCountOfMedics({ passive, agents }, [])).toBe(false)
  })

  it.each([
    ['Norland fired two ballistic missiles into the sea', 'fire', 'the military', true],
    ['Norland test-fired a missile on Saturday', 'test-fire', 'officials', true],
    ['Norland launched a satellite into orbit', 'launch', 'the space agency', true],
    ['Norland fired a missile from its eastern coast', 'fire', 'the defence ministry', true],
    ['Norland fired two missiles at a tanker in the sea', 'fire', 'activists', false],
    ['Norland fired missiles at Arl', 'fire', 'the military', false],
    ['Norland fired missiles into the sea and killed two men', 'fire', 'the military', false],
    ['Norland moved missiles to the coast', 'move', 'the military', false],
  ])('is a weapon that is tried: %s', (text, lemma, speaker, test) => {
    const act = { trigger: { start: 0, end: 1, lemma }, clause: { start: 0, end: text.length } }
    expect(isWeaponTest(text, act, [claim(speaker, [])])).toBe(test)
    expect(isWeaponTest(text, act, [claim(speaker, [], 'claims')])).toBe(false)
  })

  it.each([
    ['our coalition', false, true],
    ['I', false, true],
    ['We', false, true],
    ['we', true, false],
    ['the army', false, false],
    ['Iran', false, false],
  ])('is a deed of the one who speaks: “%s”, suffered: %s', (text, passive, own) => {
    expect(isOwnDeed(text, { subject: { start: 0, end: text.length }, passive })).toBe(own)
    expect(isOwnDeed(text, { passive })).toBe(false)
  })
})
