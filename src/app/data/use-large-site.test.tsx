import { renderHook, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { makeEvents } from '../../../tests/fixtures/make-events.ts'
import { makeManifest } from '../../../tests/fixtures/make-index.ts'
import { LINES_SIZE } from '../../model/site-files.ts'
import { fileOf, loaded, makeFiles, serveFiles, within } from '../fixtures/served-site.tsx'
import { siteOf } from './site-data.ts'
import { useAllTitles, useIds, useTitles } from './use-data.ts'
import { useSite } from './use-site.tsx'

let files = makeFiles()
const asked: string[] = []

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
    asked.length = 0
    serveFiles(() => files, asked)
  })
  afterEach(() => {
    vi.unstubAllGlobals()
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
