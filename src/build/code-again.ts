import type { Plugin } from 'vite'

/** `import("./Page-Ab12.js")` of a built chunk, whatever the quotation marks. */
const LATER = /(?<![\w$.])import\(\s*(["'`])(\.\/[^"'`\s]+)\1\s*\)/g

/** Writes `askForCode` of the app in place of every `import()`, so that code which did not come can be asked for again. */
export function codeAgain(): Plugin {
  return {
    name: 'dateline-code-again',
    apply: 'build',
    // The code of a chunk is changed after its name is made of it, so this is part of the name too.
    augmentChunkHash: () => askAgainIn('import("./Page.js")'),
    // Vite finds the styles that belong to a chunk by the plain text of its `import()`, so it goes first.
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const part of Object.values(bundle)) if (part.type === 'chunk') part.code = askAgainIn(part.code)
      },
    },
  }
}

/** The code of a chunk in which whatever is loaded later is asked for through the app. */
export function askAgainIn(code: string): string {
  return code.replaceAll(
    LATER,
    (_import, mark: string, path: string) => `askForCode(at=>import(at),${mark}${path}${mark})`,
  )
}
