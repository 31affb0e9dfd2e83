import type { Plugin } from 'vite'

/** Files of the query library that serve what we never do: sending changes to a server, and lists that grow page by page. */
const UNUSED: Record<string, string> = {
  './mutationCache.js': `export class MutationCache {
    findAll() { return [] }
    clear() {}
    resumePausedMutations() { return Promise.resolve() }
  }`,
  './infiniteQueryBehavior.js': `export function infiniteQueryBehavior() { throw new Error('Not in this build: see lean-query.ts') }`,
}

/** Leaves out of the query library what only reads never need: a kilobyte and a half gzip of every first view. */
export function leanQuery(): Plugin {
  return {
    name: 'dateline-lean-query',
    apply: 'build',
    enforce: 'pre',
    resolveId: (name, importer = '') =>
      name in UNUSED && /query-core[\\/]build[\\/]modern[\\/](?:queryClient|query)\.js$/.test(importer)
        ? `\0lean-query${name}`
        : undefined,
    load: (asked) => (asked.startsWith('\0lean-query') ? UNUSED[asked.slice('\0lean-query'.length)] : undefined),
  }
}
