import { expect, it } from 'vitest'
import { makeDataset } from '../../../tests/fixtures/make-dataset.ts'
import type { Dataset, When } from '../../model/dataset.ts'
import { linkedData } from './linked-data.ts'
import { pageWorld } from './page-world.ts'

function dataOf(change: (dataset: Dataset) => void): Record<string, unknown> {
  const dataset = makeDataset({ events: 1 })
  change(dataset)
  const [event] = dataset.events
  return event === undefined ? {} : linkedData(pageWorld(dataset, { text: 'published', limit: 1 }), event)
}

const whenIs = (when: Partial<When>) =>
  dataOf(({ events }) => events.forEach((event) => Object.assign(event.when, when)))

it.each<[Partial<When>, string | undefined, string | undefined]>([
  [{ edtf: '2022-06-15', start: '2022-06-15', end: '2022-06-15', precision: 'day' }, '2022-06-15', undefined],
  [
    { edtf: '2022-06-15/2022-06-17', start: '2022-06-15', end: '2022-06-17', precision: 'days' },
    '2022-06-15',
    '2022-06-17',
  ],
  [{ edtf: '2022-06', start: '2022-06-01', end: '2022-06-30', precision: 'month' }, '2022-06', undefined],
  [{ edtf: '2022-06/2022-08', start: '2022-06-01', end: '2022-08-31', precision: 'month' }, '2022-06', '2022-08'],
  [{ edtf: '2022-12/2023-02', start: '2022-12-01', end: '2023-02-28', precision: 'season' }, '2022-12', '2023-02'],
  [{ edtf: '2022', start: '2022-01-01', end: '2022-12-31', precision: 'year' }, '2022', undefined],
  [{ edtf: '../2022-06-17', start: '2022-02-01', end: '2022-06-17', precision: 'open' }, undefined, '2022-06-17'],
  [{ edtf: '2022-02-24/..', start: '2022-02-24', end: '2022-06-17', precision: 'open' }, '2022-02-24', undefined],
  [{ edtf: '../..', start: '2022-02-24', end: '2022-06-17', precision: 'open' }, undefined, undefined],
])('the days of %j are told to machines as %s to %s', (when, startDate, endDate) => {
  const data = whenIs(when)
  expect([data['startDate'], data['endDate']]).toEqual([startDate, endDate])
})

it('an article that appeared in some month has no day', () => {
  const data = dataOf(({ documents }) => {
    for (const document of documents) document.published = { date: '2024-01-01', precision: 'month', basis: 'stated' }
  })
  expect(data['citation']).toMatchObject([{ isPartOf: { datePublished: '2024-01' } }])
})

it.each([
  ['https://example.org/a', 'https://example.org/a'],
  ['javascript:alert(1)', undefined],
])('an article at %s has the url %s', (address, url) => {
  const data = dataOf(({ documents }) => documents.forEach((document) => (document.address = address)))
  const [quotation] = data['citation'] as { isPartOf: { url?: string } }[]
  expect(quotation?.isPartOf.url).toBe(url)
})
