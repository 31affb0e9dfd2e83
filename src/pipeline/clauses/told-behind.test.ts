import { expect, it } from 'vitest'
import { readText } from '../../../tests/acts/read-text.ts'

/** Verbs and days of the acts of a text that a main clause tells. */
function told(text: string): string[] {
  const { acts, days } = readText(text, '2024-07-12')
  return acts.flatMap(({ rule, trigger }, at) =>
    rule === 'verb-in-main-clause' || rule === 'verb-passive' || rule === 'deed-of-a-name'
      ? [`${trigger.lemma} ${days[at]}`]
      : [],
  )
}

it.each([
  ['It came a day after Norway banned the sale of coal.', 'ban 2024-07-11'],
  ['The move comes two days after Peru recalled its envoy from Chile.', 'recall 2024-07-10'],
  [
    'The ruling comes as a blow to the party a week after Chile overhauled its courts.',
    'overhaul 2024-07-01/2024-07-07',
  ],
  ['The blast occurred hours after Chad reshuffled its army.', 'reshuffle 2024-07-12'],
  ['The report came as Nepal scrapped a tax on rice.', 'scrap 2024-07-12'],
  ['It was just days after Peru was struck off the list.', 'strike 2024-07-12'],
])('finds the news behind what only says when it was: %s', (text, act) => {
  expect(told(text)).toContain(act)
})

it.each([
  // the verb before tells something itself
  'The party came to power after Norway overhauled its courts.',
  'The envoy came under fire as Peru overhauled its courts.',
  'The bridge was closed after Chad reshuffled its army.',
  // it did not come
  'The ruling did not come after Chile overhauled its courts.',
  // how things seem
  'The row came after Chile appeared to overhaul its courts.',
])('takes nothing behind a verb that tells a deed: %s', (text) => {
  expect(told(text).filter((act) => /^(?:overhaul|reshuffle|appear) /.test(act))).toEqual([])
})
