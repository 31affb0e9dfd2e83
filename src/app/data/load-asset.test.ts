import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Asset } from '../../model/site.ts'
import { assetPath } from '../../model/site-files.ts'
import { asDataError } from './data-error.ts'
import { loadAsset, loadFile } from './load-asset.ts'

const BASE = 'https://example.org/repo/data/'
const text = '{"a":1}'
const bytes = new TextEncoder().encode(text)
const asset: Asset = { path: assetPath('a', bytesToHex(sha256(bytes)), 'json'), bytes: bytes.length }
const other: Asset = { ...asset, path: assetPath('a', '0'.repeat(64), 'json') }
const fetched = vi.fn<typeof fetch>()
const answer = (body: BodyInit | null, init: ResponseInit = {}) =>
  new Response(body, { headers: { 'content-type': 'application/json' }, ...init })
const faultOf = async (loading: Promise<unknown>) => {
  const error = asDataError(
    await loading.then(
      () => new Error('it came through'),
      (reason: unknown) => reason,
    ),
  )
  expect(error.why).not.toBe('')
  expect(error.action).not.toBe('')
  return error.fault
}

beforeEach(() => {
  fetched.mockReset()
  vi.stubGlobal('fetch', fetched)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('a file of the site', () => {
  it('is given when it is what the manifest says', async () => {
    fetched.mockResolvedValue(answer(text))
    expect(new TextDecoder().decode(await loadAsset(BASE, asset, 'The list'))).toBe(text)
    expect(fetched.mock.calls[0]?.[0]).toBe(`${BASE}${asset.path}`)
  })

  it('is checked without the browser’s own digest too, as on plain http', async () => {
    vi.stubGlobal('crypto', {})
    fetched.mockImplementation(async () => answer(text))
    expect((await loadAsset(BASE, asset, 'The list')).byteLength).toBe(asset.bytes)
    expect(await faultOf(loadAsset(BASE, other, 'The list'))).toBe('damaged')
  })

  it.each<[string, () => Response, string]>([
    ['404', () => answer('', { status: 404 }), 'missing'],
    ['410', () => answer('', { status: 410 }), 'missing'],
    ['500', () => answer('', { status: 500 }), 'server'],
    ['403', () => answer('', { status: 403 }), 'server'],
    [
      'a page with status 200',
      () => answer('<!doctype html>', { headers: { 'content-type': 'text/html; charset=utf-8' } }),
      'wrong-type',
    ],
    ['a picture', () => answer(text, { headers: { 'content-type': 'image/png' } }), 'wrong-type'],
    ['the first half', () => answer(text.slice(0, 3)), 'damaged'],
    ['more than it should be', () => answer(`${text} `), 'damaged'],
    ['other bytes of the same length', () => answer('{"a":2}'), 'damaged'],
    ['nothing', () => answer(null), 'damaged'],
  ])('is refused when the server sends %s', async (_, respond, fault) => {
    fetched.mockImplementation(async () => respond())
    expect(await faultOf(loadAsset(BASE, asset, 'The list'))).toBe(fault)
  })

  it('is asked for once more past the cache when it does not fit its checksum', async () => {
    fetched.mockResolvedValueOnce(answer('{"a":2}')).mockResolvedValueOnce(answer(text))
    expect((await loadAsset(BASE, asset, 'The list')).byteLength).toBe(asset.bytes)
    expect(fetched.mock.calls.map(([, init]) => init?.cache)).toEqual(['default', 'reload'])
  })

  it('is refused where its name carries no checksum', async () => {
    fetched.mockImplementation(async () => answer(text))
    expect(await faultOf(loadAsset(BASE, { ...asset, path: 'a.json' }, 'The list'))).toBe('damaged')
  })

  it('is not asked for again and again', async () => {
    fetched.mockImplementation(async () => answer('{"a":2}'))
    await faultOf(loadAsset(BASE, asset, 'The list'))
    expect(fetched).toHaveBeenCalledTimes(2)
  })

  it('tells how much has come', async () => {
    fetched.mockResolvedValue(answer(text, { headers: { 'content-type': 'application/json', 'content-length': '7' } }))
    const onProgress = vi.fn()
    await loadAsset(BASE, asset, 'The list', { onProgress })
    expect(onProgress).toHaveBeenLastCalledWith(7, 7)
  })
})

describe('a server', () => {
  it('that cannot be reached is said to be so', async () => {
    fetched.mockRejectedValue(new TypeError('Failed to fetch'))
    expect(await faultOf(loadFile(`${BASE}site.json`, 'The timeline'))).toBe('unreachable')
  })

  it('is not blamed when the device is offline', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    fetched.mockRejectedValue(new TypeError('Failed to fetch'))
    expect(await faultOf(loadFile(`${BASE}site.json`, 'The timeline'))).toBe('offline')
    vi.restoreAllMocks()
  })

  it('that never answers is given up', async () => {
    const gaveUp = new AbortController()
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(gaveUp.signal)
    fetched.mockImplementation(
      (_, init) =>
        new Promise((_resolve, reject) =>
          init?.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError'))),
        ),
    )
    const loading = faultOf(loadFile(`${BASE}site.json`, 'The timeline'))
    gaveUp.abort()
    expect(await loading).toBe('timeout')
    expect(timeout).toHaveBeenCalledWith(15_000)
    vi.restoreAllMocks()
  })
})
