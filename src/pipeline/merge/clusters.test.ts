import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Clusters } from './clusters.ts'

const never = () => false

describe('Clusters', () => {
  it('starts with everything on its own', () => {
    expect(new Clusters(3, never).groups()).toEqual([[0], [1], [2]])
  })

  it('joins groups through any of their members and remembers why', () => {
    const clusters = new Clusters(5, never)
    clusters.link(3, 4, 'same-words')
    clusters.link(1, 3, 'same-people-met')
    expect(clusters.groups()).toEqual([[0], [1, 3, 4], [2]])
    expect(clusters.rootOf(4)).toBe(1)
    expect(clusters.sizeOf(3)).toBe(3)
    expect(clusters.links.map(({ rule }) => rule)).toEqual(['same-words', 'same-people-met'])
  })

  it('keeps two barred members apart even when a third fits both', () => {
    const clusters = new Clusters(3, (one, other) => one + other === 1)
    expect(clusters.link(0, 2, 'r')).toBe(true)
    expect(clusters.link(1, 2, 'r')).toBe(false)
    expect(clusters.groups()).toEqual([[0, 2], [1]])
  })

  it('compares of each kind only those of two sources', () => {
    let compared = 0
    const count = () => {
      compared++
      return false
    }
    const clusters = new Clusters(200, count, (index) => ({ kind: 'report', source: `doc${index}` }))
    for (let index = 1; index < 200; index++) clusters.link(0, index, 'same-words')
    expect(clusters.groups()).toHaveLength(1)
    expect(compared).toBeLessThan(2 * 200)
  })

  it('compares no more of an article that says one thing a thousand times', () => {
    let compared = 0
    const count = () => {
      compared++
      return false
    }
    const clusters = new Clusters(1000, count, () => ({ kind: 'report', source: 'doc' }))
    for (let index = 1; index < 1000; index++) clusters.link(0, index, 'same-words')
    expect(clusters.groups()).toHaveLength(1)
    expect(compared).toBeLessThan(25 * 1000)
  })

  it('refuses by the kinds of a group what it refuses by all of its members', () => {
    const number = fc.nat({ max: 11 })
    const property = fc.property(
      fc.array(fc.tuple(number, number)),
      fc.array(fc.tuple(number, number)),
      (pairs, barred) => {
        const kindOf = (index: number) => index % 4
        const isBarred = (one: number, other: number) => barred.some(([a, b]) => (kindOf(a) === kindOf(one) && kindOf(b) === kindOf(other)) || (kindOf(b) === kindOf(one) && kindOf(a) === kindOf(other))) // prettier-ignore
        const whole = new Clusters(12, isBarred)
        const sampled = new Clusters(12, isBarred, (index) => ({ kind: String(kindOf(index)), source: String(index) }))
        for (const [one, other] of pairs) expect(sampled.link(one, other, 'r')).toBe(whole.link(one, other, 'r'))
        expect(sampled.groups()).toEqual(whole.groups())
      },
    )
    fc.assert(property)
  })

  it('does not record a link within one group', () => {
    const clusters = new Clusters(2, never)
    clusters.link(0, 1, 'r')
    expect(clusters.link(1, 0, 'again')).toBe(true)
    expect(clusters.links).toHaveLength(1)
  })

  it('gives the same groups for links in any order when nothing is barred', () => {
    const pair = fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 9 }))
    const property = fc.property(fc.array(pair), (pairs) => {
      const forward = new Clusters(10, never)
      const backward = new Clusters(10, never)
      for (const [one, other] of pairs) forward.link(one, other, 'r')
      for (const [one, other] of pairs.toReversed()) backward.link(other, one, 'r')
      expect(forward.groups()).toEqual(backward.groups())
      expect(new Set(forward.groups().flat()).size).toBe(10)
    })
    fc.assert(property)
  })
})
