import type { Plugin } from 'vite'

/** Where the library makes the panel by which a developer tries its options out, of its timeline and of its graph. */
const PANEL = /return new Configurator\(this, this\.dom\.container, configureOptions(?:\$\d+)?\);?/g

/**
 * Leaves out the library's panel for trying its options, with the colour picker in it: 5 KB gzip that only the option `configure`
 * would show, which we never set. Throws where the library makes it in another way than the one we know.
 */
export function leanTimeline(): Plugin {
  return {
    name: 'dateline-lean-timeline',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!/vis-timeline\/.*\/vis-timeline-graph2d\.mjs$/.test(id)) return undefined
      return { code: withoutPanel(code), map: null }
    },
  }
}

/** The code of the library without its panel. */
export function withoutPanel(code: string): string {
  const lean = code.replace(PANEL, 'return undefined')
  if (lean === code) throw new Error('vis-timeline no longer makes its panel where it did: see lean-timeline.ts')
  return lean
}
