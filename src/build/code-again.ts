import type { Plugin } from 'vite'

/** `import("./Page-Ab12.js")` of a built chunk, whatever the quotation marks. */
const LATER = /(?<![\w$.])import\(\s*(["'`])(\.\/[^"'`\s]+)\1\s*\)/g

/** The state stands on the page, since the same code may be asked for from several chunks. */
const ASK =
  '((lost,path)=>import(lost[path]?`${path}?again=${lost[path]}`:path).catch(error=>{lost[path]=(lost[path]??0)+1;throw error}))(globalThis.lostCode??={},'

/**
 * Lets the page ask once more for code that did not come. A browser may keep the failure of a module as long as the page stands (the module
 * map of https://html.spec.whatwg.org/#module-map), as Chromium 150 does, so that a second `import()` fails at once: what failed is asked for
 * under another address.
 */
export function codeAgain(): Plugin {
  return {
    name: 'dateline-code-again',
    apply: 'build',
    // Vite finds the styles that belong to a chunk by the plain text of its `import()`, so it goes first.
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const part of Object.values(bundle)) if (part.type === 'chunk') part.code = askAgainIn(part.code)
      },
    },
  }
}

/** The code of a chunk, in which whatever is loaded later can be asked for again. */
export function askAgainIn(code: string): string {
  return code.replaceAll(LATER, (_import, mark: string, path: string) => `${ASK}${mark}${path}${mark})`)
}
