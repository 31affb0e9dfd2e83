import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CONTENT_SECURITY_POLICY } from '../../src/build/security-policy.ts'
import { axe, faults, openSite, type Site } from './harness.ts'

/** Small pages that each do one thing wrong: a guard that does not see them guards nothing. */
const SCRIPTS: Record<string, string> = {
  good: '',
  error: "console.error('it broke')",
  exception: "throw new Error('thrown')",
  elsewhere: "new Image().src = 'http://localhost:9/pixel.png'",
  markup: "document.body.innerHTML = '<b>x</b>'",
  style: "document.body.setAttribute('style', 'color:red')",
  dialog: 'alert(1)',
}

let folder = ''
let site: Site

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-harness-'))
  const put = async (path: string, content: string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
  await put('data/site.json', '{}')
  await put('404.html', page('Nothing here', ''))
  for (const [name, script] of Object.entries(SCRIPTS)) {
    await put(`${name}/index.html`, page(name, `<script src="./${name}.js"></script>`))
    await put(`${name}/${name}.js`, `${script}\n;document.documentElement.dataset.ready = 'true'`)
  }
  await put('poor/index.html', page('poor', '<img src="../x.svg"><script src="../good/good.js"></script>'))
  await put('x.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>')
  site = await openSite({ folder, base: '/a/b/c/' })
})

afterAll(async () => {
  await site.close()
  await rm(folder, { recursive: true, force: true })
})

function page(title: string, script: string): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">`
  const head = `<meta charset="utf-8">${policy}<title>${title}</title><link rel="icon" href="data:,">`
  return `<!doctype html><html lang="en"><head>${head}</head><body><main><h1>${title}</h1>${script}</main></body></html>`
}

describe('the harness', () => {
  it('finds nothing on a page where nothing is wrong, under a path of its own', async () => {
    const good = await site.page('good/')
    expect(new URL(good.url()).pathname).toBe('/a/b/c/good/')
    expect(faults(good)).toEqual([])
    expect(await axe(good)).toEqual([])
  })

  it.each([
    ['error', 'console error: it broke'],
    ['exception', 'thrown'],
    ['elsewhere', 'request to elsewhere: http://localhost:9/pixel.png'],
    ['markup', 'policy: require-trusted-types-for'],
    ['style', 'policy: style-src'],
    ['dialog', 'dialog: 1'],
  ])('sees what is wrong on the page %s', async (name, expected) => {
    const bad = await site.page(`${name}/`, { raw: true })
    await expect.poll(() => faults(bad).join('\n')).toContain(expected)
  })

  it('leaves out what a test provokes on purpose', async () => {
    const bad = await site.page('error/')
    expect(faults(bad, [/it broke/])).toEqual([])
  })

  it('sees what a screen reader cannot', async () => {
    const poor = await site.page('poor/')
    expect((await axe(poor)).join('\n')).toContain('image-alt')
  })

  it('gives every page a profile of its own', async () => {
    const first = await site.page('good/')
    await first.evaluate(() => localStorage.setItem('kept', 'yes'))
    const second = await site.page('good/')
    expect(await second.evaluate(() => localStorage.getItem('kept'))).toBeNull()
  })

  it('serves as a plain host does: folders redirect, what is missing is 404', async () => {
    const get = (path: string) => fetch(site.server.address + path, { redirect: 'manual' })
    expect((await get('good')).status).toBe(301)
    expect((await get('good')).headers.get('location')).toBe('/a/b/c/good/')
    expect((await get('good?country=peru')).headers.get('location')).toBe('/a/b/c/good/?country=peru')
    const missing = await get('e/unknown/')
    expect(missing.status).toBe(404)
    expect(await missing.text()).toContain('Nothing here')
    expect((await get('..%2f..%2f..%2fetc/passwd')).status).toBe(404)
    site.server.answer(/x\.svg$/, (response) => response.writeHead(500).end())
    expect((await get('x.svg')).status).toBe(500)
    site.server.answer(/x\.svg$/, undefined)
    expect((await get('x.svg')).status).toBe(200)
  })
})
