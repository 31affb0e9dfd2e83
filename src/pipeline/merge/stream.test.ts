import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ACTORS, handMade, type Wish } from '../../../tests/examples/hand-made.ts'
import { mergeAtOnce } from '../../../tests/examples/merge-at-once.ts'
import { mergeByHand } from '../../../tests/examples/merge-by-hand.ts'
import { addDays } from '../../model/day.ts'
import type { Candidate } from '../annotation.ts'

const TELLINGS: Partial<Wish>[] = [
  { says: 'Berg *met* Silva in Arl.', frame: 'meet', agents: ['anna-berg'], counterparts: ['rosa-silva'] },
  { says: 'The *talks* went on.', lemma: 'talk', frame: 'talks', form: 'nominal' },
  { says: 'Silva held *talks* with Berg.', lemma: 'talk', frame: 'talks', form: 'nominal', agents: ['rosa-silva'], counterparts: ['anna-berg'] }, // prettier-ignore
  { says: 'Norland *warned* Sudonia of storms at sea.', kind: 'THREATEN', frame: 'warn', agents: ['norland'], targets: ['sudonia'] }, // prettier-ignore
  { says: 'Norland *struck* the port of Arl with drones.', kind: 'ASSAULT', frame: 'attack', agents: ['norland'] },
  { says: 'Drones *hit* the port of Arl and killed two.', kind: 'ASSAULT', frame: 'attack' },
  { says: 'Mora *said* the trade in grain would go on.', kind: 'STATEMENT', frame: 'say', agents: ['juan-mora'] },
  { says: 'Berg *said* the trade in grain would go on.', kind: 'STATEMENT', frame: 'say', agents: ['anna-berg'] },
  { says: 'Silva and Mora held *talks* with Berg on grain.', lemma: 'talk', frame: 'talks', form: 'nominal', agents: ['rosa-silva', 'juan-mora'], counterparts: ['anna-berg'] }, // prettier-ignore
  { says: 'Norland *struck* the port with missiles and killed two.', kind: 'ASSAULT', frame: 'attack', agents: ['norland'], targets: ['sudonia'] }, // prettier-ignore
  { says: 'Ostland *backs* the trade in grain.', kind: 'SUPPORT', agents: ['ostland'], status: 'ongoing', precision: 'open', until: '2024-06-01' }, // prettier-ignore
]

const telling = fc.record({
  telling: fc.nat(TELLINGS.length - 1),
  document: fc.nat(7),
  day: fc.nat(6),
  stated: fc.boolean(),
  planned: fc.boolean(),
})

/** Candidates of a few articles, in the order of their sentences. */
const archive = fc.array(telling, { minLength: 1, maxLength: 40 }).map((tellings): Candidate[] => {
  const sorted = tellings.toSorted((one, other) => one.document - other.document)
  return sorted.map(({ telling, document, day, stated, planned }, at) => {
    const wish: Wish = { says: '', ...TELLINGS[telling], document: `doc${document}`, at, stated }
    const written = wish.status ?? (planned ? 'planned' : 'happened')
    return handMade({ ...wish, status: written, day: addDays('2024-04-01', day) })
  })
})

const outline = (groups: ReturnType<typeof mergeByHand>) =>
  groups.map(({ members, reasons }) => {
    const rules = reasons.map(({ rule }) => rule).filter((rule) => rule !== 'repeats-its-sentence')
    return [...members.map(({ mention }) => mention).toSorted(), '|', ...rules].join(' ') // oxlint-disable-line typescript/require-array-sort-compare
  })

describe('merging one by one', () => {
  it('makes the same events as merging all at once, for the same reasons', () => {
    fc.assert(
      fc.property(archive, (candidates) => {
        expect(outline(mergeByHand(candidates, ACTORS))).toEqual(mergeAtOnce(candidates, ACTORS))
      }),
      { numRuns: 400 },
    )
  })

  it('makes the same events however few candidates there is room for', () => {
    fc.assert(
      fc.property(archive, fc.integer({ min: 1, max: 8 }), (candidates, room) => {
        expect(mergeByHand(candidates, ACTORS, room)).toEqual(mergeByHand(candidates, ACTORS))
      }),
      { numRuns: 60 },
    )
  })

  it('attaches only what is alone: words that another article tells too stay an event of their own', () => {
    const said = { says: 'Berg *said* the trade in grain would go on.', kind: 'STATEMENT', frame: 'say', agents: ['anna-berg'] } // prettier-ignore
    const met = { says: 'Berg *met* Silva in Arl.', frame: 'meet', agents: ['anna-berg'], counterparts: ['rosa-silva'] }
    const one = [handMade({ ...met, document: 'doc0', at: 0, stated: true }), handMade({ ...said, document: 'doc0', at: 1 })] // prettier-ignore
    const other = handMade({ ...said, document: 'doc1', at: 2 })
    const rules = (candidates: Candidate[]) => mergeByHand(candidates, ACTORS).map(({ reasons }) => reasons.map(({ rule }) => rule)) // prettier-ignore
    expect(rules(one)).toEqual([['said-at-the-encounter']])
    expect(rules([...one, other])).toEqual([[], [expect.any(String)]])
  })
})
