import { describe, expect, it } from 'vitest'
import type { Wish } from '../../../tests/examples/hand-made.ts'
import { titleInput } from '../../../tests/examples/title-input.ts'
import { sufferedDrafts } from './suffered-templates.ts'

const titles = (wish: Wish) => [...sufferedDrafts(titleInput(wish))].map(({ title }) => title)

describe('sufferedDrafts', () => {
  it.each<[string, Wish]>([
    ['Sanctions imposed on ten people', { says: 'We *imposed* sanctions on ten people on Friday, and more will follow.', lemma: 'impose', object: 'sanctions' }], // prettier-ignore
    ['Wells closed in Arl', { says: 'They *closed* wells in Arl.', lemma: 'close', object: 'wells' }],
    ['Two bridges destroyed, police say', { says: 'They *destroyed* two bridges, police said.', lemma: 'destroy', object: 'two bridges', clause: 'They destroyed two bridges', status: 'claimed', source: [{ text: 'police' }] }], // prettier-ignore
    ['Two envoys of Sudonia expelled', { says: 'We *expelled* two — two envoys of Sudonia.', lemma: 'expel', object: 'two envoys' }], // prettier-ignore
    ['Purchase to be completed', { says: 'They will *complete* the purchase in spring.', lemma: 'complete', object: 'the purchase', status: 'planned' }], // prettier-ignore
    ['Suspension of Norland’s pension halted', { says: 'They *halted* the suspension of Norland’s pension.', lemma: 'halt', object: 'the suspension' }], // prettier-ignore
    ['Declaration of principles signed', { says: 'They *signed* a declaration of principles.', lemma: 'sign', object: 'a declaration' }], // prettier-ignore
  ])('%s', (title, wish) => {
    expect(titles(wish)).toContain(title)
  })

  it.each<[string, Wish]>([
    ['is named', { says: 'Norland *closed* wells.', lemma: 'close', object: 'wells', agents: ['norland'] }],
    ['owns it', { says: 'They *closed* their wells.', lemma: 'close', object: 'their wells' }],
    ['is left out of a phrase', { says: 'a camp for *displaced* people', lemma: 'displace', object: 'people' }],
    ['does nothing to it', { says: 'They *reached* the harbour.', lemma: 'reach', object: 'the harbour' }],
    ['does it with a preposition', { says: 'They *looked* at wells.', lemma: 'look', object: 'wells' }],
    ['tells a claim without a source', { says: 'They *shelled* wells.', lemma: 'shell', object: 'wells', status: 'claimed' }], // prettier-ignore
  ])('gives nothing where somebody %s', (_, wish) => {
    expect(titles(wish)).toEqual([])
  })
})
