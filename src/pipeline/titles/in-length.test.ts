import { describe, expect, it } from 'vitest'
import { titleInput } from '../../../tests/examples/title-input.ts'
import type { NameMention } from '../annotation.ts'
import { inLength } from './in-length.ts'

const input = titleInput({ says: 'Norland *met* Silva.', agents: ['norland'] })
const variants = (title: string) =>
  inLength({ title, own: [], verb: 'takes', whole: true }, input).map((draft) => draft.title)

describe('inLength', () => {
  it('leaves a title that is short enough as it is', () => {
    expect(variants('Norland takes the village of Bro from the hands of the rebels')).toEqual([
      'Norland takes the village of Bro from the hands of the rebels',
    ])
  })

  it.each([
    [
      'a place by its name alone',
      'Norland defence ministry says its forces took control of the small village of Bro',
      'Norland defence ministry says its forces took control of Bro',
    ],
    [
      'nothing of how a thing is to be done',
      'Head of the Grain Council urges all members to fully and transparently implement rules',
      'Head of the Grain Council urges all members to implement rules',
    ],
    [
      'nothing of what sort an offer is',
      'Norbank made a $18.4 billion cash-and-stock offer for Arl Bridges, companies say',
      'Norbank made $18.4 billion offer for Arl Bridges, companies say',
    ],
    [
      'two names with a comma',
      'Norland and Sudonia warn against war moving to an “uncontrollable phase” now',
      'Norland, Sudonia warn against war moving to “uncontrollable phase” now',
    ],
    [
      'a name without the country that owns it',
      'Border clashes break out between Norland guards and Ostland’s Red Dawn forces now',
      'Border clashes break out between Norland guards and Red Dawn forces now',
    ],
    [
      'the past before the past as past',
      'Norland says Sudonia had deactivated a large group of insurgents near old Arl',
      'Norland says Sudonia deactivated large group of insurgents near old Arl',
    ],
    [
      'what one says of oneself more briefly',
      'Arl Mountain Rescue Centre says it had been flooded with thousands of calls',
      'Arl Mountain Rescue Centre says it was flooded with thousands of calls',
    ],
  ])('writes %s', (_, long, short) => {
    expect(variants(long)).toContain(short)
  })

  it.each([
    ['a doubt', 'Norland takes many ships to possibly the oldest harbour of all the northern islands', /possibly/],
    ['an only', 'Norland takes many ships to only the oldest harbour of all the northern islands', /only/],
  ])('never drops %s', (_, long, word) => {
    expect(variants(long).every((title) => word.test(title))).toBe(true)
  })

  it('keeps the origin of one of two things', () => {
    const says = 'Ostland *sold* grain of Norland and Sudonian ships for the old council of the northern islands.'
    const adjective: NameMention = { start: 33, end: 41, text: 'Sudonian', sentence: 0, actors: ['sudonia'], kind: 'country', via: 'adjective', rule: 'by-hand' } // prettier-ignore
    const sold = { ...titleInput({ says }), names: [adjective] }
    const draft = { title: says.replaceAll('*', '').replace('.', ''), own: [], verb: 'sold', whole: true }
    expect(inLength(draft, sold).every(({ title }) => title.includes('Sudonian'))).toBe(true)
    const apart = { ...draft, title: draft.title.replace('Norland and Sudonian', 'old Sudonian') }
    expect(inLength(apart, sold).some(({ title }) => !title.includes('Sudonian'))).toBe(true)
  })
})

describe('inLength and a ministry', () => {
  it('never drops who tells it as if it were an origin', () => {
    const says =
      'Norland *expelled* two envoys of Sudonia over the old grain deal, the Ministry of Foreign Affairs said.'
    const at = says.replaceAll('*', '').indexOf('Ministry')
    const ministry: NameMention = { start: at, end: at + 27, text: 'Ministry of Foreign Affairs', sentence: 0, actors: [], kind: 'unknown', via: 'adjective', rule: 'organ-of-a-state' } // prettier-ignore
    const draft = { title: 'Norland expelled two envoys of Sudonia over deal, Ministry of Foreign Affairs says', own: [], verb: 'expelled', whole: true } // prettier-ignore
    const written = inLength(draft, { ...titleInput({ says }), names: [ministry] })
    expect(written.every(({ title }) => title.includes('Ministry of Foreign Affairs'))).toBe(true)
  })
})

describe('inLength and words in quotation marks', () => {
  it('never takes a word out of a quote', () => {
    const title = 'Norland’s council calls on the government of Sudonia “to swiftly and fully investigate” the attack'
    const variants = inLength({ title, verb: 'calls on', own: [], whole: true }, titleInput({ says: 'Berg *met* Silva.' })) // prettier-ignore
    expect(variants.every((one) => one.title.includes('“to swiftly and fully investigate”'))).toBe(true)
  })
})
