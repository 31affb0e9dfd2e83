import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { JSDOM } from 'jsdom'
import { build } from 'vite'
import { expect, it } from 'vitest'
import { leanReact, withoutUnused } from './lean-react.ts'

const folder = dirname(createRequire(import.meta.url).resolve('react-dom/package.json'))
const app = fileURLToPath(new URL('../../app', import.meta.url))
const renderer = () => readFile(join(folder, 'cjs/react-dom-client.production.js'), 'utf8')

it('nothing is left that would look for a page of a server, and no component of ours asks for what is left out', async () => {
  const code = await renderer()
  const lean = withoutUnused(code)
  expect(lean).not.toMatch(/hydrateRoot =|\bisHydrating\b(?!\$)/)
  expect(code.length - lean.length).toBeGreaterThan(40_000)
  const files = await readdir(app, { recursive: true })
  for (const file of files.filter((name) => name.endsWith('.tsx'))) {
    const source = await readFile(join(app, file), 'utf8')
    expect(source, file).not.toMatch(
      /hydrateRoot|ViewTransition|<(?:link|style|script)\b|\bpre(?:load|init)\w*\(.*react-dom/,
    )
  }
})

it('another renderer is not cut by guess', () => {
  expect(() => withoutUnused('function createRoot() {}')).toThrow(/hydrateRoot.*lean-react/)
})

it('a renderer without it is built, and draws, updates and takes down', async () => {
  const entry = '\0entry'
  const source = `
    import { Component, createElement, Suspense, useState } from 'react'
    import { createRoot } from 'react-dom/client'
    import { flushSync } from 'react-dom'
    function Count() {
      const [count, setCount] = useState(0)
      return createElement('button', { onClick: () => setCount(count + 1) }, String(count))
    }
    class Boundary extends Component {
      state = {}
      static getDerivedStateFromError() { return { broken: true } }
      render() { return this.state.broken ? createElement('p', null, 'caught') : this.props.children }
    }
    function Broken() { throw new Error('broken') }
    const input = createElement('input', { defaultValue: 'a', type: 'text' })
    export function draw(host) {
      const root = createRoot(host, { onCaughtError() {} })
      flushSync(() => root.render(createElement(Suspense, null, createElement(Count), input, createElement(Boundary, null, createElement(Broken)))))
      flushSync(() => host.querySelector('button').click())
      const drawn = host.innerHTML
      flushSync(() => root.unmount())
      return [drawn, host.innerHTML]
    }`
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      leanReact(),
      {
        name: 'entry',
        enforce: 'pre',
        resolveId: (id) => (id.endsWith('entry') ? entry : undefined),
        load: (id) => (id === entry ? source : undefined),
      },
    ],
    build: { write: false, lib: { entry: 'entry', formats: ['es'], fileName: 'drawn' } },
  })
  const [output] = Array.isArray(built) ? built : [built]
  const code = output && 'output' in output ? (output.output[0]?.code ?? '') : ''
  const { window } = new JSDOM('<div></div>')
  const host = window.document.querySelector('div')
  const scope = createContext({
    window,
    document: window.document,
    console,
    setTimeout,
    clearTimeout,
    MessageChannel,
    queueMicrotask,
    performance,
  })
  runInContext(code.replace(/export\s*\{\s*([\w$]+) as draw\s*\};?\s*$/, 'globalThis.draw = $1'), scope)
  expect((scope as { draw: (host: unknown) => string[] }).draw(host)).toEqual([
    '<button>1</button><input type="text" value="a"><p>caught</p>',
    '',
  ])
})
