import { QueryClientProvider } from '@tanstack/react-query'
import { act, render, renderHook, screen, waitFor } from '@testing-library/react'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { makeEvents } from '../../../tests/fixtures/make-events.ts'
import { makeDocument, makeManifest } from '../../../tests/fixtures/make-index.ts'
import { encodeIndex } from '../../model/columns.ts'
import { type EventDetail, SHARD_SIZE } from '../../model/site.ts'
import { fixedAddressStore } from '../url/address-store.ts'
import { AddressProvider } from '../url/use-view.tsx'
import { createQueryClient, preload } from './query-client.ts'
import { idsOf, siteOf } from './site-data.ts'
import { type Loaded, useArticle, useEventDetail, useIds, useRetired, useSite, useTitles } from './use-data.ts'

const made = makeEvents(SHARD_SIZE + 5)
const detail = (row: number): EventDetail => ({
  id: made.ids[row]!,
  aliases: [],
  slug: '',
  title: made.titles[row]!,
  kind: 'CONSULT',
  status: 'happened',
  contested: false,
  when: {
    edtf: '2024-04-09',
    start: '2024-04-09',
    end: '2024-04-09',
    precision: 'day',
    basis: 'explicit',
    certainty: 'stated',
    rule: 'full-date',
    explanation: '',
  },
  actors: [],
  topics: [],
  attribution: [],
  evidence: [{ id: 'm', document: 'document-0', start: 0, end: 1, quote: 'A', role: 'primary' }],
  relations: [],
  salience: 1,
})

/** A site as files on a server. */
function makeFiles(change: (files: Map<string, Uint8Array<ArrayBuffer>>) => void = () => {}) {
  const files = new Map<string, Uint8Array<ArrayBuffer>>()
  const put = (path: string, content: Uint8Array | string) => {
    const bytes = Uint8Array.from(typeof content === 'string' ? new TextEncoder().encode(content) : content)
    files.set(path, bytes)
    return { path, bytes: bytes.length, sha256: bytesToHex(sha256(bytes)) }
  }
  const article = {
    ...makeDocument({ id: 'document-0' }),
    asset: undefined,
    events: undefined,
    text: 'A.',
    blocks: [],
    sentences: [],
  }
  const documents = made.catalogue.documents.map((document, at) =>
    at === 0 ? Object.assign({}, document, { asset: put('article.json', JSON.stringify(article)) }) : document,
  )
  const shard = (first: number, count: number) =>
    put(
      `events-${first}.json`,
      JSON.stringify({
        first,
        events: Array.from({ length: count }, (_, at) => (first + at === 1 ? { broken: true } : detail(first + at))),
      }),
    )
  const manifest = {
    ...makeManifest(made.ids.length),
    index: put('index.bin', encodeIndex(made.index)),
    catalogue: put('catalogue.json', JSON.stringify({ ...made.catalogue, documents })),
    titles: put('titles.txt', made.titles.join('\n')),
    ids: put('ids.txt', `${made.ids.join('\n')}\n`),
    retired: put('retired.json', JSON.stringify({ old: { now: [made.ids[0]], reason: 'merged' } })),
    shards: [shard(0, SHARD_SIZE), shard(SHARD_SIZE, 5)],
  }
  put('site.json', JSON.stringify(manifest))
  change(files)
  return files
}

let files = makeFiles()
const asked: string[] = []

beforeEach(() => {
  files = makeFiles()
  asked.length = 0
  vi.stubGlobal('fetch', async (input: string) => {
    const path = new URL(input).pathname
    asked.push(path)
    const bytes = files.get(path.replace('/repo/data/', ''))
    const type = path.endsWith('.json') ? 'application/json' : 'application/octet-stream'
    return bytes ? new Response(bytes, { headers: { 'content-type': type } }) : new Response('', { status: 404 })
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
})

function within(client = createQueryClient()) {
  const store = fixedAddressStore('/repo/', '/repo/')
  return ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>
      <AddressProvider store={store}>{children}</AddressProvider>
    </QueryClientProvider>
  )
}
async function loaded<Value>(use: () => Loaded<Value>): Promise<Loaded<Value>> {
  const { result } = renderHook(use, { wrapper: within() })
  await waitFor(() => expect(result.current.state).not.toBe('loading'), { timeout: 4000 })
  return result.current
}

describe('the data hooks', () => {
  it('give the site with its index, facets and positions', async () => {
    const site = await loaded(useSite)
    expect(site).toMatchObject({ state: 'ready', value: { index: { size: made.ids.length } } })
    if (site.state !== 'ready') return
    expect(site.value.actorAt.get('person-3')).toBe(made.catalogue.actors.findIndex(({ id }) => id === 'person-3'))
    expect(site.value.facets.values.topic).toHaveLength(12)
  })

  it('give titles, ids and retired ids', async () => {
    expect(await loaded(useTitles)).toEqual({ state: 'ready', value: made.titles })
    const ids = await loaded(useIds)
    expect(ids).toMatchObject({ state: 'ready', value: { ids: made.ids } })
    expect(ids.state === 'ready' && ids.value.rowOf.get(made.ids[9]!)).toBe(9)
    expect(await loaded(useRetired)).toMatchObject({ state: 'ready', value: { old: { reason: 'merged' } } })
  })

  it('load only the shard that an event is in', async () => {
    expect(await loaded(() => useEventDetail(SHARD_SIZE + 2))).toEqual({
      state: 'ready',
      value: detail(SHARD_SIZE + 2),
    })
    expect(asked.filter((path) => path.includes('events-'))).toEqual([`/repo/data/events-${SHARD_SIZE}.json`])
  })

  it('name one bad event and keep its neighbours', async () => {
    expect(await loaded(() => useEventDetail(1))).toMatchObject({ state: 'failed', error: { fault: 'wrong-shape' } })
    expect(await loaded(() => useEventDetail(2))).toMatchObject({ state: 'ready' })
  })

  it('give an article, and say when there is none of that name', async () => {
    expect(await loaded(() => useArticle('document-0'))).toMatchObject({ state: 'ready', value: { text: 'A.' } })
    expect(await loaded(() => useArticle('nowhere'))).toMatchObject({ state: 'failed', error: { fault: 'missing' } })
  })

  it.each<[string, (all: typeof files) => void, string]>([
    ['the manifest is gone', (all) => all.delete('site.json'), 'missing'],
    ['the manifest is null', (all) => all.set('site.json', new TextEncoder().encode('null')), 'wrong-shape'],
    ['the manifest is not JSON', (all) => all.set('site.json', new TextEncoder().encode('{"format":1')), 'damaged'],
    ['the manifest is not UTF-8', (all) => all.set('site.json', Uint8Array.of(0x22, 0xe9, 0x22)), 'damaged'],
    [
      'the data is newer than the app',
      (all) => all.set('site.json', new TextEncoder().encode('{"format":99}')),
      'newer',
    ],
    ['the index is gone', (all) => all.delete('index.bin'), 'missing'],
    ['the catalogue was changed', (all) => all.set('catalogue.json', new TextEncoder().encode('{}')), 'damaged'],
  ])('say so when %s', async (_, change, fault) => {
    change(files)
    expect(await loaded(useSite)).toMatchObject({ state: 'failed', error: { fault } })
    expect(await loaded(useTitles)).toMatchObject({ state: 'failed', error: { fault } })
  })

  it('try again when asked to', async () => {
    files.delete('site.json')
    const { result } = renderHook(useSite, { wrapper: within() })
    await waitFor(() => expect(result.current.state).toBe('failed'))
    files = makeFiles()
    act(() => {
      if (result.current.state === 'failed') result.current.retry()
    })
    await waitFor(() => expect(result.current.state).toBe('ready'))
  })

  it('show what was put in before without asking a server', () => {
    const client = createQueryClient()
    const site = siteOf(makeManifest(made.ids.length), made.index, made.catalogue)
    preload(
      client,
      { site, titles: made.titles, ids: idsOf(made.ids), events: new Map([[130, detail(130)]]) },
      SHARD_SIZE,
    )
    function Shown() {
      const event = useEventDetail(130)
      const titles = useTitles()
      return <p>{event.state === 'ready' && titles.state === 'ready' ? event.value.title : 'loading'}</p>
    }
    render(<Shown />, { wrapper: within(client) })
    expect(screen.getByText(made.titles[130]!)).toBeInTheDocument()
    expect(asked).toEqual([])
  })
})
