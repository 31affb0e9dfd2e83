import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import type { Plugin, UserConfig } from 'vite'
import { PROJECT_FOLDER } from './project-folder.ts'
import { securityPolicy } from './security-policy.ts'
import { leanTimeline } from './substitutes/lean-timeline.ts'
import { yamlModules } from './yaml-modules.ts'

/** How the app is bundled, for the development server, the build and the tests alike. `./` lets one build run under any path. */
export function appConfig(): UserConfig {
  return {
    root: PROJECT_FOLDER,
    base: './',
    plugins: [yamlModules(), react(), tailwindcss(), securityPolicy(), withoutXssPackage(), leanTimeline()],
    build: {
      target: 'es2023',
      license: { fileName: 'third-party-licences.md' },
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      reportCompressedSize: false,
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
