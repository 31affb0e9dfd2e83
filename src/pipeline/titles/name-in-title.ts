import type { Actor } from '../../model/dataset.ts'
import type { NameMention, PartOfSpeech, Token } from '../annotation.ts'
import { ofSentence } from '../group-by.ts'
import { needsSource } from './needs-source.ts'
import { isBareOffice, shortName } from './short-name.ts'
import type { TitleInput } from './title-input.ts'

const POSSESSED = /^(?:his|her|its|their)$/i
/** What may stand behind "her" where it is no owner: "told her | that", "gave her | a medal". */
const NO_NOUN_PHRASE = new Set<PartOfSpeech>(['ADP', 'SCONJ', 'CCONJ', 'PUNCT', 'DET', 'PRON', 'PART', 'AUX'])
const COMPANY =
  /\b(?:company|firm|group|maker|manufacturer|retailer|carrier|airline|startup|start-up|bank|insurer|supplier|utility)(?:['’]s?)?$/i
const PUBLIC_BODY =
  /\b(?:agency|ministry|department|court|council|commission|union|party|police|army|navy|forces?|university|parliament|congress|organi[sz]ation|committee|association|institute|nations)\b/i
const WATCHDOG = /\b(?:regulators?|watchdog|court|ministry|parliament|government|police|prosecutors?)(?:['’]s?)?$/i

/** The actor whom a name means alone, where a title may call him by his own name. */
export function onlyActor({ actors }: TitleInput, { actors: ids, via, kind, text }: NameMention) {
  const [id, ...more] = ids
  const isTheBody = kind === 'organisation' && via === 'pronoun' && /^the /i.test(text) && !isOtherSort(actors.get(id ?? '')?.name ?? '', text) // prettier-ignore
  if (isBareOffice(actors.get(id ?? '')?.name ?? '')) return undefined
  if (id === undefined || more.length > 0 || (via !== 'name' && via !== 'metonym' && kind !== 'person' && !isTheBody))
    return undefined
  return via === 'metonym' ? undefined : actors.get(id)
}

/** "The company" is no agency and no ministry, whatever was named last. */
function isOtherSort(name: string, text: string): boolean {
  return (COMPANY.test(text) && PUBLIC_BODY.test(name)) || (WATCHDOG.test(text) && !PUBLIC_BODY.test(name))
}

/** A name keeps its possessive; a pronoun takes the name that it stands for. */
export function titleOfName(input: TitleInput, name: NameMention, tokens: readonly Token[]): string {
  const actor = onlyActor(input, name)
  const short = actor === undefined ? name.text : nameInText(actor, name.text, input.style)
  const last = tokens.findLast(({ end }) => end <= name.end)
  const isPronoun =
    name.via === 'pronoun' && (POSSESSED.test(name.text) || name.start > input.candidate.act.trigger.start)
  const isOwn = actor !== undefined && isNamedBeside(input, name, actor.id)
  if (isPronoun && isOwn) return name.text
  const isPossessive = isWhose(input, name, tokens) || (last !== undefined && /['’]s?$/.test(name.text))
  // "Moody’s", "McDonald’s": a name that ends so is written once
  return isPossessive && !/['’]s$/.test(short) ? `${short}’s` : short
}

/** "its plan" and "her flat", but not "fired | her | two weeks later". */
function isWhose({ dates }: TitleInput, { text, end }: NameMention, tokens: readonly Token[]): boolean {
  if (!POSSESSED.test(text)) return false
  const next = tokens.find(({ start }) => start >= end)
  const isObject = next === undefined || NO_NOUN_PHRASE.has(next.pos) || dates.some(({ start }) => start === next.start)
  return !/^her$/i.test(text) || !isObject
}

/** "US Congress" as the article has it, where that is the shorter of two names of a body. */
function nameInText(actor: Actor, text: string, style: TitleInput['style']): string {
  const short = shortName(actor, style)
  const plain = text.replace(/['’]s?$/, '')
  return actor.kind === 'organisation' && actor.names.includes(plain) && plain.length < short.length ? plain : short
}

/** "his city" needs no name where the title names him: as the one who acts, or who says it, or before, behind the verb. */
function isNamedBeside({ candidate, names, actors }: TitleInput, name: NameMention, id: string): boolean {
  const country = actors.get(id)?.country
  const isSubject = POSSESSED.test(name.text) && name.end <= candidate.act.trigger.start && candidate.act.subject?.start === name.start // prettier-ignore
  const acts =
    !isSubject &&
    candidate.participants.some(
      ({ actor, role }) => actor === id && (role === 'agent' || (role === 'target' && candidate.act.passive === true)),
    )
  const isTold = needsSource({ candidate }) || candidate.act.form === 'statement' || candidate.act.speech === true
  const says =
    (isTold || isSubject) &&
    candidate.attribution.some(({ actor }) => actor === id || (isSubject && actor !== undefined && actor === country))
  const { trigger } = candidate.act
  const before = ofSentence(names, name.sentence).some((other) => (other.start > trigger.start || other.via === 'pronoun') && other.start >= candidate.act.clause.start && other.start < name.start && other.actors.includes(id)) // prettier-ignore
  return acts || says || before
}
