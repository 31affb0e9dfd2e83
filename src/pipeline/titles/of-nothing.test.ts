import { describe, expect, it } from 'vitest'
import { saysNothing } from './of-nothing.ts'

describe('saysNothing', () => {
  it.each([
    'Berg accuses Silva',
    'Agreement reached',
    'Strike carried out, network says',
    'Trial to be held',
    'Sales to Norland',
    'Berg makes the accusations in filings',
    'Berg makes accusations in filings',
    'Berg makes accusations',
    'Norland says its part had nothing to do',
    'Software firm Berg issued',
    'Remarks delivered',
    'Joint statement issued',
    'Berg: “I will tell you what I said”',
    'Berg: “what we’ve said before is we”',
    'Small banks reverse',
    'Berg: “They expelled two — two envoys”',
    'Green party boycotts the last',
    'Two parties boycott the second',
    'Protests come a day',
    'Silva says had come under fire',
    'Berg warns contested Green Sea',
    'Silva told',
    'Berg conveyed',
    'Silva arrives as talks come just hours',
    'Criminal court finds Silva',
    'Judge orders the four defendants',
    'Berg declares the notice',
    'Berg takes part for the first time',
    'Berg calls on both sides',
    'Berg presents Silva',
    'Berg asks Silva what steps',
    'Norland could re-examine',
    'Norland warns against the war spreading',
    'Silva says there were dead',
    'Norland agrees to create conditions',
    'Berg to come to Arl and then head',
    'Clashes come less than two months',
    'Berg urges all members',
    'Council issues a joint statement',
    'Guards kept captive',
    'Berg receives from the sale',
    'Berg begins a policy to have Norland agree',
    'Berg declares Norland regards',
    'Bank raises alarm',
    'Bank allows customers',
    'Army takes control',
    'Norland’s threat',
    '$356 recorded',
    'Berg says the significance',
    'Norland will adhere',
    'Berg to say Arl needs help',
    'Norland to stop raids and to come back',
    'Both sides share the view',
  ])('of “%s” is true', (title) => {
    expect(saysNothing(title)).toBe(true)
  })

  it.each([
    'Berg accuses Silva of fraud',
    'Berg accused of fatally shooting a guard',
    'Silva comes a day early',
    'Silva released',
    'Berg warns Silva will fall',
    'Berg warns of floods',
    'Norland warns against war',
    'Silva told to leave',
    'Court finds Silva guilty of fraud',
    'Judge orders four defendants to remain detained',
    'Norland and Sudonia declare a truce',
    'Berg takes part in the race',
    'Berg calls on both sides to stop fighting',
    'Berg calls on Silva at the palace',
    'Berg presents Silva with a medal',
    'Norland warns against the war',
    'Norland rejects the claim that it armed rebels',
    'Berg denies the charge of fraud',
    'Berg makes accusations of fraud',
    'Council denies the assertion',
    'New guidelines issued',
    'Berg urges restraint',
    'Berg urges Silva to leave',
    'Council publishes a report',
    'Army takes control of Arl',
    'Bank allows customers to pay later',
    'Berg says the road is open',
    'Norland’s threat worries Sudonia',
    'Norland bans grain',
    'Boeing says sales rose',
    'Beijing agrees to open its ports',
  ])('of “%s” is not', (title) => {
    expect(saysNothing(title)).toBe(false)
  })
})

describe('saysNothing of what is to be done', () => {
  it.each(['Berg flies to Arl to meet', 'Norland vows to seize, Silva says', 'Berg hopes to resolve'])(
    '%s',
    (title) => {
      expect(saysNothing(title)).toBe(true)
    },
  )

  it('lets pass a verb that is the title’s own, or needs no object', () => {
    expect(saysNothing('Leaders to meet', 'to meet')).toBe(false)
    expect(saysNothing('Calls grow for Berg to resign')).toBe(false)
  })
})
