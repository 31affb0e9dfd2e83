import { describe, expect, it } from 'vitest'
import { readText } from '../../../tests/acts/read-text.ts'
import { claim } from '../../../tests/examples/status-input.ts'
import { isCountOfMedics, isOwnDeed, isProvedInCourt, isWeaponTest } from './known-deeds.ts'

describe('what is no claim, though somebody tells it', () => {
  it.each([
    ['Prosecutors announced the guilty plea of a man for the 2023 murder of Ana Silva.', 'murder', true],
    ['The man who attacked a school was denied parole, the district attorney said.', 'attack', true],
    ['Ana Silva was convicted of killing nine men, prosecutors said.', 'kill', true],
    ['Lars Lund, 36, was sentenced for a bombing that killed nine, prosecutors said.', 'kill', true],
    ['Charges were filed against a man who attacked a school.', 'attack', false],
    ['He pleaded not guilty to the murder of Ana Silva.', 'murder', false],
    ['A man attacked a school, prosecutors said.', 'attack', false],
    ['Ana Silva, who was convicted of fraud in 2010, said Brazil killed 12 villagers.', 'kill', false],
    ['A man convicted of fraud said Brazil killed 12 villagers.', 'kill', false],
    ['He was sentenced for fraud in the week that Brazil said Peru killed 12 villagers.', 'kill', false],
    ['He was convicted of fraud after Brazil killed 12 villagers, officials said.', 'kill', false],
    ['The Kremlin said Ukraine shelled a prison where men convicted of treason are held.', 'shell', false],
    ['Chile said Peru killed nine men who were convicted of theft.', 'kill', false],
  ])('is a crime that is proved: %s (%s)', (text, lemma, proved) => {
    const { sentences, acts } = readText(text, '2024-07-12')
    const [sentence] = sentences
    const start = text.search(new RegExp(`\\b${lemma}`))
    const form = acts.find(({ trigger }) => trigger.start === start)?.form ?? (lemma === 'murder' ? 'nominal' : 'verb')
    if (sentence === undefined) throw new Error('The text has no sentence')
    expect(isProvedInCourt(sentence, { trigger: { start, end: start + lemma.length, lemma }, form })).toBe(proved)
  })

  it.each([
    ['Nine people were killed in Arl, the health ministry said.', true],
    ['Nine people were killed in Arl, doctors said.', true],
    ['Nine people were killed in Arl, activists said.', false],
    ['Nine people were killed in Arl, the defence ministry said.', false],
    ['Brazil killed nine people in Arl, the health ministry said.', false],
    ['Nine people were killed by Brazil in Arl, the health ministry said.', false],
    ['Nine people were killed in Arl.', false],
  ])('is a count by those who treat the wounded: %s', (text, counts) => {
    const { acts, claims } = readText(text, '2024-07-12')
    const act = acts.find(({ trigger }) => trigger.lemma === 'kill')
    if (act === undefined) throw new Error('The text has no killing')
    expect(isCountOfMedics(act, claims)).toBe(counts)
    expect(isCountOfMedics(act, [...claims, claim('doctors', [], 'denies')])).toBe(false)
  })

  it.each([
    ['Norland fired two ballistic missiles into the sea', 'fire', 'the military', true],
    ['Norland test-fired a missile on Saturday', 'test-fire', 'officials', true],
    ['Norland launched a satellite into orbit', 'launch', 'the space agency', true],
    ['Norland conducted a test of a missile', 'conduct', 'the defence ministry', true],
    ['Norland launched a rocket into space', 'launch', 'the space agency', true],
    ['Norland fired a missile from its eastern coast toward the Hollow Sea', 'fire', 'military officials', true],
    ['Norland fired a missile from its eastern coast', 'fire', 'the defence ministry', false],
    ['Brazil fired four rockets toward the coast of Norway', 'fire', 'the Norwegian military', false],
    ['Brazil fired four rockets into the sea', 'fire', 'the Norwegian military', false],
    ['Brazil fired missiles off the Crimean coast', 'fire', 'the Russian defence ministry', false],
    ['Brazil fired missiles into the waters of Odesa', 'fire', 'officials', false],
    ['Brazil fired missiles at a test site', 'fire', 'officials', false],
    ['Norland fired two missiles at a tanker in the sea', 'fire', 'activists', false],
    ['Norland fired missiles at Arl', 'fire', 'the military', false],
    ['Norland fired missiles into the sea and killed two men', 'fire', 'the military', false],
    ['Norland moved missiles to the coast', 'move', 'the military', false],
  ])('is a weapon that is tried: %s', (text, lemma, speaker, test) => {
    const act = { trigger: { start: 0, end: 1, lemma }, clause: { start: 0, end: text.length } }
    expect(isWeaponTest(text, act, [claim(speaker, [])])).toBe(test)
    expect(isWeaponTest(text, act, [claim(speaker, [], 'claims')])).toBe(false)
  })

  it('is seen by an official who is not named, where it is known whose he is', () => {
    const text = 'Norland fired two missiles into the sea'
    const act = { trigger: { start: 0, end: 1, lemma: 'fire' }, clause: { start: 0, end: text.length } }
    const official = (actors: string[]) => [{ ...claim('a military official', actors), unsure: true as const }]
    expect(isWeaponTest(text, act, official(['sudonia']))).toBe(true)
    expect(isWeaponTest(text, act, official([]))).toBe(false)
  })

  it.each([
    ['our coalition', false, true],
    ['our armed forces', false, true],
    ['my government', false, true],
    ['Our enemy Peru', false, false],
    ['our neighbours', false, false],
    ['our enemy’s army', false, false],
    ['my brother', false, false],
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
