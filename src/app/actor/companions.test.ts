import { expect, it } from 'vitest'
import { smallSite } from '../fixtures/small-site.ts'
import { companionsOf, rowsOfActor } from './companions.ts'

const { site, ids } = smallSite()
const at = (id: string) => site.actorAt.get(id)!

it('finds the rows of an actor in time order', () => {
  expect(rowsOfActor(site.index, at('sudria')).map((row) => ids.ids[row])).toEqual([
    'dddd4444',
    'cccc3333',
    'eeee5555',
    'bbbb2222',
    'ffff6666',
  ])
  expect(rowsOfActor(site.index, at('river-council'))).toEqual([])
})

it('counts who else is named, never the actor', () => {
  expect(companionsOf(site.index, at('ana-novak'))).toEqual([{ actor: at('ben-okoro'), count: 1 }])
  expect(companionsOf(site.index, at('sudria'))).toEqual([{ actor: at('norland'), count: 1 }])
})
