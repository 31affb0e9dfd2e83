import { describe, expect, it } from 'vitest'
import type { Wish } from '../../../tests/examples/hand-made.ts'
import { titleInput } from '../../../tests/examples/title-input.ts'
import { denierName, sourceName, sourceNames } from './source-name.ts'

type Source = NonNullable<Wish['source']>[number]
const input = (...source: Source[]) => titleInput({ says: 'Berg *met* Silva.', source })

describe('sourceName', () => {
  it.each<[Source, string, string]>([
    [{ text: 'the Ukrainian military' }, 'Ukrainian military', 'says'],
    [{ text: 'three diplomats' }, 'diplomats', 'say'],
    [{ text: 'hospital staff' }, 'hospital staff', 'say'],
    [{ text: 'a local radio station, Radio Arl' }, 'Radio Arl', 'says'],
    [{ text: 'the runner-up, Musa Lind' }, 'Musa Lind', 'says'],
    [{ text: 'the deputy mayor and a guard' }, 'deputy mayor', 'says'],
    [{ text: 'the region’s governor' }, 'region’s governor', 'says'],
    [{ text: 'the head of the city administration Ivo Lind' }, 'official', 'says'],
    [{ text: 'a spokesperson for the ministry of roads and bridges' }, 'spokesperson', 'says'],
    [{ text: 'an old friend from the days of the great northern railway' }, 'old friend', 'says'],
    [{ actor: 'norland', text: 'Norland' }, 'Norland', 'says'],
    [{ actor: 'norland', text: 'the office of the president of all Norland' }, 'Norland', 'says'],
    [{ actor: 'anna-berg', text: 'President Anna Berg' }, 'Berg', 'says'],
    [{ text: 'the Kremlin' }, 'Kremlin', 'says'],
    [{ text: 'the complaint' }, 'complaint', 'says'],
    [{ text: 'MR. OKORO' }, 'Okoro', 'says'],
    [{ text: 'Ms Ada Okoro' }, 'Ada Okoro', 'says'],
    [{ actor: 'anna-berg', text: 'MS. BERG' }, 'Berg', 'says'],
    [{ text: 'two people familiar with the matter' }, 'sources', 'say'],
    [{ text: 'Two officials briefed on the matter' }, 'officials', 'say'],
    [{ text: 'three people involved in the sale' }, 'sources', 'say'],
    [{ text: 'a person close to the talks' }, 'source', 'says'],
    [{ text: 'One of the people' }, 'source', 'says'],
    [{ text: 'both' }, 'sources', 'say'],
    [{ text: 'two of the officials' }, 'officials', 'say'],
    [{ text: 'one of the bankers' }, 'banker', 'says'],
    [{ text: 'one of the witnesses' }, 'witness', 'says'],
    [{ text: 'one of its northern companies' }, 'company', 'says'],
    [{ text: 'some people' }, 'sources', 'say'],
    [{ text: 'the same article' }, 'report', 'says'],
    [{ text: 'SPOKESPERSON LIM' }, 'Lim', 'says'],
    [{ text: 'the guard and others' }, 'guard', 'says'],
    [{ text: 'Dr Novak’s office of the new northern roads' }, 'Dr Novak’s office', 'says'],
    [{ text: 'Its defence ministry' }, 'defence ministry', 'says'],
    [{ text: 'Norland’s general staff' }, 'Norland’s general staff', 'says'],
  ])('names %j as %s who %s', (source, name, says) => {
    expect(sourceName(input(source))).toEqual({ name, says })
  })

  it('passes over who denies', () => {
    expect(sourceName(input({ text: 'a guard', stance: 'denies' }, { text: 'a maid' }))?.name).toBe('maid')
    expect(sourceName(input({ text: 'a guard', stance: 'denies' }))).toBeUndefined()
    expect(sourceName(input({ text: 'the claim' }))).toBeUndefined()
    expect(sourceName(input())).toBeUndefined()
  })
})

describe('sourceNames', () => {
  it('ends with the noun alone where that says enough', () => {
    const names = (text: string) => sourceNames(input({ text })).map(({ name }) => name)
    expect(names('Ukrainian intelligence source')).toEqual(['Ukrainian intelligence source', 'source'])
    expect(names('the Norland Ministry of Roads')).toEqual(['Norland Ministry of Roads', 'ministry'])
    expect(names('pro-council media')).toEqual(['pro-council media', 'media'])
    expect(names('a tired dog')).toEqual(['tired dog'])
  })
})

describe('denierName', () => {
  it('gives the words, the short name and the verb that fits', () => {
    const denial = input({ text: 'a maid' }, { actor: 'norland', text: 'Norland officials', stance: 'denies' })
    expect(denierName(denial)).toEqual({ name: 'Norland officials', short: 'Norland', denies: 'deny' })
    expect(denierName(input({ text: 'a maid' }))).toBeUndefined()
  })
})

describe('sourceNames of what a comma adds, and of long names', () => {
  const names = (text: string, actor?: string) =>
    sourceNames(titleInput({ says: 'Berg *met* Silva.', source: [actor === undefined ? { text } : { text, actor }] }))

  it.each([
    ['a gang, known as Red Dawn', { name: 'gang', says: 'says' }],
    ['Berg, speaking in Arl', { name: 'Berg', says: 'says' }],
    ['His lawyers', { name: 'lawyers', says: 'say' }],
    ['Protesters', { name: 'protesters', says: 'say' }],
    ['Correspondents on the scene', { name: 'correspondents on the scene', says: 'say' }],
  ])('%s', (text, source) => {
    expect(names(text)[0]).toEqual(source)
  })
})
