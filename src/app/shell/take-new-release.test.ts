import { describe, expect, it, vi } from 'vitest'
import { loadAnew, takeNewRelease } from './take-new-release.ts'

const page = (name: string) => `<!doctype html><script type="module" crossorigin src="../../assets/${name}"></script>`

/** A window whose page runs `index-old.js`. */
function windowWith(answer: () => Promise<Response>, own = 'index-old.js') {
  const document = new DOMParser().parseFromString(page(own), 'text/html')
  const kept = new Map<string, string>()
  const reload = vi.fn<() => void>()
  const fetch = vi.fn<() => Promise<Response>>(answer)
  const sessionStorage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }
  const host = { document, fetch, sessionStorage, location: { reload } } as unknown as Window
  return { host, reload }
}

const times = (reload: { mock: { calls: unknown[] } }) => reload.mock.calls.length

describe('a part of the page that is gone', () => {
  it('reloads the page where the host has another release, once', async () => {
    const { host, reload } = windowWith(async () => new Response(page('index-new.js')))
    await takeNewRelease(host, '/repo/')
    await takeNewRelease(host, '/repo/')
    expect(times(reload)).toBe(1)
  })

  it.each<[string, () => Promise<Response>]>([
    ['the release is the same', async () => new Response(page('index-old.js'))],
    ['the host has no page', async () => new Response('', { status: 404 })],
    ['the answer is another page', async () => new Response('<p>Sign in')],
    ['the device is offline', async () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('leaves the page as it is where %s', async (_, answer) => {
    const { host, reload } = windowWith(answer)
    await takeNewRelease(host, '/')
    expect(times(reload)).toBe(0)
  })

  it('leaves the page as it is where nothing may be remembered, lest it reloads for ever', async () => {
    const { host, reload } = windowWith(async () => new Response(page('index-new.js')))
    Object.defineProperty(host, 'sessionStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError')
      },
    })
    await takeNewRelease(host, '/')
    expect(times(reload)).toBe(0)
  })
})

describe('a reader who asks again for what did not come', () => {
  it('gets the page anew, as often as it takes', async () => {
    const { host, reload } = windowWith(async () => new Response(page('index-old.js')))
    await loadAnew(host, '/repo/')
    await loadAnew(host, '/repo/')
    expect(times(reload)).toBe(2)
  })

  it.each<[string, () => Promise<Response>]>([
    ['the host is out of order', async () => new Response('', { status: 503 })],
    ['the device is offline', async () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('keeps the page that stands where %s', async (_, answer) => {
    const { host, reload } = windowWith(answer)
    await loadAnew(host, '/')
    expect(times(reload)).toBe(0)
  })
})
