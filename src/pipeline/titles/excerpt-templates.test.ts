import { describe, expect, it } from 'vitest'
import type { Wish } from '../../../tests/examples/hand-made.ts'
import { titleInput } from '../../../tests/examples/title-input.ts'
import type { Claim } from '../annotation.ts'
import { excerptDrafts } from './excerpt-templates.ts'

const source = [{ text: 'Berg', actor: 'anna-berg' }]

/** Drafts for a sentence of which everything before the reporting clause is what is said. */
function drafts(says: string, wish: Partial<Wish> = {}): string[] {
  const input = titleInput({ form: 'statement', source, ...wish, says })
  const { act, sentence } = input.candidate
  const content = { start: sentence.start, end: sentence.start + sentence.text.lastIndexOf(',') }
  const speaker = { start: content.end, end: sentence.end }
  const claim: Claim = { sentence: 0, speaker, speakerText: 'Berg', actors: ['anna-berg'], stance: 'says', cue: { ...speaker, lemma: 'say' }, content, quoted: true, rule: 'by-hand' } // prettier-ignore
  const candidate = { ...input.candidate, act: { ...act, claims: [0], clause: content } }
  const said = { ...input, candidate, claims: [claim] }
  return [...new Set([...excerptDrafts(said)].map(({ title }) => title))]
}

describe('excerptDrafts', () => {
  it.each([
    ['“We *advise* anyone to wait,” Berg said.', 'Berg: “We advise anyone to wait”'],
    ['“But I don’t *think* that this can be called impartial in any way of looking at it,” Berg said.', 'Berg: “I don’t think that this can be called impartial in any way…”'], // prettier-ignore
    [
      'The harbour will *reopen* for ferries on Tuesday at noon, Berg said.',
      'Berg says the harbour will reopen for ferries',
    ],
    ['Troops *drove* her to the border in order to make her leave the country that day, Berg said.', 'Berg says troops drove her to the border in order to make her leave…'], // prettier-ignore
  ])('gives the words of %j', (says, title) => {
    expect(drafts(says)).toContain(title)
  })

  it.each<[string, string, Partial<Wish>?]>([
    ['words that point at the sentence before', 'They *left* the building early, Berg said.'],
    ['a clause that only leads to what is said', 'While the intent of it *remains* unclear to everybody, Berg said.'],
    ['words that are too few', 'Nobody *knows*, Berg said.'],
    ['a speaker whom nobody names', 'The harbour will *reopen* for ferries, Berg said.', { source: [] }],
  ])('gives nothing for %s', (_, says, wish) => {
    expect(drafts(says, wish)).toEqual([])
  })

  it('tells what is done in the words of its clause, without what joins it to the sentence before', () => {
    const wish: Partial<Wish> = { form: 'verb', source: [] }
    expect(drafts('Residents of the valley also *stormed* the mayor’s palace on Monday, it was said.', wish)).toEqual([
      'Residents of the valley stormed the mayor’s palace',
    ])
    expect(drafts('Officials in Italy *opened* the two harbours, it was said.', wish)).toEqual([
      'Officials in Italy opened the two harbours',
    ])
    expect(drafts('It is what Berg *suggested* at the talks in Arl, it was said.', wish)).toEqual([])
    expect(drafts('Staff in Arl, who were *paid* late in winter, it was said.', wish)).toEqual([])
    expect(drafts('They *stormed* the mayor’s palace at dawn, it was said.', wish)).toEqual([])
  })
})
