import { describe, expect, it } from 'vitest'
import {
  ACTUAL,
  ATTEMPT,
  CONDITIONALS,
  CONTENT,
  HABIT,
  ONGOING,
  PLANNED,
  PLANNED_MODALS,
  UNREAL,
  UNREAL_MODALS,
} from './governors.ts'
import { wordList, wordSet } from './word-list.ts'

describe('words that govern', () => {
  it.each([
    ['due', PLANNED],
    ['refuse', CONTENT],
    ['begin', ACTUAL],
    ['continue', ONGOING],
    ['try', ATTEMPT],
    ['want', UNREAL],
    ['will', PLANNED_MODALS],
    ['could', UNREAL_MODALS],
    ['unless', CONDITIONALS],
    ['regularly', HABIT],
  ])('"%s" is known for what it does', (word, set) => {
    expect(set.has(word)).toBe(true)
  })

  it('never make one word both a plan and a wish by its modal', () => {
    for (const modal of PLANNED_MODALS) expect(UNREAL_MODALS.has(modal)).toBe(false)
  })
})

describe('a list of words', () => {
  it('is split at commas, without blanks and empty places', () => {
    expect(wordList(' meet, meet with ,, call ')).toEqual(['meet', 'meet with', 'call'])
    expect(wordList(undefined)).toEqual([])
    expect(wordSet('a, a').size).toBe(1)
  })
})
