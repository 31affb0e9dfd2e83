import { describe, expect, it } from 'vitest'
import { compileGazetteer } from './gazetteer.ts'
import { knownOtherwise } from './known-otherwise.ts'

const gazetteer = compileGazetteer([
  { id: 'mike-lund', name: 'Mike Lund', kind: 'person', country: 'norway', source: 'test' },
  { id: 'andrey-noll', name: 'Andrei Noll', kind: 'person', country: 'latvia', aliases: ['Andy Noll'], source: 'test' },
])

describe('knownOtherwise', () => {
  it.each([
    ['Michael R. Lund', 'norway', 'mike-lund'],
    ['Michael Lund', 'norway', 'mike-lund'],
    ['Mike J. Lund', 'norway', 'mike-lund'],
    ['Andrey B. Noll', 'latvia', 'andrey-noll'],
    ['Andrew Noll', 'latvia', 'andrey-noll'],
    ['Michael Lund', 'denmark', undefined],
    ['Michael Lund', undefined, undefined],
    ['Martin Lund', 'norway', undefined],
    ['Michael Noll', 'norway', undefined],
  ])('knows %s of %s as %s', (name, country, expected) => {
    expect(knownOtherwise(gazetteer, name, country)).toBe(expected)
  })
})
