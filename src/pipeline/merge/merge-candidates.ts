import type { Actor } from '../../model/dataset.ts'
import { toDayNumber } from '../../model/day.ts'
import type { Candidate } from '../annotation.ts'
import { groupBy } from '../group-by.ts'
import { findHost } from './attachments.ts'
import { barBetween, barKey, isBarredAsSupport } from './bars.ts'
import { bondBetween } from './bonds.ts'
import { Clusters, type Link } from './clusters.ts'
import { findBridges, type Bridge } from './find-bridges.ts'
import { findPairs } from './find-pairs.ts'
import { splitRepeats } from './split-repeats.ts'
import { familyOf } from './families.ts'
import { contentLemmas, overlap, readFacts, shared, type Facts, type Told } from './read-facts.ts'

/** `shared`: sentences that tell this event among others; they are evidence and nothing more. */
export type MergedGroup = {
  members: Candidate[]
  shared: Candidate[]
  reasons: { from: Candidate; into: Candidate; rule: string }[]
}

/**
 * Puts together the candidates that report one event. Strongest bonds first; a merge that would bring two barred candidates together is
 * refused (two different stated days, other people at the table, a plan and its deed). What remains alone may attach to the event of its
 * own article that it speaks of ("the call"). Deterministic for candidates in a given order.
 */
export function mergeCandidates(candidates: readonly Candidate[], actors: readonly Actor[]): MergedGroup[] {
  const { firsts, repeats } = splitRepeats(candidates)
  if (repeats.size === 0) return mergeDistinct(firsts, actors)
  return mergeDistinct(firsts, actors).map(({ members, shared, reasons }) => {
    const again = members.flatMap((into) => (repeats.get(into.mention) ?? []).map((from) => ({ from, into, rule: 'repeats-its-sentence' }))) // prettier-ignore
    return { members: members.concat(again.map(({ from }) => from)), shared, reasons: reasons.concat(again) }
  })
}

function mergeDistinct(candidates: readonly Candidate[], actors: readonly Actor[]): MergedGroup[] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  const told = toldBy(candidates)
  const facts = candidates.map((candidate) => readFacts(candidate, byId, told.get(candidate.document)))
  const isBarred = (one: number, other: number) => {
    const [here, there] = [facts[one], facts[other]]
    if (here === undefined || there === undefined) return true
    return onlyAddsWords(here.candidate) || onlyAddsWords(there.candidate)
      ? isBarredAsSupport(here, there)
      : barBetween(here, there) !== undefined
  }
  const pairs = findPairs(facts)
  const bridges = findBridges(facts, pairs)
  const isBridge = new Set(bridges.map(({ bridge }) => bridge))
  const keys = facts.map((item) => ({ kind: barKey(item), source: item.candidate.document }))
  const clusters = new Clusters(candidates.length, isBarred, (index) => keys[index] ?? { kind: '', source: '' })
  const bonded = bondedPairs(
    facts,
    pairs.filter(([one, other]) => !isBridge.has(one) && !isBridge.has(other)),
  )
  for (const { one, other, rule } of [...supportingPairs(candidates), ...bonded]) clusters.link(one, other, rule)
  attach(facts, clusters, isBarred)
  const shared = groupBy(crossBridges(bridges, clusters), ({ host }) => clusters.rootOf(host))
  const linksByRoot = groupBy(clusters.links, ({ one }) => clusters.rootOf(one))
  return clusters.groups().map((indices) => {
    const root = indices[0] ?? -1
    const { members, reasons } = groupOf(indices, linksByRoot.get(root) ?? [], candidates)
    const spoken = indices.map((index, at) =>
      isBridge.has(index) ? asSupport(members, at, isBridge, indices) : members[at],
    )
    const extra = (shared.get(root) ?? []).flatMap(({ bridge }) => candidates[bridge] ?? [])
    return { members: spoken.filter((member) => member !== undefined), shared: extra, reasons }
  })
}

/** Further words of a speaker, or words about what another sentence tells. */
function onlyAddsWords({ supports, act }: Candidate): boolean {
  return supports !== undefined && act.speech === true
}

/** Of each article the first sentence of running text that tells anything, and the last day of what has happened. */
function toldBy(candidates: readonly Candidate[]): Map<string, Partial<Told>> {
  const told = new Map<string, Partial<Told>>()
  for (const { document, act, block, status, when } of candidates) {
    const { lede, last } = told.get(document) ?? {}
    const first = block === 'body' ? Math.min(act.sentence, lede ?? act.sentence) : lede
    const end = status === 'planned' ? last : Math.max(toDayNumber(when.end), last ?? 0)
    told.set(document, { ...(first === undefined ? {} : { lede: first }), ...(end === undefined ? {} : { last: end }) })
  }
  return told
}

/** Puts each bridge with the first meeting that it tells, and names the others that it is evidence of as well. */
function crossBridges(bridges: readonly Bridge[], clusters: Clusters): { bridge: number; host: number }[] {
  return bridges.flatMap(({ bridge, hosts }) => {
    const home = hosts.find((host) => clusters.link(host, bridge, 'names-all-who-came'))
    const roots = new Set(home === undefined ? [] : [clusters.rootOf(home)])
    return hosts.flatMap((host) => {
      const root = clusters.rootOf(host)
      if (roots.has(root)) return []
      roots.add(root)
      return [{ bridge, host }]
    })
  })
}

/** A bridge in the group of one meeting speaks only of those who were there. */
function asSupport(
  members: readonly Candidate[],
  at: number,
  bridges: ReadonlySet<number>,
  indices: readonly number[],
): Candidate | undefined {
  const bridge = members[at]
  const others = members.filter((_, index) => !bridges.has(indices[index] ?? -1))
  const [host] = others
  if (bridge === undefined || host === undefined) return bridge
  const present = new Set(others.flatMap(({ participants }) => participants.map(({ actor }) => actor)))
  return {
    ...bridge,
    supports: host.mention,
    participants: bridge.participants.filter(({ actor }) => present.has(actor)),
  }
}

/** What reading the article found to add only evidence to another of its sentences. */
function supportingPairs(candidates: readonly Candidate[]): Link[] {
  const byMention = new Map(candidates.map(({ mention }, index) => [mention, index]))
  return candidates.flatMap(({ supports }, other) => {
    const one = supports === undefined ? undefined : byMention.get(supports)
    const isOthers = one !== undefined && (otherSources(candidates[one], candidates[other]) || isWordsOfItsOwn(candidates[one], candidates[other])) // prettier-ignore
    return one === undefined || isOthers ? [] : [{ one, other, rule: 'adds-to-another-sentence' }]
  })
}

/** "ruled out an alliance", and later "promised support": two acts of words that have no word in common, or words and somebody's deed, are two events. */
function isWordsOfItsOwn(host: Candidate | undefined, words: Candidate | undefined): boolean {
  if (host === undefined || words === undefined || host.act.sentence === words.act.sentence) return false
  if (words.act.form !== 'verb' || words.act.speech !== true || host.act.form !== 'verb') return false
  const [one, other] = [familyOf(host.act.kind), familyOf(words.act.kind)]
  if (one === 'encounter' || host.act.trigger.lemma === words.act.trigger.lemma) return false
  const wordsOf = ({ sentence, act }: Candidate) => contentLemmas(sentence.tokens.filter(({ start, pos }) => start !== act.trigger.start && pos !== 'PROPN')) // prettier-ignore
  return one !== other || shared(wordsOf(words), wordsOf(host)) === 0
}

/** Two claims of violence by two sources are two reports, not one sentence and its supplement. */
function otherSources(one: Candidate | undefined, other: Candidate | undefined): boolean {
  if (one === undefined || other === undefined || one.act.violent !== true || other.act.violent !== true) return false
  if (one.act.sentence === other.act.sentence) return false
  const hasOwnDays = one.when.cue !== undefined && other.when.cue !== undefined && one.when.edtf !== other.when.edtf
  if (hasOwnDays) return true
  const sources = new Set(one.attribution.map(({ actor, text }) => actor ?? text))
  return other.attribution.length > 0 && !other.attribution.some(({ actor, text }) => sources.has(actor ?? text))
}

function bondedPairs(facts: readonly Facts[], pairs: readonly (readonly [number, number])[]) {
  const bonded = pairs.flatMap(([one, other]) => {
    const [here, there] = [facts[one], facts[other]]
    if (here === undefined || there === undefined || barBetween(here, there) !== undefined) return []
    const bond = bondBetween(here, there)
    if (bond === undefined) return []
    return [{ one, other, rule: bond.name, strength: bond.weight + overlap(here.lemmas, there.lemmas) / 100 }]
  })
  return bonded.sort((a, b) => b.strength - a.strength || a.one - b.one || a.other - b.other)
}

function attach(facts: readonly Facts[], clusters: Clusters, isBarred: (one: number, other: number) => boolean): void {
  const indices = facts.keys()
  for (const inDocument of groupBy(indices, (index) => facts[index]?.candidate.document).values()) {
    for (const index of inDocument) {
      if (clusters.sizeOf(index) > 1) continue
      const found = findHost(index, inDocument, facts, (one, other) => !isBarred(one, other))
      if (found !== undefined) clusters.link(found.host, index, found.rule)
    }
  }
}

function groupOf(
  indices: readonly number[],
  links: readonly Link[],
  candidates: readonly Candidate[],
): Omit<MergedGroup, 'shared'> {
  const at = (index: number): Candidate => {
    const candidate = candidates[index]
    if (candidate === undefined) throw new RangeError(`There is no candidate ${index}`)
    return candidate
  }
  return {
    members: indices.map(at),
    reasons: links.map(({ one, other, rule }) => ({ from: at(other), into: at(one), rule })),
  }
}
