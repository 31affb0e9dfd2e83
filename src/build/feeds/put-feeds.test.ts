// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { makeDataset } from '../../../tests/fixtures/make-dataset.ts'
import type { Dataset } from '../../model/dataset.ts'
import { pageWorld, type WorldOptions } from '../pages/page-world.ts'
import { memorySink } from '../site/site-sink.ts'
import { putFeeds } from './put-feeds.ts'

async function feeds(options: Partial<WorldOptions> & { siteUrl?: string } = {}, dataset: Dataset = makeDataset()) {
  const { siteUrl, ...world } = options
  const files = new Map<string, Uint8Array>()
  const site = { siteUrl, flat: false, build: 'b', name: dataset.corpus.title }
  await putFeeds(pageWorld(dataset, { limit: 100, text: 'published', ...world }), site, memorySink(files))
  const text = (path: string) => new TextDecoder().decode(files.get(path))
  const atom = (path: string) => new DOMParser().parseFromString(text(path), 'application/xml')
  return { text, atom, json: (path: string) => JSON.parse(text(path)) as { items: Record<string, unknown>[] } }
}

describe('the feed of new events', () => {
  it('begins with what was added last, and tells the day of the event apart', async () => {
    const added = new Map([['ev00003', '2024-06-02'], ['ev00001', '2024-06-01']]) // prettier-ignore
    const { atom, json } = await feeds({ added })
    const ids = [...atom('feed.xml').querySelectorAll('entry > id')].map(({ textContent }) => textContent)
    expect(ids.slice(0, 2)).toEqual(['urn:dateline:event:ev00003', 'urn:dateline:event:ev00001'])
    expect(atom('feed.xml').querySelector('updated')?.textContent).toBe('2024-06-02T00:00:00.000Z')
    expect(json('feed.json').items[0]).toMatchObject({
      id: 'urn:dateline:event:ev00003',
      date_modified: '2024-06-02T00:00:00.000Z',
      _dateline: { event_date: '2020-01-22', added: '2024-06-02', status: 'claimed' },
    })
  })

  it('takes the day of the article where no ledger knows when an event came', async () => {
    expect((await feeds()).json('feed.json').items[0]).toMatchObject({ _dateline: { added: '2024-01-05' } })
  })

  it('leads to the events, whole where the site knows its address, else from where it stands', async () => {
    const known = await feeds({ siteUrl: 'https://news.example/line/' })
    expect(known.json('feed.json').items[0]?.['url']).toMatch(/^https:\/\/news\.example\/line\/e\/ev/)
    const unknown = await feeds()
    expect(unknown.json('feed.json').items[0]?.['url']).toMatch(/^\.\/e\/ev/)
    expect(unknown.text('feed.xml')).not.toContain('dateline.invalid')
  })

  it('is well formed and gives hostile text as text', async () => {
    const dataset = makeDataset({ events: 1 })
    const hostile = ']]><script>alert(1)</script> & <b>'
    for (const event of dataset.events) event.title = hostile
    const { atom, json } = await feeds({}, dataset)
    expect(atom('feed.xml').querySelector('parsererror')).toBeNull()
    const title = new DOMParser().parseFromString(atom('feed.xml').querySelector('entry > title')?.textContent ?? '', 'text/html') // prettier-ignore
    expect(title.body.textContent).toBe(hostile)
    expect(title.querySelector('script')).toBeNull()
    expect(json('feed.json').items[0]?.['title']).toBe(hostile)
  })

  it('is the same for the same site', async () => {
    expect((await feeds()).text('feed.xml')).toBe((await feeds()).text('feed.xml'))
  })

  it('is cut after the newest', async () => {
    expect((await feeds({}, makeDataset({ events: 90 }))).json('feed.json').items).toHaveLength(50)
  })
})

it('the feed of corrections tells each with its reason', async () => {
  const corrections = [{ event: 'gone1', title: 'A hoax', isHidden: true, fields: ['hide'], on: '2024-03-01', reason: 'It was a hoax.' }] // prettier-ignore
  const { json, atom } = await feeds({ corrections })
  expect(json('corrections.json').items).toMatchObject([
    {
      id: 'urn:dateline:correction:gone1-2024-03-01-hide',
      title: 'A hoax',
      url: './corrections/',
      summary: 'taken out. It was a hoax.',
    },
  ])
  expect(atom('corrections.xml').querySelectorAll('entry')).toHaveLength(1)
})
