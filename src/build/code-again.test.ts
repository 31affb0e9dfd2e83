import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { askAgainIn } from './code-again.ts'

const folder = mkdtempSync(join(tmpdir(), 'dateline-code-again-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The names under which Node asks for `Part.mjs` where that comes after some failures: the last one is the one under which it came. */
function askedFor(asks: string, failures: number): string[] {
  const script = join(folder, 'page.mjs')
  writeFileSync(
    script,
    `import { rmSync, writeFileSync } from 'node:fs'
    const part = new URL('./Part.mjs', import.meta.url)
    rmSync(part, { force: true })
    const ask = () => ${askAgainIn(asks)}
    const asked = []
    for (let time = 0; time < ${failures}; time++) asked.push(await ask().catch(({ url }) => url))
    writeFileSync(part, 'export const address = import.meta.url')
    asked.push((await ask()).address)
    console.log(JSON.stringify(asked))`,
  )
  const asked = JSON.parse(execFileSync(process.execPath, [script], { encoding: 'utf8' })) as string[]
  return asked.map((address) => address.split('/').at(-1) ?? '')
}

describe('code that is loaded later', () => {
  it.each(['import("./Part.mjs")', "import('./Part.mjs')", 'import(`./Part.mjs`)', 'import( "./Part.mjs" )'])(
    'is asked for under its name, and after each failure under another address: %s',
    (asks) => {
      expect(askedFor(asks, 0)).toEqual(['Part.mjs'])
      expect(askedFor(asks, 2)).toEqual(['Part.mjs', 'Part.mjs?again=1', 'Part.mjs?again=2'])
    },
  )

  it.each([
    'import"./index.js"',
    'import{a as b}from"./index.js"',
    'reimport("./a.js")',
    'x.import("./a.js")',
    'import("a-package")',
    'import(path)',
  ])('leaves %s as it is', (code) => expect(askAgainIn(code)).toBe(code))
})
