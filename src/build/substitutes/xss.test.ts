import { afterEach, expect, it } from 'vitest'
import { FilterXSS, filterXSS } from './xss.ts'

const host = globalThis as { trustedTypes?: unknown }

afterEach(() => {
  delete host.trustedTypes
})

it.each([
  ['<b>x</b>', '&lt;b&gt;x&lt;/b&gt;'],
  ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
  ['a & "b" \'c\'', 'a &amp; &quot;b&quot; &#39;c&#39;'],
  ['9 April 2024', '9 April 2024'],
])('%s becomes text', (markup, text) => {
  expect(new FilterXSS().process(markup)).toBe(text)
})

it('an element is handed back as it is', () => {
  const element = { nodeType: 1 }
  expect(filterXSS(element)).toBe(element)
})

it('nothing is escaped twice where the browser guards the page', () => {
  host.trustedTypes = { defaultPolicy: {} }
  expect(filterXSS('a & b')).toBe('a & b')
})

it('a policy that is not in force yet guards nothing', () => {
  host.trustedTypes = {}
  expect(filterXSS('<b>')).toBe('&lt;b&gt;')
})
