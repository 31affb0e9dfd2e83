import { describe, expect, it } from 'vitest'
import { readOne } from './fixtures/read-one.ts'

const tagOf = (text: string, word: string): string | undefined =>
  readOne(text).words.find((found) => found.text === word)?.pos

/** The verb and the kind of each clause. */
const clausesOf = (text: string): string[] => readOne(text).clauses.map(({ group, kind }) => `${group.lemma} ${kind}`)

describe('a participle that was read as a noun, and a past', () => {
  it.each([
    ['The generals overthrew Khan in July.', 'overthrew', 'VERB'],
    ['Rebels overran two bases near the river.', 'overran', 'VERB'],
    ['Police shot dead a gunman in Bergen.', 'shot', 'VERB'],
    ['Police raided two houses, arresting 12 officers.', 'arresting', 'VERB'],
    ['The bloc answered each with sanctions, closing borders and freezing assets.', 'closing', 'VERB'],
    ['The bloc answered each with sanctions, closing borders and freezing assets.', 'freezing', 'VERB'],
    ['The quake struck at dawn, destroying homes.', 'destroying', 'VERB'],
    ['The army shelled the port, killing Norwegian sailors.', 'killing', 'VERB'],
  ])('tells a deed: %s (%s)', (text, word, pos) => {
    expect(tagOf(text, word)).toBe(pos)
  })

  it.each([
    ['before a finite verb', 'The firm cut costs, housing prices fell and exports rose.', 'housing'],
    ['in a list of things', 'He sold bonds, banking stocks and cars.', 'banking'],
    ['behind an article', 'The saw cut his arm.', 'saw'],
    ['of a shot', 'The shot killed a bystander.', 'shot'],
  ])('stays a noun %s', (_, text, word) => {
    expect(tagOf(text, word)).not.toBe('VERB')
  })
})

describe('what somebody was and now is', () => {
  it.each([
    ['Ann Berg, an actress turned politician, won the vote.', ['win main']],
    ['The banker turned minister resigned on Monday.', ['resign main']],
    ['Lee, a former colonel turned think-tanker, criticised the war.', ['criticize main']],
  ])('is no clause: %s', (text, clauses) => {
    expect(clausesOf(text)).toEqual(clauses)
  })

  it('is one of a thing that is turned', () => {
    expect(clausesOf('The army turned guns on the crowd.')).toEqual(['turn main'])
    expect(clausesOf('The rally turned violent on Monday.')).toEqual(['turn main'])
  })
})

describe('a way of holding an office', () => {
  it.each([
    ['Labour acting president Ann Berg praised the judges.', ['praise main']],
    ['Oslo summoned the acting high commissioner on Monday.', ['summon main']],
    ['Outgoing President Ali Khan met the party.', ['meet main']],
    ['Visiting Foreign Minister Ann Berg signed three agreements.', ['sign main']],
  ])('is no clause: %s', (text, clauses) => {
    expect(clausesOf(text)).toEqual(clauses)
  })

  it.each([
    [
      'of a visit that goes with what is said',
      'Visiting President Khan in Oslo, she praised the judges.',
      'visit gerund',
    ],
    ['of somebody who acts', 'Norway was acting on a tip.', 'act main'],
  ])('is none %s', (_, text, clause) => {
    expect(clausesOf(text)).toContain(clause)
  })
})

describe('a verb of what only a speaker can do', () => {
  it.each([
    ['The minister said that the talks had failed and blamed the rebels.', 'blame main'],
    ['The judge ruled that the state had failed and ordered that the men be freed.', 'order main'],
    ['She said that the storm had passed and thanked the crews.', 'thank main'],
  ])('goes on with the one who speaks: %s', (text, clause) => {
    expect(clausesOf(text)).toContain(clause)
  })

  it('stays inside what is said where that is of words too', () => {
    expect(clausesOf('She said the minister had praised the crews and thanked the pilots.')).toContain('thank content')
  })
})
