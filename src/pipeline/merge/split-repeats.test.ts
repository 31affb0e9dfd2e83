import { describe, expect, it } from 'vitest'
import { handMade, type Wish } from '../../../tests/examples/hand-made.ts'
import { splitRepeats } from './split-repeats.ts'

const MET: Wish = { says: 'Berg *met* Silva.', agents: ['anna-berg'] }
const split = (...wishes: Wish[]) => splitRepeats(wishes.map(handMade))

describe('splitRepeats', () => {
  it('lets the first of the same words stand for all', () => {
    const { firsts, repeats } = split({ ...MET, at: 0 }, { ...MET, at: 1 }, { ...MET, at: 2 })
    expect(firsts.map(({ mention }) => mention)).toEqual(['doc-0-meet'])
    expect(repeats.get('doc-0-meet')?.map(({ mention }) => mention)).toEqual(['doc-1-meet', 'doc-2-meet'])
  })

  it.each<[string, Wish]>([
    ['another article', { ...MET, at: 1, document: 'other' }],
    ['another day', { ...MET, at: 1, day: '2024-04-01' }],
    ['other words', { ...MET, at: 1, says: 'Berg *met* Dahl.' }],
    ['somebody else', { ...MET, at: 1, agents: ['olaf-dahl'] }],
    ['a sentence that leans on another', { ...MET, at: 1, supports: 'doc-0-meet' }],
  ])('keeps %s', (_, wish) => {
    expect(split({ ...MET, at: 0 }, wish).repeats.size).toBe(0)
  })
})
