import { expect, it } from 'vitest'
import type { Retired } from '../../model/site.ts'
import { resolveEvent } from './resolve-event.ts'
import { idsOf } from './load-lines.ts'

const ids = idsOf(['a1', 'b2', 'c3'])
const retired: Retired = {
  alias: { now: ['b2'], reason: '' },
  merged: { now: ['b2'], reason: 'the same call' },
  split: { now: ['a1', 'c3'], reason: 'two visits' },
  gone: { now: [], reason: 'the sentence was taken back' },
  lost: { now: ['nobody'], reason: 'nothing is left of it' },
}

it.each([
  ['b2', { kind: 'live', row: 1 }],
  ['B2', { kind: 'live', row: 1 }],
  ['alias', { kind: 'merged', row: 1, id: 'b2', reason: '' }],
  ['ALIAS', { kind: 'merged', row: 1, id: 'b2', reason: '' }],
  ['merged', { kind: 'merged', row: 1, id: 'b2', reason: 'the same call' }],
  ['split', { kind: 'split', rows: [0, 2], reason: 'two visits' }],
  ['gone', { kind: 'withdrawn', reason: 'the sentence was taken back' }],
  ['lost', { kind: 'withdrawn', reason: 'nothing is left of it' }],
  ['nobody', { kind: 'unknown' }],
  ['__proto__', { kind: 'unknown' }],
  ['constructor', { kind: 'unknown' }],
])('answers for %s', (id, answer) => {
  expect(resolveEvent(id, ids, retired)).toEqual(answer)
})

it('knows live ids before the retired ones have come', () => {
  expect(resolveEvent('a1', ids, undefined)).toEqual({ kind: 'live', row: 0 })
  expect(resolveEvent('merged', ids, undefined)).toEqual({ kind: 'unknown' })
})
