import { expect, it } from 'vitest'
import { readText } from '../../../tests/acts/read-text.ts'

/** Verbs of the acts of a text that stand by themselves, each with who does or suffers it. */
function told(text: string): string[] {
  return readText(text, '2024-07-12')
    .acts.filter(({ supports }) => supports === undefined)
    .map(({ trigger, subject }) => `${subject ? text.slice(subject.start, subject.end) : '–'}: ${trigger.lemma}`)
}

it.each([
  [
    'Thousands of protesters calling for the return of the king marched in Cairo on Friday.',
    'Thousands of protesters: march',
  ],
  ['A miner who escaped from prison killed two officers in Lima on Friday.', 'A miner: kill'],
  ['Activists who led the protests against the pact gathered in Oslo on Friday.', 'Activists: gather'],
  [
    'Vega, a Peruvian miner who calls himself a rebel, was arrested in Lima in August 2017.',
    'Vega, a Peruvian miner: arrest',
  ],
  ['Norway as well as Denmark condemned the coup on Monday.', 'Norway as well as Denmark: condemn'],
])('finds the verb that a sentence is about behind what describes its subject: %s', (text, act) => {
  expect(told(text)).toContain(act)
})

it.each([
  ['The miners who were freed by rebels in Peru.'],
  ['A plan for the port of Lima called for by Peru.'],
  ['A gas pipeline that Norway and Denmark want to build.'],
])('finds none where there is none: %s', (text) => {
  expect(told(text)).toEqual([])
})
