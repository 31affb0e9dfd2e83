import type { Actor } from '../../model/dataset.ts'
import type { Candidate, ReadDocument } from '../annotation.ts'
import { groupBy, ofSentence } from '../group-by.ts'
import { LONGEST } from './gate.ts'
import { TEMPLATES } from './templates.ts'
import { shortName } from './short-name.ts'
import type { TitleInput } from './title-input.ts'
import { withoutSpeaker, withThem } from './those-named-last.ts'
import { writeTitle, type Title } from './write-title.ts'

/** What of an event its title is written from; `members` best first. */
export type Untitled = {
  event: { id: string; status: Candidate['status']; contested: boolean; place?: string; when: { start: string }; actors: Candidate['participants']; attribution: Candidate['attribution']; evidence: Candidate['evidence'][] } // prettier-ignore
  members: readonly Candidate[]
}

/** What a reader knows only from the sentences before. */
const VAGUE =
  /\bthe (?:agreement|deal|accord|pact|plan|move|decision|ban|measure|proposal|merger|group|exercise|attack|incident|company|country|strikes)\b(?! (?:of|on|with|to|for|in|between|over|against))/i
/** Words of a quote that stand for what was said before it. */
const POINTING_QUOTE = /: “(?:they|it|he|she|this|that|these|those|an?)\b/i
/** "Woman killed, police say": true, and of a hundred events, since it names nobody and nowhere. */
const BARE_CLAIM = /^[^,:;“]\P{Lu}*, [^,]+ says?$/u
/** Candidates that are tried for a title: the best few say it best. */
const TRIED = 6
const FALLBACK = TEMPLATES.findIndex(({ name }) => name === 'roles')

/**
 * Writes the title of each event, in order; undefined where nothing passes the gate. The status of the event, not of one sentence, decides
 * whether a source must be named. Titles are unique on their day: a second one names its place or one more of those who took part.
 */
export function titleEvents(
  events: readonly Untitled[],
  documents: ReadonlyMap<string, ReadDocument>,
  actors: ReadonlyMap<string, Actor>,
): (Title | undefined)[] {
  const titles = events.map((untitled) => bestTitle(untitled, documents, actors))
  const taken = new Map<string, Set<string>>()
  const byDay = groupBy(events.keys(), (index) => `${events[index]?.event.when.start} ${titles[index]?.title}`)
  for (const [index, title] of titles.entries()) {
    const day = events[index]?.event.when.start ?? ''
    if (title !== undefined) taken.set(day, (taken.get(day) ?? new Set()).add(title.title))
  }
  for (const same of byDay.values()) {
    for (const index of same.slice(1)) {
      const [untitled, title] = [events[index], titles[index]]
      const ofDay = taken.get(untitled?.event.when.start ?? '')
      if (untitled === undefined || title === undefined || ofDay === undefined) continue
      const apart = tellApart(title, untitled, actors, ofDay)
      titles[index] = apart
      ofDay.add(apart.title)
    }
  }
  return titles
}

function bestTitle(
  { event, members }: Untitled,
  documents: ReadonlyMap<string, ReadDocument>,
  actors: ReadonlyMap<string, Actor>,
): Title | undefined {
  const titles = members.slice(0, TRIED).flatMap((member) => {
    const document = documents.get(member.document)
    if (document === undefined) return []
    const title = writeTitle(inputOf(event, member, document, actors))
    return title === undefined ? [] : [title]
  })
  const cost = ({ title, rank, whole, rule }: Title, order: number) =>
    (rank < FALLBACK ? 0 : 100 + rank * 10) +
    (whole ? 0 : 4) +
    (rule === 'statement' ? 6 : 0) +
    (VAGUE.test(title) ? 5 : 0) +
    (POINTING_QUOTE.test(title) ? 5 : 0) +
    (/: “\p{Ll}/u.test(title) ? 5 : 0) +
    (BARE_CLAIM.test(title) ? 3 : 0) +
    order
  const ranked = titles.map((title, order) => ({ title, cost: cost(title, order) }))
  return ranked.sort((one, other) => one.cost - other.cost)[0]?.title
}

export function inputOf(
  event: Untitled['event'],
  member: Candidate,
  document: ReadDocument,
  actors: ReadonlyMap<string, Actor>,
): TitleInput {
  const isClaim = event.status === 'claimed' || event.status === 'denied'
  const isQuotedHere = event.attribution.filter(
    ({ evidence }) => event.evidence[evidence]?.start === member.evidence.start,
  )
  const attribution = isClaim && member.attribution.length === 0 ? isQuotedHere : member.attribution
  return {
    candidate: { ...member, participants: withoutSpeaker({ ...member, participants: withThem(member, document) }), status: event.status, contested: event.contested && isClaim, attribution }, // prettier-ignore
    names: document.names,
    dates: [...ofSentence(document.dates, member.act.sentence)],
    claims: document.claims,
    actors,
    style: 'full',
    ...(event.place === undefined ? {} : { place: event.place }),
  }
}

function tellApart(
  title: Title,
  { event }: Untitled,
  actors: ReadonlyMap<string, Actor>,
  taken: ReadonlySet<string | undefined>,
): Title {
  const names = event.actors.flatMap(({ actor }) => {
    const known = actors.get(actor)
    return known === undefined ? [] : [shortName(known, 'surname')]
  })
  const endings = [...(event.place === undefined ? [] : [` in ${event.place}`]), ...names.map((name) => ` (${name})`)]
  const ending = endings.find((text) => {
    const longer = title.title + text
    return longer.length <= LONGEST && !taken.has(longer) && !title.title.includes(text.replaceAll(/[() ]/g, ''))
  })
  return ending === undefined ? title : { ...title, title: title.title + ending }
}
