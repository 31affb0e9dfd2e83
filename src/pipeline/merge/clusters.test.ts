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
    expect(clusters.membersOf(3)).toEqual([1, 3, 4])
    expect(clusters.links.map(({ rule }) => rule)).toEqual(['same-words', 'same-people-met'])
  })

  it('keeps two barred members apart even when a third fits both', () => {
    const clusters = new Clusters(3, (one, other) => one + other === 1)
    expect(clusters.link(0, 2, 'r')).toBe(true)
    expect(clusters.link(1, 2, 'r')).toBe(false)
    expect(clusters.groups()).toEqual([[0, 2], [1]])
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
