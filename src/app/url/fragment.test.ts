import { expect, it } from 'vitest'
import { fragmentOf } from './fragment.ts'

it.each([
  ['', ''],
  ['#', ''],
  ['#s120', 's120'],
  ['#caf%C3%A9', 'café'],
  ['#%E0%A4%A', ''],
])('%j holds %j', (hash, fragment) => {
  expect(fragmentOf({ location: { hash } as Location })).toBe(fragment)
})
