import { describe, expect, it } from 'vitest'
import { ACTORS, handMade, type Wish } from '../../../tests/examples/hand-made.ts'
import type { NameMention } from '../annotation.ts'
import { withThem } from './those-named-last.ts'

/** The names of the sentence before, at their places in it, and of the sentence itself. */
function actorsOf(before: string, wish: Wish): string[] {
  const member = handMade(wish)
  const names = (text: string, sentence: number, from: number) =>
    ACTORS.flatMap(({ id, name, kind }): NameMention[] => {
      const at = text.indexOf(name)
      const span = { start: from + at, end: from + at + name.length, text: name, sentence }
      return at < 0 ? [] : [{ ...span, actors: [id], kind, via: 'name', rule: 'by-hand' }]
    })
  const { sentence, act } = member
  const all = [
    ...names(before, act.sentence - 1, sentence.start),
    ...names(sentence.text, act.sentence, sentence.start),
  ]
  all.sort((one, other) => one.sentence - other.sentence || one.start - other.start)
  return withThem(member, { names: all }).map(({ actor, role }) => `${role} ${actor}`)
}

const HELD: Wish = { says: 'In 2007, they *conducted* their first drill.', at: 3 }

describe('withThem', () => {
  it('takes “they” for the two that the sentence before joins', () => {
    const pair = ['agent norland', 'agent sudonia']
    expect(actorsOf('Norland and Sudonia held talks.', HELD)).toEqual(pair)
    expect(actorsOf('Norland and Sudonia held talks.', { ...HELD, says: 'They also *conducted* a drill.' })).toEqual(pair) // prettier-ignore
  })

  it.each<[string, string, Wish]>([
    ['the sentence before names one', 'Norland held talks.', HELD],
    ['it names three', 'Norland and Sudonia met Ostland.', HELD],
    ['it does not join the two', 'Norland was accused of much by Sudonia.', HELD],
    ['somebody else acts', 'Norland and Sudonia held talks.', { ...HELD, says: 'The ships *conducted* a drill.' }],
    ['only one acts', 'Norland and Sudonia held talks.', { ...HELD, says: 'It *conducted* a drill.' }],
    [
      'the sentence names somebody first',
      'Norland and Sudonia met.',
      { ...HELD, says: 'With Ostland they *conducted* a drill.' },
    ],
  ])('adds nobody where %s', (_, before, wish) => {
    // prettier-ignore
    expect(actorsOf(before, wish)).toEqual([])
  })

  it.each<[string, string[], string]>([
    ['a later clause of the same sentence', ['agent norland'], 'Norland has trained pilots since it *opened* a base.'],
    ['its own sentence', [], 'It *opened* a base.'],
    ['a sentence of two', [], 'Norland and Sudonia have trained pilots since it *opened* a base.'],
    ['a sentence of a person', [], 'Anna Berg was glad when it *opened* a base.'],
  ])('takes “it” of %s for %j', (_, actors, says) => {
    expect(actorsOf('', { ...HELD, says })).toEqual(actors)
  })

  it('leaves who is known to act', () => {
    expect(actorsOf('Norland and Sudonia met.', { ...HELD, agents: ['ostland'] })).toEqual(['agent ostland'])
  })
})
