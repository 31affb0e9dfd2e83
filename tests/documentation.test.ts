import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const PAGES = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', 'src/README.md']
const packageFile = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
}

/** Folders below `root` that hold code, at most two levels deep: `app/select`. */
function foldersOf(root: string): string[] {
  const inside = (folder: string): string[] =>
    readdirSync(join(root, folder)).filter((name) => statSync(join(root, folder, name)).isDirectory())
  return inside('').flatMap((top) => [top].concat(inside(top).map((below) => `${top}/${below}`)))
}

describe.each(PAGES)('%s', (page) => {
  const text = readFileSync(page, 'utf8')

  it('links to files that are there', () => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, link = '']) => link)
      .filter((link) => !/^https?:/.test(link))
    for (const link of links) expect(existsSync(join(dirname(page), link.split('#')[0] ?? '')), link).toBe(true)
  })

  it('names commands that are there', () => {
    const commands = [...text.matchAll(/npm (?:run (?:--silent )?)?([a-z:]+(?:-[a-z]+)*)/g)].map(
      ([, name = '']) => name,
    )
    for (const name of commands) {
      if (['ci', 'run', 'install'].includes(name)) continue
      expect(Object.keys(packageFile.scripts), `npm run ${name}`).toContain(name)
    }
  })

  it('names files of the project that are there', () => {
    const files = [...text.matchAll(/`((?:src|tests|seeds|public)\/[\w./-]+\.\w+)`/g)].map(([, file = '']) => file)
    // Examples of files that a reader would add; and the ledger, which the first build writes.
    const examples = new Set(['seeds/verdict.txt', 'seeds/links.json'])
    for (const file of files.filter((name) => !examples.has(name))) expect(existsSync(file), file).toBe(true)
  })
})

describe('the map', () => {
  const map = readFileSync('src/README.md', 'utf8')

  it('has every folder of the code', () => {
    for (const folder of foldersOf('src').filter((name) => !/\/(?:rules)$/.test(name)))
      expect(map).toContain(`${folder}/`)
  })

  it('says of each folder which file to open first, and it is there', () => {
    const rows = [...map.matchAll(/^\| `([\w/]+)\/` \|.*\| (`.*`) \|$/gm)]
    expect(rows.length).toBeGreaterThan(20)
    for (const [, folder = '', files = ''] of rows) {
      for (const [, file = ''] of files.matchAll(/`([^`]+)`/g))
        expect(existsSync(join('src', folder, file)), file).toBe(true)
    }
  })
})

describe('the list of dependencies', () => {
  it('gives every package its reason', () => {
    const text = readFileSync('CONTRIBUTING.md', 'utf8')
    for (const name of Object.keys({ ...packageFile.dependencies, ...packageFile.devDependencies })) {
      if (!name.startsWith('@types/')) expect(text, name).toContain(`\`${name}\``)
    }
  })
})
