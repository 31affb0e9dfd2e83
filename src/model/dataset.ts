/**
 * What a dataset is: the one contract between the pipeline that writes it and everything that reads it.
 * Offsets are UTF-16 units into the byte-exact text of a document; days are inclusive.
 */
import * as z from 'zod/mini'
import { isDay } from './day.ts'
import {
  ACTOR_KINDS,
  ACTOR_ROLES,
  BLOCK_KINDS,
  CERTAINTIES,
  DATE_BASES,
  EVIDENCE_ROLES,
  PRECISIONS,
  RELATION_KINDS,
  STANCES,
  STATUSES,
  VIAS,
} from './vocabulary.ts'

export const DATASET_SCHEMA = 'dateline/1'

const day = z.string().check(z.refine(isDay, 'not a day: write YYYY-MM-DD'))
const offset = z.int().check(z.nonnegative())
const optionalText = z.optional(z.string())
/** It stands in the path of a page's file, so nothing else may: as `slugOf` writes it, or empty. */
const slug = z
  .string()
  .check(
    z.regex(/^[a-z0-9]*(-[a-z0-9]+)*$/, 'not a slug: write lower-case letters, digits and single “-” between them'),
    z.maxLength(60, 'not a slug: write at most 60 characters'),
  )

const publishedSchema = z.strictObject({
  date: day,
  precision: z.enum(['day', 'days', 'month']),
  basis: z.enum(['stated', 'inferred']),
  note: optionalText,
})

export const blockSchema = z.strictObject({ start: offset, end: offset, kind: z.enum(BLOCK_KINDS), reason: z.string() })
export const sentenceSchema = z.strictObject({
  start: offset,
  end: offset,
  events: z.array(z.string()),
  dropped: optionalText,
})

/** What is known of an article, without its words. */
export const documentFactsSchema = z.strictObject({
  id: z.string(),
  file: z.string(),
  title: optionalText,
  publisher: optionalText,
  author: optionalText,
  address: optionalText,
  licence: optionalText,
  publish: z.optional(z.enum(['excerpts', 'full'])),
  published: z.optional(publishedSchema),
  sha256: z.string(),
})

export const documentSchema = z.extend(documentFactsSchema, {
  text: z.string(),
  blocks: z.array(blockSchema),
  sentences: z.array(sentenceSchema),
})

const roleTitleSchema = z.strictObject({ title: z.string(), document: z.string(), on: z.optional(day) })

export const actorSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  kind: z.enum(ACTOR_KINDS),
  country: optionalText,
  names: z.array(z.string()),
  native: z.optional(z.record(z.string(), z.string())),
  wikidata: optionalText,
  roles: z.array(roleTitleSchema),
  discovered: z.optional(z.literal(true)),
})

export const topicSchema = z.strictObject({
  id: z.string(),
  label: z.string(),
  about: optionalText,
  /** The label in other languages, by BCP 47 tag. */
  native: z.optional(z.record(z.string(), z.string())),
})

const cueSchema = z.strictObject({ document: z.string(), start: offset, end: offset, text: z.string() })

const whenSchema = z.strictObject({
  edtf: z.string(),
  start: day,
  end: day,
  precision: z.enum(PRECISIONS),
  basis: z.enum(DATE_BASES),
  certainty: z.enum(CERTAINTIES),
  rule: z.string(),
  reference: z.optional(day),
  cue: z.optional(cueSchema),
  explanation: z.string(),
})

const participantSchema = z.strictObject({
  actor: z.string(),
  role: z.enum(ACTOR_ROLES),
  as: optionalText,
  via: z.enum(VIAS),
})

export const attributionSchema = z.strictObject({
  actor: optionalText,
  text: z.string(),
  stance: z.enum(STANCES),
  channel: optionalText,
  evidence: offset,
})

const evidenceSchema = z.strictObject({
  id: z.string(),
  document: z.string(),
  start: offset,
  end: offset,
  quote: z.string(),
  role: z.enum(EVIDENCE_ROLES),
})

const relationSchema = z.strictObject({ to: z.string(), kind: z.enum(RELATION_KINDS), evidence: z.optional(offset) })

export const eventSchema = z.strictObject({
  id: z.string(),
  aliases: z.array(z.string()),
  slug,
  title: z.string(),
  kind: z.string(),
  status: z.enum(STATUSES),
  contested: z.boolean(),
  when: whenSchema,
  otherDates: z.optional(z.array(whenSchema)),
  actors: z.array(participantSchema),
  place: optionalText,
  topics: z.array(z.string()),
  attribution: z.array(attributionSchema),
  evidence: z.array(evidenceSchema).check(z.minLength(1)),
  relations: z.array(relationSchema),
  salience: z.number().check(z.minimum(0), z.maximum(1)),
  corrected: z.optional(z.array(z.strictObject({ field: z.string(), reason: z.string() }))),
})

export const corpusSchema = z.strictObject({
  title: z.string(),
  description: optionalText,
  from: z.optional(day),
  to: z.optional(day),
})

/** Ids that were published once → the live ids that answer for them: none is a tombstone, one a merge, more a split. */
export const retiredSchema = z.record(z.string(), z.strictObject({ now: z.array(z.string()), reason: z.string() }))

export const datasetSchema = z.strictObject({
  schema: z.literal(DATASET_SCHEMA),
  corpus: corpusSchema,
  documents: z.array(documentSchema),
  actors: z.array(actorSchema),
  topics: z.array(topicSchema),
  events: z.array(eventSchema),
  retired: retiredSchema,
})

export type Dataset = z.infer<typeof datasetSchema>
/** What is gone through in order, any number of times, or asked for by its place: an array, or a list that is read when it is asked for. */
export type Series<Item> = Iterable<Item> & { readonly length: number; at: (place: number) => Item | undefined }
/** A dataset whose articles and events need not stand in memory. Every dataset is one. */
export type DatasetSeries = Omit<Dataset, 'documents' | 'events'> & {
  documents: Series<DocumentRecord>
  events: Series<TimelineEvent>
}
export type DocumentRecord = z.infer<typeof documentSchema>
export type Published = z.infer<typeof publishedSchema>
export type BlockRecord = z.infer<typeof blockSchema>
export type SentenceRecord = z.infer<typeof sentenceSchema>
export type Actor = z.infer<typeof actorSchema>
export type ActorKind = Actor['kind']
export type Topic = z.infer<typeof topicSchema>
export type TimelineEvent = z.infer<typeof eventSchema>
export type When = z.infer<typeof whenSchema>
export type Precision = When['precision']
export type DateBasis = When['basis']
export type Certainty = When['certainty']
export type Status = TimelineEvent['status']
export type Participant = z.infer<typeof participantSchema>
export type Attribution = z.infer<typeof attributionSchema>
export type Evidence = z.infer<typeof evidenceSchema>
export type Relation = z.infer<typeof relationSchema>
export type BlockKind = BlockRecord['kind']
export type Stance = Attribution['stance']
