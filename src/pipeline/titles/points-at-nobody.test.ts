import { describe, expect, it } from 'vitest'
import { titleInput } from '../../../tests/examples/title-input.ts'
import { pointsAtNobody } from './points-at-nobody.ts'

const input = titleInput({ says: 'The court *found* Anna Berg guilty.', targets: ['anna-berg'] })

describe('pointsAtNobody', () => {
  it.each([
    ['Court finds him guilty of fraud', 'finds'],
    ['Police arrest her in Arl', 'arrest'],
    ['Prosecutors withdraw his first sentence', 'withdraw'],
    ['Flats of his brother searched', 'searched'],
  ])('asks who it is: %s', (title, verb) => {
    expect(pointsAtNobody(title, verb, input)).toBe(true)
  })

  it.each([
    ['Court finds Berg guilty of fraud', 'finds'],
    ['Berg says police arrested her in Arl', 'says'],
    ['Berg withdraws his offer', 'withdraws'],
    ['Gunman kills his wife', 'kills'],
    ['Norland withdraws its troops', 'withdraws'],
  ])('knows who it is: %s', (title, verb) => {
    expect(pointsAtNobody(title, verb, input)).toBe(false)
  })
})

describe('pointsAtNobody of an object', () => {
  it('knows that whoever acts does it to somebody else', () => {
    const input = titleInput({ says: 'Silva said that Berg *ordered* him to leave.', agents: ['anna-berg'] })
    expect(pointsAtNobody('Berg orders him to leave', 'orders', input)).toBe(true)
    expect(pointsAtNobody('Berg says Silva orders her to leave', 'says', input)).toBe(false)
  })
})
