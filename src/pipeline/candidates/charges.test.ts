import { describe, expect, it } from 'vitest'
import { readText } from '../../../tests/acts/read-text.ts'
import { accusesOfViolence, isOpenCharge } from './charges.ts'

describe('accusesOfViolence', () => {
  it.each([
    ['Poland accused Peru of shelling a town.', 'accused', true],
    ['Poland accused Peruvian forces of deliberately damaging a dam.', 'accused', true],
    ['Poland blamed Peru for killing two soldiers.', 'blamed', true],
    ['Poland accused Peru of having killed three drivers.', 'accused', true],
    ['Poland accused Peru of “unprovoked firing”.', 'accused', true],
    ['Poland accused Peru of having lied about an attack.', 'accused', false],
    ['Poland accused Peru, which was shelling a town, of theft.', 'accused', false],
    ['Poland accused Peru of failing to act after an attack.', 'accused', false],
    ['Poland accused Peru of hindering trade.', 'accused', false],
    ['Poland accused Peru of a plot and began shelling a town.', 'accused', false],
  ])('%s', (text, word, violent) => {
    const [sentence] = readText(text, '2024-07-12').sentences
    const token = sentence?.tokens.find((one) => one.text === word)
    if (sentence === undefined || token === undefined) throw new Error(`no ${word}`)
    expect(accusesOfViolence(sentence, { kind: 'ACCUSE', trigger: token })).toBe(violent)
    expect(accusesOfViolence(sentence, { kind: 'REQUEST', trigger: token })).toBe(false)
  })
})

describe('isOpenCharge', () => {
  it.each<[string, string, boolean, number[], boolean]>([
    ['“was accused of taking bribes”', 'accuse', true, [], true],
    ['“was accused by Peru of taking bribes”', 'accuse', true, [0], false],
    ['“accuses Peru of theft”', 'accuse', false, [0], false],
    ['“was blamed for the delay”', 'blame', true, [], false],
  ])('%s', (_, lemma, passive, agents, open) => {
    const trigger = { start: 0, end: 1, lemma }
    expect(isOpenCharge({ kind: 'ACCUSE', passive, agents, trigger })).toBe(open)
    expect(isOpenCharge({ kind: 'LEGAL', passive, agents, trigger })).toBe(false)
  })
})
