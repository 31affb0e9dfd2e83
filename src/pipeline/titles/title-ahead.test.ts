import { expect, it } from 'vitest'
import { titleInput } from '../../../tests/examples/title-input.ts'
import { titleOf, writeAhead } from './title-ahead.ts'
import type { TitleInput } from './title-input.ts'

const input = titleInput({ says: 'Berg *met* Silva.', frame: 'meet', agents: ['anna-berg'], counterparts: ['rosa-silva'], place: 'Arl' }) // prettier-ignore
const ahead = writeAhead(input)
const marked = { ...ahead, title: { title: 'Ahead', rule: '', rank: 0, whole: true } }
const { candidate } = input

it('is what would be written later', () => {
  expect(titleOf(input, ahead)).toEqual(titleOf(input, undefined))
  expect(titleOf(input, marked)?.title).toBe('Ahead')
  expect(ahead.asked).toContain('rosa-silva')
})

it('is kept where no title can be written', () => {
  const nothing = titleInput({ says: 'It *was*.', frame: 'none', kind: 'OTHER', agents: [] })
  expect(writeAhead(nothing)).not.toHaveProperty('title')
  expect(titleOf(nothing, { ...writeAhead(nothing), title: marked.title })?.title).toBe('Ahead')
})

it.each<[string, Partial<TitleInput>]>([
  ['another status', { candidate: { ...candidate, status: 'planned' } }],
  ['another place', { place: 'Brim' }],
  ['a place that is a country by now', { countries: new Set(['Arl']) }],
  ['somebody else who takes part', { candidate: { ...candidate, participants: candidate.participants.slice(0, 1) } }],
  ['no report in its own words', { isOnlyTold: true }],
  ['nobody known', { actors: new Map() }],
  ['another name', { actors: new Map([...input.actors].map(([id, actor]) => [id, { ...actor, names: ['X'] }])) }],
])('is written anew with %s', (_, change) => {
  const other = { ...input, ...change }
  expect(titleOf(other, marked)).toEqual(titleOf(other, undefined))
})
