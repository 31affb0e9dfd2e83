import { QueryClientProvider } from '@tanstack/react-query'
import { act, render, renderHook, screen, waitFor } from '@testing-library/react'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { makeEvents } from '../../../tests/fixtures/make-events.ts'
import { makeDocument, makeManifest } from '../../../tests/fixtures/make-index.ts'
import { encodeIndex, encodeSources } from '../../model/columns.ts'
import type { EventDetail } from '../../model/site.ts'
import { assetPath, LINES_SIZE, SHARD_SIZE } from '../../model/site-files.ts'
import { fixedAddressStore } from '../url/address-store.ts'
import { AddressProvider } from '../url/use-view.tsx'
import { createQueryClient, preload } from './query-client.ts'
import { idsOf } from './load-lines.ts'
import { siteOf } from './site-data.ts'
import {
  type Loaded,
  useAllTitles,
  useArticle,
  useEventDetail,
  useIds,
  useRetired,
  useSite,
  useTitles,
} from './use-data.ts'

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
function makeFiles(change: (files: Map<string, Uint8Array<ArrayBuffer>>) => void = () => {}, events = made) {
  const files = new Map<string, Uint8Array<ArrayBuffer>>()
  const put = (file: string, content: Uint8Array | string) => {
    const bytes = Uint8Array.from(typeof content === 'string' ? new TextEncoder().encode(content) : content)
    const [name = '', extension = ''] = file.split('.')
    const path = name === 'site' ? file : assetPath(name, bytesToHex(sha256(bytes)), extension)
    files.set(path, bytes)
    return { path, bytes: bytes.length }
  }
  const lines = (name: string, values: readonly string[]) =>
    Array.from({ length: Math.ceil(values.length / LINES_SIZE) }, (_, part) =>
      put(`${name}-${part}.txt`, `${values.slice(part * LINES_SIZE, (part + 1) * LINES_SIZE).join('\n')}\n`),
    )
  const article = {
    ...makeDocument({ id: 'document-0' }),
    events: undefined,
    sha256: '0',
    text: 'A.',
    blocks: [],
    sentences: [],
  }
  const shard = (first: number, count: number) =>
    put(
      `events-${first}.json`,
      JSON.stringify({
        first,
        events: Array.from({ length: count }, (_, at) => (first + at === 1 ? { broken: true } : detail(first + at))),
      }),
    )
  const manifest = {
    ...makeManifest(events.ids.length),
    index: put('index.bin', encodeIndex(events.index)),
    sources: put('sources.bin', encodeSources(events.index)),
    catalogue: put('catalogue.json', JSON.stringify(events.catalogue)),
    titles: lines('titles', events.titles),
    ids: lines('ids', events.ids),
    retired: put('retired.json', JSON.stringify({ old: { now: [events.ids[0]], reason: 'merged' } })),
    shards: put(
      'shards.json',
      JSON.stringify(
        Array.from({ length: Math.ceil(events.ids.length / SHARD_SIZE) }, (_, at) =>
          shard(at * SHARD_SIZE, Math.min(SHARD_SIZE, events.ids.length - at * SHARD_SIZE)),
        ),
      ),
    ),
    articles: put('articles.json', JSON.stringify([put('article.json', JSON.stringify(article))])),
  }
  put('site.json', JSON.stringify(manifest))
  change(files)
  return files
}

/** Files are named by what they hold. */
const fileOf = (all: ReadonlyMap<string, unknown>, name: string) =>
  [...all.keys()].find((path) => path.startsWith(name)) ?? name

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

function within(client = createQueryClient(), address = '/repo/') {
  const store = fixedAddressStore(address, '/repo/')
  return ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>
      <AddressProvider store={store}>{children}</AddressProvider>
    </QueryClientProvider>
  )
}
async function loaded<Value>(use: () => Loaded<Value>, address?: string): Promise<Loaded<Value>> {
  const { result } = renderHook(use, { wrapper: within(undefined, address) })
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
    const retired = await loaded(useRetired, '/repo/e/old/')
    expect(retired).toMatchObject({ state: 'ready', value: { old: { reason: 'merged' } } })
  })

  it('load only the shard that an event is in', async () => {
    expect(await loaded(() => useEventDetail(SHARD_SIZE + 2))).toEqual({
      state: 'ready',
      value: detail(SHARD_SIZE + 2),
    })
    expect(asked.filter((path) => path.includes('events-'))).toEqual([
      `/repo/data/${fileOf(files, `events-${SHARD_SIZE}`)}`,
    ])
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
    [
      'the data is older than the app',
      (all) => all.set('site.json', new TextEncoder().encode('{"format":1}')),
      'older',
    ],
    ['the index is gone', (all) => all.delete(fileOf(all, 'index')), 'missing'],
    [
      'the catalogue was changed',
      (all) => all.set(fileOf(all, 'catalogue'), new TextEncoder().encode('{}')),
      'damaged',
    ],
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

describe('a large site', () => {
  const many = makeEvents(6000)
  const gate = () => {
    let open = () => {}
    const opened = new Promise<void>((resolve) => {
      open = resolve
    })
    return { open, opened }
  }
  /** Holds back the files of some names until the gate opens. */
  function hold(names: RegExp, opened: Promise<void>) {
    const fetched = globalThis.fetch
    vi.stubGlobal('fetch', async (input: string) => {
      if (names.test(input)) await opened
      return fetched(input)
    })
  }
  beforeEach(() => {
    files = makeFiles(undefined, many)
  })

  it('stands before it is known which articles its events rest on, and learns that', async () => {
    const { open, opened } = gate()
    hold(/sources/, opened)
    const { result } = renderHook(useSite, { wrapper: within() })
    await waitFor(() => expect(result.current.state).toBe('ready'))
    const site = () => (result.current.state === 'ready' ? result.current.value : undefined)
    expect(site()?.facets.values.document).toEqual([])
    expect(site()?.index.documents.offsets).toEqual(many.index.documents.offsets)
    open()
    await waitFor(() => expect(site()?.facets.values.document.length).toBe(many.catalogue.documents.length))
    expect(site()?.index).toEqual(many.index)
    const { facets } = siteOf(makeManifest(6000), many.index, many.catalogue)
    expect(site()?.facets.values.document).toEqual(facets.values.document)
    expect(site()?.facets.positions).toEqual(facets.positions)
  })

  it.each(['?document=document-1', '?known=2023-01-01', '?document=-document-1'])(
    'waits for that where the address asks %s',
    async (query) => {
      const { open, opened } = gate()
      hold(/sources/, opened)
      const { result } = renderHook(() => ({ site: useSite(), titles: useTitles() }), {
        wrapper: within(undefined, `/repo/${query}`),
      })
      await waitFor(() => expect(asked.some((path) => path.includes('sources'))).toBe(false))
      expect(result.current.site.state).toBe('loading')
      open()
      await waitFor(() => expect(result.current.site.state).toBe('ready'))
      if (result.current.site.state !== 'ready') return
      expect(result.current.site.value.facets.values.document).toHaveLength(many.catalogue.documents.length)
    },
  )

  it('shows its first titles and ids while the others are on their way', async () => {
    const { open, opened } = gate()
    hold(/(?:titles|ids)-[1-9]/, opened)
    const { result } = renderHook(() => ({ titles: useTitles(), all: useAllTitles(), ids: useIds() }), {
      wrapper: within(),
    })
    await waitFor(() => expect(result.current).toMatchObject({ titles: { state: 'ready' }, ids: { state: 'ready' } }))
    const { titles, ids } = result.current
    if (titles.state !== 'ready' || ids.state !== 'ready') return
    expect(titles.value.slice(0, LINES_SIZE)).toEqual(many.titles.slice(0, LINES_SIZE))
    expect(titles.value[LINES_SIZE]).toBeUndefined()
    expect(ids.value.rowOf.get(many.ids[7] ?? '')).toBe(7)
    expect(ids.value).toMatchObject({ complete: false })
    expect(result.current.all.state).toBe('loading')
    open()
    await waitFor(() => expect(result.current.all).toEqual({ state: 'ready', value: many.titles }))
    await waitFor(() => expect(result.current.ids).toMatchObject({ value: { complete: true } }))
  })

  it('says so when some of its titles do not come', async () => {
    files.delete(fileOf(files, 'titles-1'))
    expect(await loaded(useAllTitles)).toMatchObject({ state: 'failed', error: { fault: 'missing' } })
  })
})
