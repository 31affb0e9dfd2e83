/** What is loaded of a site, read out of its files and checked. No React here. */
import { type EventIndex, decodeIndex } from '../../model/columns.ts'
import { retiredSchema } from '../../model/dataset.ts'
import {
  type Article,
  type Asset,
  type Catalogue,
  type EventDetail,
  type Retired,
  SITE_FORMAT,
  type SiteManifest,
  articleSchema,
  catalogueSchema,
  eventDetailSchema,
  manifestSchema,
} from '../../model/site.ts'
import { type FacetIndex, buildFacets } from '../select/facet-index.ts'
import { checkIndex } from './check-index.ts'
import { DataError, dataError } from './data-error.ts'
import { type Progress, loadAsset, loadFile } from './load-asset.ts'

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

/** The public id of every row and back. */
export type Ids = { ids: readonly string[]; rowOf: ReadonlyMap<string, number> }

type Schema<Value> = {
  safeParse: (value: unknown) => { success: true; data: Value } | { success: false; error: Error }
}

/** Loads manifest, catalogue and index. Throws a DataError. */
export async function loadSite(base: string, signal?: AbortSignal, onProgress?: Progress): Promise<Site> {
  const what = 'The timeline'
  const raw = readJson(await loadFile(new URL('site.json', base).href, what, { signal, revalidate: true }), what)
  const format = (raw as { format?: unknown } | null)?.format
  if (typeof format === 'number' && format > SITE_FORMAT) throw dataError('newer', what, `format ${format}`)
  const manifest = checked(manifestSchema, raw, what)
  const [index, catalogue] = await Promise.all([
    loadAsset(base, manifest.index, what, { signal, onProgress }).then(readIndex),
    loadJson(base, manifest.catalogue, catalogueSchema, what, signal),
  ])
  return siteOf(manifest, index, catalogue)
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

export async function loadTitles(base: string, { manifest }: Site, signal?: AbortSignal): Promise<readonly string[]> {
  return readLines(await loadAsset(base, manifest.titles, 'The titles', { signal }), manifest.events, 'The titles')
}

export async function loadIds(base: string, { manifest }: Site, signal?: AbortSignal): Promise<Ids> {
  return idsOf(
    readLines(await loadAsset(base, manifest.ids, 'The addresses', { signal }), manifest.events, 'The addresses'),
  )
}

export function idsOf(ids: readonly string[]): Ids {
  return { ids, rowOf: new Map(ids.map((id, row) => [id, row])) }
}

export function loadRetired(base: string, { manifest }: Site, signal?: AbortSignal): Promise<Retired> {
  return loadJson(base, manifest.retired, retiredSchema, 'The list of earlier addresses', signal)
}

/** A shard as it came; its events are checked one by one, so that a bad one does not take the others along. */
export type RawShard = { first: number; events: readonly unknown[] }

export async function loadShard(base: string, asset: Asset, signal?: AbortSignal): Promise<RawShard> {
  const what = 'The event'
  const raw = readJson(await loadAsset(base, asset, what, { signal }), what) as Partial<RawShard> | null
  if (typeof raw?.first !== 'number' || !Array.isArray(raw.events)) throw dataError('wrong-shape', what)
  return { first: raw.first, events: raw.events }
}

/** The event of a row. Throws a DataError where that one event is not in the form it should have. */
export function eventOfShard(shard: RawShard, row: number): EventDetail {
  return checked(eventDetailSchema, shard.events[row - shard.first], 'The event')
}

export function loadArticle(base: string, asset: Asset, signal?: AbortSignal): Promise<Article> {
  return loadJson(base, asset, articleSchema, 'The article', signal)
}

async function loadJson<Value>(base: string, asset: Asset, schema: Schema<Value>, what: string, signal?: AbortSignal) {
  return checked(schema, readJson(await loadAsset(base, asset, what, { signal }), what), what)
}

function readIndex(bytes: ArrayBuffer): EventIndex {
  try {
    return decodeIndex(bytes)
  } catch (error) {
    if (error instanceof DataError) throw error
    throw dataError('wrong-shape', 'The timeline', error instanceof Error ? error.message : '', error)
  }
}

function readLines(bytes: ArrayBuffer, count: number, what: string): string[] {
  const text = readText(bytes, what)
  const lines = (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n')
  if (count === 0) return []
  if (lines.length !== count) throw dataError('wrong-shape', what, `${lines.length} lines for ${count} events`)
  return lines
}

function readJson(bytes: ArrayBuffer, what: string): unknown {
  try {
    return JSON.parse(readText(bytes, what))
  } catch (error) {
    if (error instanceof DataError) throw error
    throw dataError('damaged', what, 'not JSON', error)
  }
}

function readText(bytes: ArrayBuffer, what: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    throw dataError('damaged', what, 'not UTF-8', error)
  }
}

function checked<Value>(schema: Schema<Value>, value: unknown, what: string): Value {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  throw dataError('wrong-shape', what, result.error.message.slice(0, 200), result.error)
}

function positionsOf(entries: readonly { id: string }[]): Map<string, number> {
  return new Map(entries.map(({ id }, position) => [id, position]))
}
