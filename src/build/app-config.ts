import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import type { Plugin, UserConfig } from 'vite'
import { codeAgain } from './code-again.ts'
import { licences } from './licences.ts'
import { PROJECT_FOLDER } from './project-folder.ts'
import { securityPolicy } from './security-policy.ts'
import { leanQuery } from './substitutes/lean-query.ts'
import { leanReact } from './substitutes/lean-react.ts'
import { leanTimeline } from './substitutes/lean-timeline.ts'
import { yamlModules } from './yaml-modules.ts'

/**
 * Parts that are one file each, with all that they import and an earlier part does not hold: the first view, and what is opened from it, which
 * is loaded at rest. A file for each small piece of it would be a request each.
 */
const PARTS = [
  { name: 'index', test: /src[\\/]app[\\/]main\.tsx$|rolldown[\\/]runtime/ },
  { name: 'page-messages', test: /src[\\/]app[\\/]words[\\/]page-messages\.ts$/ },
  {
    name: 'opened',
    test: /src[\\/]app[\\/](?:shell[\\/](?:OpenAside|IdleAside|KeysSheet|FiltersSheet|EmptyResult)|share[\\/]ShareSheet)\.tsx$/,
  },
]

/** How the app is bundled, for the development server, the build and the tests alike. `./` lets one build run under any path. */
export function appConfig(): UserConfig {
  return {
    root: PROJECT_FOLDER,
    base: './',
    plugins: [
      yamlModules(),
      react(),
      tailwindcss(),
      securityPolicy(),
      withoutXssPackage(),
      withOwnIcons(),
      leanTimeline(),
      leanQuery(),
      leanReact(),
      licences('third-party-licences.md'),
      codeAgain(),
    ],
    build: {
      target: 'es2023',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      // All that the first view needs is one file: it packs closer than ten, and what comes later shares it.
      rolldownOptions: { output: { codeSplitting: { groups: PARTS } } },
    },
    worker: { format: 'es' },
  }
}

/** Bundles `substitutes/xss.ts` where vis-timeline asks for the package `xss`. */
function withoutXssPackage(): Plugin {
  const id = '\0dateline-xss'
  const source = JSON.stringify(`${PROJECT_FOLDER}src/build/substitutes/xss.ts`)
  return {
    name: 'dateline-without-xss-package',
    apply: 'build',
    enforce: 'pre',
    resolveId: (name) => (name === 'xss' ? id : undefined),
    load: (asked) => (asked === id ? `import { FilterXSS } from ${source}; export default { FilterXSS }` : undefined),
  }
}

/** Bundles `substitutes/lucide-icon.ts` where an icon asks for what makes its component. */
function withOwnIcons(): Plugin {
  const id = '\0dateline-icons'
  const source = JSON.stringify(`${PROJECT_FOLDER}src/build/substitutes/lucide-icon.ts`)
  return {
    name: 'dateline-with-own-icons',
    apply: 'build',
    enforce: 'pre',
    resolveId: (name, importer = '') =>
      name === '../createLucideIcon.mjs' && importer.includes('lucide-react') ? id : undefined,
    load: (asked) => (asked === id ? `export { createLucideIcon as default } from ${source}` : undefined),
  }
}
