/** What is loaded of a site, read out of its files and checked. No React here. */
import { type EventIndex, decodeIndex, decodeSources } from '../../model/columns.ts'
import type { Catalogue, Retired, SiteManifest } from '../../model/site.ts'
import { SITE_FORMAT } from '../../model/site-files.ts'
import { type FacetIndex, buildFacets, withDocuments } from '../select/facet-index.ts'
import { checkIndex, checkSources } from './check-index.ts'
import { DataError, dataError } from './data-error.ts'
import { type Progress, loadAsset, loadFile } from './load-asset.ts'
import { loadJson, readJson, shaped } from './read-file.ts'
import { catalogueShape, manifestShape, retiredShape } from './site-shapes.ts'

export type Site = {
  manifest: SiteManifest
  index: EventIndex
  catalogue: Catalogue
  facets: FacetIndex
  /** id → position in the catalogue, as the index counts. */
  actorAt: ReadonlyMap<string, number>
  topicAt: ReadonlyMap<string, number>
  documentAt: ReadonlyMap<string, number>
}

/** Sources of up to this size come with the index, so that only large sites have a first view without them. */
const SMALL_BYTES = 8192

/**
 * Loads manifest, catalogue and index, and the sources where they are small. `onManifest` may ask for what else is needed. Throws a DataError.
 */
export async function loadSite(
  base: string,
  signal?: AbortSignal,
  onProgress?: Progress,
  onManifest?: (manifest: SiteManifest) => void,
): Promise<Site> {
  const what = 'The timeline'
  const manifest = readManifest(
    readJson(await loadFile(new URL('site.json', base).href, what, { signal, revalidate: true }), what),
    what,
  )
  const small = manifest.sources.bytes <= SMALL_BYTES
  const parts = Promise.all([
    loadAsset(base, manifest.index, what, { signal, onProgress }),
    loadJson(base, manifest.catalogue, catalogueShape, what, signal),
    small ? loadAsset(base, manifest.sources, what, { signal }) : undefined,
  ])
  onManifest?.(manifest)
  const [bytes, catalogue, sources] = await parts
  const index = decoded(() => decodeIndex(bytes))
  return siteOf(manifest, sources ? decoded(() => decodeSources(sources, index)) : index, catalogue)
}

/** The site with the articles that its events rest on, which a large one learns after its first view. Throws a DataError. */
export async function loadSources(base: string, site: Site, signal?: AbortSignal): Promise<Site> {
  const bytes = await loadAsset(base, site.manifest.sources, 'The articles of events', { signal })
  const index = decoded(() => decodeSources(bytes, site.index))
  checkSources(index, site.catalogue)
  return { ...site, index, facets: withDocuments(site.facets, index) }
}

/** Puts a site together from its parts, for a page that is written at build time and for tests. */
export function siteOf(manifest: SiteManifest, index: EventIndex, catalogue: Catalogue): Site {
  checkIndex(index, catalogue)
  return {
    manifest,
    index,
    catalogue,
    facets: buildFacets(index, catalogue),
    actorAt: positionsOf(catalogue.actors),
    topicAt: positionsOf(catalogue.topics),
    documentAt: positionsOf(catalogue.documents),
  }
}

export function loadRetired(base: string, { manifest }: Site): Promise<Retired> {
  return loadJson(base, manifest.retired, retiredShape, 'The list of earlier addresses')
}

/** A manifest of another format is refused by its number, before anything else of it is looked at. */
function readManifest(raw: unknown, what: string): SiteManifest {
  const format = (raw as { format?: unknown } | null)?.format
  const known = `format ${String(format)}; this page reads ${SITE_FORMAT}`
  if (typeof format === 'number' && format > SITE_FORMAT) throw dataError('newer', what, known)
  if (typeof format === 'number' && format < SITE_FORMAT) throw dataError('older', what, known)
  return shaped(manifestShape, raw, what)
}

function decoded(read: () => EventIndex): EventIndex {
  try {
    return read()
  } catch (error) {
    if (error instanceof DataError) throw error
    throw dataError('wrong-shape', 'The timeline', error instanceof Error ? error.message : '', error)
  }
}

function positionsOf(entries: readonly { id: string }[]): Map<string, number> {
  return new Map(entries.map(({ id }, position) => [id, position]))
}
