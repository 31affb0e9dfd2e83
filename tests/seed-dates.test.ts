import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { DateMention } from '../src/pipeline/annotation.ts'
import { splitBlocks } from '../src/pipeline/blocks/split-blocks.ts'
import type { AnchorEntry } from '../src/pipeline/corpus.ts'
import { splitSentences } from '../src/pipeline/sentences/split-sentences.ts'
import { findDates } from '../src/pipeline/when/find-dates.ts'

type Expected = {
  document: string
  context: string
  text: string
  kind: string
  from?: string
  to?: string
  v?: string
  part?: string
}
type Gold = { documentDates: Record<string, string>; expressions: Expected[] }

const gold = JSON.parse(readFileSync('tests/gold/seed-dates.json', 'utf8')) as Gold
const anchors = parse(readFileSync('seeds/anchors.yaml', 'utf8')) as AnchorEntry[]

const mentions = new Map<string, { text: string; dates: DateMention[] }>()
for (const file of readdirSync('seeds').filter((name) => name.endsWith('.txt'))) {
  const text = readFileSync(`seeds/${file}`, 'utf8')
  const id = file.slice(0, 3)
  const blocks = splitBlocks(text)
  const date = gold.documentDates[id] ?? ''
  mentions.set(id, {
    text,
    dates: findDates({
      text,
      blocks,
      sentences: splitSentences(text, blocks),
      published: { date, precision: 'day' },
      anchors,
    }),
  })
}

/** Each gold expression is looked up by the words before it; the nth of the same words is the nth place. */
function placeOf(expected: Expected, index: number): number {
  const { text } = mentions.get(expected.document) ?? { text: '' }
  const same = gold.expressions
    .slice(0, index)
    .filter(
      (other) =>
        other.document === expected.document && other.context === expected.context && other.text === expected.text,
    )
  let at = -1
  for (let count = 0; count <= same.length; count++) at = text.indexOf(expected.context + expected.text, at + 1)
  return at < 0 ? -1 : at + expected.context.length
}

function verdict(expected: Expected, index: number): string {
  const start = placeOf(expected, index)
  const end = start + expected.text.length
  const dates = mentions.get(expected.document)?.dates ?? []
  const exact = dates.find((date) => date.start === start && date.end === end)
  const found = exact ?? dates.find((date) => date.start < end && date.end > start)
  if (!found) return 'missed'
  // The corpus may know an event by a longer name than the gold marks: the start of the war against whom.
  const longer = expected.kind === 'anchor' && found.start === start && found.text.startsWith(expected.text)
  const span = exact || longer ? '' : `span “${found.text}” `
  if (expected.v !== undefined) return span + (found.value === expected.v ? '' : `value ${found.value}`)
  const days = found.from === expected.from && found.to === expected.to ? '' : `days ${found.from}…${found.to}`
  const part = expected.part === undefined || found.value.endsWith(`T${expected.part}`) ? '' : ` part ${found.value}`
  return span + days + part
}

describe('the temporal expressions of the five seed articles', () => {
  it('are where the gold has them', () => {
    expect(gold.expressions.map((expected, index) => placeOf(expected, index)).filter((at) => at < 0)).toEqual([])
  })

  it('are all found, with the span, the value and the days of the gold', () => {
    const wrong = gold.expressions
      .map((expected, index) => ({ expected, verdict: verdict(expected, index) }))
      .filter(({ verdict: text }) => text !== '')
      .map(
        ({ expected, verdict: text }) =>
          `${expected.document} ${expected.context}[${expected.text}] ${expected.from ?? expected.v ?? ''}: ${text}`,
      )
    console.log(`dates of the seeds: ${gold.expressions.length - wrong.length} of ${gold.expressions.length} right`)
    expect(wrong).toEqual([])
  })
})
