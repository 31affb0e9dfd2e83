import type { Plugin } from 'vite'

/** Functions of the renderer that only run for what we never do, with what they answer then. */
const NEVER_CALLED: Record<string, string> = {
  // Taking over a page that a server wrote.
  popHydrationState: '!1',
  throwOnHydrationMismatch: 'null',
  prepareToHydrateHostInstance: 'null',
  updateDehydratedSuspenseComponent: 'null',
  retryDehydratedSuspenseBoundary: 'null',
  clearHydrationBoundary: 'null',
  canHydrateInstance: 'null',
  canHydrateTextInstance: 'null',
  canHydrateHydrationBoundary: 'null',
  getNextHydratable: 'null',
  getNextHydratableInstanceAfterHydrationBoundary: 'null',
  // <ViewTransition>.
  startViewTransition: 'null',
  measureViewTransitionHostInstancesRecursive: '!1',
  measureNestedViewTransitions: 'null',
  measureInstance: 'null',
  applyViewTransitionToHostInstancesRecursive: '!1',
  restoreViewTransitionName: 'null',
  restoreEnterOrExitViewTransitions: 'null',
  restoreNestedViewTransitions: 'null',
  commitEnterViewTransitions: 'null',
  commitExitViewTransitions: 'null',
  commitDeletedPairViewTransitions: 'null',
  // Style sheets and scripts as elements of a component, and asking for files ahead.
  getResource: 'null',
  acquireResource: 'null',
  suspendResource: 'null',
  insertStylesheetIntoRoot: 'null',
  preinitStyle: 'null',
  preload: 'null',
  preloadModule: 'null',
}

/**
 * Leaves out of React's renderer what this page never asks of it: six kilobytes gzip of every first view. Our pages are drawn anew, over text
 * that is read without scripts. Throws where the renderer is made in another way than the one we know.
 */
export function leanReact(): Plugin {
  return {
    name: 'dateline-lean-react',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!/react-dom[\\/]cjs[\\/]react-dom-client\.production\.js$/.test(id)) return undefined
      return { code: withoutUnused(code), map: null }
    },
  }
}

/** The code of the renderer without `hydrateRoot` and without the insides of what is never called. */
export function withoutUnused(code: string): string {
  let lean = code
  const cut = (part: RegExp, by: string) => {
    const before = lean
    lean = lean.replace(part, () => by)
    if (lean === before) throw new Error(`react-dom no longer has ${String(part)}: see lean-react.ts`)
  }
  cut(/^exports\.hydrateRoot = function[^]*?\n\};\n/m, '')
  for (const [name, answer] of Object.entries(NEVER_CALLED)) {
    cut(new RegExp(`^function ${name}\\([^]*?\\n\\}\\n`, 'm'), `function ${name}() { return ${answer} }\n`)
  }
  // One function has a parameter of the same name.
  cut(/(?<=^function initInput\()[^]*?\n\}\n/m, parameterNamedApart(lean))
  cut(/^ {2}isHydrating = !1,\n/m, '')
  cut(/\bisHydrating = ![01]/g, '0')
  cut(/\bisHydrating(?![\w$])/g, '!1')
  return lean
}

function parameterNamedApart(code: string): string {
  const [body = ''] = /(?<=^function initInput\()[^]*?\n\}\n/m.exec(code) ?? []
  return body.replaceAll('isHydrating', 'isTakenOver')
}
