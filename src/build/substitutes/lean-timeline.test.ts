import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { withoutPanel } from './lean-timeline.ts'

it('the library makes its panel only where it is left out', async () => {
  const folder = dirname(createRequire(import.meta.url).resolve('vis-timeline/package.json'))
  const code = await readFile(join(folder, 'esnext/esm/vis-timeline-graph2d.mjs'), 'utf8')
  expect(code).toContain('new Configurator(')
  expect(withoutPanel(code)).not.toContain('new Configurator(')
})

it('a library that makes it elsewhere stops the build', () => {
  expect(() => withoutPanel('const panel = new Configurator(host)')).toThrow(/no longer/)
})
