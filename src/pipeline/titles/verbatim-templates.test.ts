import { describe, expect, it } from 'vitest'
import { titleInput } from '../../../tests/examples/title-input.ts'
import type { Wish } from '../../../tests/examples/hand-made.ts'
import { verbatimDrafts } from './verbatim-templates.ts'

const drafts = (says: string, wish: Partial<Wish> = {}) =>
  [...verbatimDrafts(titleInput({ form: 'verb', ...wish, says }))].map(({ title }) => title)

describe('verbatimDrafts', () => {
  it.each<[string, string | undefined, string?]>([
    [
      'Fighting between the forces of the old council and those of the new one has *left* more than 300 people dead.',
      'Fighting between the forces… leaves more than 300 people dead',
    ],
    ['Her famous mill was *moved*.', undefined],
    [
      'The now-closed mill – built of oak – was *moved* right out of its old valley.',
      'The now-closed mill was moved right out of its old valley',
    ],
    [
      'The Office for the Investigation of Corruption in High Places *assigned* the case to its third division.',
      'The Office for the Investigation… assigns the case to its third…',
    ],
    [
      'They *agreed* to continue the dialogue, with a further meeting to follow.',
      '“They agreed to continue the dialogue”',
      'They agreed to continue the dialogue',
    ],
    ['On Tuesday, I *met* with the justice minister of the island.', '“I met with the justice minister of the island”'],
    [
      'They were *ordered* on Wednesday to pay four million in reparation.',
      '“They were ordered… to pay four million in reparation”',
    ],
    [
      'Gunmen *stormed* the court on Monday and took nine judges with them to the hills behind the town of Arl.',
      'Gunmen storm the court and took nine judges with them to the hills…',
    ],
  ])('%s → %s', (says, title, clause) => {
    expect(drafts(says, clause === undefined ? {} : { clause })[0]).toBe(title)
  })

  it.each<[string, string, Partial<Wish>?]>([
    [
      'a pronoun in a clause behind another',
      'The mayor was tired, but he *summed* up the storm for the press.',
      { clause: 'he summed up the storm for the press' },
    ],
    [
      'what a relative clause tells',
      'The ministers praised the troops who have *pushed* back the rebels in the hills.',
      { clause: 'who have pushed back the rebels in the hills' },
    ],
    ['what points at the sentence before', 'That deal *ended* the long war in the hills.'],
    ['what somebody else tells', 'Gunmen *stormed* the court in the capital.', { source: [{ text: 'a judge' }] }],
    ['a claim', 'Gunmen *stormed* the court in the capital.', { status: 'claimed' }],
    ['a noun', 'The *attack* on the court lasted for a day.', { form: 'nominal' }],
    [
      'an order without what was ordered',
      'A judge *ordered* the two defendants – Berg and Silva – to stay.',
      { clause: 'A judge ordered the two defendants' },
    ],
    ['a participle that describes its noun', 'The crew of nine men *arrested* near Arl.', { lemma: 'arrest' }],
    ['a verb that only describes its noun', 'A new report by the Norwell firm *issued* in May said that Arl and Tol were cities with floods.', { lemma: 'issue', rule: 'verb-describing-a-noun' }], // prettier-ignore
    ['him who is not named', 'He *met* the president in the capital on Monday.'],
    ['words that are too few', 'The old mayor *wept*.'],
    ['what a cut would turn round', 'The union of the harbour workers and of their families *agreed* to load no ships unless the owners of the harbour pay.'], // prettier-ignore
  ])('gives nothing for %s', (_, says, wish) => {
    expect(drafts(says, wish)).toEqual([])
  })
})
