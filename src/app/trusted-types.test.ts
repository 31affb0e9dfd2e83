import { describe, expect, it, vi } from 'vitest'
import { escapeMarkup, installTrustedTypes, ownScript } from './trusted-types.ts'

describe('trusted types', () => {
  it.each([
    ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
    [`a & "b" 'c'`, 'a &amp; &quot;b&quot; &#39;c&#39;'],
    ['Talks in Beijing', 'Talks in Beijing'],
  ])('shows markup as text: %s', (text, shown) => {
    expect(escapeMarkup(text)).toBe(shown)
  })

  it.each(['./worker.js', '/assets/worker.js'])('lets a script of this page through: %s', (address) => {
    expect(ownScript(address)).toBe(address)
  })

  it.each([
    'https://elsewhere.example/x.js',
    '//elsewhere.example/x.js',
    'data:text/javascript,1',
    'blob:null/1',
    'javascript:1',
  ])('refuses a script from elsewhere: %s', (address) => {
    expect(() => ownScript(address)).toThrow(TypeError)
  })

  it('sets the default rules once', () => {
    const host = { trustedTypes: { createPolicy: vi.fn(), defaultPolicy: undefined as unknown } }
    host.trustedTypes.createPolicy.mockImplementation(() => {
      host.trustedTypes.defaultPolicy = {}
    })
    installTrustedTypes(host)
    installTrustedTypes(host)
    installTrustedTypes({})
    expect(host.trustedTypes.createPolicy).toHaveBeenCalledExactlyOnceWith('default', {
      createHTML: escapeMarkup,
      createScriptURL: ownScript,
    })
  })
})
