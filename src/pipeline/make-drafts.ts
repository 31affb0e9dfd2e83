import type { Actor, Relation, TimelineEvent } from '../model/dataset.ts'
import { slugOf } from '../model/slug.ts'
import { brokenWithoutTitle, type BrokenLaw, type Told } from './event-laws.ts'
import type { Mention } from './ids/bind-ledger.ts'
import type { MergedEvent } from './merge/merge-documents.ts'
import type { RelatedEvent } from './relations/relation-rules.ts'
import { scoreSalience } from './salience/score-salience.ts'
import type { MakeShelf, Shelf } from './shelf.ts'
import { type Setting, TitleWriter } from './titles/title-events.ts'

/** What is known of a draft beside the event itself: for its links, and for `explain`. */
export type Note = {
  titleRule: string
  salienceReasons: string[]
  sources: number
  merged: [mention: string, rule: string][]
  mentions: [id: string, mention: Mention][]
}

/** The events as merging, titles and salience make them, on shelves, by number; what later stages add is kept beside them. */
export type Drafts = {
  events: Shelf<TimelineEvent>
  notes: Shelf<Note>
  related: Shelf<RelatedEvent>
  /** Titles that tell an event apart from another of its day. */
  titles: ReadonlyMap<number, string>
  /** By the id of the event. */
  relations: Map<string, Relation[]>
  /** By mention id: why a candidate gave no event. */
  unpublished: Map<string, string>
  withheld: Withheld[]
}

/** An event that a defect of ours would have made false, and where its words stand. */
export type Withheld = BrokenLaw & { document: string; start: number }

type Facts = Told & {
  actors: ReadonlyMap<string, Actor>
  listed: ReadonlySet<string>
  settingOf: (document: string) => Setting | undefined
  isLede: (document: string, sentence: number) => boolean
}

/** Gives every event its title and its salience and puts it away before the next one is asked for. */
export function makeDrafts(merged: Iterable<MergedEvent>, facts: Facts, makeShelf: MakeShelf): Drafts {
  const events = makeShelf<TimelineEvent>()
  const notes = makeShelf<Note>()
  const related = makeShelf<RelatedEvent>()
  const unpublished = new Map<string, string>()
  const withheld: Withheld[] = []
  const titles = new TitleWriter(facts.settingOf, facts.actors, (number) => {
    const { title, when } = events.at(number)
    return { title, day: when.start }
  })
  const leaveOut = (members: readonly { mention: string }[], reason: string) => {
    for (const { mention } of members) unpublished.set(mention, reason)
  }
  for (const { event, members, reasons, sources } of merged) {
    const written = writeLawful(titles, { event, members }, facts)
    if (written === undefined) leaveOut(members, 'No faithful title can be written from it')
    if (written !== undefined && 'law' in written) {
      leaveOut(members, `Withheld, since it breaks a law of Dateline: ${written.law}`)
      withheld.push({ ...written, document: event.evidence[0]?.document ?? '', start: event.evidence[0]?.start ?? 0 })
    }
    if (written === undefined || 'law' in written) continue
    const titled = { ...event, title: written.title, slug: slugOf(written.title), relations: [], salience: 0 }
    const isLede = (member: MergedEvent['members'][number]) => facts.isLede(member.document, member.act.sentence)
    const { listed, actors } = facts
    const rated = scoreSalience({ event: titled, members, sources, listed, actors, isLede })
    titled.salience = rated.salience
    events.put(titled)
    related.put(relatedOf({ event, members }))
    notes.put({
      titleRule: written.rule,
      salienceReasons: rated.reasons,
      sources,
      merged: reasons.map(({ from, rule }) => [from.mention, rule]),
      mentions: members.map(({ mention, evidence, act }) => [mention, { ...evidence, trigger: act.trigger.lemma }]),
    })
  }
  return { events, notes, related, titles: titles.tellApart(events.at), relations: new Map(), unpublished, withheld }
}

/** The title of the next event, or the law that the event breaks whatever it is called. */
function writeLawful(titles: TitleWriter, { event, members }: Pick<MergedEvent, 'event' | 'members'>, told: Told) {
  const [broken] = brokenWithoutTitle(event, told)
  if (broken !== undefined) return broken
  try {
    return titles.write({ event, members })
  } catch (error) {
    return { law: 'every event gets its title or the reason for none', how: String(error) }
  }
}

/** A draft with what later stages added. */
export function draftAt({ events, titles, relations }: Drafts, number: number): TimelineEvent {
  const event = events.at(number)
  const title = titles.get(number)
  const found = relations.get(event.id)
  if (title === undefined && found === undefined) return event
  return {
    ...event,
    ...(title === undefined ? {} : { title, slug: slugOf(title) }),
    ...(found === undefined ? {} : { relations: found }),
  }
}

/** What relations are read from, and no more. */
function relatedOf({ event, members }: Pick<MergedEvent, 'event' | 'members'>): RelatedEvent {
  const { id, kind, status, when, actors, evidence } = event
  return {
    event: {
      id,
      kind,
      status,
      when: { start: when.start, end: when.end, precision: when.precision },
      actors: actors.map(({ actor, role }) => ({ actor, role })),
      evidence: evidence.map(({ document, start }) => ({ document, start })),
    },
    members: members.map(({ document, act, sentence, evidence: { start } }) => ({
      document,
      act: { frame: act.frame, kind: act.kind, trigger: act.trigger },
      sentence: { index: sentence.index, start: sentence.start, text: sentence.text },
      evidence: { start },
    })),
  }
}
