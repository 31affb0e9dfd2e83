/** Titles that lost what somebody is to do: "Berg orders the army", where the sentence says “to leave Arl”. */
import type { Token } from '../annotation.ts'
import { unquoted } from './stands-alone.ts'
import type { Draft, TitleInput } from './title-input.ts'

/** Verbs after whose object or company somebody is to do something: "orders the army | to leave", "agrees with Norland | to build". */
const TO_DO = new Set(['advise', 'agree', 'allow', 'appeal', 'ask', 'authorise', 'authorize', 'beg', 'call', 'cause', 'challenge', 'command', 'commit', 'compel', 'conspire', 'direct', 'empower', 'enable', 'encourage', 'entitle', 'expect', 'forbid', 'force', 'help', 'implore', 'instruct', 'invite', 'lobby', 'mandate', 'oblige', 'order', 'permit', 'persuade', 'press', 'pressure', 'prompt', 'push', 'recommend', 'remind', 'request', 'require', 'teach', 'tell', 'tempt', 'threaten', 'trick', 'urge', 'warn', 'want']) // prettier-ignore
/** Objects that need no word of what is to be done with them. */
const ASKED_FOR = /^(?:restraint|calm|caution|unity|dialogue|action|peace|help|support|aid|assistance|weapons|release|investigation|probe|inquiry|strikes?|attack|evacuation|lockdown|ceasefire|truce|deal|pact|treaty)$/i // prettier-ignore

const ENDS = /^[,;:.–—]$/

/** Whether the verb asks for what is to be done, the sentence says it, and the title does not. */
export function losesTask({ title, verb }: Draft, { candidate: { act, sentence } }: TitleInput): boolean {
  const base = act.trigger.lemma.split(' ')[0] ?? ''
  if (act.form !== 'verb' || !TO_DO.has(base) || verb === '' || verb === ':' || / agreement/.test(title)) return false
  const after = sentence.tokens.filter(({ start }) => start >= act.trigger.end)
  const end = after.findIndex(({ text, pos }) => ENDS.test(text) || pos === 'AUX' || pos === 'SCONJ' || pos === 'CCONJ')
  const phrase = after.slice(0, end < 0 ? undefined : end)
  const to = phrase.findIndex(({ text }, at) => /^to$/i.test(text) && isVerb(phrase[at + 1]?.pos, phrase[at + 2]?.pos))
  if (base === 'call' && to > 0 && callsForSomebody(phrase)) return !/ (?:not )?to |“/.test(title)
  const isThing = base === 'agree' && to > 0 && !/^with$/i.test(phrase[0]?.text ?? '')
  if (to < 0 || isThing || phrase.slice(0, to).some(({ text }) => /^for$/i.test(text) || ASKED_FOR.test(text))) return false // prettier-ignore
  return (
    !/ (?:not )?to /.test(title.slice(title.indexOf(verb) + verb.length)) &&
    !/“to /.test(title) &&
    !unquoted(title).includes(' to ')
  )
}

/** "calls for the Norland army | to leave": a name that opens what is called for is to do it. */
function callsForSomebody([link, article, name]: readonly Token[]): boolean {
  const first = article?.pos === 'DET' ? name : article
  return /^(?:for|on|upon)$/i.test(link?.text ?? '') && /^\p{Lu}/u.test(first?.text ?? '')
}

/** A verb, or one in quotation marks. */
function isVerb(next: string | undefined, second: string | undefined): boolean {
  return next === 'VERB' || next === 'AUX' || (next === 'PUNCT' && second !== undefined) || (next === 'ADV' && second === 'VERB') // prettier-ignore
}
