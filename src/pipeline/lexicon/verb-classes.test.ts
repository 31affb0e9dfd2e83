import { describe, expect, it } from 'vitest'
import { BARE_BEING, NO_EVENTS, PERFORMATIVES, TURNS, kindOfVerb } from './verb-classes.ts'

describe('the classes of verbs', () => {
  it.each([
    ['abstain', 'REJECT'],
    ['kidnap', 'ASSAULT'],
    ['flee', 'RETREAT'],
    ['acquire', 'BUSINESS'],
    ['soar', 'ECONOMY'],
    ['erupt', 'DISASTER'],
    ['capsize', 'ACCIDENT'],
    ['acquit', 'LEGAL'],
    ['marry', 'LIFE'],
    ['vaccinate', 'AID'],
    ['excavate', 'SCIENCE'],
    ['throng', 'PROTEST'],
    ['counterattack', 'FIGHT'],
    ['impersonate', 'LEGAL'],
    ['self-immolate', 'PROTEST'],
    ['redistrict', 'LAW'],
    ['demine', 'AID'],
    ['defund', 'REJECT'],
    ['waterboard', 'COERCE'],
    ['incinerate', 'DISASTER'],
    ['recapitalise', 'BUSINESS'],
    ['recapitalize', 'BUSINESS'],
  ])('give "%s" the kind %s', (verb, kind) => {
    expect(kindOfVerb(verb)?.kind).toBe(kind)
  })

  it.each([
    'resemble',
    'depend',
    'imagine',
    'admire',
    'hear',
    'astonish',
    'cost',
    'persist',
    'dwindle',
    'shudder',
    'mesmerise',
    'reminisce',
    'straddle',
  ])('know that "%s" tells no event', (verb) => {
    expect(NO_EVENTS.has(verb)).toBe(true)
    expect(kindOfVerb(verb)).toBeUndefined()
  })

  it('count what strikes people as violence, and what strikes prices as none', () => {
    expect(kindOfVerb('stab')?.violent).toBe(true)
    expect(kindOfVerb('plummet')?.violent).toBe(false)
  })

  it('hold a verb in one class only', () => {
    const deeds = [...TURNS, ...BARE_BEING, ...NO_EVENTS].filter((verb) => kindOfVerb(verb) !== undefined)
    expect(deeds).toEqual([])
  })

  it('do by saying what a state says in the present, and not what it holds', () => {
    expect(PERFORMATIVES.has('condemn')).toBe(true)
    expect(PERFORMATIVES.has('support')).toBe(false)
  })
})
