/** What the YAML files of a corpus folder may hold. Strict: a key that nothing reads is an error, not a hope. */
import * as z from 'zod'
import { parseEdtf } from '../../model/edtf.ts'
import { ACTOR_KINDS, ACTOR_ROLES, STATUSES } from '../../model/vocabulary.ts'
import { isDay } from '../../model/day.ts'

const text = z.string().min(1, 'write something or leave the key out.')
const day = z.string().refine(isDay, {
  error: ({ input }) => dayAdvice(String(input)),
  params: { code: 'E-CORPUS-DATE' },
})

/** Why something is no day, and how to write what was meant: `2023-03` → `write a day of that month …`. */
function dayAdvice(given: string): string {
  const [, start = '', rest = ''] = /^(\d{4}-\d{2}-\d{2})(.*)$/s.exec(given) ?? []
  if (start !== '' && rest !== '' && isDay(start)) return `the day alone is read here. Write it as ${start}.`
  if (start !== '' && rest === '') return 'there is no such day. Write it as YYYY-MM-DD.'
  const [first] = /^\d{4}(?:-\d{2})?$/.test(given) ? [`${given}-01-01`.slice(0, 10)] : []
  if (first !== undefined && isDay(first)) return `“${given}” names no day. Write one of it as YYYY-MM-DD, such as ${first}; published may add precision: month.` // prettier-ignore
  return `“${given}” is not written as a day is read here. Write it as YYYY-MM-DD.`
}

/** Days the other way round hold nothing, so nobody means them. */
const inOrder = <T extends z.ZodType<{ from?: string | undefined; to?: string | undefined }>>(span: T) =>
  span.refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    message: 'the last day is before the first. Swap from and to.',
    path: ['to'],
    params: { code: 'E-CORPUS-DATE' },
  })
const address = z.string().refine(isWebAddress, {
  message: 'write a full http:// or https:// address without user and password.',
  params: { code: 'E-URL' },
})
const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id has lower-case letters, digits and single hyphens.')
  .max(64, 'an id has at most 64 characters.')
const words = z.array(text)

const publishedSchema = z.strictObject({
  date: day,
  precision: z.enum(['day', 'days', 'month']).default('day'),
  basis: z.enum(['stated', 'inferred']).default('stated'),
  note: z.optional(text),
})

const documentSchema = z.strictObject({
  file: text,
  published: z.optional(publishedSchema),
  title: z.optional(text),
  publisher: z.optional(text),
  author: z.optional(text),
  address: z.optional(address),
  licence: z.optional(text),
  publish: z.optional(z.enum(['excerpts', 'full'])),
})

const periodSchema = inOrder(z.strictObject({ from: z.optional(day), to: z.optional(day) }))

export const corpusFileSchema = z.strictObject({
  title: z.optional(text),
  description: z.optional(text),
  period: z.optional(periodSchema),
  documents: z.array(documentSchema).default([]),
})

const officeSchema = inOrder(z.strictObject({ title: text, from: z.optional(day), to: z.optional(day) }))

/** Names in other languages, by BCP 47 tag. */
const native = z.record(z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/), text)

const actorSchema = z.strictObject({
  id,
  name: text,
  kind: z.enum(ACTOR_KINDS),
  country: z.optional(id),
  aliases: z.optional(words),
  metonyms: z.optional(words),
  adjectives: z.optional(words),
  native: z.optional(native),
  wikidata: z.optional(z.string().regex(/^Q[1-9]\d*$/, 'a Wikidata id is Q and a number.')),
  offices: z.optional(z.array(officeSchema)),
  source: text.default('actors.yaml'),
})

const topicSchema = z.strictObject({
  id,
  label: text,
  about: z.optional(text),
  native: z.optional(native),
  words: z.optional(words),
  kinds: z.optional(words),
})

const anchorSchema = z.strictObject({
  id,
  phrases: words,
  date: day,
  note: text.default(''),
  source: text.default('anchors.yaml'),
})

/** As every version of the pipeline has written ids: they name files and stand in addresses. */
const ID_FORM = /^[a-z0-9]{6,20}$/
const publishedId = z.string().check(z.regex(ID_FORM, 'not an id that Dateline wrote'))
const copiedId = z
  .string()
  .regex(ID_FORM, 'this is no id that Dateline wrote. Copy it from the address of the event’s page, /e/<id>/….')

const edtf = z.string().refine(isEdtf, {
  message: 'write a day, a month, a year or an interval: 2022-06-15, 2022-06, 2022, 2022-06-15/2022-06-17.',
  params: { code: 'E-CORPUS-DATE' },
})

const setSchema = z.strictObject({
  title: z.optional(text),
  date: z.optional(edtf),
  status: z.optional(z.enum(STATUSES)),
  contested: z.optional(z.boolean()),
  place: z.optional(text),
  topics: z.optional(z.array(id)),
  actors: z.optional(z.array(z.strictObject({ actor: id, role: z.enum(ACTOR_ROLES).default('agent') }))),
})

const splitSchema = z.strictObject({
  evidence: z.array(copiedId).min(1, 'name the sentences that tell the other event.'),
  title: text,
  date: z.optional(edtf),
})

const correctionShape = z.strictObject({
  event: copiedId,
  on: day,
  reason: text,
  set: z.optional(setSchema),
  merge: z.optional(z.array(copiedId).min(1, 'name the events that are this one.')),
  split: z.optional(splitSchema),
  hide: z.optional(z.literal(true)),
})

const correctionSchema = correctionShape.refine(
  ({ set, merge, split, hide }) => [set, merge, split, hide].filter((part) => part !== undefined).length === 1,
  'a correction has one of set, merge, split and hide. Write an entry for each.',
)

/** An empty file reads as an empty map: no entries. */
const listOf = <T extends z.ZodType>(entry: T) => z.preprocess((data) => (isEmptyMap(data) ? [] : data), z.array(entry))

export const actorsFileSchema = listOf(actorSchema)
export const topicsFileSchema = listOf(topicSchema)
export const anchorsFileSchema = listOf(anchorSchema)
export const correctionsFileSchema = listOf(correctionSchema)

export const ledgerSchema = z.strictObject({
  version: z.literal(1),
  entries: z.array(
    z.strictObject({
      id: publishedId,
      document: z.string(),
      before: z.string(),
      quote: z.string(),
      after: z.string(),
      trigger: z.string(),
      added: z.optional(day),
      seal: z.optional(z.string().check(z.regex(/^[0-9a-z]{8}$/, 'not a seal that Dateline wrote'))),
      state: z.union([
        z.strictObject({ live: z.literal(true) }),
        z.strictObject({ now: z.array(publishedId), reason: z.string() }),
      ]),
    }),
  ),
})

const KEYS: [end: string, schema: { shape: object }][] = [
  ['published', publishedSchema],
  ['period', periodSchema],
  ['offices', officeSchema],
  ['documents', documentSchema],
  ['set', setSchema],
  ['split', splitSchema],
]

/** Keys that may stand where a wrong one was found; at the top of a list every kind of entry is offered. */
export function knownKeysAt(path: readonly PropertyKey[], file = 'corpus.yaml'): string[] {
  const parent = path.findLast((step) => typeof step === 'string')
  const known = KEYS.find(([end]) => end === parent)?.[1] ?? TOP[file] ?? corpusFileSchema
  return Object.keys(known.shape)
}

const TOP: Record<string, { shape: object }> = {
  'corpus.yaml': corpusFileSchema,
  'actors.yaml': actorSchema,
  'topics.yaml': topicSchema,
  'anchors.yaml': anchorSchema,
  'corrections.yaml': correctionShape,
}

function isWebAddress(value: string): boolean {
  if (!/^https?:\/\/[^/\s]/i.test(value) || !URL.canParse(value)) return false
  const { username, password, hostname } = new URL(value)
  return username === '' && password === '' && hostname !== ''
}

function isEdtf(value: string): boolean {
  try {
    const { start, end } = parseEdtf(value)
    return start !== undefined && end !== undefined
  } catch {
    return false
  }
}

function isEmptyMap(data: unknown): boolean {
  return typeof data === 'object' && data !== null && !Array.isArray(data) && Object.keys(data).length === 0
}
