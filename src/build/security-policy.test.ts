import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { CONTENT_SECURITY_POLICY } from './security-policy.ts'

describe('the content security policy', () => {
  it('is the same in the headers file as in the pages, which cannot say who may frame them', async () => {
    const headers = await readFile('public/_headers', 'utf8')
    const sent = /^ {2}Content-Security-Policy: (.+)$/m.exec(headers)?.[1]
    expect(sent).toBe(CONTENT_SECURITY_POLICY)
    expect(headers).toContain('  X-Frame-Options: SAMEORIGIN\n')
  })

  it.each(['/embed/*', '/e/:id/embed/*'])('lets other sites frame %s, and nothing else', async (path) => {
    const headers = await readFile('public/_headers', 'utf8')
    const rules = headers.split(/\n(?=\/)/)
    expect(rules.find((rule) => rule.startsWith(`${path}\n`))?.split('\n')[1]).toBe(
      `  Content-Security-Policy: ${CONTENT_SECURITY_POLICY}; frame-ancestors *`,
    )
    expect(rules.filter((rule) => rule.includes('frame-ancestors'))).toHaveLength(2)
  })

  it('allows nothing inline, nothing evaluated and no other origin', () => {
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|https?:|\*|blob:/)
    expect(CONTENT_SECURITY_POLICY).toContain("default-src 'none'")
    expect(CONTENT_SECURITY_POLICY).toContain("require-trusted-types-for 'script'")
  })

  it.each(['index.html'])('leaves no inline script or style in %s', async (file) => {
    const html = await readFile(file, 'utf8')
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=/)
    for (const [, attributes, body] of html.matchAll(/<script([^>]*)>([^<]*)<\/script>/g)) {
      expect(attributes).toContain('src=')
      expect(body).toBe('')
    }
  })
})
