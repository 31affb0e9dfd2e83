/** The forms of an event's details and of an article. The schema of model/site.ts says the same; a test holds them together. */
import type { Article, EventDetail, ShownEvidence } from '../../model/site.ts'
import {
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
} from '../../model/vocabulary.ts'
import { day, fields, flag, list, matching, oneOf, optional, place, type Shape, share, text, whole } from './shape.ts'
import { documentFields } from './site-shapes.ts'

type Entry<List> = NonNullable<List> extends readonly (infer Value)[] ? Value : never

const maybeText = optional(text)

const when = fields<EventDetail['when']>({
  edtf: text,
  start: day,
  end: day,
  precision: oneOf(...PRECISIONS),
  basis: oneOf(...DATE_BASES),
  certainty: oneOf(...CERTAINTIES),
  rule: text,
  reference: optional(day),
  cue: optional(fields<NonNullable<EventDetail['when']['cue']>>({ document: text, start: place, end: place, text })),
  explanation: text,
})

export const eventShape: Shape<EventDetail> = fields<EventDetail>({
  id: text,
  aliases: list(text),
  slug: matching(/^(?=.{0,60}$)[a-z0-9]*(-[a-z0-9]+)*$/, 'a slug'),
  title: text,
  kind: text,
  status: oneOf(...STATUSES),
  contested: flag,
  when,
  otherDates: optional(list(when)),
  actors: list(
    fields<Entry<EventDetail['actors']>>({
      actor: text,
      role: oneOf(...ACTOR_ROLES),
      as: maybeText,
      via: oneOf(...VIAS),
    }),
  ),
  place: maybeText,
  topics: list(text),
  attribution: list(
    fields<Entry<EventDetail['attribution']>>({
      actor: maybeText,
      text,
      stance: oneOf(...STANCES),
      channel: maybeText,
      evidence: place,
    }),
  ),
  evidence: list(
    fields<ShownEvidence>({
      id: text,
      document: text,
      start: whole,
      end: whole,
      quote: text,
      role: oneOf(...EVIDENCE_ROLES),
      before: maybeText,
      after: maybeText,
    }),
  ),
  relations: list(
    fields<Entry<EventDetail['relations']>>({ to: text, kind: oneOf(...RELATION_KINDS), evidence: optional(place) }),
  ),
  incoming: optional(list(fields<Entry<EventDetail['incoming']>>({ from: text, kind: oneOf(...RELATION_KINDS) }))),
  salience: share,
  corrected: optional(list(fields<Entry<EventDetail['corrected']>>({ field: text, reason: text }))),
})

export const articleShape: Shape<Article> = fields<Article>({
  ...documentFields,
  sha256: text,
  text,
  blocks: list(
    fields<Entry<Article['blocks']>>({ start: place, end: place, kind: oneOf(...BLOCK_KINDS), reason: text }),
  ),
  sentences: list(
    fields<Entry<Article['sentences']>>({ start: place, end: place, events: list(text), dropped: maybeText }),
  ),
  withheld: optional(list(fields<Entry<Article['withheld']>>({ start: whole, end: whole }))),
})
