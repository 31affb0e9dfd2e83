import { describe, expect, it } from 'vitest'
import { readText } from '../../../tests/acts/read-text.ts'

/** Verbs of the acts that a text gives by themselves, in its order. */
function told(text: string): string[] {
  return readText(text, '2024-07-12')
    .acts.filter(({ supports }) => supports === undefined)
    .map(({ trigger }) => text.slice(trigger.start, trigger.end))
}

describe('a participle that only describes a noun', () => {
  it.each([
    ['France hosted 45,000 internally displaced people on Monday.', ['hosted']],
    ['On Monday the newly elected council of Norway rejected the plan.', ['rejected']],
    ['Mario Vega was convicted of murder, aggravated assault and attempted robbery in Peru in May.', ['convicted']],
    ['Shares in Acme fell 7 per cent on Monday to 12 euros, a low last seen in April 2020.', ['fell']],
    ['Silva and Berg held a telephone call on Monday requested by Norway.', ['held']],
  ])('is no act: %s', (text, verbs) => {
    expect(told(text)).toEqual(verbs)
  })

  it.each([
    ['The Norwegian police forcibly removed protesters from the port on Monday.', ['removed']],
    ['Mario Vega attempted suicide in Peru on Monday.', ['attempted']],
    ['Spain and France last met in May.', ['met']],
  ])('is one where it is the verb: %s', (text, verbs) => {
    expect(told(text)).toEqual(verbs)
  })
})

describe('who is to do what an infinitive tells', () => {
  const agents = (text: string): string[][] => {
    const { acts, names } = readText(text, '2024-07-12')
    return acts.map((act) => act.agents.flatMap((number) => names[number]?.text ?? []))
  }

  it.each([
    ['Norway met with Denmark on Monday to discuss trade.', ['Norway'], ['Norway']],
    ['Norway urged Denmark on Monday to leave NATO.', ['Norway'], ['Denmark']],
  ])('is who went there, unless somebody is told to: %s', (text, first, second) => {
    const found = agents(text)
    expect(found[0]).toEqual(first)
    expect(found[1] ?? second).toEqual(second)
  })
})
