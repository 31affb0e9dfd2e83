import type { Token } from '../annotation.ts'
import { withoutAsides } from './asides.ts'
import { pastForm, presentForm, verbForm } from '../lexicon/verb-forms.ts'
import { conjugate, type Conjugated } from './conjugate.ts'
import { isClaim } from './needs-source.ts'
import { headBefore, isRelative, isWhat, withinRelative } from './relative-head.ts'
import { sharedRow, withRow } from './shared-object.ts'
import { joinNames } from './short-name.ts'
import { agentNames } from './agents.ts'
import { isParticiple, predicateAfterParticiple } from './described-nouns.ts'
import { agreed, startsWith } from './agreement.ts'
import { subjectsOf, withoutArticle, type Subject } from './subject.ts'
import { STANDS_ALONE } from './stands-alone-verbs.ts'
import { lacksObject } from './takes-object.ts'
import type { TitleInput } from './title-input.ts'
import { isToll, wideClause } from './wide-clause.ts'
import { readWords, type Word } from './words.ts'

/**
 * A clause taken apart for a title: who, the verb in the present, and what follows it in the sentence. `shortFirst`: what follows belongs
 * loosely to a noun, so the least of it is best. `shared`: another verb follows with the object of both.
 */
export type Clause = Conjugated & { subject: Subject; rest: readonly Word[]; shortFirst?: boolean; shared?: boolean }

const NOUN_PHRASE = new Set(['NOUN', 'PROPN', 'NUM', 'ADJ', 'DET'])
const NOT_YET =
  /^(?:close|near|set|ready|poised|about|likely|unlikely|bound|willing|unwilling|able|unable|determined)$/i
const LONGEST_ASIDE = 8
/** What an aside is called is nothing that happens: "the exercise, named Sea Shield, …". */
const NAMES = /^(?:named|dubbed|titled|entitled|nicknamed)$/i
const HEDGES = /^(?:reportedly|allegedly|apparently|nearly|almost|probably|likely|possibly)$/i
/** A doubt of the one who tells it, which naming him does not keep. */
const DOUBTS = /^(?:probably|likely|possibly)$/i
/** Verbs that say what somebody else does, or does not. */
const LETS = new Set(['let', 'make', 'help', 'see', 'watch', 'hear', 'have', 'bid'])
/** Verbs whose object is to do what follows. */
const CONTROLS = new Set(['urge', 'ask', 'tell', 'want', 'allow', 'force', 'order', 'expect', 'help', 'encourage', 'enable', 'persuade', 'require', 'press', 'warn', 'invite', 'permit', 'instruct', 'lead', 'prompt', 'cause', 'get', 'compel', 'oblige', 'authorise', 'authorize', 'appoint', 'elect', 'send', 'hire', 'choose', 'nominate', 'plan', 'prepare', 'threaten']) // prettier-ignore
/** What one does it by, and nobody who does it: "spoke by telephone", "travels by train". */
const MEANS =
  /^(?:tele)?phone$|^(?:video|videolink|email|e-mail|mail|post|letter|fax|text|radio|satellite|train|rail|road|car|bus|boat|ship|sea|ferry|air|plane|helicopter|bicycle|bike|foot|land|decree|consensus|proxy|acclamation|ballot|referendum|hand|force|mistake|accident|surprise|default|law)$|\d|(?:ly|ing)$/iu
const CHAIN = new Set(['VERB', 'AUX', 'PART', 'ADV'])

/**
 * Reads the clause of a candidate, once for each way to name its subject: "Russian forces have continued to press Kyiv" → subject
 * "Russian forces", verb "continue to press", rest "Kyiv". Nothing where the trigger is no verb, or nobody does anything.
 */
export function readClauses(input: TitleInput): Clause[] {
  const { act } = input.candidate
  if (act.form === 'nominal' || isWhat(input)) return []
  const wide = wideClause(input)
  const words = readWords(input, wide)
  const trigger = words.findIndex(({ at }) => at === act.trigger.start)
  if (trigger < 0) return []
  const from = chainStart(words, trigger)
  const clauseFrom = words.findIndex(({ at }) => at >= wide.start)
  const before = beforeChain(input, words, Math.max(0, clauseFrom), from)
  if (isNaming(words, trigger) && wordBefore(input)?.text === ',') return []
  if (isBehindOther(input, words[trigger + 1])) return []
  if (isInfinitiveOfOther(before, words[trigger], from === trigger)) return []
  const isLoose =
    act.passive === true && from === trigger && words[from - 1]?.text === ',' && words[from - 2]?.pos === 'VERB'
  const goal = purposeSubject(input, before, words[from]) ?? sharedSubject(input)
  const found =
    goal !== undefined
      ? subjectsOf(withoutSubject(input), goal)
      : isLoose
        ? subjectsOf(withoutSubject(input), firstPhrase(input))
        : subjectsOrFirst(input, before, words[from - 1])
  const chain = words.slice(from, trigger).concat(baseWord(words[trigger], act.trigger.lemma))
  // “test-fired” is one verb of three words
  const follows = words.slice(trigger + 1).filter(({ at }) => at < 0 || at >= act.trigger.end)
  const reduced = predicateAfterParticiple(words, trigger)
  const after = reduced < 0 ? follows : words.slice(trigger + 1, reduced)
  const row = act.passive === true || act.object !== undefined || STANDS_ALONE.has(act.trigger.lemma) ? 0 : sharedRow(after, words[trigger]) // prettier-ignore
  const rest = withoutAsides(row > 0 ? after.slice(row) : afterAside(after)).filter(
    ({ text }, at) =>
      at > 0 || !/^together$/i.test(text) || act.agents.length > 1 || act.trigger.lemma.endsWith(' together'),
  )
  const agents = joinNames(agentNames(input))
  const subjects = act.passive !== true && /^by$/i.test(rest[0]?.text ?? '') && !MEANS.test(rest[1]?.text ?? '') ? found.filter(({ text }) => text !== agents) : found // prettier-ignore
  const object = subjects[0]
  const hasObject = act.object !== undefined && act.object.start >= act.trigger.end
  const isLacking =
    from === trigger &&
    !hasObject &&
    sharedRow(follows, words[trigger]) === 0 &&
    lacksObject(act.trigger.lemma, follows)
  const isDoneTo = isLacking && isParticiple(words[trigger])
  const mayBeDone = act.passive === true || isDoneTo || reduced >= 0
  const doer = object === undefined ? undefined : doerOf(input, rest, mayBeDone)
  const isPassive = act.passive === true || doer !== undefined || reduced >= 0 || (isDoneTo && !isRelative(input))
  const active = doer === undefined || object === undefined ? [] : doer.subjects.map((subject) => activeClause(act.trigger.lemma, subject, object, doer.rest)) // prettier-ignore
  const whole = isPassive || !isRelative(input) ? rest : [...headBefore(input), ...withinRelative(rest)]
  if (!isPassive && isLacking && lacksObject(act.trigger.lemma, whole)) return active
  // those who act are not those to whom it is done: “Norland’s grant awarded to farmers”
  const own =
    isPassive && act.passive !== true
      ? subjects.filter(({ text }) => text !== agents || startsWith(before, agents))
      : subjects
  return active.concat(
    own.map(
      (subject) =>
      Object.assign(hedged(done(withRow(conjugate(chain, agreed(subject, words[from], before), isPassive), after, row, subject.number), chain, input), chain, input), { subject, rest: whole, shared: row > 0 }), // prettier-ignore
    ),
  )
}

/** What stands before the verb; of "Gunmen opened fire, | killing three" only who acts, for the rest is the other verb's. */
function beforeChain(input: TitleInput, words: readonly Word[], clause: number, from: number): readonly Word[] {
  const { act } = input.candidate
  const isGerund = act.rule === 'verb-in-gerund-clause' && act.subject !== undefined && (words[from]?.text ?? '').endsWith('ing') // prettier-ignore
  return isGerund && act.subject !== undefined ? readWords(input, act.subject) : words.slice(clause, from)
}

/** "drove tractors into Arl | to protest", "met at the headquarters in Arl | to discuss": who acts opens the sentence; the noun before "to" is a place or a thing. */
function purposeSubject(input: TitleInput, before: readonly Word[], first: Word | undefined): Word[] | undefined {
  const { sentence, act } = input.candidate
  if (!/^to$/i.test(first?.text ?? '') || !['NOUN', 'PROPN'].includes(before.at(-1)?.pos ?? '')) return undefined
  const words = readWords(input, { start: sentence.start, end: act.trigger.start })
  const opens = firstPhrase(input)
  const verb = words[opens.length]
  const between = words.slice(opens.length + 1, -1)
  const isPlain = opens.length > 0 && verb?.pos === 'VERB' && !CONTROLS.has(verb.lemma.toLowerCase()) && !between.some(({ pos, text }) => ['VERB', 'AUX', 'SCONJ', 'CCONJ'].includes(pos) || /^[,;:“”"]$/.test(text)) // prettier-ignore
  return isPlain && between.some(({ pos }) => pos === 'ADP') ? opens : undefined
}

/** "did what any state would have done and | signed": the subject of the clause between is not who signs. */
function sharedSubject(input: TitleInput): Word[] | undefined {
  const { act, sentence } = input.candidate
  const { subject } = act
  if (act.rule !== 'verb-sharing-a-subject' || subject === undefined) return undefined
  const before = sentence.tokens.findLast(({ end }) => end <= subject.start)?.text ?? ''
  const opens = /^(?:what|whatever|as|than)$/i.test(before) ? firstPhrase(input) : []
  return opens.length === 0 ? undefined : opens
}

/** "the islands, | called | Senka by Norland", but not "he came, called a vote and left". */
function isNaming(words: readonly Word[], at: number): boolean {
  const text = words[at]?.text ?? ''
  return NAMES.test(text) || (/^(?:called|known)$/i.test(text) && (words[at + 1]?.pos === 'PROPN' || /^(?:as|“)$/i.test(words[at + 1]?.text ?? ''))) // prettier-ignore
}

function wordBefore({ candidate: { act, sentence } }: TitleInput): Token | undefined {
  return sentence.tokens.findLast(({ end }) => end <= act.trigger.start)
}

/** "have been locked in a war of words, | set off by the speech": what was set off is not who opens the sentence. */
function isBehindOther(input: TitleInput, next: Word | undefined): boolean {
  const { act } = input.candidate
  return act.passive !== true && wordBefore(input)?.text === ',' && /^by$/i.test(next?.text ?? '') && act.subject !== undefined && act.subject.end < (wordBefore(input)?.start ?? 0) - 1 // prettier-ignore
}

/** "said the flats were being searched" → "Flats searched": what was going on when it was told; of a claim it stays as it was told. */
function done(verb: Conjugated, chain: readonly Word[], input: TitleInput): Conjugated {
  const wasGoingOn = input.candidate.status === 'happened' && !isClaim(input) && chain.some(({ text }) => /^(?:was|were)$/i.test(text)) // prettier-ignore
  return wasGoingOn ? { ...verb, verb: verb.verb.replace(/^being (?=\p{L})/u, '') } : verb
}

/** "has reportedly sent" → "reportedly sends": a title without the adverb would say more than its sentence; of a claim it names who tells it. */
function hedged(verb: Conjugated, chain: readonly Word[], input: TitleInput): Conjugated {
  const hedge = chain.find(({ text }) => HEDGES.test(text))?.text.toLowerCase()
  if (hedge === undefined || (isClaim(input) && !DOUBTS.test(hedge))) return verb
  return { ...verb, verb: `${hedge} ${verb.verb}`, told: `${hedge} ${verb.told}` }
}

/** "refused to let soldiers | pass": whoever refuses does not pass, and the soldiers do not either. */
function isInfinitiveOfOther(before: readonly Word[], trigger: Word | undefined, isAlone: boolean): boolean {
  const isBase = isAlone && verbForm((trigger?.text ?? '').toLowerCase()) === 'base'
  const control = before.findLastIndex(({ pos, lemma }) => pos === 'VERB' && LETS.has(lemma.toLowerCase()))
  return isBase && control >= 0 && ['NOUN', 'PROPN', 'PRON'].includes(before.at(-1)?.pos ?? '')
}

/** "Men in uniform, some of them masked, | stormed the palace": where the phrase before the comma names nobody, what opens the sentence. */
function subjectsOrFirst(input: TitleInput, before: readonly Word[], last: Word | undefined): Subject[] {
  const subjects = subjectsOf(input, before)
  if (subjects.length > 0 || last?.text !== ',') return subjects
  const opens = firstPhrase(input)
  const comma = opens.findIndex(({ text }) => text === ',')
  return comma > 0 ? subjectsOf(withoutSubject(input), opens.slice(0, comma)) : []
}

/** "Profit fell to four billion, | hit by costs": what is hit opens the sentence; the noun before the comma is another's. */
function firstPhrase(input: TitleInput): Word[] {
  const { sentence } = input.candidate
  const words = readWords(input, sentence)
  const verb = words.findIndex(
    ({ pos, text }, at) => at > 0 && (pos === 'AUX' || (pos === 'VERB' && !text.endsWith('ing'))),
  )
  return verb <= 0 || words[0]?.pos === 'ADP' ? [] : words.slice(0, verb)
}

function withoutSubject(input: TitleInput): TitleInput {
  const { subject: _, ...act } = input.candidate.act
  const participants = input.candidate.participants.filter(({ role }) => role !== 'agent')
  return { ...input, candidate: { ...input.candidate, act, participants } }
}

/** "shipped, at the very least, rockets" → "rockets"; what only follows a comma or an "and" is another story. */
function afterAside(words: readonly Word[]): Word[] {
  const [first, ...others] = words
  if (first === undefined || (first.pos === 'CCONJ' && !isToll(words, 0))) return []
  if (first.pos === 'CCONJ') return withoutAuxiliary(words)
  if (!/^[,;:–—]$/.test(first.text)) return [...words]
  if (first.text !== ',' && !others.some(({ text }) => text === first.text)) return []
  const end = others.slice(0, LONGEST_ASIDE).findIndex(({ text }) => text === first.text)
  const next = others[end + 1]
  if (others.slice(0, end).some(({ pos, text }) => pos === 'PROPN' || /^according$/i.test(text))) return []
  const isTask = /^to$/i.test(next?.text ?? '') && others[end + 2]?.pos === 'VERB'
  return end > 0 && next !== undefined && (NOUN_PHRASE.has(next.pos) || isTask) ? others.slice(end + 1) : []
}

/** "and 150 | were | injured": as short as the first count of the title. */
function withoutAuxiliary(words: readonly Word[]): Word[] {
  const was = words.findIndex(({ text }) => /^(?:was|were)$/i.test(text))
  return words.filter((_, at) => at !== was || was > 6)
}

function upTo(words: readonly Word[], end: number): readonly Word[] {
  return end < 0 ? words : words.slice(0, end)
}

/** "drills were announced by the ministry" → the ministry announces drills: only where somebody does it who is known; “passed by the south of Norland” is done by nobody. */
function doerOf(
  input: TitleInput,
  rest: readonly Word[],
  isSure: boolean,
): { subjects: Subject[]; rest: readonly Word[] } | undefined {
  if (!/^by$/i.test(rest[0]?.text ?? '')) return undefined
  const after = rest.slice(1)
  const found = after.findIndex(({ pos, text }, at) => (pos === 'ADP' && !(text === 'of' && /^\p{Lu}/u.test(after[at + 1]?.text ?? ''))) || pos === 'PUNCT' || pos === 'SCONJ' || pos === 'CCONJ' || pos === 'VERB' || pos === 'AUX' || /^(?:to|who|which|that)$/i.test(text)) // prettier-ignore
  const end = found > 0 && after[found]?.pos === 'CCONJ' ? endOfPair(after, found) : found
  const doer = after.slice(0, end < 0 ? undefined : end)
  const of = isSure ? -1 : doer.findIndex(({ text }) => text === 'of')
  const isKnown = upTo(doer, of).some(({ actor, at }) => actor !== undefined || input.candidate.act.agents.some((index) => input.names[index]?.start === at)) // prettier-ignore
  const subjects = isKnown ? subjectsOf(input, doer).slice(0, 1) : []
  return subjects.length === 0 ? undefined : { subjects, rest: end < 0 ? [] : after.slice(end) }
}

/** "advised by Norbank | and Ostbank": both do it. */
function endOfPair(words: readonly Word[], and: number): number {
  const stop = words.findIndex(({ pos }, at) => at > and && !NOUN_PHRASE.has(pos))
  const last = words[(stop < 0 ? words.length : stop) - 1]
  return words[and + 1]?.pos === 'PROPN' && last?.pos === 'PROPN' ? stop : and
}

function activeClause(lemma: string, subject: Subject, object: Subject, rest: readonly Word[]): Clause {
  const base = lemma.split(' ')[0] ?? lemma
  const what: Word = { text: withoutArticle(object.inline), lemma: object.inline, pos: 'NOUN', space: true, at: -1 }
  return { subject, base, verb: presentForm(base, subject.number), told: pastForm(base), passive: false, governed: false, rest: [what, ...rest] } // prettier-ignore
}

/** Walks back over auxiliaries, adverbs and the verbs that govern this one ("vowed not to accept"). */
function chainStart(words: readonly Word[], trigger: number): number {
  let from = trigger
  while (from > 0) {
    const before = words[from - 1]
    if (before !== undefined && isNotYet(words, from)) {
      from -= 3
      continue
    }
    if (before === undefined || !CHAIN.has(before.pos) || /^['’]s?$/.test(before.text)) break
    const isLinked = before.pos !== 'VERB' || words[from]?.pos === 'PART'
    if (!isLinked) break
    from--
  }
  return remainsBefore(words, from, words[trigger]) ?? from
}

/** "remains | alert and | committed to": who remains so does not commit himself now. */
function remainsBefore(words: readonly Word[], from: number, trigger: Word | undefined): number | undefined {
  if (verbForm((trigger?.text ?? '').toLowerCase()) !== 'past-or-participle') return undefined
  let at = from - 1
  while (at > 0 && (/^(?:ADJ|ADV|CCONJ)$/.test(words[at]?.pos ?? '') || words[at]?.text === '&')) at--
  return /^(?:remain|stay)$/.test(words[at]?.lemma.toLowerCase() ?? '') ? at : undefined
}

/** "appeared | close to | consolidating", "are set to vote": what says how near the deed is belongs to the verb. */
function isNotYet(words: readonly Word[], at: number): boolean {
  const [adjective, to] = [words[at - 2], words[at - 1]]
  const verb = words[at - 3]
  return /^to$/i.test(to?.text ?? '') && NOT_YET.test(adjective?.text ?? '') && (verb?.pos === 'VERB' || verb?.pos === 'AUX') // prettier-ignore
}

/** The verb with the lemma of its frame, which knows more verbs than the tagger. */
function baseWord(word: Word | undefined, lemma: string): Word[] {
  return word === undefined ? [] : [{ ...word, lemma: lemma.split(' ')[0] ?? word.lemma }]
}
