import { expect, it } from 'vitest'
import { makeDataset } from '../../tests/fixtures/make-dataset.ts'
import type { Dataset } from '../model/dataset.ts'
import { datasetFaults } from './dataset-faults.ts'

const faultsOf = (change: (dataset: Dataset) => unknown) => {
  const dataset = makeDataset()
  change(dataset)
  const faults = [...datasetFaults(dataset)]
  for (const { mend } of faults) mend?.()
  return { says: faults.map(({ says }) => says), left: [...datasetFaults(dataset)].length }
}

it('a right dataset has no faults, also with open dates', () => {
  expect(faultsOf(() => undefined).says).toEqual([])
  expect(faultsOf(({ events }) => (events[0]!.when.edtf = `${events[0]!.when.start}/..`)).says).toEqual([])
})

it.each<[(dataset: Dataset) => unknown, RegExp]>([
  [({ events }) => (events[3]!.when.edtf = 'garbage'), /^events\[3\]\.when\.edtf: garbage is not EDTF .*: write it as/],
  [({ events }) => (events[3]!.when.edtf = '1999-01-01'), /^events\[3\]\.when\.edtf: “1999-01-01” is not the days/],
  [
    ({ events: [event] }) => (event!.otherDates = [{ ...event!.when, edtf: '1999' }]),
    /^events\[0\]\.otherDates\[0\]\.edtf/,
  ],
  [({ events }) => (events[0]!.title = ' '), /^events\[0\]\.title: is empty, so the id stands: write/],
  [({ corpus }) => (corpus.title = ''), /^corpus\.title: is empty/],
  [({ corpus }) => (corpus.to = '2019-12-31'), /^corpus\.to: is before corpus\.from, so they stand swapped: swap/],
  [
    ({ documents }) => (documents[1]!.sha256 = '0'.repeat(64)),
    /^documents\[1\]\.sha256: is not that of the text: restore/,
  ],
  [
    ({ documents }) => documents[1]!.blocks.pop(),
    /^documents\[1\]\.blocks: leave out words of the text at \d+\.\.\d+: add/,
  ],
  [
    ({ documents }) => (documents[1]!.address = 'javascript:alert(1)'),
    /^documents\[1\]\.address: is no address of the web/,
  ],
])('a dataset that breaks the contract is told with its place and what to do: %s', (change, fault) => {
  expect(faultsOf(change).says).toEqual([expect.stringMatching(fault)])
})

it('what can be put right stands right', () => {
  const spoilt = faultsOf(({ events, corpus, actors: [actor], topics: [topic], documents }) => {
    events[3]!.when.edtf = 'garbage'
    events[4]!.title = '\t'
    Object.assign(corpus, { title: '', from: '2024-01-01', to: '2020-01-01' })
    actor!.name = topic!.label = ' '
    documents[0]!.address = 'data:text/html,x'
  })
  expect(spoilt).toMatchObject({ says: { length: 7 }, left: 0 })
})
