import { expect, it } from 'vitest'
import { triedInputs } from './tried-inputs.ts'

const report = (...tests: unknown[]) =>
  JSON.stringify({ testResults: [{ name: 'a.test.ts', assertionResults: tests }] })

it('adds up what tests that passed have tried, by class', () => {
  const tests = [
    { status: 'passed', meta: { tried: { addresses: 20, texts: 3 } } },
    { status: 'passed', meta: { tried: { addresses: 5 } } },
    { status: 'failed', meta: { tried: { addresses: 1000 } } },
    { status: 'passed', meta: {} },
    { status: 'passed' },
  ]
  expect(triedInputs(report(...tests))).toEqual([['addresses', 25], ['texts', 3]]) // prettier-ignore
})

it.each([undefined, '', '{', '[]', '{"testResults":5}'])('says nothing of the report %j', (text) => {
  expect(triedInputs(text)).toEqual([])
})
