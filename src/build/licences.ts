import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

type Manifest = { name?: string; version?: string; license?: string }
type Licensed = { name: string; version: string; licence: string | undefined; texts: string[] }

const FILE = /^(?:licen[cs]e|copying)/i

/**
 * Writes the names, versions and licence texts of all packages in the bundle into a file of the site. A package with several texts gives
 * all of them, in code-unit order: Vite's own plugin takes the one that the folder happens to list first.
 */
export function licences(fileName: string): Plugin {
  return {
    name: 'dateline-licences',
    apply: 'build',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []))
      const folders = new Set(modules.flatMap((id) => packageFolder(id) ?? []))
      const packages = [...folders].map(readPackage).toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
      this.emitFile({ type: 'asset', fileName, source: formatLicences(packages) })
    },
  }
}

/** The folder of the package that a module belongs to: `…/node_modules/@a/b/dist/c.js` → `…/node_modules/@a/b`. */
export function packageFolder(id: string): string | undefined {
  if (id.startsWith('\0')) return undefined
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(dirname(id.replace(/[?#].*$/s, '')))?.[0]
}

function readPackage(folder: string): Licensed {
  const {
    name = '',
    version = '',
    license,
  } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
  const files = readdirSync(folder).filter((file) => FILE.test(file))
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim())
  return { name, version, licence: license, texts }
}

const keyOf = ({ name, version }: Licensed) => `${name} ${version}`

/** The file as Markdown. */
export function formatLicences(packages: readonly Licensed[]): string {
  const parts = packages.map(({ name, version, licence, texts }) => {
    const heading = `## ${name} ${version}${licence === undefined ? '' : ` (${licence})`}`
    return [heading, ...new Set(texts)].join('\n\n')
  })
  return `${['# Licences', 'The scripts of this site hold parts of these packages.', ...parts].join('\n\n')}\n`
}
