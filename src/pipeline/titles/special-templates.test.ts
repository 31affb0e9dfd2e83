import { describe, expect, it } from 'vitest'
import type { Wish } from '../../../tests/examples/hand-made.ts'
import { titleInput } from '../../../tests/examples/title-input.ts'
import { isClaim, needsSource } from './needs-source.ts'
import { writeTitle } from './write-title.ts'

describe('writeTitle, of sentences of one shape', () => {
  it.each<[string, string, Wish]>([
    [
      'Berg and Dahl travel to Arl to meet Silva',
      'travel',
      {
        says: 'Berg *travelled* by train with Dahl for their first meeting with Silva since the flood.',
        lemma: 'travel by',
        frame: 'visit',
        agents: ['anna-berg'],
        place: 'Arl',
      },
    ],
    [
      'Four sailors killed in storms, Norland military says',
      'count',
      {
        says: 'The Norland military put the number of sailors *killed* in storms at four.',
        lemma: 'kill',
        frame: 'kill',
        kind: 'ASSAULT',
        status: 'claimed',
        source: [{ text: 'the Norland military' }],
      },
    ],
    [
      'Berg accuses Silva of “scorched fields”',
      'accusation',
      {
        says: 'Berg *accused* the proud and ancient council of the farmers of Sudonia of “scorched fields”.',
        lemma: 'accuse',
        frame: 'accuse',
        kind: 'ACCUSE',
        agents: ['anna-berg'],
        targets: ['rosa-silva'],
      },
    ],
    [
      'Sudonia appears close to leaving the league',
      'clause',
      { says: 'Sudonia appeared close to *leaving* the league.', frame: 'withdraw-from', agents: ['sudonia'] },
    ],
  ])('writes “%s” by the template %s', (title, rule, wish) => {
    expect(writeTitle(titleInput(wish))).toMatchObject({ title, rule })
  })

  it('accuses nobody of nothing', () => {
    const wish: Wish = { says: 'Berg *accused* Silva.', lemma: 'accuse', frame: 'accuse', kind: 'ACCUSE', agents: ['anna-berg'], targets: ['rosa-silva'] } // prettier-ignore
    expect(writeTitle(titleInput(wish))?.title).not.toBe('Berg accuses Silva')
  })
})

describe('needsSource', () => {
  const said: Wish = { says: 'Norland *struck* the dam.', agents: ['norland'], source: [{ text: 'the radio' }] }

  it.each<[string, boolean, boolean, Wish]>([
    ['a fact that somebody tells', false, false, said],
    ['a claim', true, true, { ...said, status: 'claimed' }],
    ['what is told as claimed', true, true, { ...said, source: [{ text: 'the radio', stance: 'claims' }] }],
    [
      'a plan of one’s own',
      false,
      false,
      { ...said, status: 'planned', source: [{ actor: 'norland', text: 'Norland' }] },
    ],
    [
      'a plan that others tell',
      true,
      false,
      { ...said, status: 'planned', source: [{ actor: 'ostland', text: 'Ostland' }] },
    ],
  ])('%s: %s', (_, needs, claim, wish) => {
    expect(needsSource(titleInput(wish))).toBe(needs)
    expect(isClaim(titleInput(wish))).toBe(claim)
  })
})
