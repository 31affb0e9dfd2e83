import { describe, expect, it } from 'vitest'
import type { Wish } from '../../../tests/examples/hand-made.ts'
import { titleInput } from '../../../tests/examples/title-input.ts'
import { plannedDrafts } from './clause-templates.ts'
import { expectation, expectedDrafts } from './expected-templates.ts'

const plan: Wish = { says: 'Norland expects Sudonia to *provide* advanced ships.', clause: 'Sudonia to provide advanced ships', agents: ['sudonia'], status: 'planned' } // prettier-ignore

describe('expectedDrafts', () => {
  it('says who expects, whether he tells it or the article does', () => {
    expect([...expectedDrafts(titleInput(plan))][0]?.title).toBe('Norland expects Sudonia to provide advanced ships')
    const told: Wish = { ...plan, says: 'Berg said she wants Sudonia to *provide* advanced ships.', source: [{ actor: 'anna-berg', text: 'Berg' }] } // prettier-ignore
    expect([...expectedDrafts(titleInput(told))][0]?.title).toBe('Berg wants Sudonia to provide advanced ships')
  })

  it('leaves no plan of the one from whom it is expected', () => {
    expect([...plannedDrafts(titleInput(plan))]).toEqual([])
  })

  it('writes nothing of one’s own plan', () => {
    const own: Wish = { ...plan, says: 'Sudonia is to *provide* advanced ships.', clause: 'Sudonia is to provide advanced ships' } // prettier-ignore
    expect(expectation(titleInput(own))).toBeUndefined()
    expect([...expectedDrafts(titleInput(own))]).toEqual([])
  })
})
