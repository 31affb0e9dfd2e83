import { describe, expect, it } from 'vitest'
import { readOne } from '../clauses/fixtures/read-one.ts'
import { realityOf } from './modality.ts'

describe('whether a clause tells what happened', () => {
  it.each([
    ['Poland closed its border.', 0, 'asserted'],
    ['Poland has closed its border.', 0, 'asserted'],
    ['It is believed that Poland has closed its border.', 1, 'asserted'],
    ['It is believed that Poland closes its border.', 1, 'hypothetical'],
    ['Norway believes that Poland has closed its border.', 1, 'hypothetical'],
    ['Poland will close its border.', 0, 'planned'],
    ['Poland plans to close its border.', 1, 'planned'],
    ['Poland is due to close its border.', 1, 'planned'],
    ['Poland is to close its border.', 1, 'planned'],
    ['Poland said it would close its border.', 1, 'planned'],
    ['Poland would close its border.', 0, 'hypothetical'],
    ['Poland may close its border.', 0, 'hypothetical'],
    ['Poland wants to close its border.', 1, 'hypothetical'],
    ['Poland refused to close its border.', 1, 'hypothetical'],
    ['Poland urged Latvia to close its border.', 1, 'hypothetical'],
    ['If Poland closes its border, trade stops.', 0, 'hypothetical'],
    ['A third round is to be held in June.', 1, 'planned'],
    ['The last mines are to be closed.', 1, 'planned'],
    ['The frigate is to sail.', 1, 'hypothetical'],
    ['The aim is to sail on Monday.', 1, 'hypothetical'],
    ['One way is to close the border.', 1, 'hypothetical'],
    ['The aim is to be held in high regard.', 1, 'hypothetical'],
    ['If the talks were to be held, trade would gain.', 1, 'hypothetical'],
    ['Poland did not close its border.', 0, 'negated'],
    ['Neither side closed its border.', 0, 'negated'],
    ['Poland denied that it closed the border.', 1, 'negated'],
    ['Acme is thrilled to announce a new store.', 1, 'asserted'],
    ['Poland took steps to curb imports.', 1, 'asserted'],
    ['Poland is happy to close its border.', 1, 'hypothetical'],
    ['Poland takes steps to curb imports.', 1, 'hypothetical'],
    ['Poland often closes its border.', 0, 'habitual'],
    ['Poland is closing its border.', 0, 'ongoing'],
    ['The army continued to shell the town.', 1, 'ongoing'],
    ['The army tried to break through the line.', 1, 'asserted'],
    ['The row led Poland to close its border.', 1, 'asserted'],
    ['Experts believe that Poland closed its border.', 1, 'hypothetical'],
  ] as const)('%s clause %i: %s', (text, clause, modality) => {
    const reality = realityOf(readOne(text), clause)
    expect(reality.modality).toBe(modality)
    if (modality === 'negated' || modality === 'hypothetical' || modality === 'habitual')
      expect(reality.reason).toMatch(/\w/)
    else expect(reality.reason).toBeUndefined()
  })

  it('keeps the tense', () => {
    const tense = (text: string): string => realityOf(readOne(text), 0).tense
    expect(tense('Poland closed its border.')).toBe('past')
    expect(tense('Poland has closed its border.')).toBe('perfect')
    expect(tense('Poland had closed its border.')).toBe('pluperfect')
    expect(tense('Poland will close its border.')).toBe('future')
  })
})
