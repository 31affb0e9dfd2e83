import { expect, it } from 'vitest'
import type { Figures } from './figures.ts'
import { judge, judgeGrowth } from './goals.ts'
import { filled, resultsOf } from './write-results.ts'

const columns = (first: number, filter: number) =>
  new Map<string, Figures>([
    ['ours', { 'first items ms': first, 'filter ms': filter, 'DOM nodes': 1501 }],
    ['library, empty', { 'first items ms': 500, 'filter ms': 10 }],
    ['library, given all', { 'first items ms': 20_000 }],
  ])

it.each([
  [500, 40, { 'first items ≤ 1.6 × the empty library': true, 'filter ≤ 2 frames over the floor, ms': true }],
  [801, 44, { 'first items ≤ 1.6 × the empty library': false, 'filter ≤ 2 frames over the floor, ms': false }],
])(
  'first items after %i ms and a filter of %i ms are judged by the floor of the same run',
  (first, filter, expected) => {
    const met = Object.fromEntries(judge(columns(first, filter), 1000).map(({ goal, met }) => [goal, met]))
    expect(met).toMatchObject(expected)
    expect(met['DOM nodes ≤ 1,500']).toBe(false)
    expect(met['first items ≥ 40 × faster than the library given all']).toBe(first <= 500)
    expect(Object.keys(met)).toHaveLength(4)
  },
)

it('goals for 100,000 events are not asked of more', () => {
  const sizes = new Map<string, Figures>([['ours', { 'all titles KB': 10_000 }]])
  expect(judge(sizes, 100_000)).toMatchObject([{ met: false }])
  expect(judge(sizes, 1_000_000)).toEqual([])
})

it.each([
  [100_000, 600, true],
  [100_000, 700, false],
])(
  'of %i events the first must be there in a third of the time that ECharts takes: %i of 2,000 ms',
  (events, first, met) => {
    const sizes = columns(first, 40).set('ECharts, given all', { 'first items ms': 2000 })
    const ofChart = (count: number) => judge(sizes, count).filter(({ goal }) => goal.includes('ECharts'))
    expect(ofChart(events)).toMatchObject([{ met }])
    expect(ofChart(1000)).toEqual([])
  },
)

it('growth is judged from one size to another, where both were measured', () => {
  const sizes = new Map([
    [1000, columns(400, 10)],
    [100_000, columns(700, 20)],
  ])
  expect(judgeGrowth(sizes)).toEqual([
    { goal: 'first items: 100,000 ≤ 1.5 × 1,000', ours: 700, floor: 400, reached: 1.75, limit: 1.5, met: false },
  ])
})

it('results take the place of the earlier ones and leave the words around them', () => {
  const report = {
    when: '2026-11-22',
    machine: 'a machine',
    load: '1.00',
    command: 'bench',
    sizes: new Map([[1000, columns(400, 10)]]),
  }
  const once = filled('# Title\n\nBefore\n\n## Why\n\nAfter\n', resultsOf(report))
  expect(once).toContain('| first items ≤ 1.6 × the empty library | 400 | 500 | 0.8 | yes |')
  expect(filled(once, resultsOf(report))).toBe(once)
  expect(once.startsWith('# Title')).toBe(true)
  expect(once.endsWith('## Why\n\nAfter\n')).toBe(true)
})
