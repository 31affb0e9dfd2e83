import fc from 'fast-check'
import { expect, it } from 'vitest'
import { formatLedger, readLedger } from '../../src/build/corpus/read-ledger.ts'
import type { LedgerEntry } from '../../src/pipeline/corpus.ts'
import { sealLedger } from '../../src/pipeline/ids/seal-ledger.ts'
import { type Step, World } from './world.ts'

/** Histories of so many releases. `LEDGER_HISTORIES` asks for more of them. */
const STEPS = 20
const HISTORIES = Number(process.env['LEDGER_HISTORIES'] ?? 500)

const place = fc.nat({ max: 7 })
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('add' as const), size: fc.integer({ min: 1, max: 4 }), alike: fc.boolean() }) }, // prettier-ignore
  { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom('remove', 'copy', 'rename', 'reorder'), document: place }) }, // prettier-ignore
  { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom('edit', 'drop-sentence', 'insert-sentence'), document: place, sentence: place }) }, // prettier-ignore
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('read' as const), trigger: fc.nat({ max: 2 }) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('skip' as const), parity: fc.nat({ max: 2 }) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('merge' as const), how: fc.constantFrom('none', 'story', 'mistaken') }) }, // prettier-ignore
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('redate' as const), days: fc.nat({ max: 400 }) }) },
)

it('in every history each id that was ever published answers, and none comes to mean another event', () => {
  let answered = 0
  fc.assert(
    fc.property(fc.array(step, { minLength: STEPS, maxLength: STEPS }), (history) => {
      const world = new World()
      let before: LedgerEntry[] = []
      for (const each of history) {
        world.apply(each)
        answered += checkRelease(world, before)
        before = world.ledger.entries
      }
      const kept = sealLedger(world.ledger)
      expect(readLedger('links.json', formatLedger(kept))).toEqual({ ledger: kept, problems: [] })
    }),
    { numRuns: HISTORIES, seed: 20_240_411 },
  )
  expect(answered).toBeGreaterThan(HISTORIES * STEPS)
})

/** Checks what must hold after every release and returns how many ids answered with an event. */
function checkRelease(world: World, before: readonly LedgerEntry[]): number {
  const { ledger, bound, events } = world
  const live = new Set(events.map(({ id }) => id))
  const eventOf = new Map(events.flatMap(({ id, aliases }) => [id, ...aliases].map((name) => [name, id] as const)))
  // Append-only: nothing is lost, moved or worded anew.
  expect(ledger.entries.slice(0, before.length).map(wordsOf)).toEqual(before.map(wordsOf))
  expect(new Set(ledger.entries.map(({ id }) => id)).size).toBe(ledger.entries.length)
  let answered = 0
  for (const { id, quote } of ledger.entries) {
    const event = eventOf.get(id)
    const answer = event === undefined ? bound.retired[id] : { now: [event], reason: 'live' }
    if (answer === undefined) throw new Error(`${id} does not answer`)
    if (answer.now.length === 0 && !answer.reason.includes(quote)) throw new Error(`the stone of ${id} shows no quote`)
    for (const now of answer.now) {
      if (!live.has(now)) throw new Error(`${id} leads to ${now}, which is no event`)
      if (!world.isSame(id, now)) throw new Error(`${id} was another event than ${now}`)
      answered += 1
    }
  }
  return answered
}

function wordsOf({ state: _state, ...words }: LedgerEntry): string {
  return JSON.stringify(words)
}
