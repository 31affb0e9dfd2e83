import { describe, expect, it } from 'vitest'
import { readText, summaryOf } from './acts/read-text.ts'
import data from './acts/sentences.yaml'

type Row = { say: string; acts: string[] }
const { nothing, ...subjects } = data as { nothing: string[] } & Record<string, Row[] | string[]>

const PUBLISHED = '2024-07-12'

describe.each(Object.entries(subjects))('a sentence on %s', (_, rows) => {
  it.each((rows as Row[]).map(({ say, acts }) => [say, acts] as const))('%s', (say, acts) => {
    const read = readText(say, PUBLISHED)
    expect(summaryOf(read), [...read.dropped.values()].join('; ')).toEqual(acts)
  })
})

describe('a sentence that reports no act', () => {
  it.each(nothing)('%s', (say) => {
    const read = readText(say, PUBLISHED)
    expect(summaryOf(read).filter((act) => !act.startsWith('+'))).toEqual([])
  })

  it.each(nothing.filter((say) => !say.startsWith('Sign up')))('says why: %s', (say) => {
    const { sentences, dropped } = readText(say, PUBLISHED)
    for (const { index } of sentences) expect(dropped.get(index) ?? '').toMatch(/\w{3}/)
  })
})

describe('the table', () => {
  it('is broad: many subjects, many sentences that give nothing', () => {
    expect(Object.keys(subjects).length).toBeGreaterThan(8)
    expect(Object.values(subjects).flat().length + nothing.length).toBeGreaterThanOrEqual(150)
    expect(nothing.length).toBeGreaterThanOrEqual(50)
  })
})
