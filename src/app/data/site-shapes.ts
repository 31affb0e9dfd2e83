/** The forms of the files that the first view needs. The schema of model/site.ts says the same; a test holds them together. */
import type { Asset, Catalogue, ListedActor, ListedDocument, Retired, SiteManifest } from '../../model/site.ts'
import { SITE_FORMAT } from '../../model/site-files.ts'
import { ACTOR_KINDS } from '../../model/vocabulary.ts'
import { day, fields, list, oneOf, optional, record, type Shape, text, whole } from './shape.ts'

const maybeText = optional(text)
const asset = fields<Asset>({ path: text, bytes: whole })

export const manifestShape: Shape<SiteManifest> = fields<SiteManifest>({
  format: oneOf(SITE_FORMAT),
  build: text,
  corpus: fields<SiteManifest['corpus']>({
    title: text,
    description: maybeText,
    from: optional(day),
    to: optional(day),
  }),
  events: whole,
  index: asset,
  sources: asset,
  catalogue: asset,
  titles: list(asset),
  ids: list(asset),
  retired: asset,
  shards: asset,
  articles: asset,
})

export const filesShape: Shape<Asset[]> = list(asset)

export const publishedShape = fields<NonNullable<ListedDocument['published']>>({
  date: day,
  precision: oneOf('day', 'days', 'month'),
  basis: oneOf('stated', 'inferred'),
  note: maybeText,
})

/** What the catalogue and the article's own file both say of an article. */
export const documentFields = {
  id: text,
  file: text,
  title: maybeText,
  publisher: maybeText,
  author: maybeText,
  address: maybeText,
  licence: maybeText,
  publish: optional(oneOf('excerpts', 'full')),
  published: optional(publishedShape),
}

export const catalogueShape: Shape<Catalogue> = fields<Catalogue>({
  actors: list(
    fields<ListedActor>({
      id: text,
      name: text,
      kind: oneOf(...ACTOR_KINDS),
      country: maybeText,
      names: list(text),
      native: optional(record(text)),
      wikidata: maybeText,
      roles: list(fields<ListedActor['roles'][number]>({ title: text, document: text, on: optional(day) })),
      discovered: optional(oneOf(true)),
    }),
  ),
  topics: list(
    fields<Catalogue['topics'][number]>({ id: text, label: text, about: maybeText, native: optional(record(text)) }),
  ),
  documents: list(fields<ListedDocument>({ ...documentFields, events: whole })),
})

export const retiredShape: Shape<Retired> = record(fields<Retired[string]>({ now: list(text), reason: text }))
