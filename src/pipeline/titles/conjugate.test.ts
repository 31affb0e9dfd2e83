import { describe, expect, it } from 'vitest'
import { tokensOf } from '../../../tests/examples/hand-made.ts'
import { conjugate } from './conjugate.ts'
import type { Word } from './words.ts'

/** The words of a verb chain, read in a sentence so that their tags are right. */
function chain(before: string, verbs: string, after = ''): Word[] {
  const text = `${before} ${verbs} ${after}`
  const from = before.length + 1
  return tokensOf(text)
    .filter(({ start }) => start >= from && start < from + verbs.length)
    .map((token) => ({ text: token.text, lemma: token.lemma, pos: token.pos, space: true, at: token.start }))
}

describe('conjugate', () => {
  it.each([
    ['Russia', 'had fired', 'rockets', 'fires', 'fire'],
    ['Russia', 'fired', 'rockets', 'fires', 'fire'],
    ['The minister', 'will hold', 'talks', 'will hold', 'hold'],
    ['The minister', 'would hold', 'talks', 'will hold', 'hold'],
    ['Norland', 'has vowed not to accept', 'pressure', 'vows not to accept', 'vow'],
    ['The army', 'continued to shell', 'the town', 'continues to shell', 'continue'],
    ['Norland', 'did not accept', 'it', 'does not accept', 'accept'],
    ['He', 'is visiting', 'the town', 'visits', 'visit'],
    ['Norland', 'carried', 'the goods', 'carries', 'carry'],
    ['The chairman', 'is to stand', 'for election', 'stands', 'stand'],
    ['Norland', 'shot', 'down a jet', 'shoots', 'shoot'],
    ['Norland', 'was having', 'a talk', 'has', 'have'],
  ])('puts “%s %s” into the present', (before, verbs, after, verb, base) => {
    expect(conjugate(chain(before, verbs, after), 'one', false)).toMatchObject({ verb, base })
  })

  it('agrees with a plural', () => {
    expect(conjugate(chain('The ministers', 'met'), 'many', false).verb).toBe('meet')
    expect(conjugate(chain('The ministers', 'did not meet', 'him'), 'many', false).verb).toBe('do not meet')
  })

  it.each([
    ['Three people', 'were killed', 'in Arl', 'killed'],
    ['Three people', 'have been killed', 'in Arl', 'killed'],
    ['The talks', 'will be held', 'in Arl', 'will be held'],
  ])('leaves the participle where “%s %s”', (before, verbs, after, verb) => {
    expect(conjugate(chain(before, verbs, after), 'many', true)).toMatchObject({ verb, passive: true })
  })

  it('says when another verb governs the last one', () => {
    expect(conjugate(chain('Norland', 'vowed to fight', 'on'), 'one', false).governed).toBe(true)
    expect(conjugate(chain('Norland', 'has fought', 'on'), 'one', false).governed).toBe(false)
  })
})
