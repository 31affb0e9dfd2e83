/** Titles that lost what their verb is about: what was announced, what somebody was called. */
import type { Token } from '../annotation.ts'
import { ofSentence } from '../group-by.ts'
import { verbBases } from '../lexicon/verb-forms.ts'
import { unquoted } from './stands-alone.ts'
import type { Draft, TitleInput } from './title-input.ts'

/** Verbs that say nothing of a thing without the words behind their "as". */
const AS = /^(?:describes?|identif(?:y|ies)|regards?|depicts?|portrays?|characteri[sz]es?|brands?|labels?|classif(?:y|ies)|designates?)$/ // prettier-ignore
/** Verbs whose thing is somebody or something new behind "as": "announces Berg | as its new head", "quotes Silva | as saying". */
const AS_WHOM = /^(?:announces?|names?|cites?|quotes?|appoints?|nominates?|elects?|proposes?|confirms?|hires?|unveils?|presents?|introduces?) ?/ // prettier-ignore
const CALLS = /^(?:names?|cites?|quotes?|appoints?|nominates?|elects?)$/
const OFFICE =
  /^[^,;“"]* as (?:an?|its|their|his|her|new|next|first|acting|interim|saying|head|chief|president|chair\p{L}*|director|the (?:new|next|first|country|company|party|group|club|team|nation|state|province|city|host|venue)\p{Ll}*) /u
/** What says by itself what it was described as, or how. */
const HOW = / (?:as|how|what|whether|who|“) ?/
const WORD = /[\p{L}\p{N}'’-]+/gu
/** Verbs of saying and finding that take a clause rather than a thing. */
const TELLS = new Set(['announce', 'say', 'hear', 'rule', 'find', 'decide', 'confirm', 'report', 'reveal', 'note', 'insist', 'add', 'state', 'conclude', 'determine', 'learn', 'show', 'predict', 'estimate', 'argue', 'believe', 'think', 'hold', 'judge', 'disclose', 'explain', 'agree', 'acknowledge', 'admit', 'concede', 'allege', 'assert', 'contend', 'maintain']) // prettier-ignore
/** Of these also those that take a thing: "announces a prize". */
const TAKES_THING = new Set(['announce', 'hear', 'find', 'confirm', 'report', 'reveal', 'note', 'determine', 'learn', 'show', 'predict', 'estimate', 'believe', 'hold', 'judge', 'disclose', 'explain', 'agree', 'acknowledge', 'admit', 'concede', 'decide', 'declare', 'warn', 'claim', 'allege', 'signal', 'indicate', 'promise']) // prettier-ignore
/** Verbs that take a clause only behind “that”: not “declares him a terrorist”. */
const TELLS_WITH_THAT = new Set(['declare', 'warn', 'claim', 'allege', 'signal', 'indicate', 'promise', 'complain'])
const RELATIVE = /^(?:who|which|whom|whose)$/i

/** "Berg describes the ruling", where the sentence says as what. */
export function losesPredicate({ title, verb, whole }: Draft, { candidate: { act, sentence } }: TitleInput): boolean {
  const after = sentence.text.slice(act.trigger.end - sentence.start)
  const isThin = verb.startsWith('describe') && !(whole && / (?:that|who|which|of|in) /.test(title))
  return AS.test(verb) && !HOW.test(title) && (isThin || /^[^,;]* as /.test(after))
}

/** "Berg names Silva", where the sentence says as what. */
export function losesOffice({ title, verb }: Draft, { candidate: { act, sentence } }: TitleInput): boolean {
  if (!AS_WHOM.test(verb) || / as |“|…$/.test(title)) return false
  const after = sentence.text.slice(act.trigger.end - sentence.start)
  return OFFICE.test(after) || (CALLS.test(verb) && /^[^,;“"]* as /.test(after))
}

/** "Berg leaves the meeting that “calm came back”", where he said so after leaving it. */
export function saysAnothersWord({ title }: Draft, { candidate: { act }, claims }: TitleInput): boolean {
  return / that “/.test(title) && ofSentence(claims, act.sentence).some(({ cue, content }) => cue.end <= act.trigger.start && content.start >= act.trigger.end) // prettier-ignore
}

/** "Berg announces a former handyman", where the sentence says that he was sentenced: the verb of what was said is not in the title. */
export function losesVerbOfContent({ title, verb }: Draft, input: TitleInput): boolean {
  const { act, sentence } = input.candidate
  const claim = ofSentence(input.claims, act.sentence).find(({ cue }) => cue.start === act.trigger.start)
  const isTelling = TELLS.has(act.trigger.lemma) || (TELLS_WITH_THAT.has(act.trigger.lemma) && opensWithThat(input, claim?.content.start)) // prettier-ignore
  if (verb === ':' || verb === '' || !isTelling) return false
  // “reach an agreement” tells the deed, not what was said
  if (verb.startsWith('reach')) return false
  const at = title.indexOf(verb)
  const after = title.slice(at + verb.length)
  const hasThing = act.object !== undefined && act.object.start < (claim?.content.start ?? 0)
  if (claim === undefined || at < 0 || hasThing || claim.content.start < act.trigger.end || /[“"]/.test(after))
    return false
  const whole = sentence.tokens.filter(({ start, end }) => start >= claim.content.start && end <= claim.content.end)
  const content = TAKES_THING.has(act.trigger.lemma) && isThing(whole) ? [] : whole
  if (!isClause(content.map(({ text }) => text)) && !opensWithThat(input, claim.content.start)) return false
  const verbs = finiteVerbs(content)
  const bases = new Set(verbs.flatMap(({ text, lemma }) => [text.toLowerCase(), lemma.toLowerCase()]))
  const told = [...unquoted(after).toLowerCase().matchAll(WORD)].map(([word]) => word)
  const isTold = (word: string) => bases.has(word) || verbBases(word).some((base) => bases.has(base)) || /^(?:is|are|has|have|will|be|was|were)$/.test(word) // prettier-ignore
  return bases.size > 0 && !told.some(isTold)
}

/** What a template puts before what is said: "Berg says there is no sign". */
const OWN_VERB = /^(?:is|are|was|were|has|have|had|will|would|can|could|may|must|should|not)$/

/** "Berg says Silva of the bug", where she told him of it: no verb stands behind "says". */
export function saysNoClause({ title, verb }: Draft, { candidate: { sentence, act } }: TitleInput): boolean {
  if (!/^says?$/.test(verb)) return false
  const after = unquoted(title.slice(title.indexOf(` ${verb} `) + verb.length + 2)).toLowerCase()
  if (title.endsWith(` ${verb}`) || title.includes('“')) return false
  const words = new Set([...after.matchAll(WORD)].map(([word]) => word))
  // “that it had shot down two drones”: what was read as a deed is its verb, whatever part of speech the tagger gives it
  const deed = act.form === 'verb' ? sentence.text.slice(act.trigger.start - sentence.start, act.trigger.end - sentence.start).split(' ')[0] : undefined // prettier-ignore
  if (deed !== undefined && !deed.endsWith('ing') && act.rule !== 'verb-describing-a-noun' && act.speech !== true && words.has(deed.toLowerCase())) return false // prettier-ignore
  const isVerb = (text: string, lemma: string) =>
    words.has(text) || words.has(lemma) || words.has(text.replace(/^n['’]t$/, 'not'))
  return ![...words].some((word) => OWN_VERB.test(word) || /['’](?:s|re|ll|ve|d|m)$|n['’]t$/.test(word)) && !finiteVerbs(sentence.tokens).some(({ text, lemma }) => isVerb(text.toLowerCase(), lemma.toLowerCase())) // prettier-ignore
}

/** "a prize, as she left": a thing, and then something else. */
function isThing(content: readonly Token[]): boolean {
  const comma = content.findIndex(
    ({ text }, index) =>
      index > 0 &&
      /^(?:[,;–—]|as|while|after|before|when|amid|since|because|which|where)$/.test(text) &&
      content[index + 1]?.text !== 'well' &&
      content[index - 1]?.text !== 'well',
  )
  return comma > 0 && !content.slice(0, comma).some(({ pos }) => pos === 'AUX' || pos === 'VERB')
}

/** The verbs that make a sentence of what is said: not "attempted murder", "being kicked out", "to pay", "who bragged". */
function finiteVerbs(content: readonly Token[]): Token[] {
  return content.filter(({ pos, text }, at) => {
    const before = content[at - 1]
    if (pos === 'AUX') return !/^(?:be|been|being|having)$/i.test(text)
    if (pos !== 'VERB' || text.endsWith('ing') || /^to$/i.test(before?.text ?? '') || RELATIVE.test(before?.text ?? '')) return false // prettier-ignore
    if (/^being$/i.test(before?.text ?? '')) return false
    const describes = text.endsWith('ed') && NOUNS.has(content[at + 1]?.pos ?? '') && !SUBJECTS.has(before?.pos ?? '')
    return !describes
  })
}

const NOUNS = new Set(['NOUN', 'PROPN', 'VERB'])
const SUBJECTS = new Set(['NOUN', 'PROPN', 'PRON', 'ADV', 'AUX', 'NUM', 'PART'])

function opensWithThat({ candidate: { sentence } }: TitleInput, start: number | undefined): boolean {
  return start !== undefined && / that $/i.test(sentence.text.slice(0, Math.max(0, start - sentence.start)))
}

/** Whether what is said opens as a clause: behind "that", or with no preposition. */
function isClause([first]: readonly string[]): boolean {
  return first !== undefined && !/^(?:of|for|to|about|on|with|against|in|at|by|over)$/i.test(first)
}
