import { describe, expect, it } from 'vitest'
import type { Wish } from '../../../tests/examples/hand-made.ts'
import { titleInput } from '../../../tests/examples/title-input.ts'
import { nominalVerb } from './nominal-verb.ts'
import { phrasesOf, phraseText } from './phrases.ts'

const first = (wish: Wish) => phrasesOf(titleInput(wish)).map(phraseText)[0]

describe('phrasesOf', () => {
  it.each<[string, Wish]>([
    [
      'Norland vows not to accept meddling',
      { says: 'Norland has *vowed* not to accept meddling.', agents: ['norland'] },
    ],
    [
      'Norland announces Berg will leave',
      {
        says: 'Norland’s *announcement* that Berg will leave, raising fears.',
        form: 'nominal',
        frame: 'announce',
        agents: ['norland'],
      },
    ],
    [
      'Norland attacks Sudonia',
      { says: 'Norland’s *attack* on Sudonia in the night.', form: 'nominal', frame: 'attack', agents: ['norland'] },
    ],
    [
      'Norland decides to close its mines',
      { says: 'Norland’s *decision* to close its mines.', form: 'nominal', frame: 'decide', agents: ['norland'] },
    ],
    [
      'Norland visits Sudonia in the night',
      { says: 'Norland’s *visit* to Sudonia in the night.', form: 'nominal', frame: 'visit', agents: ['norland'] },
    ],
    [
      'Drivers in Norland will strike',
      { says: 'Drivers in Norland will *strike* after talks failed.', agents: [], lemma: 'strike' },
    ],
    ['Berg charged', { says: 'Berg was *charged* on Friday.', kind: 'LEGAL', lemma: 'charge', passive: true }],
    [
      'Norland withdraws',
      { says: 'Norland *withdrew* as it was reluctant to pay.', agents: ['norland'], lemma: 'withdraw' },
    ],
    [
      '36 people killed and 150 injured in raids on Arl',
      { says: '36 people were *killed* and 150 were injured in raids on Arl.', clause: '36 people were killed' },
    ],
    [
      'Berg attempts to sway Silva',
      { says: 'Berg’s *attempt* to sway Silva.', form: 'nominal', frame: 'urge', agents: ['anna-berg'] },
    ],
  ])('reads “%s”', (text, wish) => {
    expect(first(wish)).toBe(text)
  })

  it.each<[string, Wish]>([
    [
      'a noun that is no verb of its frame',
      { says: 'Norland’s *feast* of grain.', form: 'nominal', frame: 'attack', agents: ['norland'] },
    ],
    [
      'a noun of which nothing is said',
      { says: 'Norland’s *attack* came.', form: 'nominal', frame: 'attack', agents: ['norland'] },
    ],
    ['a noun that nobody does', { says: 'The *attack* on Sudonia.', form: 'nominal', frame: 'attack' }],
    ['a verb of nobody', { says: 'It *rained*.' }],
  ])('reads nothing from %s', (_, wish) => {
    expect(phrasesOf(titleInput(wish))).toEqual([])
  })

  it('ends with the name in the object where the rest may be too long', () => {
    const wish: Wish = {
      says: 'Norland *struck* the Sudonia nuclear plant.',
      object: 'the Sudonia nuclear plant',
      agents: ['norland'],
    }
    expect(phrasesOf(titleInput(wish)).map(phraseText).at(-1)).toBe('Norland strikes Sudonia')
  })
})

describe('nominalVerb', () => {
  it.each([
    ['decide', 'decision', 'decide'],
    ['announce', 'announcement', 'announce'],
    ['invade', 'invasion', 'invade'],
    ['attack', 'attack', 'attack'],
    ['attack', 'feast', undefined],
    ['no-such-frame', 'attack', undefined],
  ])('of the frame %s, %s is made from %s', (frame, noun, verb) => {
    expect(nominalVerb(frame, noun)).toBe(verb)
  })
})

describe('phrasesOf where only an adverb follows', () => {
  it('stops behind the verb', () => {
    const input = titleInput({ says: 'Shares in Arl *rallied* nonetheless, with banks in the lead.', lemma: 'rally' })
    expect(phrasesOf(input).map(phraseText)).toContain('Shares in Arl rally')
  })
})
