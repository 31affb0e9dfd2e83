/** When a second verb of a sentence only goes on with what the first tells: one subject, one day, nobody else by name. */
import type { Act } from '../annotation.ts'
import type { ActInput } from './context.ts'
import { actorsOf, actsNear, one, ownDate, participants, sameClaims } from './parts-of-acts.ts'

/** "was arrested and charged", "killed 60 and injured 200", "met the king and called for talks". */
export function goesOnWithSubject(acts: readonly Act[], index: number, input: ActInput): number | undefined {
  const act = acts[index]
  if (act?.form !== 'verb') return undefined
  return actsNear(acts, act.sentence).find(
    ([other, at]) =>
      at < index &&
      other.form === 'verb' &&
      other.supports === undefined &&
      other.modality === act.modality &&
      sameClaims(one(other), one(act)) &&
      (isTopic(other, act) ||
        (sharesSubject(other, act) &&
          !isStepOfItsOwn(other, act) &&
          !isApart(other, act) &&
          !hasDayOfItsOwn(act, other, input))) && // prettier-ignore
      !bringsIn(act, other, input) &&
      !isUnderAnother(act, other, acts),
  )?.[1]
}

/** "survived a vote in May, but the Left left in June after she signed the pact": “signed” hangs on “left”, and May is not its time. */
function isUnderAnother(act: Act, first: Act, acts: readonly Act[]): boolean {
  if (act.rule !== 'verb-in-adverbial-clause') return false
  return actsNear(acts, act.sentence).some(
    ([other]) =>
      other.rule === 'verb-in-main-clause' &&
      other.form === 'verb' &&
      other.trigger.start > first.trigger.end &&
      other.trigger.end < act.trigger.start &&
      !sharesSubject(first, other) &&
      !sharesDoer(first, other),
  )
}

/** "Silva met the king, and she left": one who acts in both. */
function sharesDoer(first: Act, second: Act): boolean {
  const [left, right] = [doers(first), doers(second)]
  return left.some((number) => right.includes(number))
}

/** Kinds of which each is decided by itself: "resigned and dissolved parliament". */
const DECIDED = /^(?:APPOINT|ELECTION|LAW)$/

/** "expelled two diplomats and closed the border": two measures; "condemned the launch and called on Norland to stop": a demand. */
function isStepOfItsOwn(first: Act, second: Act): boolean {
  if (second.frame === 'urge' && (first.speech === true || second.trigger.lemma === 'invite')) return true
  return (first.frame === 'sanction' && second.frame === 'sanction') || (DECIDED.test(first.kind) && DECIDED.test(second.kind)) // prettier-ignore
}

/** "left the pact in May and has since hit two ports": later; "announced that it had shot down a drone": what is announced is the news. */
function isApart(first: Act, second: Act): boolean {
  if (first.frame === 'announce' && second.rule === 'verb-in-content-clause') return true
  return second.tense === 'perfect' && first.tense === 'past'
}

function sharesSubject(first: Act, second: Act): boolean {
  if (first.subject && second.subject) return first.subject.start === second.subject.start
  if (second.rule === 'verb-sharing-a-subject') return true
  const [left, right] = [doers(first), doers(second)]
  return left.length > 0 && left.length === right.length && left.every((number) => right.includes(number))
}

/** "met the envoy to discuss trade": what the meeting was about. */
function isTopic(first: Act, second: Act): boolean {
  return first.kind === 'CONSULT' && second.kind === 'CONSULT' && second.rule === 'verb-in-infinitive-clause'
}

function doers({ passive, agents, targets }: Act): readonly number[] {
  return passive === true ? targets : agents
}

function hasDayOfItsOwn(act: Act, other: Act, input: ActInput): boolean {
  const [own, first] = [ownDate(act, input), ownDate(other, input)]
  // "Silva, who took office on 14 May, met Berg": the day of the aside is not that of the news
  const isAside = other.rule === 'verb-in-relative-clause' && act.rule === 'verb-in-main-clause'
  return own === undefined ? isAside && first !== undefined : own !== first
}

/** Whether it names somebody of whom the first says nothing. */
function bringsIn(act: Act, other: Act, input: ActInput): boolean {
  const known = actorsOf([...other.agents, ...other.counterparts, ...other.targets, ...other.mentioned], input)
  return participants(act, input).some((actor) => !known.includes(actor))
}

/** "was released after a court cleared him", "60 died when a bomber struck": what the clause tells is why or how, that same day. */
export function reasonInSentence(acts: readonly Act[], index: number, input: ActInput): number | undefined {
  const act = acts[index]
  if (act?.rule !== 'verb-in-adverbial-clause' || act.modality !== 'asserted') return undefined
  return actsNear(acts, act.sentence).find(
    ([other, at]) =>
      at !== index &&
      other.form === 'verb' &&
      other.speech !== true &&
      other.supports === undefined &&
      other.modality === act.modality &&
      other.rule !== act.rule &&
      sameClaims(one(other), one(act)) &&
      !hasDayOfItsOwn(act, other, input) &&
      !isCountedFrom(act, input) &&
      actorsOf(act.agents, input).every((actor) =>
        actorsOf([...other.agents, ...other.targets, ...other.mentioned], input).includes(actor),
      ) && // prettier-ignore
      !bringsIn(act, other, input) &&
      !isUnderAnother(act, other, acts),
  )?.[1]
}

/** "elected him a week after his predecessor resigned": so long before or after, on no same day. */
function isCountedFrom({ clause, trigger }: Act, { text }: ActInput): boolean {
  return /\b(?:days?|weeks?|months?|years?) $/i.test(text.slice(Math.max(0, clause.start - 8), clause.start)) && /^(?:after|before) /i.test(text.slice(clause.start, trigger.start)) // prettier-ignore
}

/** Verbs that say of a noun only that it was begun, done or ended. */
const FRAMING = /^(?:wrap|complete|conclude|finish|finalise|finalize|stage|conduct|mount|seal|solidify|cement|undertake|perform|initiate|begin|start|open|end|formalise|formalize)\b/ // prettier-ignore

/** "wrapped up the drill on Monday", "sealed the deal with the signing of a pact": the noun tells what the verb only frames. */
export function frameOfNoun(acts: readonly Act[], index: number, input: ActInput): number | undefined {
  const act = acts[index]
  if (act?.frame !== 'deed' || !FRAMING.test(act.trigger.lemma) || act.modality !== 'asserted') return undefined
  return actsNear(acts, act.sentence).find(
    ([other, at]) =>
      at !== index &&
      other.form === 'nominal' &&
      other.supports === undefined &&
      other.modality === 'asserted' &&
      other.trigger.start > act.trigger.end &&
      other.trigger.end <= act.clause.end &&
      ownDate(act, input) === ownDate(other, input),
  )?.[1]
}
