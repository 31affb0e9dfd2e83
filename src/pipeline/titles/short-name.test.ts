import { describe, expect, it } from 'vitest'
import type { Actor } from '../../model/dataset.ts'
import { joinNames, shortName } from './short-name.ts'

function actor(name: string, kind: Actor['kind'], country?: string, names: string[] = []): Actor {
  return { id: 'x', name, kind, names: [name, ...names], roles: [], ...(country === undefined ? {} : { country }) }
}

describe('shortName', () => {
  it.each<[string, string, Actor]>([
    ['Putin', 'Putin', actor('Vladimir Putin', 'person', 'russia')],
    ['Xi Jinping', 'Xi', actor('Xi Jinping', 'person', 'china')],
    ['Kim Jong Un', 'Kim', actor('Kim Jong Un', 'person', 'north-korea')],
    ['von der Leyen', 'von der Leyen', actor('Ursula von der Leyen', 'person', 'germany')],
    ['bin Salman', 'bin Salman', actor('Mohammed bin Salman', 'person', 'saudi-arabia')],
    ['Lula', 'Lula', actor('Lula', 'person', 'brazil')],
    ['Chang Ho-jin', 'Chang', actor('Chang Ho-jin', 'person', undefined, ['Ho-jin'])],
    ['Smith-Jones', 'Smith-Jones', actor('Ann Smith-Jones', 'person')],
    ['Silva', 'Silva', actor('Rosa Silva', 'person')],
    ['Maria II', 'Maria II', actor('Queen Maria II', 'person')],
    ['Silva', 'Silva', actor('Juan Silva Jr.', 'person')],
    ['US', 'US', actor('United States', 'country', undefined, ['America', 'US'])],
    ['EU', 'EU', actor('European Union', 'organisation', undefined, ['EU'])],
    ['North Korea', 'North Korea', actor('North Korea', 'country', undefined, ['DPRK'])],
    ['France', 'France', actor('France', 'country', undefined, ['FR'])],
    ['North Norland', 'North Norland', actor('North Norland', 'country')],
    ['IAEA', 'IAEA', actor('International Atomic Energy Agency', 'organisation', undefined, ['IAEA'])],
    ['Grain Council', 'Grain Council', actor('Grain Council', 'organisation', undefined, ['GC'])],
  ])('calls somebody %s, or %s where there is little room', (full, surname, someone) => {
    expect(shortName(someone, 'full')).toBe(full)
    expect(shortName(someone, 'surname')).toBe(surname)
  })
})

describe('joinNames', () => {
  it.each([
    [[], ''],
    [['A'], 'A'],
    [['A', 'B'], 'A and B'],
    [['A', 'B', 'C'], 'A, B and C'],
  ])('%j → %j', (names, text) => {
    expect(joinNames(names)).toBe(text)
  })
})
