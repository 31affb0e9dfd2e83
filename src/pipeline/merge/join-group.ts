import type { Attribution, Evidence, Participant, Status, TimelineEvent } from '../../model/dataset.ts'
import type { Candidate } from '../annotation.ts'
import { byCodeUnit, groupBy } from '../group-by.ts'
import { bestDate } from './best-date.ts'

/** An event without what is worked out last: its title, slug, relations and salience. */
export type JoinedEvent = Omit<TimelineEvent, 'title' | 'slug' | 'relations' | 'salience'>

/** What joining must know of an article: the day that orders it, and the first article of which it is a copy. */
export type Source = { id: string; published?: string; original: string }

const ROLES: Record<Participant['role'], number> = { agent: 0, counterpart: 1, target: 2, mentioned: 3 }
const MOST_TOPICS = 3
/** A fact told by somebody outweighs the same told as a claim, except for violence, which stays its source's claim. */
const STATUS_ORDER: readonly Status[] = ['happened', 'ongoing', 'claimed', 'planned', 'denied']

/**
 * Makes one event of the candidates that report it. Its id is the mention of the best evidence in the article published first; all other
 * mentions are aliases; `shared` sentences only add evidence. The best sentence of each article is primary, the rest supports it; a caption never
 * stands first where there is text. `countries` are the ids of all actors that are countries.
 */
export function joinGroup(
  members: readonly Candidate[],
  sources: ReadonlyMap<string, Source>,
  shared: readonly Candidate[] = [],
  countries: ReadonlySet<string> = new Set(),
): { event: JoinedEvent; members: Candidate[] } {
  const ordered = orderMembers(members, sources)
  const first = ordered[0]
  if (first === undefined) throw new RangeError('An event needs at least one report')
  const evidence = joinEvidence([...ordered, ...shared], sources, new Set(shared))
  const status = joinStatus(ordered)
  const { when, otherDates } = bestDate(status === 'happened' ? withoutDaysAhead(ordered, sources) : ordered)
  const place = ordered.find((member) => member.place !== undefined && !isWhereAnother(member, ordered))?.place
  const vouched = ordered.filter((member) => !isDenialOfNothing(member, ordered))
  const attribution = joinAttribution(vouched, evidence)
  const event: JoinedEvent = {
    id: first.mention,
    aliases: ordered.map(({ mention }) => mention).filter((mention) => mention !== first.mention).sort(byCodeUnit), // prettier-ignore
    kind: first.act.kind,
    status,
    contested: vouched.some(({ contested }) => contested) || isDisputed(attribution),
    when,
    ...(otherDates.length === 0 ? {} : { otherDates }),
    actors: withSources(joinParticipants(ordered, countries), attribution, status),
    ...(place === undefined ? {} : { place }),
    topics: [...new Set(ordered.flatMap(({ topics }) => topics))].slice(0, MOST_TOPICS),
    attribution,
    evidence,
  }
  return { event, members: ordered }
}

/** "One was killed and another was taken to hospital in Arl": where the second was taken says nothing of where the first was killed. */
function isWhereAnother({ supports, document, act }: Candidate, members: readonly Candidate[]): boolean {
  const { subject } = act
  if (supports === undefined || act.passive !== true || subject === undefined) return false
  return members.some((other) => other.supports === undefined && other.place === undefined && other.document === document && other.act.sentence === act.sentence && other.act.passive === true && other.act.subject !== undefined && other.act.subject.end <= subject.start) // prettier-ignore
}

/** What has happened was not on a day after the last article that tells it: such a day is of a plan that was told beside it. */
function withoutDaysAhead(members: readonly Candidate[], sources: ReadonlyMap<string, Source>): readonly Candidate[] {
  const days = members.map(({ document }) => sources.get(document)?.published ?? '9999-12-31')
  const last = days.reduce((one, other) => (one > other ? one : other), '')
  const past = members.filter(({ when }) => when.start <= last)
  return past.length > 0 ? past : members
}

/** "Berg denied that he had left the party" beside "Berg and Silva met": where the article itself tells of the meeting, nobody denies that. */
function isDenialOfNothing({ supports, attribution, act }: Candidate, members: readonly Candidate[]): boolean {
  const denies = attribution.some(({ stance }) => stance === 'denies') || act.kind === 'REJECT'
  if (supports === undefined || !denies) return false
  const host = members.find(({ mention }) => mention === supports)
  return host?.act.kind === 'CONSULT' && host.attribution.length === 0
}

/** First published first, of one day the best evidence first; what is a caption or only supports comes last. */
function orderMembers(members: readonly Candidate[], sources: ReadonlyMap<string, Source>): Candidate[] {
  const order = (candidate: Candidate) => sources.get(candidate.document)?.published ?? '9999'
  return [...members].sort(
    (one, other) =>
      Number(isWeak(one)) - Number(isWeak(other)) ||
      Number(isBeside(one, members)) - Number(isBeside(other, members)) ||
      byCodeUnit(order(one), order(other)) ||
      other.weight - one.weight ||
      byCodeUnit(one.document, other.document) ||
      one.act.trigger.start - other.act.trigger.start ||
      byCodeUnit(one.mention, other.mention),
  )
}

/** What a judge says stands beside the verdict. */
function isBeside({ act }: Candidate, members: readonly Candidate[]): boolean {
  return (
    act.form === 'statement' && members.some((member) => member.act.kind === 'LEGAL' && member.act.form !== 'statement')
  )
}

function isWeak({ block, supports }: Candidate): boolean {
  return block === 'caption' || supports !== undefined
}

function joinEvidence(
  members: readonly Candidate[],
  sources: ReadonlyMap<string, Source>,
  shared: ReadonlySet<Candidate>,
): Evidence[] {
  const bySpan = new Map<string, Evidence>()
  const told = new Set<string>()
  for (const member of members) {
    const { document, start, end } = member.evidence
    const key = `${document} ${start} ${end}`
    if (bySpan.has(key)) continue
    const original = sources.get(document)?.original ?? document
    const role =
      isWeak(member) || shared.has(member) || told.has(document) || told.has(original) ? 'supporting' : 'primary'
    bySpan.set(key, { ...member.evidence, role: bySpan.size === 0 ? 'primary' : role })
    told.add(document).add(original)
  }
  return [...bySpan.values()]
}

function joinStatus(members: readonly Candidate[]): Status {
  const isViolent = members.some(({ act }) => act.violent === true)
  const statuses = new Set(members.map(({ status }) => status))
  const isDenied =
    members.some(({ contested, status }) => contested && status === 'claimed') &&
    !members.some(({ act }) => act.kind === 'REJECT')
  if ((isViolent || isDenied) && statuses.has('claimed')) return 'claimed'
  // What only adds to another telling, such as further words of the same speaker, makes no fact of a claim.
  const telling = members.filter((member) => member.supports === undefined && !onlySaysIt(member, members[0]))
  const told = new Set((telling.length > 0 ? telling : members).map(({ status }) => status))
  return STATUS_ORDER.find((status) => told.has(status)) ?? 'happened'
}

/** "A judge found that Silva took bribes": that it was found makes no fact of what was found. */
function onlySaysIt({ act, document }: Candidate, first: Candidate | undefined): boolean {
  return first?.status === 'claimed' && first.document === document && first.saidBy?.includes(act.trigger.start) === true && first.act.trigger.start !== act.trigger.start // prettier-ignore
}

/** Whether somebody denies what somebody else tells; who says “it is not so, and here is why” disputes nothing with himself. */
function isDisputed(attribution: readonly Attribution[]): boolean {
  const whoOf = ({ actor, text }: Attribution) => actor ?? text.toLowerCase()
  const deniers = new Set(attribution.filter(({ stance }) => stance === 'denies').map(whoOf))
  return deniers.size > 0 && attribution.some((each) => each.stance !== 'denies' && !deniers.has(whoOf(each)))
}

function joinParticipants(members: readonly Candidate[], countries: ReadonlySet<string>): Participant[] {
  const [first] = members
  // Where people meet, “the leaders of Norland and Sudonia” of a later report are those people.
  const inPerson =
    first?.act.kind === 'CONSULT' &&
    first.participants.some(({ role, actor }) => role === 'agent' && !countries.has(actor))
  const arePeople = first?.act.kind === 'CONSULT' && members.some((member) => principals(member, countries) > 1)
  const all = members.flatMap((member, rank) =>
    member.participants
      .filter(({ actor }) => !(arePeople && countries.has(actor) && principals(member, countries) === 0))
      .filter(
        ({ role, actor }) =>
          rank === 0 || (role !== 'mentioned' && !(inPerson && role === 'agent' && countries.has(actor))),
      )
      .map((participant) => ({ participant, rank })),
  )
  const byActor = groupBy(all, ({ participant }) => participant.actor)
  const joined = [...byActor.values()].flatMap((group) => {
    const best = group.toSorted(
      (one, other) => ROLES[one.participant.role] - ROLES[other.participant.role] || one.rank - other.rank,
    )[0]
    const named = group.find(({ participant }) => participant.as !== undefined)?.participant.as
    if (best === undefined) return []
    return [
      named === undefined || best.participant.as !== undefined ? best.participant : { ...best.participant, as: named },
    ]
  })
  return joined.sort((one, other) => ROLES[one.role] - ROLES[other.role])
}

/** How many of those who take part are people or bodies and no countries: where two such meet, another report’s countries are theirs. */
function principals({ participants }: Candidate, countries: ReadonlySet<string>): number {
  return participants.filter(({ role, actor }) => (role === 'agent' || role === 'counterpart') && !countries.has(actor)).length // prettier-ignore
}

/** Those who make a claim are named with it, whichever report hands it on. */
function withSources(actors: Participant[], attribution: readonly Attribution[], status: Status): Participant[] {
  if (status !== 'claimed') return actors
  const sources = attribution.flatMap(({ actor, stance }) =>
    actor === undefined || stance === 'reports' ? [] : [actor],
  )
  const missing = [...new Set(sources)].filter((id) => !actors.some(({ actor }) => actor === id))
  return [...actors, ...missing.map((actor): Participant => ({ actor, role: 'mentioned', via: 'name' }))]
}

/** Each source once with each stance, pointing at its own evidence. */
function joinAttribution(members: readonly Candidate[], evidence: readonly Evidence[]): Attribution[] {
  const joined = new Map<string, Attribution>()
  const places = new Map(
    evidence.map(({ document, start }, index) => [`${document} ${start}`, index]).toReversed() as [string, number][],
  )
  for (const { attribution, evidence: own } of members) {
    const index = places.get(`${own.document} ${own.start}`) ?? 0
    for (const source of attribution) {
      const key = `${source.actor ?? source.text} ${source.stance}`
      if (!joined.has(key)) joined.set(key, { ...source, evidence: index })
    }
  }
  return [...joined.values()]
}
