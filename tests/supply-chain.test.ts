import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'

type Entry = { resolved?: string; integrity?: string; hasInstallScript?: boolean; link?: boolean; version?: string }

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
