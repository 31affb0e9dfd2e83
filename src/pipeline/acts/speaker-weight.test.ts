import { describe, expect, it } from 'vitest'
import { readText } from '../../../tests/acts/read-text.ts'
import { weightOfSpeaker } from './speaker-weight.ts'

function weightIn(text: string): string | undefined {
  const { claims, names } = readText(text, '2024-07-12')
  return claims[0] && weightOfSpeaker(claims[0], names)
}

describe('weightOfSpeaker', () => {
  it.each([
    ['The Committee to Protect Journalists said that 232 reporters were in prison.', 'official'],
    ['The Stockholm International Peace Research Institute said that sales had risen.', 'official'],
    ['The World Bank said that prices had fallen.', 'official'],
    ['Lena Vogt, an analyst at the Peace Research Institute, said that sales had risen.', 'commentator'],
    ['Analysts of the World Bank said that prices had fallen.', 'commentator'],
    ['An expert said that prices had fallen.', 'commentator'],
  ])('takes a body that speaks itself for more than those who comment for it: %s', (text, weight) => {
    expect(weightIn(text)).toBe(weight)
  })
})

describe('what is said in the present tense', () => {
  const statements = (text: string): number =>
    readText(text, '2024-07-12').acts.filter(({ form }) => form === 'statement').length

  it.each([
    'The World Bank says that prices in Norway are too high.',
    'Norway says its harbours are open to all ships.',
  ])('is news where a report tells it: %s', (text) => {
    expect(statements(text)).toBe(1)
  })

  it('is none where a study comments', () => {
    const years = Array.from({ length: 16 }, (_, year) => `In ${2000 + year} the valley was poor.`).join(' ')
    expect(statements(`${years} The World Bank says that prices in Norway are too high.`)).toBe(0)
  })

  it('is none where somebody only believes it', () => {
    expect(statements('The World Bank believes that prices in Norway are too high.')).toBe(0)
  })
})
