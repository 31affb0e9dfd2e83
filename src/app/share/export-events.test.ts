import { expect, it } from 'vitest'
import { smallSite } from '../fixtures/small-site.ts'
import { eventsAsCsv, eventsAsJson } from './export-events.ts'

const { site, events } = smallSite()
const all = [...events.values()]
const address = ({ id }: { id: string }) => `https://example.org/e/${id}/`

it('writes one line an event, with the words of the date, the quotes and the link', () => {
  const lines = eventsAsCsv(all, site.catalogue, address).split('\r\n')
  expect(lines).toHaveLength(all.length + 2)
  const line = lines.find((text) => text.startsWith('aaaa1111'))
  expect(line).toBe(
    'aaaa1111,Novak meets Okoro in Port Vale,2021-03-03,2021-03-03,day,inferred,on Wednesday,weekday-before-publication,happened,no,' +
      'Ana Novak; Ben Okoro'.replace(/^.*$/, '"$&"') +
      ',Talks,the River Council says,Ana Novak met Ben Okoro in Port Vale on Wednesday. | Short.,"Leaders meet; two.txt",https://example.org/e/aaaa1111/',
  )
})

it('writes events with their addresses, and only the articles they rest on', () => {
  const one = all.filter(({ id }) => id === 'eeee5555')
  const data = JSON.parse(eventsAsJson(one, { title: 'Norland', catalogue: site.catalogue }, address)) as {
    corpus: string
    documents: { id: string; asset?: unknown }[]
    events: { address: string }[]
  }
  expect(data.corpus).toBe('Norland')
  expect(data.documents.map(({ id, asset }) => [id, asset])).toEqual([['doc-two', undefined]])
  expect(data.events[0]?.address).toBe('https://example.org/e/eeee5555/')
})
