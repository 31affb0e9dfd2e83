import { pastForm, presentForm, verbForm } from '../lexicon/verb-forms.ts'
import { FRAMES } from '../lexicon/verb-frames.ts'
import { agentNames } from './agents.ts'
import { nominalVerb } from './nominal-verb.ts'
import type { Clause } from './read-clause.ts'
import { joinNames } from './short-name.ts'
import type { Subject } from './subject.ts'
import type { TitleInput } from './title-input.ts'
import { isHyphened, readWords, type Word } from './words.ts'

const ROLES = new Map(FRAMES.map(({ id, roles }) => [id, roles]))
/** What became of an attempt stands behind it and belongs to its title. */
const ENDEAVOURS = new Set(['attempt', 'bid', 'effort', 'offer', 'plan', 'proposal'])
/** Verbs of nouns that are their verb, or have none of their own. */
const VERBS: ReadonlyMap<string, string> = new Map([
  ...['attempt', 'plan', 'pledge', 'vow', 'promise', 'offer', 'vote', 'bid', 'tour'].map(
    (noun) => [noun, noun] as const,
  ),
  ['trip', 'visit'],
])
/** Nouns that are words spoken, whatever they say. */
const SPOKEN = /^(?:speech|address|remark|comment|lecture|talk)$/
/** Verbs that a title may put before what was said; of other nouns it is said. */
const TAKES_THAT = /^(?:announce|warn|claim|allege|assert|argue|insist|predict|declare|confirm|suggest|admit|promise|pledge|vow|decide|say)$/ // prettier-ignore
/** What a speech does with words: "a speech defending the deal". */
const DOES_WITH_WORDS = new Set(
  `support defend condemn criticise criticize praise urge warn reject accuse denounce back announce blame endorse
  oppose welcome demand promise pledge vow threaten propose suggest hail dismiss justify invite question deny call compare
  attack ridicule mock outline unveil rule`.split(/\s+/),
)
const LINKS = /^(?:to|on|against|with|for|in|at|over)$/
/** Behind the noun and what hangs on it such a word is the verb of its sentence, whatever the tagger took it for. */
const CONTENT = new Set(['VERB', 'AUX', 'NOUN', 'PROPN', 'ADJ', 'ADV'])

/** "Putin’s announcement that Russia will …" is read as "Putin announces that Russia will …". Nothing where nobody does it. */
export function readNominal(input: TitleInput): Clause[] {
  const { act } = input.candidate
  const agents = agentNames(input)
  if (agents.length === 0) return []
  const subject: Subject = {
    text: joinNames(agents),
    inline: joinNames(agents),
    number: agents.length > 1 ? 'many' : 'one',
  }
  const clause = saidClause(input) ?? spokenClause(input) ?? deedClause(input, agents)
  if (clause === undefined || clause.rest.length === 0) return []
  const { base, rest, shortFirst } = clause
  const verb = presentForm(base, subject.number)
  return ENDEAVOURS.has(act.trigger.lemma) && rest.some(isPredicate)
    ? []
    : [{ subject, verb, told: pastForm(base), base, passive: false, governed: false, rest, shortFirst }]
}

/** UTF-16 offset at which the words of a noun end, before the verb of its sentence: "Berg’s trip to Arl | infuriated Norland". */
export function endOfNominal({ candidate: { act, sentence } }: Pick<TitleInput, 'candidate'>): number {
  const next = sentence.tokens.find(({ start }) => start >= act.clause.end)
  const isVerb = next !== undefined && CONTENT.has(next.pos) && verbForm(next.text.toLowerCase()) !== 'ing'
  return act.form === 'nominal' && isVerb ? act.clause.end : sentence.end
}

type Told = { base: string; rest: readonly Word[]; shortFirst: boolean }

/** "Berg’s warning in May that Norland would attack": what the claim that the noun is says. */
function saidClause(input: TitleInput): Told | undefined {
  const { act } = input.candidate
  const claim = input.claims.find(({ cue }) => cue.start === act.trigger.start)
  if (claim === undefined) return undefined
  const base = verbOf(input)
  return { base: TAKES_THAT.test(base ?? '') ? (base ?? 'say') : 'say', rest: readWords(input, claim.content), shortFirst: false } // prettier-ignore
}

/** "Berg’s comments at the summit supporting the deal", "Berg’s speech to the senate". */
function spokenClause(input: TitleInput): Told | undefined {
  const { act } = input.candidate
  if (!SPOKEN.test(act.trigger.lemma)) return undefined
  const after = wordsAfter(input)
  const at = after.findIndex(({ pos, text }) => pos === 'VERB' && text.endsWith('ing'))
  const verb = after[at]
  const isDirect = at >= 0 && !after.slice(0, at).some(({ pos, text }) => ['VERB', 'AUX', 'SCONJ'].includes(pos) || /^[,;:]$/.test(text)) // prettier-ignore
  if (verb !== undefined && isDirect && DOES_WITH_WORDS.has(verb.lemma) && after[at - 1]?.pos !== 'ADP')
    return { base: verb.lemma, rest: upToVerb(after.slice(at + 1), input), shortFirst: false }
  const isPlaced = /^(?:to|at|in|before)$/i.test(after[0]?.text ?? '') && after[1]?.pos !== 'VERB'
  return isPlaced ? { base: 'speak', rest: upToVerb(after, input), shortFirst: false } : undefined
}

/** "Berg’s visit to Arl", "the visit of Berg to Arl", "Norland’s invasion of Sudonia". */
function deedClause(input: TitleInput, agents: readonly string[]): Told | undefined {
  const { act, sentence } = input.candidate
  const base = verbOf(input)
  const after = withoutDoer(wordsAfter(input), agents)
  const before = sentence.tokens.findLast(({ end }) => end <= (after[0]?.at ?? 0))?.text.toLowerCase()
  const link = (after[0]?.text ?? '').toLowerCase()
  if (base === undefined) return undefined
  if (before === 'that') return { base, rest: after, shortFirst: false }
  const roles = ROLES.get(act.frame) ?? {}
  const isObject = link === 'of' || (link === 'to' && base === 'visit') || (LINKS.test(link) && link !== 'to' && roles[link] !== undefined && roles[link] === roles['object']) // prettier-ignore
  const isPurpose = link === 'to' && base === 'visit' && after[1]?.pos === 'VERB'
  if (isPurpose || (!isObject && !LINKS.test(link))) return undefined
  const rest = upToVerb(after, input)
  // “a call for Norland | to leave” says little without what it is to do
  const isTask = link === 'for' && rest.some(({ text }, at) => /^to$/i.test(text) && rest[at + 1]?.pos === 'VERB')
  return { base, rest: isObject ? rest.slice(1) : rest, shortFirst: link !== 'to' && !isTask }
}

function verbOf({ candidate: { act } }: TitleInput): string | undefined {
  return VERBS.get(act.trigger.lemma) ?? nominalVerb(act.frame, act.trigger.lemma)
}

function wordsAfter(input: TitleInput): Word[] {
  return readWords(input, { start: input.candidate.act.trigger.end, end: endOfNominal(input) })
}

/** "the visit | of Berg | to Arl": who acts stands in the title already. */
function withoutDoer(words: readonly Word[], agents: readonly string[]): readonly Word[] {
  const [of, who, ...others] = words
  return of !== undefined && /^(?:of|by)$/i.test(of.text) && who !== undefined && agents.includes(who.text) ? others : words // prettier-ignore
}

function upToVerb(words: readonly Word[], { candidate: { act, sentence } }: TitleInput): readonly Word[] {
  // “comments at the summit backing the union | show”: of several the verb is a bare one
  const isMany = sentence.text.slice(act.trigger.start - sentence.start, act.trigger.end - sentence.start).endsWith('s')
  const end = words.findIndex((word, at) => {
    const isBare = isMany && word.pos === 'VERB' && verbForm(word.text.toLowerCase()) === 'base'
    const isGoverned = isHyphened(words, at) || /^to$/i.test(words[at - 1]?.text ?? '')
    return at > 0 && (isPredicateVerb(word) || isBare) && !isGoverned
  })
  return end < 0 ? words : words.slice(0, end)
}

/** The verb of the noun's own sentence: "Berg’s visit to Arl | has shown". */
function isPredicateVerb({ pos, text }: Word): boolean {
  return (
    pos === 'AUX' ||
    (pos === 'VERB' && ['present', 'past', 'past-or-participle'].includes(verbForm(text.toLowerCase())))
  )
}

function isPredicate({ pos, text }: Word): boolean {
  return pos !== 'NOUN' && /^(?:appears?|appeared|seems?|seemed|fail(?:s|ed)?|collapse[sd]?|has|have|had|is|was|were|ends?|ended|comes?|came|stall(?:s|ed)?|succeed(?:s|ed)?)$/i.test(text) // prettier-ignore
}
