import { describe, expect, it } from 'vitest'
import { readText } from '../../../../tests/acts/read-text.ts'
import { splitBlocks } from '../../blocks/split-blocks.ts'
import { dateAct } from '../date-act.ts'

const ANCHORS = [
  {
    id: 'invasion',
    phrases: ['invasion of Peru', 'invaded Peru', 'war in Peru'],
    date: '2014-03-18',
    note: 'Norway invaded Peru on 18 March 2014.',
    source: 'test',
  },
]

/** EDTF and rule of each act, in an article of Friday 12 July 2024 whose readers know of the invasion. */
function dated(text: string, day = '2024-07-12'): string[] {
  const read = readText(text, day)
  const document = { id: 'text', published: { date: day, precision: 'day' } as const, blocks: splitBlocks(text), ...read, anchors: ANCHORS } // prettier-ignore
  return read.acts.map((act) => {
    const when = dateAct(act, document)?.when
    return `${act.trigger.lemma} ${when?.edtf ?? 'undated'} ${when?.rule ?? ''}`
  })
}

describe('an event that everybody knows', () => {
  it.each([
    'Norway’s invasion of Peru came as a shock to France.',
    'Norway invaded Peru and France closed its embassy.',
  ])('has its day: %s', (text) => {
    expect(dated(text)[0]).toMatch(/2014-03-18 day-of-a-known-event$/)
  })

  it.each([
    'Norway invaded Peru on 3 May 2020.',
    'Norway invaded Chile.',
    'France closed its embassy after the invasion of Peru.',
    'Norway attacked ships over the war in Peru.',
  ])('gives it to nothing else: %s', (text) => {
    expect(
      dated(text)
        .filter((line) => /close|attack|Chile|3 May|invade/.test(line))
        .join(),
    ).not.toContain('known-event')
  })

  it('is not known before it happened', () => {
    expect(dated('Norway invaded Peru.', '2010-01-01').join()).not.toContain('known-event')
  })
})
