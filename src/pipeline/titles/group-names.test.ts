import { describe, expect, it } from 'vitest'
import { titleInput } from '../../../tests/examples/title-input.ts'
import type { NameMention } from '../annotation.ts'
import { groupName, isGroup, unsureMembers } from './group-names.ts'
import type { TitleInput } from './title-input.ts'

const SAYS = 'In Arl the two governments *signed* an accord.'

/** A group in sentence 3 of which the names of the sentences before are given, the last of them nearest. */
function inputWith(members: string[], before: [actor: string, sentence: number][], text = 'the two governments') {
  const input = titleInput({ says: SAYS.replace('the two governments', text), at: 3, agents: members })
  const mention = (id: string, sentence: number, start: number): NameMention => ({ start, end: start + 1, text: id, sentence, actors: [id], kind: input.actors.get(id)?.kind ?? 'unknown', via: 'name', rule: 'by-hand' }) // prettier-ignore
  const group: NameMention = { ...mention('x', 3, 7), end: 7 + text.length, text, actors: members, kind: 'country', via: 'pronoun' } // prettier-ignore
  const names = [...before.map(([id, sentence], at) => mention(id, sentence, at - 100)), group]
  const all: TitleInput = { ...input, names }
  return { input: all, group }
}
const named = (...given: Parameters<typeof inputWith>) => {
  const { input, group } = inputWith(...given)
  return groupName(input, group)
}
const PAIR = ['norland', 'sudonia']

describe('groupName', () => {
  it.each<[string, [string, number][]]>([
    ['the sentence before', [['norland', 2], ['sudonia', 2]]], // prettier-ignore
    ['two sentences before', [['norland', 1], ['sudonia', 2]]], // prettier-ignore
    ['people of theirs', [['anna-berg', 2], ['rosa-silva', 2]]], // prettier-ignore
    ['a body beside them', [['grain-council', 2], ['norland', 2], ['sudonia', 2]]], // prettier-ignore
  ])('takes the two that %s names', (_, before) => {
    expect(named(PAIR, before)).toBe('Norland and Sudonia')
  })

  it.each<[string, [string, number][]]>([
    ['nobody is named', []],
    ['others stand nearer', [['norland', 1], ['sudonia', 1], ['ostland', 2], ['norland', 2]]], // prettier-ignore
    ['a third is named with them', [['norland', 2], ['sudonia', 2], ['petra-novak', 2]]], // prettier-ignore
    ['they were named long before', [['norland', -3], ['sudonia', -3]]], // prettier-ignore
  ])('names nobody where %s', (_, before) => {
    expect(named(PAIR, before)).toBeUndefined()
  })

  it('takes the two that an article is about', () => {
    const often = [0, 1, 2].flatMap((at): [string, number][] => [['norland', at - 9], ['sudonia', at - 9]]) // prettier-ignore
    expect(named(PAIR, [...often, ['ostland', 2]])).toBe('Norland and Sudonia')
    expect(named(PAIR, [...often, ['ostland', 2], ['ostland', 2]])).toBeUndefined()
  })

  it('takes “both sides” for countries only where no body is a party too', () => {
    const before: [string, number][] = [['norland', 2], ['sudonia', 2], ['norland', 2], ['sudonia', 2], ['norland', 2], ['sudonia', 2]] // prettier-ignore
    expect(named(PAIR, before, 'both sides')).toBe('Norland and Sudonia')
    expect(named(PAIR, [['grain-council', 2], ['grain-council', 2], ...before], 'both sides')).toBeUndefined()
  })

  it('is no group where one is meant', () => {
    expect(isGroup({ actors: ['norland'], via: 'pronoun' })).toBe(false)
    expect(isGroup({ actors: PAIR, via: 'name' })).toBe(false)
  })
})

describe('unsureMembers', () => {
  it('are those of a group that nothing bears out', () => {
    expect([...unsureMembers(inputWith(PAIR, []).input)]).toEqual(PAIR)
    expect([...unsureMembers(inputWith(PAIR, [['norland', 2], ['sudonia', 2]]).input)]).toEqual([]) // prettier-ignore
  })
})
