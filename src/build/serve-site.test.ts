import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { serveSite } from './serve-site.ts'

let folder = ''
let site: Awaited<ReturnType<typeof serveSite>>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-serve-'))
  for (const path of ['e/one/embed', 'embed']) {
    await mkdir(join(folder, path), { recursive: true })
    await writeFile(join(folder, path, 'index.html'), 'a frame')
  }
  await writeFile(join(folder, 'index.html'), 'start')
  await writeFile(join(folder, '404.html'), 'the app')
  await writeFile(join(folder, 'e/one/index.html'), 'event one')
  site = await serveSite(folder, 0)
})

afterAll(async () => {
  site.close()
  await rm(folder, { recursive: true, force: true })
})

it.each([
  ['', 200, 'start'],
  ['e/one/', 200, 'event one'],
  ['e/one', 200, 'event one'],
  ['e/unknown', 404, 'the app'],
  ['e/unknown/some-slug/?country=china', 404, 'the app'],
  ['data/gone.json', 404, 'There is no such file.'],
  ['assets/gone.js', 404, 'There is no such file.'],
  ['..%2f..%2fetc/passwd', 404, 'the app'],
])('the address %j is answered with %i', async (path, status, text) => {
  const response = await fetch(site.address + path)
  expect(response.status).toBe(status)
  expect(await response.text()).toBe(text)
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
})

it.each([
  ['', "'self'"],
  ['e/one/', "'self'"],
  ['embed/', '*'],
  ['embed/?country=china', '*'],
  ['e/one/embed/', '*'],
])('the page %j may be framed by %s', async (path, framers) => {
  const response = await fetch(site.address + path)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-security-policy')?.split('frame-ancestors ')[1]).toBe(framers)
})

it('the site is served to both names of this machine', async () => {
  const { port } = new URL(site.address)
  expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('start')
})

it('a port that is taken is refused', async () => {
  await expect(serveSite(folder, Number(new URL(site.address).port))).rejects.toThrow('EADDRINUSE')
})
