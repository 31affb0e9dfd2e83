/**
 * What a built site holds for the browser. The dataset is cut so that the first view of 100,000 events stays small:
 *
 * - `data/site.json`: this manifest, the only file whose name never changes
 * - `data/index.<hash>.bin`: the columnar index (columns.ts)
 * - `data/sources.<hash>.bin`: which articles the events rest on, of which the index only counts
 * - `data/catalogue.<hash>.json`: actors, topics and documents that the index points into
 * - `data/titles-<n>.<hash>.txt`, `data/ids-<n>.<hash>.txt`: one line per row of the index, `LINES_SIZE` rows a file
 * - `data/shards.<hash>.json`, `data/articles.<hash>.json`: names and sizes of the two kinds below, of which there are many
 * - `data/events-<n>.<hash>.json`: details of `SHARD_SIZE` consecutive rows
 * - `data/document-<id>.<hash>.json`: one article
 * - `data/retired.<hash>.json`: ids that were published once and what answers for them now
 *
 * The first view needs manifest, index, catalogue and the first lines; all else follows it or waits until it is asked for. The hash is
 * the beginning of the file's SHA-256 (site-files.ts): whoever reads a file checks it.
 */
import * as z from 'zod/mini'
import {
  actorSchema,
  attributionSchema,
  blockSchema,
  corpusSchema,
  documentFactsSchema,
  eventSchema,
  type retiredSchema,
  sentenceSchema,
  topicSchema,
} from './dataset.ts'
import { SITE_FORMAT } from './site-files.ts'
import { ACTOR_KINDS, EVIDENCE_ROLES, RELATION_KINDS } from './vocabulary.ts'

const assetSchema = z.strictObject({
  /** Path relative to the folder of the manifest; `hashInPath` gives the checksum. */
  path: z.string(),
  bytes: z.int(),
})

export const manifestSchema = z.strictObject({
  format: z.literal(SITE_FORMAT),
  /** Names this content: equal for equal datasets. */
  build: z.string(),
  corpus: corpusSchema,
  events: z.int(),
  index: assetSchema,
  sources: assetSchema,
  catalogue: assetSchema,
  titles: z.array(assetSchema),
  ids: z.array(assetSchema),
  retired: assetSchema,
  shards: assetSchema,
  articles: assetSchema,
})

/** What `shards` and `articles` of the manifest hold: shards by number, articles by their place in the catalogue. */
export const filesSchema = z.array(assetSchema)

const listedDocumentSchema = z.extend(z.omit(documentFactsSchema, { sha256: true }), {
  /** Number of events that rest on this article. */
  events: z.int(),
})

const listedActorSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  kind: z.enum(ACTOR_KINDS),
  country: z.optional(z.string()),
  /** Every spelling and script, for search. */
  names: z.array(z.string()),
  native: z.optional(z.record(z.string(), z.string())),
  wikidata: z.optional(z.string()),
  roles: actorSchema.shape.roles,
  discovered: z.optional(z.literal(true)),
})

export const catalogueSchema = z.strictObject({
  actors: z.array(listedActorSchema),
  topics: z.array(topicSchema),
  documents: z.array(listedDocumentSchema),
})

/** An event as the browser gets it: quotes are slices of the article, given with the text around them. */
export const shownEvidenceSchema = z.strictObject({
  id: z.string(),
  document: z.string(),
  start: z.int(),
  end: z.int(),
  quote: z.string(),
  role: z.enum(EVIDENCE_ROLES),
  /** The sentence before and after, where the article has one; a line break stands between it and a quote of another block, such as a headline. */
  before: z.optional(z.string()),
  after: z.optional(z.string()),
})

export const eventDetailSchema = z.extend(z.omit(eventSchema, { evidence: true, attribution: true }), {
  evidence: z.array(shownEvidenceSchema),
  attribution: z.array(attributionSchema),
  /** What other events say of this one: their relations to it, seen from here. */
  incoming: z.optional(z.array(z.strictObject({ from: z.string(), kind: z.enum(RELATION_KINDS) }))),
})

export const shardSchema = z.strictObject({ first: z.int(), events: z.array(eventDetailSchema) })

/**
 * An article as the browser gets it. Where only excerpts may be published, every character outside the sentences that events rest on,
 * one sentence either side and the headline is a space, so that all offsets hold; `withheld` lists the stretches that were blanked.
 */
export const articleSchema = z.extend(documentFactsSchema, {
  text: z.string(),
  blocks: z.array(blockSchema),
  sentences: z.array(sentenceSchema),
  withheld: z.optional(z.array(z.strictObject({ start: z.int(), end: z.int() }))),
})

export type Asset = z.infer<typeof assetSchema>
export type SiteManifest = z.infer<typeof manifestSchema>
export type Catalogue = z.infer<typeof catalogueSchema>
export type ListedActor = Catalogue['actors'][number]
export type ListedDocument = Catalogue['documents'][number]
export type EventDetail = z.infer<typeof eventDetailSchema>
export type ShownEvidence = z.infer<typeof shownEvidenceSchema>
export type Shard = z.infer<typeof shardSchema>
export type Article = z.infer<typeof articleSchema>
export type Retired = z.infer<typeof retiredSchema>
