/**
 * Scores a dataset against gold. One gold event matches at most one event: they share an evidence sentence and have an actor or a
 * date in common . Pairs are chosen best first, then improved to the largest matching.
 */
import type { Dataset, TimelineEvent } from '../../src/model/dataset.ts'
import type { GoldEvent } from './gold.ts'

export type Ratio = { right: number; of: number }
export type Score = {
  recall: Ratio
  precision: Ratio
  dates: Ratio
  actors: { right: number; predicted: number; gold: number; f1: number }
  countries: { right: number; predicted: number; gold: number; f1: number }
  status: Ratio
  claimsAsFacts: string[]
  missed: string[]
  spurious: string[]
  wrongDates: string[]
  wrongStatus: string[]
  wrongActors: string[]
}

type Bounds = { from: string; to: string }

export function score(dataset: Dataset, gold: GoldEvent[]): Score {
  const world = readWorld(dataset)
  const pairs = matchEvents(gold, dataset.events, world)
  const matched = new Set(pairs.map(([, event]) => event.id))
  const result: Score = {
    recall: { right: pairs.length, of: gold.length },
    precision: { right: matched.size, of: dataset.events.length },
    dates: { right: 0, of: pairs.length },
    actors: f1(0, 0, 0),
    countries: f1(0, 0, 0),
    status: { right: 0, of: pairs.length },
    claimsAsFacts: [],
    missed: gold.filter((g) => !pairs.some(([found]) => found === g)).map((g) => `${g.n} ${g.title}`),
    spurious: dataset.events.filter((e) => !matched.has(e.id)).map((e) => `${e.title} | ${e.evidence[0]?.quote ?? ''}`),
    wrongDates: [],
    wrongStatus: [],
    wrongActors: [],
  }
  for (const [g, event] of pairs) scorePair(result, g, event, world)
  return result
}

/** A title that gives the words to somebody: “…, Oleshchuk says”, “Varley says …”, “Campbell: “…””. */
const SOURCE_NAMED = /\b(?:says?|claims?|den(?:y|ies)|reports?|accuses?)\b|: [“"]/

function scorePair(result: Score, g: GoldEvent, event: TimelineEvent, world: World): void {
  const name = `${g.n} ${event.title}`
  if (dateIsRight(g.date, event)) result.dates.right += 1
  else result.wrongDates.push(`${name}: ${event.when.edtf} (${event.when.rule}), gold ${g.date}`)
  if (statusIsRight(g.status, event)) result.status.right += 1
  else result.wrongStatus.push(`${name}: ${event.status}, gold ${g.status}`)
  if (g.status.startsWith('claimed') && event.status === 'happened' && !SOURCE_NAMED.test(event.title)) {
    result.claimsAsFacts.push(name)
  }
  const wanted = new Set(g.actors.map((actor) => world.actorOf(actor) ?? actor))
  const found = new Set(event.actors.map((participant) => participant.actor))
  result.actors = addCounts(result.actors, wanted, found)
  const isCountry = (id: string): boolean => world.countries.has(id)
  result.countries = addCounts(result.countries, keep(wanted, isCountry), keep(found, isCountry))
  const missing = [...wanted].filter((id) => !found.has(id))
  const extra = [...found].filter((id) => !wanted.has(id))
  if (missing.length + extra.length > 0)
    result.wrongActors.push(`${name}: -[${missing.join(' ')}] +[${extra.join(' ')}]`)
}

type World = {
  actorOf: (name: string) => string | undefined
  countries: Set<string>
  sentencesOf: (document: string, start: number, end: number) => string[]
  find: (prefix: string, quote: string) => string[]
}

function readWorld(dataset: Dataset): World {
  const byName = new Map<string, string>()
  for (const actor of dataset.actors) {
    for (const name of [...actor.names, actor.name]) byName.set(nameKey(name), actor.id)
  }
  const documents = new Map(dataset.documents.map((document) => [document.id, document]))
  const sentencesOf = (id: string, start: number, end: number): string[] =>
    (documents.get(id)?.sentences ?? [])
      .filter((sentence) => sentence.start < end && start < sentence.end)
      .map((sentence) => `${id}:${sentence.start}`)
  return {
    actorOf: (name) => byName.get(nameKey(name)),
    countries: new Set(dataset.actors.filter((actor) => actor.kind === 'country').map((actor) => actor.id)),
    sentencesOf,
    find(prefix, quote) {
      const document = dataset.documents.find((candidate) => candidate.file.startsWith(prefix))
      const start = document ? document.text.indexOf(quote) : -1
      if (!document || start < 0) throw new Error(`gold quote is not in document ${prefix}: ${quote}`)
      return sentencesOf(document.id, start, start + quote.length)
    },
  }
}

/** One name in whatever spelling: “The New York Times” is “New York Times”, “People’s Bank” is “People's Bank”, “Sarıoğlu” is “Sarioglu”. */
export function nameKey(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’ʼ]/gu, "'").replace(/ı/gu, 'i').toLowerCase().replace(/^the /u, '') // prettier-ignore
}

function matchEvents(gold: GoldEvent[], events: TimelineEvent[], world: World): [GoldEvent, TimelineEvent][] {
  const sentences = new Map(
    events.map((event) => [
      event.id,
      new Set(event.evidence.flatMap((e) => world.sentencesOf(e.document, e.start, e.end))),
    ]),
  )
  const edges = gold.map((g) => {
    const wanted = g.evidence.flatMap((e) => world.find(e.document, e.quote))
    return events
      .map((event) => ({ event, affinity: affinity(g, event, wanted, sentences.get(event.id) ?? new Set(), world) }))
      .filter(({ affinity }) => affinity > 0)
      .sort((a, b) => b.affinity - a.affinity)
  })
  const holder = new Map<string, number>()
  const order = gold.map((_, i) => i).sort((a, b) => (edges[b]?.[0]?.affinity ?? 0) - (edges[a]?.[0]?.affinity ?? 0))
  for (const g of order) augment(g, edges, holder, new Set())
  return [...holder].flatMap(([id, g]) => {
    const found = gold[g]
    const event = events.find((candidate) => candidate.id === id)
    return found && event ? [[found, event] as [GoldEvent, TimelineEvent]] : []
  })
}

function augment(
  g: number,
  edges: { event: TimelineEvent }[][],
  holder: Map<string, number>,
  seen: Set<string>,
): boolean {
  for (const { event } of edges[g] ?? []) {
    if (seen.has(event.id)) continue
    seen.add(event.id)
    const current = holder.get(event.id)
    if (current === undefined || augment(current, edges, holder, seen)) {
      holder.set(event.id, g)
      return true
    }
  }
  return false
}

function affinity(g: GoldEvent, event: TimelineEvent, wanted: string[], has: Set<string>, world: World): number {
  const shared = wanted.filter((sentence) => has.has(sentence)).length
  if (shared === 0) return 0
  const ids = new Set(event.actors.map((participant) => participant.actor))
  const actors = g.actors.filter((actor) => ids.has(world.actorOf(actor) ?? actor)).length
  const date = dateIsRight(g.date, event) ? 1 : 0
  if (actors === 0 && date === 0) return 0
  return shared + actors / (g.actors.length + 1) + date * 2 + (statusIsRight(g.status, event) ? 0.5 : 0)
}

/** Right where the interval is the gold's, or lies within it. */
export function dateIsRight(gold: string, event: TimelineEvent): boolean {
  if (event.when.edtf === gold) return true
  const wanted = bounds(gold)
  const found = bounds(event.when.edtf)
  return found.from >= wanted.from && found.to <= wanted.to
}

function bounds(edtf: string): Bounds {
  const [from = '', to = from] = edtf.split('/')
  return { from: from === '..' ? '0000-00-00' : pad(from, '01'), to: to === '..' ? '9999-99-99' : pad(to, '31') }
}

/** `2023-03` → `2023-03-31`: days that do not exist do not matter for comparing. */
function pad(text: string, day: '01' | '31'): string {
  if (text.length === 4) return `${text}-${day === '01' ? '01' : '12'}-${day}`
  return text.length === 7 ? `${text}-${day}` : text
}

function statusIsRight(gold: GoldEvent['status'], event: TimelineEvent): boolean {
  if (gold === 'claimed-denied') return (event.status === 'claimed' || event.status === 'denied') && event.contested
  if (gold === 'claimed-plan')
    return (event.status === 'planned' || event.status === 'claimed') && event.attribution.length > 0
  return event.status === gold
}

function keep(ids: Set<string>, test: (id: string) => boolean): Set<string> {
  return new Set([...ids].filter(test))
}

function addCounts(sum: Score['actors'], wanted: Set<string>, found: Set<string>): Score['actors'] {
  const right = [...found].filter((id) => wanted.has(id)).length
  return f1(sum.right + right, sum.predicted + found.size, sum.gold + wanted.size)
}

function f1(right: number, predicted: number, gold: number): Score['actors'] {
  return { right, predicted, gold, f1: right === 0 ? 0 : (2 * right) / (predicted + gold) }
}

/** Several scores as one: what is right and wrong added up. */
export function addScores(scores: readonly Score[]): Score {
  const ratio = (key: 'recall' | 'precision' | 'dates' | 'status'): Ratio => ({
    right: scores.reduce((sum, one) => sum + one[key].right, 0),
    of: scores.reduce((sum, one) => sum + one[key].of, 0),
  })
  const counts = (key: 'actors' | 'countries') =>
    f1(
      scores.reduce((sum, one) => sum + one[key].right, 0),
      scores.reduce((sum, one) => sum + one[key].predicted, 0),
      scores.reduce((sum, one) => sum + one[key].gold, 0),
    )
  const lines = (key: 'claimsAsFacts' | 'missed' | 'spurious' | 'wrongDates' | 'wrongStatus' | 'wrongActors') =>
    scores.flatMap((one) => one[key])
  return {
    recall: ratio('recall'),
    precision: ratio('precision'),
    dates: ratio('dates'),
    status: ratio('status'),
    actors: counts('actors'),
    countries: counts('countries'),
    claimsAsFacts: lines('claimsAsFacts'),
    missed: lines('missed'),
    spurious: lines('spurious'),
    wrongDates: lines('wrongDates'),
    wrongStatus: lines('wrongStatus'),
    wrongActors: lines('wrongActors'),
  }
}

/** The scores as a table that a person reads. */
export function formatScore(name: string, s: Score): string {
  const ratio = ({ right, of }: Ratio): string => `${of === 0 ? '–' : (right / of).toFixed(3)} (${right}/${of})`
  return [
    `${name}: recall ${ratio(s.recall)} · precision ${ratio(s.precision)} · dates ${ratio(s.dates)} · status ${ratio(s.status)}`,
    `  actors F1 ${s.actors.f1.toFixed(3)} · countries F1 ${s.countries.f1.toFixed(3)} · claims shown as facts ${s.claimsAsFacts.length}`,
  ].join('\n')
}
