import { describe, expect, it } from 'vitest'
import { readText } from '../../../tests/acts/read-text.ts'

const LONG = 'The two states share a long border and a long history. '.repeat(16)
const statementsIn = (text: string): number =>
  readText(text, '2024-07-12').acts.filter(({ form }) => form === 'statement').length

describe('the words of scholars', () => {
  it.each([
    'In 2021 the economist Ana Silva acknowledged that “the pact has strained relations with Peru”.',
    'As the economist Ana Silva noted in 2021: “The pact has strained relations with Peru.”',
  ])('are told of in a study that gives them their day and quotes them: %s', (words) => {
    expect(statementsIn(LONG + words)).toBe(1)
  })

  it.each([
    ['without a day', `${LONG}The economist Ana Silva said that “the pact has strained relations with Peru”.`],
    ['without a quote', `${LONG}In 2021 the economist Ana Silva said that the pact has strained relations with Peru.`],
    ['in the news', `${LONG}On Tuesday the economist Ana Silva said that “the pact has strained relations with Peru”.`],
  ])('are opinion %s', (_, text) => {
    expect(statementsIn(text)).toBe(0)
  })
})
