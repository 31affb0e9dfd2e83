import { type FileMap, importsOf } from './module-graph.ts'

/** A layer of the source: which files are in it and what they may import, besides files of the same layer. */
type Layer = { name: string; holds: RegExp; imports: RegExp[]; modules: RegExp; own?: 'folder' }

const MODEL = /^src\/model\//
const LEXICON = /^src\/pipeline\/lexicon\//
const CONTRACTS = /^src\/pipeline\/(?:annotation|corpus|group-by|look-up|once-each|shelf)\.ts$/
/** How an English sentence is built, which acts and claims both read: knowledge as code, so it stands below the stages. */
const GRAMMAR = /^src\/pipeline\/clauses\//
const STAGES = /^src\/pipeline\/[a-z-]+\//
const APP_BASE = /^src\/app\/(?:ui|select|url|data|words|styles)\/|^src\/app\/(?:url|messages)\.ts$/

const PURE = /^(?:zod(?:\/|$)|@noble\/hashes\/|wink-|yaml$|world-countries$)/
const BROWSER =
  /^(?:react(?:\/|-dom|$)|zod\/mini$|@tanstack\/|@noble\/hashes\/|minisearch$|vis-|moment$|lucide-react|@fontsource|@egjs\/|virtual:)/
const ANY = /^[^.]/

/** The first layer that holds a file counts. */
export const LAYERS: Layer[] = [
  { name: 'model', holds: MODEL, imports: [], modules: PURE },
  { name: 'lexicon', holds: LEXICON, imports: [MODEL, CONTRACTS], modules: PURE },
  { name: 'contracts', holds: CONTRACTS, imports: [MODEL], modules: PURE },
  { name: 'grammar', holds: GRAMMAR, imports: [MODEL, LEXICON, CONTRACTS], modules: PURE },
  { name: 'stage', holds: STAGES, imports: [MODEL, LEXICON, CONTRACTS, GRAMMAR], modules: PURE, own: 'folder' },
  { name: 'pipeline', holds: /^src\/pipeline\//, imports: [MODEL, LEXICON, CONTRACTS, GRAMMAR, STAGES], modules: PURE },
  { name: 'build', holds: /^src\/build\//, imports: [MODEL, /^src\/pipeline\//], modules: ANY },
  { name: 'app base', holds: APP_BASE, imports: [MODEL], modules: BROWSER },
  { name: 'app shell', holds: /^src\/app\/(?:shell\/|[^/]+$)/, imports: [MODEL, /^src\/app\//], modules: BROWSER },
  { name: 'app feature', holds: /^src\/app\//, imports: [MODEL, APP_BASE], modules: BROWSER, own: 'folder' },
]

/** An import that the layers forbid and that stands nevertheless, with its reason. */
export type Exception = { from: RegExp; to: RegExp; why: string }

export const EXCEPTIONS: Exception[] = [
  {
    from: /^src\/pipeline\/dating\/rules\/heading-above\.ts$/,
    to: /^src\/pipeline\/when\/heading-scope\.ts$/,
    why: 'Which dated heading governs a sentence follows from dates alone, and only dating asks for it.',
  },
  {
    from: /^src\/build\/pages\/event-words\.ts$/,
    to: /^src\/app\/words\/date-in-words\.ts$/,
    why: 'The static pages say dates in the same words as the app; the module is pure.',
  },
]

/** Lines that name each import which no layer allows and no exception excuses: `src/a.ts:3 imports src/b.ts: model may not`. */
export function forbiddenImports(files: FileMap, exceptions = EXCEPTIONS): string[] {
  return importsOf(files).flatMap(({ from, to, line }) => {
    const layer = LAYERS.find(({ holds }) => holds.test(from))
    if (layer === undefined) return [`${from}:${line} lies in no layer`]
    if (allows(layer, from, to)) return []
    if (exceptions.some((exception) => exception.from.test(from) && exception.to.test(to))) return []
    return [`${from}:${line} imports ${to}: ${layer.name} may not`]
  })
}

function allows(layer: Layer, from: string, to: string): boolean {
  if (!to.startsWith('src/')) {
    if (to === 'package.json' || to.startsWith('seeds/')) return layer.name === 'build'
    return to.startsWith('node:') ? layer.name === 'build' : layer.modules.test(to)
  }
  if (layer.imports.some((pattern) => pattern.test(to))) return true
  if (!layer.holds.test(to)) return false
  return layer.own === undefined || folderOf(from) === folderOf(to)
}

/** The third part of the path: `src/pipeline/when/rules/x.ts` → `when`. */
function folderOf(path: string): string | undefined {
  return path.split('/')[2]
}
