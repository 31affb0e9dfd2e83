import { act, render, renderHook, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { makeManifest } from '../../../tests/fixtures/make-index.ts'
import { SHARD_SIZE } from '../../model/site-files.ts'
import { detail, fileOf, loaded, made, makeFiles, serveFiles, within } from '../fixtures/served-site.tsx'
import { createQueryClient, preload } from './query-client.ts'
import { idsOf } from './load-lines.ts'
import { siteOf } from './site-data.ts'
import { useArticle, useEventDetail, useIds, useRetired, useTitles } from './use-data.ts'
import { useSite } from './use-site.tsx'

let files = makeFiles()
const asked: string[] = []

beforeEach(() => {
  files = makeFiles()
  asked.length = 0
  serveFiles(() => files, asked)
})
afterEach(() => {
  vi.unstubAllGlobals()
})

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
