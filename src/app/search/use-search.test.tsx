import { QueryClientProvider } from '@tanstack/react-query'
import { renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import {
  EMPTY_CATALOGUE,
  makeActor,
  makeDocument,
  makeIndex,
  makeManifest,
} from '../../../tests/fixtures/make-index.ts'
import { SHARD_SIZE } from '../../model/site-files.ts'
import { createQueryClient, preload } from '../data/query-client.ts'
import { idsOf } from '../data/load-lines.ts'
import { siteOf } from '../data/site-data.ts'
import { SiteProvider } from '../data/use-site.tsx'
import { rowsOf } from '../select/bits.ts'
import { fixedAddressStore } from '../url/address-store.ts'
import { AddressProvider } from '../url/use-view.tsx'
import { useSearch } from './use-search.ts'

const { index, titles, ids } = makeIndex([
  { id: 'a', title: 'Ada Olm opens the harbour', start: 0, end: 0, actors: [0] },
  { id: 'b', title: 'Talks fail', start: 1, end: 1, actors: [0] },
  { id: 'c', title: 'A storm', start: 2, end: 2 },
])
const catalogue = {
  ...EMPTY_CATALOGUE,
  actors: [makeActor({ id: 'ada', kind: 'person', name: 'Ada Olm', native: { 'zh-Hans': '阿达奥姆' } })],
  documents: [makeDocument({ id: 'one' })],
}
const text = 'The pier was swept away.'
const article = {
  id: 'one',
  file: 'one.txt',
  sha256: '',
  text,
  blocks: [],
  sentences: [{ start: 0, end: text.length, events: ['c', 'gone'] }],
}

function search(question: string) {
  const client = createQueryClient()
  const site = siteOf(makeManifest(3), index, catalogue)
  preload(client, { site, titles, ids: idsOf(ids), articles: new Map([['one', article]]) }, SHARD_SIZE)
  const store = fixedAddressStore('/', '/')
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>
      <AddressProvider store={store}>
        <SiteProvider>{children}</SiteProvider>
      </AddressProvider>
    </QueryClientProvider>
  )
  return renderHook((asked: string) => useSearch(asked), { wrapper, initialProps: question })
}
const rowsIn = (state: ReturnType<typeof useSearch>) => ('hits' in state && state.hits ? [...rowsOf(state.hits)] : [])

describe('the search hook', () => {
  it('is idle while nothing is asked', () => {
    expect(search('  ').result.current).toEqual({ state: 'idle' })
  })

  it('finds events by the names of their actors in any script, and suggests the actor', async () => {
    const { result } = search('阿达')
    expect(result.current).toEqual({ state: 'working' })
    await waitFor(() => expect(result.current.state).toBe('ready'))
    expect(rowsIn(result.current)).toEqual([0, 1])
    expect(result.current).toMatchObject({ suggestions: [{ kind: 'actor', id: 'ada', matched: '阿达奥姆' }] })
  })

  it('finds events by the words of their sentences once the articles have come', async () => {
    const { result } = search('pier')
    await waitFor(() => expect(rowsIn(result.current)).toEqual([2]))
  })

  it('keeps the rows of the words before while the next are looked up', async () => {
    const { result, rerender } = search('harbour')
    await waitFor(() => expect(result.current.state).toBe('ready'))
    rerender('talks')
    expect(rowsIn(result.current)).toEqual([0])
    await waitFor(() => expect(rowsIn(result.current)).toEqual([1]))
  })

  it('says that nothing was found with no rows, not with all', async () => {
    const { result } = search('zebra')
    await waitFor(() => expect(result.current.state).toBe('ready'))
    expect(rowsIn(result.current)).toEqual([])
  })
})
