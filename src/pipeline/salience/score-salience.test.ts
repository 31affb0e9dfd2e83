import { describe, expect, it } from 'vitest'
import { ACTORS, handMade, type Wish } from '../../../tests/examples/hand-made.ts'
import { REASONS, scoreSalience, type SalienceInput } from './score-salience.ts'

function input(wish: Partial<Wish>, change: Partial<SalienceInput> = {}): SalienceInput {
  const member = handMade({ says: 'Berg *met* Silva.', agents: ['anna-berg'], counterparts: ['rosa-silva'], ...wish })
  const { participants, topics, status, contested, when, act } = member
  return {
    event: { actors: participants, topics, status, contested, when, kind: act.kind },
    members: [member],
    sources: 1,
    listed: new Set(['anna-berg', 'rosa-silva']),
    actors: new Map(ACTORS.map((actor) => [actor.id, actor])),
    isLede: () => false,
    ...change,
  }
}

describe('scoreSalience', () => {
  it('adds up what is named and says so', () => {
    expect(scoreSalience(input({}))).toEqual({
      salience: 0.7,
      reasons: ['two-listed-actors-take-part', 'a-listed-actor-takes-part', 'people-are-named', 'its-day-is-stated'],
    })
  })

  it.each<[string, string, SalienceInput]>([
    ['higher', 'told-by-several-sources', input({}, { sources: 2 })],
    ['higher', 'opens-an-article', input({}, { isLede: () => true })],
    ['higher', 'has-a-topic', input({ topics: ['talks'] })],
    [
      'higher',
      'told-in-several-sentences',
      input({}, { members: [handMade({ says: 'A *b*' }), handMade({ says: 'A *b*' })] }),
    ],
    ['higher', 'both-sides-are-told', input({ contested: true })],
    ['lower', 'battlefield-bulletin', input({ kind: 'ASSAULT' })],
    ['lower', 'told-in-a-list', input({ block: 'bullet' })],
    ['lower', 'only-in-a-caption', input({ block: 'caption' })],
    ['lower', 'a-claim-nobody-shares', input({ status: 'claimed' })],
  ])('is %s for %s', (direction, reason, changed) => {
    const before = scoreSalience(input({})).salience
    const after = scoreSalience(changed)
    expect(after.reasons).toContain(reason)
    expect(after.salience > before).toBe(direction === 'higher')
    expect(after.salience).not.toBe(before)
  })

  it.each<[string, SalienceInput]>([
    ['its day is the article’s', input({ stated: false })],
    ['no actor is on the corpus’s list', input({}, { listed: new Set(['somebody-else']) })],
    [
      'nobody is named',
      input({ agents: ['norland'], counterparts: ['sudonia'] }, { listed: new Set(['norland', 'sudonia']) }),
    ],
  ])('is lower where %s', (_, changed) => {
    expect(scoreSalience(changed).salience).toBeLessThan(scoreSalience(input({})).salience)
  })

  it('calls nothing background where the corpus lists nobody', () => {
    const { salience, reasons } = scoreSalience(input({ kind: 'ASSAULT', stated: false }, { listed: new Set() }))
    expect(salience).toBeGreaterThanOrEqual(0.4)
    expect(reasons).toContain('the-corpus-lists-nobody')
    expect(reasons).not.toContain('battlefield-bulletin')
  })

  it('stays within 0 and 1 whatever comes together', () => {
    const worst = input({
      kind: 'ASSAULT',
      block: 'caption',
      status: 'claimed',
      agents: [],
      counterparts: [],
      stated: false,
    })
    const best = input(
      { topics: ['t'] },
      { sources: 3, isLede: () => true, members: [handMade({ says: 'A *b*' }), handMade({ says: 'A *b*' })] },
    )
    expect(scoreSalience(worst).salience).toBe(0)
    expect(scoreSalience(best).salience).toBe(1)
  })

  it('names each reason once', () => {
    expect(new Set(REASONS.map(({ name }) => name)).size).toBe(REASONS.length)
  })
})
