import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'

type Entry = {
  resolved?: string
  integrity?: string
  hasInstallScript?: boolean
  license?: string
  link?: boolean
  version?: string
}

async function lockfile(): Promise<[path: string, entry: Entry][]> {
  const { packages } = JSON.parse(await readFile('package-lock.json', 'utf8')) as { packages: Record<string, Entry> }
  return Object.entries(packages).filter(([path]) => path !== '')
}

describe('what the project depends on', () => {
  it('is pinned by a checksum, package by package', async () => {
    const entries = await lockfile()
    expect(entries.length).toBeGreaterThan(100)
    expect(entries.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([])
  })

  it('names no registry, so that any mirror will do', async () => {
    expect((await lockfile()).filter(([, { resolved }]) => resolved !== undefined)).toEqual([])
  })

  it('needs no install script', async () => {
    const scripted = (await lockfile()).filter(([, { hasInstallScript }]) => hasInstallScript === true)
    expect(scripted.map(([path]) => path)).toEqual([])
  })

  it('is asked for by exact versions', async () => {
    const manifest = JSON.parse(await readFile('package.json', 'utf8')) as Record<string, Record<string, string>>
    for (const [name, version] of Object.entries({ ...manifest['dependencies'], ...manifest['devDependencies'] })) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/)
    }
  })

  it('is installed with the rules that this rests on', async () => {
    const rules = await readFile('.npmrc', 'utf8')
    for (const rule of ['ignore-scripts', 'save-exact', 'omit-lockfile-registry-resolved']) {
      expect(rules).toContain(`${rule}=true`)
    }
  })
})

describe('what the project may use', () => {
  /** Licences that ask for no more than to be named and kept with what is passed on. Data packages may be in the public domain. */
  const ALLOWED = new Set(['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'CC0-1.0', 'OFL-1.1', 'MPL-2.0', '(Apache-2.0 OR MIT)', '(MIT OR CC0-1.0)']) // prettier-ignore
  /** Packages whose manifest names no licence, with the one that their files hold. */
  const STATED_ELSEWHERE: Record<string, string> = { 'node_modules/world-countries': 'ODbL-1.0' }

  it('has a licence from the list, package by package', async () => {
    const others = (await lockfile()).filter(
      ([path, { license }]) => !ALLOWED.has(license ?? '') && STATED_ELSEWHERE[path] === undefined,
    )
    expect(others.map(([path, { license }]) => `${path} ${license ?? 'none'}`)).toEqual([])
  })

  it('is about as much as it was: more must be asked for', async () => {
    expect((await lockfile()).length).toBeLessThan(480)
  })

  it('names the database of countries where readers can see it', async () => {
    expect(await readFile('public/notices.md', 'utf8')).toMatch(/mledoze\/countries.*\n?.*Open Database License 1\.0/)
  })

  it('ships letters with the licence that they came with', async () => {
    const shipped = await readFile('public/notices.md', 'utf8')
    for (const font of ['source-sans-3', 'source-serif-4']) {
      const own = await readFile(`node_modules/@fontsource-variable/${font}/LICENSE`, 'utf8')
      expect(shipped).toContain(own.slice(own.indexOf('SIL OPEN FONT LICENSE')).trim())
    }
  })
})
