import { describe, expect, it } from 'vitest'
import { calmCapitals, collectSmallWords, isTitleCase } from './calm-capitals.ts'

describe('the capitals of headlines', () => {
  it.each([
    ['Relay Satellite Reaches Orbit', true],
    ['DAM GATE JAMMED FOR HOURS', true],
    ['Former Commissioner Sentenced to Six Years', true],
    ['China has vowed not to accept pressure', false],
    ['Xi Jinping met Vladimir Putin in the Kremlin last week', false],
    ['Mr Wang left', false],
  ])('“%s” is title case: %s', (text, expected) => {
    expect(isTitleCase(text)).toBe(expected)
  })

  it.each([
    ['Satellite Reaches Halden', 'satellite reaches Halden'],
    ['DAM GATE FAILS AT TARN', 'dam GATE fails AT TARN'],
    ['DAM FAILS AT HALDEN', 'dam fails AT Halden'],
    ['NATO dam', 'NATO dam'],
    ['İstanbul Dam', 'İstanbul dam'],
  ])('%s is read as %s', (text, expected) => {
    const small = new Set<string>()
    collectSmallWords('the dam fails when a satellite reaches it; Gate-keepers', small)
    expect(calmCapitals(text, small)).toBe(expected)
    expect(calmCapitals(text, small)).toHaveLength(text.length)
  })
})
