import { describe, expect, it } from 'vitest'
import { readText } from '../../../tests/acts/read-text.ts'
import { readSentences } from '../clauses/read-sentence.ts'
import { isLightDeed } from './light-deeds.ts'

function isLight(text: string): boolean {
  const { sentences, names, dates } = readText(text, '2024-07-12')
  const [reading] = readSentences(sentences, names, dates)
  return reading?.clauses.some((clause) => isLightDeed(reading, clause)) ?? false
}

describe('a verb that is empty by itself', () => {
  it.each([
    'Police moved in with water cannon.',
    'Workers turned back the convoy.',
    'Then the plane made an abrupt landing.',
    'The storm brought chaos to the coast.',
    'The blast caused panic in the market.',
    'The court gave permission on Monday.',
    'The queen wished the team success in the final.',
  ])('is a deed by its particle or noun: %s', (text) => {
    expect(isLight(text)).toBe(true)
  })

  it.each([
    'The team made progress.',
    'The mission gave no update.',
    'The guard gave his name.',
    'The total was made up of two parts.',
    'The plane makes a landing every day.',
    'The plane is making a landing.',
    'The ship turned north.',
    'The guard opened the gate.',
    'The guard wished to leave.',
  ])('stays empty: %s', (text) => {
    expect(isLight(text)).toBe(false)
  })
})
