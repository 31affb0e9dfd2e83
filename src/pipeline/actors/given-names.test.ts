import { describe, expect, it } from 'vitest'
import { namesIn } from '../../../tests/names/names-in.ts'

/** Whom given names alone mean. */
const meant = (text: string): string[] =>
  namesIn(text)
    .names.filter(({ rule }) => rule === 'given-name-alone')
    .map(({ text: name, actors }) => `${name}: ${actors.join('+')}`)

describe('a given name alone', () => {
  it.each([
    ['Zuri Achieng, 11, was found. Zuri slept.', ['Zuri: zuri-achieng']],
    [
      'Minister Petra Noll met Judge Inez Marlow. Later Inez thanked Petra.',
      ['Inez: inez-marlow', 'Petra: petra-noll'],
    ],
  ])('means the one who was named in full before: %s', (text, expected) => {
    expect(meant(text)).toEqual(expected)
  })

  it.each([
    ['who comes later', 'Zuri slept. Zuri Achieng, 11, was found.'],
    ['of whom two bear it', 'Minister Petra Noll met Judge Petra Marlow. Petra left.'],
    ['whose family name another bears', 'Minister Petra Noll met Judge Inez Petra. Petra left.'],
    ['that goes on', 'Minister Petra Noll left. Petra Street was shut.'],
    ['of a thing', 'Minister Petra Noll left. The Petra sank.'],
    ['that is a country’s too', 'Minister Chad Noll left. Chad protested.'],
  ])('means nobody %s', (_, text) => {
    expect(meant(text)).toEqual([])
  })
})
