import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { payloads } from '../../tests/fixtures/payloads.ts'
import { tried } from '../../tests/tried.ts'
import { formatAddress, parseAddress } from './url.ts'
import { PARAMETERS } from './url/parameters.ts'
import { resolveEvent } from './data/resolve-event.ts'
import { idsOf } from './data/load-lines.ts'

/** More of them: `DATELINE_RUNS=200000 npx vitest run --project dom src/app/url-fuzz`. */
const RUNS = Number(process.env['DATELINE_RUNS'] ?? 20_000)
const NAMES = PARAMETERS.map(({ name }) => name)

/** Pieces of addresses, whole and broken. */
const PIECES = `
  / // /e/ /d/ /a/ about index.html .. %2e%2e %2F %5c \\ ; : @ [ ] [] { } ? & &amp; # #:~:text= = + % %% %2 %zz %00 %0a %u0041 %E0%A4%A
  %ED%A0%80 %F0%9F%98%80 h4k2m9 H4K2M9 china russia nuclear all list folded true 0 1 -1 1e309 NaN v=1 v=99 v= 2024-02-29 2024-02-31 2024-13
  0000-00-00 9999-12-31 2024 \ud800 \udc00 😀 \u202e \u0000 é e\u0301 __proto__ constructor prototype __proto__[polluted]=1
  constructor[prototype][polluted]=1 toString hasOwnProperty http:// https://evil.test javascript: data:, file:/// blob: utm_source=x fbclid=
  <img " '
`
  .trim()
  .split(/\s+/)
  .concat(
    NAMES.map((name) => `${name}=`),
    ['\u2028', ' ', 'x'.repeat(300)],
  )
const address = fc.oneof(
  { weight: 8, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 10 }).map((pieces) => pieces.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.array(fc.nat(0xff_ff), { maxLength: 20 }).map((units) => String.fromCharCode(...units)) },
)

/** Holds for the address of anybody: it is read, what is read can be written, and what is written reads the same. */
function expectRead(raw: string, root: string): void {
  const { view, notes } = parseAddress(raw, root)
  expect(notes.length).toBeLessThanOrEqual(20)
  for (const { message } of notes) {
    expect(message.length).toBeLessThan(400)
    expect(/\p{Cs}/u.test(message)).toBe(false)
  }
  const written = formatAddress(view, root)
  expect(written.startsWith(root)).toBe(true)
  expect(URL.canParse(written, 'https://example.org/')).toBe(true)
  expect(new URL(written, 'https://example.org/').host).toBe('example.org')
  if (view.page.kind === 'unknown') return
  const again = parseAddress(written, root)
  expect(again.notes).toEqual([])
  expect(again.view).toEqual(view)
  expect(formatAddress(again.view, root)).toBe(written)
}

afterEach(() => {
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
})

describe('any address', () => {
  it('is read without an exception, and what is read of it can be shared', { timeout: 600_000 }, (context) => {
    fc.assert(
      fc.property(address, fc.constantFrom('/', '/repo/'), (raw, root) => expectRead(raw, root)),
      { numRuns: RUNS },
    )
    tried(context, 'addresses of chance', RUNS)
  })

  it('may hold a payload in each of its parts', () => {
    for (const { text } of payloads) {
      for (const raw of [text, encodeURIComponent(text), encodeURIComponent(encodeURIComponent(text))]) {
        for (const before of ['', '/', '/e/', '/d/', '/a/', '/?', '/#', ...NAMES.map((name) => `/?${name}=`)])
          expectRead(before + raw, '/')
      }
    }
  })

  it.each(['/e/%2e%2e/%2e%2e/x', '/\\evil.test/', '//evil.test/', '/%5cevil.test', '/e/x/../../..//evil.test'])(
    '%s never leads to another site',
    (raw) => {
      const written = formatAddress(parseAddress(raw, '/').view, '/')
      expect(new URL(written, 'https://example.org/').origin).toBe('https://example.org')
      expect(written).not.toMatch(/^\/[/\\]/)
    },
  )
})

/** Rows 1 to 4 of our list: what became of an id. */
describe('the id of an address', () => {
  const ids = idsOf(['h4k2m9', 'x1y2z3'])
  const retired = {
    gone: { now: [], reason: 'It was withdrawn.' },
    merged: { now: ['x1y2z3'], reason: 'It was the same event.' },
    split: { now: ['h4k2m9', 'x1y2z3'], reason: 'It was two events.' },
  }
  it.each([
    [1, 'nobody', 'unknown'],
    [2, 'gone', 'withdrawn'],
    [3, 'merged', 'merged'],
    [4, 'split', 'split'],
    [5, 'H4K2M9', 'live'],
    [24, '__proto__', 'unknown'],
    [24, 'constructor', 'unknown'],
    [24, 'toString', 'unknown'],
  ])('%i: %s is answered', (_, id, kind) => {
    expect(resolveEvent(id, ids, retired).kind).toBe(kind)
  })
})
