/** Which acts only add to another: the rules in order. */
import type { Act, NameMention } from '../annotation.ts'
import type { ActInput } from './context.ts'
import { isOfAnotherEntry } from './dated-entry.ts'
import { isStudy } from './is-study.ts'
import { actsNear, participants, shares, speakersOf } from './parts-of-acts.ts'
import { isTakenAsKnown } from './statement-acts.ts'
import { SUPPORT_RULES } from './support-rules.ts'

/** "the company would now", "no ransom was": how a plan or a denial begins. */
/** “Norland was ready to mediate”, “it must leave”: what somebody in office offers or demands. */
const OPENS_POSITION = /^(?:that )?(?:\S+ ){1,5}(?:(?:is|are|was|were|remained?|remains) (?:ready|prepared|willing|open|committed|determined)|must|should|had no (?:intention|plans?)|has no (?:intention|plans?)) (?:to|not|be|leave|\p{Ll})/u // prettier-ignore
const OPENS_PLAN = /^(?:\S+ ){1,6}(?:will|would)(?! have\b| not be\b| become\b| be (?!\w+(?:ed|en|ing)\b))|^(?:that )?no \S+ (?:was|were|had been|has been)\b/ // prettier-ignore

type Linked = { acts: Act[]; dropped: Map<number, string> }

/** Marks supporting acts with the index of the act that they support. Captions that support nothing are dropped. */
export function linkSupports(acts: readonly Act[], dropped: Map<number, string>, input: ActInput): Linked {
  const linked = acts.map((act) => ({ ...act }))
  const leaning = new Map<number, Act[]>()
  for (const rule of SUPPORT_RULES) {
    linked.forEach((act, index) => {
      if (act.supports !== undefined) return
      const target = rule.find(linked, index, input)
      if (target === undefined || target === index) return
      const root = linked[target]?.supports ?? target
      if (root === index || isOfAnotherEntry(act.sentence, linked[root]?.sentence ?? -1, input)) return
      act.supports = root
      const moved = leaning.get(index) ?? []
      for (const other of moved) other.supports = root
      leaning.delete(index)
      leaning.set(root, [...(leaning.get(root) ?? []), act, ...moved])
    })
  }
  return withoutAsides(linked, dropped, input)
}

/** Captions and undated background words may add to an act that the text tells, and are none by themselves. */
function withoutAsides(acts: Act[], dropped: Map<number, string>, input: ActInput): Linked {
  const isCaption = (act: Act): boolean => input.blocks[input.sentences[act.sentence]?.block ?? -1]?.kind === 'caption'
  const isBackground = (act: Act): boolean =>
    saysHowThingsAre(act, input) && (isBesideOwnDeed(acts, act, input) || !isWordOfDay(act, input))
  const isBare = (act: Act): boolean => isCaption(act) || isBackground(act) || isGoingOn(act, input)
  const isLeft = (at: number | undefined): boolean => {
    const act = at === undefined ? undefined : acts[at]
    return act !== undefined && act.supports === undefined && isBare(act)
  }
  // words that only add to words which are left out are left out with them
  const isAside = (act: Act): boolean => isLeft(act.supports) ? act.form === 'statement' : act.supports === undefined && isBare(act) // prettier-ignore
  const kept = acts.map((act, index) => ({ act, index })).filter(({ act }) => !isAside(act))
  const told = new Set(kept.map(({ act }) => act.sentence))
  const place = new Map(kept.map(({ index }, position) => [index, position]))
  for (const act of acts) {
    if (!isAside(act) || told.has(act.sentence)) continue
    dropped.set(
      act.sentence,
      isCaption(act) ? 'a caption: the text does not tell it' : 'says how things are, no act of its own',
    )
  }
  for (const { act } of kept) {
    const at = act.supports === undefined ? undefined : place.get(act.supports)
    if (at === undefined) delete act.supports
    else act.supports = at
  }
  return { acts: kept.map(({ act }) => act), dropped }
}

/** "Norland closed its border and said that …": of one who acts, in the same sentence; but "…, and Sudonia’s minister said that …" is somebody else’s. */
function isBesideOwnDeed(acts: readonly Act[], act: Act, input: ActInput): boolean {
  const speakers = speakersOf(act, input)
  return actsNear(acts, act.sentence).some(([deed]) => {
    if (deed.form === 'statement' || isTakenAsKnown(deed)) return false
    const tellers = deed.claims.flatMap((claim) => input.claims[claim]?.actors ?? [])
    const doers = [...participants(deed, input), ...tellers]
    return deed.trigger.start > act.trigger.start || doers.length === 0 || shares(doers, speakers)
  })
}

/** Words that are neither quoted nor dated nor said on an occasion that is named: background that an official gives. */
function saysHowThingsAre(act: Act, input: ActInput): boolean {
  const { claims } = input
  if (announcesPlan(act, input)) return false
  const placed = act.claims.some((claim) => claims[claim]?.channel !== undefined)
  return act.rule === 'statement-reported' && (act.dates?.length ?? 0) === 0 && !placed
}

/** "The minister said that the talks were at an end": news tells in the past what somebody who is named said on its day. */
function isWordOfDay(
  { claims: own, tense, agents }: Act,
  { text, claims, names, sentences, dates }: ActInput,
): boolean {
  const claim = claims[own[0] ?? -1]
  if (claim === undefined || tense !== 'past' || isStudy(sentences, dates)) return false
  // “said nobody had been freed” only denies what others tell
  if (DENIES_ALL.test(text.slice(claim.content.start, claim.content.end))) return false
  return !PRONOUN.test(claim.speakerText.trim()) && agents.some((number) => isNamed(names[number]))
}

const DENIES_ALL = /^(?:that )?(?:nobody|no one|no-one|nothing|none)\b/i

/** A person or a body with a name; "Norwegian officials" have none. */
function isNamed(name: NameMention | undefined): boolean {
  return name !== undefined && name.actors.length > 0 && name.via !== 'adjective'
}

/** "“We are not giving up,” she said.": undated words of somebody who is only a pronoun here go on with what was told before, and are no news by themselves. */
function isGoingOn({ form, claims: own, dates = [] }: Act, { claims }: ActInput): boolean {
  const claim = claims[own[0] ?? -1]
  if (form !== 'statement' || dates.length > 0 || claim === undefined) return false
  return claim.rule === 'quote-goes-on' || PRONOUN.test(claim.speakerText.trim())
}

const PRONOUN = /^(?:he|she|they|it)$/i

/** "Silva said the company would now focus on chips", "Berg said no ransom was paid": news of what somebody in office means to do. */
function announcesPlan({ object, agents, sentence }: Act, { text, sentences, dates, names }: ActInput): boolean {
  if (object === undefined || isStudy(sentences, dates)) return false
  const said = text.slice(object.start, Math.min(object.end, sentences[sentence]?.end ?? object.end))
  return (
    agents.some((number) => names[number]?.kind === 'person') && (OPENS_PLAN.test(said) || OPENS_POSITION.test(said))
  )
}
