import { describe, expect, it } from 'vitest'
import { cutShort } from './cut-short.ts'
import { LONGEST } from './gate.ts'

const draft = (title: string, verb: string) => ({ title, verb, own: [], whole: true })

describe('cutShort', () => {
  it.each([
    [
      'Norland regards virtually all of the maritime claims of its neighbours as unfounded in every respect',
      'regards',
      'Norland regards virtually all of the maritime claims…',
    ],
    [
      'Another aircraft crashed in an open field close to the border of the northern province, reports say',
      'crashed',
      'Another aircraft crashed in an open field close…, reports say',
    ],
    [
      'Sudonia accuses the leadership of “providing or preparing to provide lethal aid to rebels in Ostland”',
      'accuses',
      'Sudonia accuses the leadership of “providing or preparing to provide…”',
    ],
    [
      'The bank cuts the price of its loans to small firms in the district of New Haven Harbour in the north',
      'cuts',
      'The bank cuts the price of its loans to small firms in the district…',
    ],
  ])('keeps the beginning and the source of %j', (title, verb, shorter) => {
    expect(cutShort(draft(title, verb))?.title).toBe(shorter)
    expect(shorter.length).toBeLessThanOrEqual(LONGEST)
  })

  it.each([
    ['what is cut turns it round', 'Norland says that the deal with its neighbours over the river and its dams is not valid at all', 'says'],
    ['what is cut limits it', 'Norland signs the treaty on the river and its many dams with Sudonia only if Ostland follows suit', 'signs'],
    ['too little is left behind the verb', 'The deputy spokeswoman of the ministry of the interior of the republic says that Ostland attacked', 'says'],
  ])('gives nothing where %s', (_, title, verb) => {
    expect(cutShort(draft(title, verb))).toBeUndefined()
  }) // prettier-ignore
})
