import { describe, expect, it } from 'vitest'
import { findNames } from './find-names.ts'
import { compileGazetteer } from './gazetteer.ts'

describe('the gazetteer', () => {
  const world = compileGazetteer([])

  it.each([
    ['united-states', 'United States'],
    ['united-kingdom', 'United Kingdom'],
    ['china', 'China'],
    ['south-korea', 'South Korea'],
    ['turkey', 'Turkey'],
    ['ivory-coast', 'Ivory Coast'],
    ['czechia', 'Czechia'],
    ['taiwan', 'Taiwan'],
    ['palestine', 'Palestine'],
    ['hong-kong', 'Hong Kong'],
    ['european-union', 'European Union'],
    ['international-atomic-energy-agency', 'International Atomic Energy Agency'],
    ['world-health-organization', 'World Health Organization'],
  ])('knows %s without a corpus', (id, name) => {
    expect(world.entries.get(id)?.name).toBe(name)
  })

  it('has more than 190 countries, each with a name that is its own', () => {
    const countries = [...world.entries.values()].filter(({ kind }) => kind === 'country')
    expect(countries.length).toBeGreaterThan(190)
    expect(new Set(countries.map(({ name }) => name)).size).toBe(countries.length)
  })

  it('gives every entry a source and a kebab-case id', () => {
    for (const [id, entry] of world.entries) {
      expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
      expect(entry.source).not.toBe('')
    }
  })

  it('names only countries that it has as the countries of organisations', () => {
    const unknown = [...world.entries.values()].flatMap(({ country }) =>
      country === undefined || world.entries.has(country) ? [] : [country],
    )
    expect(unknown).toEqual([])
  })

  it('lets an entry of the corpus override a known one and add to it', () => {
    const { entries, own } = compileGazetteer([
      { id: 'norway', name: 'Kingdom of Norway', kind: 'country', aliases: ['Noreg'], wikidata: 'Q20', source: 'test' },
    ])
    expect(entries.get('norway')).toMatchObject({ name: 'Kingdom of Norway', wikidata: 'Q20', source: 'test' })
    expect(entries.get('norway')?.aliases).toContain('Noreg')
    expect(entries.get('norway')?.metonyms).toEqual(['Oslo'])
    expect([...own]).toEqual(['norway'])
  })

  it('finds native names in their own script only', () => {
    expect(world.entries.get('japan')?.native).toMatchObject({ ja: '日本', ru: 'Япония' })
    expect(Object.values(world.entries.get('germany')?.native ?? {})).not.toContain('Deutschland')
  })
})

describe('an empty text', () => {
  it('has no names', () => {
    expect(findNames({ text: '', blocks: [], sentences: [] }, compileGazetteer([]))).toEqual({
      names: [],
      discovered: [],
    })
  })
})
