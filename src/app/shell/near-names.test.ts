import { expect, it } from 'vitest'
import { smallSite } from '../fixtures/small-site.ts'
import { nearNames } from './near-names.ts'

const { catalogue } = smallSite().site

it.each([
  ['Novka', ['Ana Novak']],
  ['nvoak meets', ['Ana Novak']],
  ['Okkorro', ['Ben Okoro']],
  ['Нвоак', ['Ana Novak']],
  ['xyzzyq', []],
  ['an', []],
  ['', []],
  ['сouncil river', ['River Council']],
])('%s is nearly %j', (text, names) => {
  expect(nearNames(text, catalogue)).toEqual(names)
})
