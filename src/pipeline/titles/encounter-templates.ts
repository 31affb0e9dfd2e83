import { ofSentence } from '../group-by.ts'
import { isClaim } from './needs-source.ts'
import { joinNames } from './short-name.ts'
import { namesInRole } from './agents.ts'
import type { Draft, TitleInput } from './title-input.ts'

const VIDEO = /\bvideo\b|\bvirtual/i
const TALKS = new Set(['talks', 'talk'])
/** Verbs that say what one does with a meeting, which its title should say too. */
const ARRANGES = new Set([
  'chair',
  'convene',
  'host',
  'call',
  'open',
  'end',
  'conclude',
  'wrap',
  'cancel',
  'postpone',
  'attend',
  'suspend',
  'break',
])
/** What is discussed is no place: "discussed the situation in Arl". */
const ABOUT = new Set(['discuss', 'review', 'address', 'debate', 'raise', 'exchange', 'consider'])
const OWN = ['meet', 'meets', 'hold', 'talks', 'speak', 'by', 'phone', 'video', 'to', 'in', 'and', 'a', 'conference']

/** "Xi Jinping meets Lavrov in Beijing", "Wang Yi and Lavrov hold talks in Moscow", "Putin and Xi Jinping speak by phone". */
export function* encounterDrafts(input: TitleInput): Iterable<Draft> {
  const { act, status, sentence } = input.candidate
  if (act.form === 'verb' && ARRANGES.has(act.trigger.lemma.split(' ')[0] ?? '')) return
  const place = placeOf(input)
  const isEncounter = act.frame === 'meet' || act.frame === 'call' || TALKS.has(act.frame)
  if (!isEncounter || isClaim(input)) return
  if (act.form === 'nominal' && isOnlyNearby(input)) return
  const agents = atTheTable(input, 'agent')
  const others = atTheTable(input, 'counterpart', 'target').filter((name) => !agents.includes(name))
  if (agents.length + others.length < 2 || isOfOthers(input, others.length)) return
  if (act.rule === 'noun-that-fails') {
    const outcome = outcomeOf(input)
    if (outcome !== undefined)
      yield { title: `Talks between ${joinNames([...agents, ...others])} ${outcome}`, own: ['talks', 'between', 'and'], verb: outcome, whole: true } // prettier-ignore
    return
  }
  const to = status === 'planned' ? 'to ' : ''
  for (const where of place === undefined ? [''] : [` in ${place}`, '']) {
    if (act.frame === 'meet' && agents.length > 0 && others.length > 0) {
      const verb = `${to}${to === '' && agents.length === 1 ? 'meets' : 'meet'}`
      yield { title: `${joinNames(agents)} ${verb} ${joinNames(others)}${where}`, own: OWN, verb, whole: true }
    }
    const verb = `${to}${mutualVerb(act.frame, VIDEO.test(sentence.text))}`
    yield { title: `${joinNames([...agents, ...others])} ${verb}${where}`, own: OWN, verb, whole: true }
  }
}

/** "will fly to Arl after the summit in Bro": who flies need not have been there, unless the noun is his or names him. */
function isOnlyNearby({ candidate: { act, sentence } }: TitleInput): boolean {
  const at = sentence.tokens.findIndex(({ start }) => start === act.trigger.start)
  const [before, after] = [sentence.tokens.slice(Math.max(0, at - 5), at), sentence.tokens[at + 1]]
  const link = before.findLastIndex(({ pos }) => pos === 'ADP' || pos === 'SCONJ')
  const own = before.slice(link + 1).some(({ text }) => /^(?:['’]s?|his|her|their|its)$/i.test(text))
  return link >= 0 && /^(?:after|before|since|following|until)$/i.test(before[link]?.text ?? '') && !own && !/^(?:between|with|of|led|held|chaired|hosted|by)$/i.test(after?.text ?? '') // prettier-ignore
}

/**
 * "said after talks with the envoy", "at its meeting, the committee of the bank decided", "a cease-fire call by both": those who are named
 * as doing something did not sit together there.
 */
function isOfOthers(input: TitleInput, others: number): boolean {
  const { act, sentence } = input.candidate
  if (act.form !== 'nominal' || others > 0) return false
  const after = sentence.text.slice(act.trigger.end - sentence.start)
  if (act.frame === 'call' && /^ (?:by|for)\b/.test(after)) return true
  if (act.rule !== 'meeting-where-said') return false
  const named = act.agents.flatMap((index) => input.names[index] ?? []).sort((one, other) => one.start - other.start)
  const [first, last] = [named[0], named.at(-1)]
  const between = first === undefined || last === undefined ? '' : sentence.text.slice(first.end - sentence.start, last.start - sentence.start) // prettier-ignore
  return /^ with\b/.test(after) || (/\bof\b/.test(between) && !/,|\band\b/.test(between))
}

/** "broke down" → "break down": talks that came to nothing were not simply held. Nothing where they only seem to. */
function outcomeOf({ candidate: { act, sentence } }: TitleInput): string | undefined {
  const after = sentence.text.slice(act.trigger.end - sentence.start)
  if (/\b(?:seem|appear)/.test(after)) return undefined
  const [, verb, particle] =
    /\b(fail|succeed|collapse|stall|break|broke|broken)(?:s|d|ed|en)?( down| off| up)?\b/.exec(after) ?? []
  return verb === undefined ? undefined : `${verb.replace(/^broken?$/, 'break')}${particle ?? ''}`
}

/** The place of the meeting, not one that a clause between names: "who has travelled since February, when … off the coast, met". */
function placeOf({ place, candidate, countries }: TitleInput): string | undefined {
  const { act, sentence } = candidate
  const at = place === undefined ? -1 : sentence.text.indexOf(place)
  // “briefed him on Norland’s plans”: a country that only other sentences name may be what they spoke of
  if (at < 0 && countries.has(place ?? '')) return undefined // prettier-ignore
  if (place === undefined || at < 0) return place
  const trigger = act.trigger.start - sentence.start
  if (at > trigger && ABOUT.has(act.trigger.lemma)) return undefined
  const between = at < trigger ? sentence.text.slice(at + place.length, trigger) : sentence.text.slice(trigger, at)
  const isElsewhere = /\b(?:who|which|whose|when|where|before|after|while|since|being|that|weeks?|months?|years?)\b|[;:“”]/i.test(between) // prettier-ignore
  const isAside = at < trigger && /,/.test(between) && !/^(?:in|at) $/i.test(sentence.text.slice(0, at))
  return isElsewhere || isAside ? undefined : place
}

/** "Berg met Silva, Mora and others": whoever stands behind the verb is met, also where a list was read as those who meet. */
function asSeated({ candidate: { act, participants }, names }: TitleInput): TitleInput['candidate']['participants'] {
  const first = (actor: string) =>
    ofSentence(names, act.sentence).find((name) => name.actors.includes(actor))?.start ?? 0
  const isMet = ({ role, actor }: (typeof participants)[number]) => role === 'agent' && first(actor) > act.trigger.end
  const mayBeMet = act.form === 'verb' && act.passive !== true && participants.some((one) => one.role === 'agent' && !isMet(one)) // prettier-ignore
  return mayBeMet ? participants.map((one) => (isMet(one) ? Object.assign({}, one, { role: 'counterpart' as const }) : one)) : participants // prettier-ignore
}

/** People only, where two or more take part; else whoever does, without the country of one who is there. */
function atTheTable(input: TitleInput, ...roles: string[]): string[] {
  const participants = asSeated(input)
  const present = participants
    .filter(({ role, via }) => role !== 'mentioned' && via !== 'adjective')
    .flatMap(({ actor }) => input.actors.get(actor) ?? [])
  const people = present.filter(({ kind }) => kind === 'person')
  const countries = new Set(people.map(({ country }) => country))
  const stays = new Set(present.filter(({ id, kind }) => kind === 'person' || (people.length < 2 && !countries.has(id))).map(({ id }) => id)) // prettier-ignore
  const candidate = { ...input.candidate, participants: participants.filter(({ actor }) => stays.has(actor)) }
  return namesInRole({ ...input, candidate }, ...roles)
}

function mutualVerb(frame: string, isVideo: boolean): string {
  if (isVideo) return 'hold a video conference'
  return frame === 'call' ? 'speak by phone' : 'hold talks'
}
