import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { formFaults } from './architecture/form.ts'
import { EXCEPTIONS, forbiddenImports } from './architecture/layers.ts'
import { cyclesOf, importsOf } from './architecture/module-graph.ts'

const files = new Map<string, string>()

beforeAll(async () => {
  for (const entry of await readdir('src', { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(?:ts|tsx|mjs|css|yaml)$/.test(entry.name)) continue
    const path = join(entry.parentPath, entry.name).replaceAll('\\', '/')
    files.set(path, await readFile(path, 'utf8'))
  }
})

/** Tests may reach across; what they prove is code, and only code has layers. */
const code = () =>
  new Map([...files].filter(([path]) => /\.tsx?$/.test(path) && !/\.test\.tsx?$|\/fixtures\//.test(path)))

describe('the source', () => {
  it('is read: files and their imports are found', () => {
    expect(code().size).toBeGreaterThan(50)
    const found = importsOf(files).some(({ from, to }) => from === 'src/model/site.ts' && to === 'src/model/dataset.ts')
    expect(found).toBe(true)
  })

  it('imports only what the layers allow', () => {
    expect(forbiddenImports(code())).toEqual([])
  })

  it('has no cycle', () => {
    expect(cyclesOf(code())).toEqual([])
  })

  it('keeps names, named exports and lengths', () => {
    expect(formFaults(files)).toEqual([])
  })

  it('needs every exception that is listed', () => {
    for (const { from, to, why } of EXCEPTIONS) {
      const used = importsOf(code()).some((found) => from.test(found.from) && to.test(found.to))
      expect(used, why).toBe(true)
    }
  })
})

describe('a planted fault is found', () => {
  const plant = (path: string, source: string) => new Map([[path, source]])

  it.each([
    ['src/model/a.ts', "import { b } from '../pipeline/b.ts'"],
    ['src/model/a.ts', "import { readFile } from 'node:fs/promises'"],
    ['src/pipeline/when/a.ts', "import { b } from '../acts/b.ts'"],
    ['src/pipeline/when/a.ts', "import {\n  b,\n} from '../build-dataset.ts'"],
    ['src/pipeline/when/a.ts', "export { b } from '../../build/b.ts'"],
    ['src/pipeline/when/a.ts', "import 'node:path'"],
    ['src/pipeline/when/a.ts', "import { x } from 'react'"],
    ['src/pipeline/build-dataset.ts', "import { b } from '../build/b.ts'"],
    ['src/pipeline/lexicon/a.ts', "import { b } from '../when/b.ts'"],
    ['src/build/a.ts', "import { b } from '../app/b.ts'"],
    ['src/app/list/A.tsx', "import { b } from '../event/b.ts'"],
    ['src/app/list/A.tsx', "const b = await import('../event/b.ts')"],
    ['src/app/ui/A.tsx', "import { b } from '../list/b.ts'"],
    ['src/app/select/a.ts', "import { b } from '../../pipeline/b.ts'"],
    ['src/app/data/a.ts', "import { b } from 'node:fs'"],
    ['src/elsewhere/a.ts', "import { b } from '../model/b.ts'"],
  ])('%s: %s', (path, source) => {
    expect(forbiddenImports(plant(path, source))).toHaveLength(1)
  })

  it.each([
    ['src/model/a.ts', "import * as z from 'zod/mini'"],
    ['src/pipeline/when/rules/a.ts', "import { b } from '../b.ts'"],
    ['src/pipeline/when/a.ts', "import type { B } from '../annotation.ts'"],
    ['src/pipeline/build-dataset.ts', "import { b } from './when/b.ts'"],
    ['src/build/a.ts', "import { b } from '../pipeline/build-dataset.ts'"],
    ['src/app/list/A.tsx', "import { b } from '../ui/B.tsx'"],
    ['src/app/list/A.tsx', 'const quote = "he said \'import x from y\'"'],
  ])('but not in %s: %s', (path, source) => {
    expect(forbiddenImports(plant(path, source))).toEqual([])
  })

  it('also as a cycle over three files', () => {
    const cycle = new Map([
      ['src/model/a.ts', "import { b } from './b.ts'"],
      ['src/model/b.ts', "import { c } from './c.ts'"],
      ['src/model/c.ts', "export { a } from './a.ts'"],
      ['src/model/d.ts', "import { a } from './a.ts'"],
    ])
    expect(cyclesOf(cycle)).toEqual([['src/model/a.ts', 'src/model/b.ts', 'src/model/c.ts']])
  })

  it.each([
    ['src/model/Thing.ts', ''],
    ['src/model/snake_case.ts', ''],
    ['src/app/ui/button.Big.tsx', ''],
    ['src/model/a.ts', 'export default 1\n'],
    ['src/model/a.ts', 'x\n'.repeat(301)],
    ['src/model/a.test.ts', 'x\n'.repeat(501)],
  ])('also as a fault of form: %s %#', (path, source) => {
    expect(formFaults(plant(path, source))).toHaveLength(1)
  })
})
