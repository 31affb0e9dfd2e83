import { expect, it } from 'vitest'
import { webAddress } from './web-address.ts'

it.each(['https://example.org/a?b=c#d', 'http://example.org', 'HTTPS://example.org/'])(
  '%s is an address of the web',
  (address) => {
    expect(webAddress(address)).toBe(address)
  },
)

it.each([
  undefined,
  '',
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'data:text/html,x',
  'ftp://example.org/',
  'file:///etc/passwd',
  '/a',
  'example.org',
  'https://',
])('%j is none', (address) => {
  expect(webAddress(address)).toBeUndefined()
})
