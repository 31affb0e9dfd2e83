import type { Actor } from '../../model/dataset.ts'
import type { Candidate, ReadDocument } from '../annotation.ts'
import { ofSentence } from '../group-by.ts'
import { titlesClaimAsFact } from '../../model/claim-as-fact.ts'
import { LONGEST } from './gate.ts'
import { TEMPLATES } from './templates.ts'
import { shortName } from './short-name.ts'
import { TakenTitles } from './taken-titles.ts'
import { type TitleAhead, titleOf, writeAhead } from './title-ahead.ts'
import { type ActorsById, countryNames, type TitleInput } from './title-input.ts'
import { withoutSpeaker, withThem } from './those-named-last.ts'
import type { Title } from './write-title.ts'

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

/** Everybody who could be meant, see `TitleInput`. */
export type Who = Pick<TitleInput, 'actors' | 'countries'>

/** What titles are written from, besides the candidates: what was read in an article; `ahead`: titles written with it, by mention id. */
export type Setting = Pick<ReadDocument, 'names' | 'dates' | 'claims'> & { ahead?: Record<string, TitleAhead> }

/**
 * Writes the titles of events, one by one and in order; undefined where nothing passes the gate. The status of the event, not of one sentence,
 * decides whether a source must be named. Titles are unique on their day: when all are written, a second one is told apart by its place or one
 * more of those who took part. Held are two numbers for each event; `earlier` gives the title of an event by its number, again.
 */
export class TitleWriter {
  readonly #settingOf: (document: string) => Setting | undefined
  readonly #actors: Who
  readonly #taken: TakenTitles
  #alike: { first: number; number: number }[] = []
  #written = 0

  constructor(
    settingOf: (document: string) => Setting | undefined,
    actors: ReadonlyMap<string, Actor>,
    earlier: (number: number) => { day: string; title: string },
  ) {
    this.#settingOf = settingOf
    this.#actors = { actors, countries: countryNames(actors.values()) }
    this.#taken = new TakenTitles(earlier)
  }

  /** The title of the next event; events that get none have no number. */
  write(untitled: Untitled): Title | undefined {
    const title = bestTitle(untitled, this.#settingOf, this.#actors)
    if (title === undefined) return undefined
    const number = this.#written
    this.#written += 1
    const first = this.#taken.take(untitled.event.when.start, title.title, number)
    if (first !== undefined) this.#alike.push({ first, number })
    return title
  }

  /** Other titles for those that are not the first of their title on their day, by their number. */
  tellApart(eventAt: (number: number) => Untitled['event'] & { title: string }): Map<number, string> {
    const apart = new Map<number, string>()
    for (const { number } of this.#alike.sort((a, b) => a.first - b.first || a.number - b.number)) {
      const event = eventAt(number)
      const day = event.when.start
      const title = tellApart(event, this.#actors.actors, (longer) => this.#taken.has(day, longer))
      if (title === event.title) continue
      apart.set(number, title)
      this.#taken.add(day, title)
    }
    return apart
  }
}

function bestTitle(
  { event, members }: Untitled,
  settingOf: (document: string) => Setting | undefined,
  who: Who,
): Title | undefined {
  const isOnlyTold = isToldOnly(members)
  const titles = members.slice(0, TRIED).flatMap((member) => {
    const setting = settingOf(member.document)
    if (setting === undefined) return []
    const title = titleOf({ ...inputOf(event, member, setting, who), isOnlyTold }, setting.ahead?.[member.mention])
    // Better no event than a claim that stands as a fact: one such title would end the build.
    return title === undefined || titlesClaimAsFact({ status: event.status, title: title.title }) ? [] : [title]
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

/** Writes what `write` would try for an event ahead, by mention id, for it to take where nothing comes of the other articles. */
export function titlesAhead({ event, members }: Untitled, setting: Setting, who: Who): [mention: string, TitleAhead][] {
  const isOnlyTold = isToldOnly(members)
  return members
    .slice(0, TRIED)
    .map((member) => [member.mention, writeAhead({ ...inputOf(event, member, setting, who), isOnlyTold })])
}

/** Whether no report of an event tells it in its own words. */
function isToldOnly(members: readonly Candidate[]): boolean {
  return members.every(({ attribution, supports }) => supports !== undefined || attribution.length > 0)
}

function inputOf(event: Untitled['event'], member: Candidate, { names, dates, claims }: Setting, who: Who): TitleInput {
  const isClaim = event.status === 'claimed' || event.status === 'denied'
  const isQuotedHere = event.attribution.filter(
    ({ evidence }) => event.evidence[evidence]?.start === member.evidence.start,
  )
  const attribution = isClaim && member.attribution.length === 0 ? isQuotedHere : member.attribution
  return {
    candidate: { ...member, participants: withoutSpeaker({ ...member, participants: withThem(member, { names }) }), status: event.status, contested: event.contested && isClaim, attribution }, // prettier-ignore
    names,
    dates: [...ofSentence(dates, member.act.sentence)],
    claims,
    ...who,
    style: 'full',
    ...(event.place === undefined ? {} : { place: event.place }),
  }
}

function tellApart(
  { title, place, actors: participants }: Untitled['event'] & { title: string },
  actors: ActorsById,
  isTaken: (title: string) => boolean,
): string {
  const names = participants.flatMap(({ actor }) => {
    const known = actors.get(actor)
    return known === undefined ? [] : [shortName(known, 'surname')]
  })
  const endings = [...(place === undefined ? [] : [` in ${place}`]), ...names.map((name) => ` (${name})`)]
  const ending = endings.find((text) => {
    const longer = title + text
    return longer.length <= LONGEST && !isTaken(longer) && !title.includes(text.replaceAll(/[() ]/g, ''))
  })
  return ending === undefined ? title : title + ending
}
