import type { Stance } from '../../model/dataset.ts'
import type { Span } from '../annotation.ts'
import { ofSentence } from '../group-by.ts'
import { presentForm } from '../lexicon/verb-forms.ts'
import { tailsOf } from './cut.ts'
import { withoutDescription } from './long-subjects.ts'
import { isClaim } from './needs-source.ts'
import { quotedClauses, quotedParts, quotedSpeech } from './quoted-parts.ts'
import { saidWords } from './said-words.ts'
import { joinNames } from './short-name.ts'
import { sourceName } from './source-name.ts'
import { agentNames } from './agents.ts'
import { capital } from './subject.ts'
import type { Draft, TitleInput } from './title-input.ts'

/** How a title says what somebody says. A denial without its "denies" would turn round what was said. */
const SAYING: Partial<Record<Stance, string>> = { denies: 'deny', warns: 'warn' }
/** Verbs that take what is said as a clause and say more than "says". */
const TELLING = new Set(['announce', 'promise', 'pledge', 'vow', 'warn', 'deny', 'admit', 'predict', 'confirm', 'insist', 'threaten', 'agree', 'decide', 'rule', 'hope', 'fear', 'expect', 'reveal']) // prettier-ignore

/** What is promised lies ahead: "will", not "would". */
const PROMISES = /^(?:promise|pledge|vow|announce|confirm|decide|threaten|agree)s?$/

/** "Beijing says it plays a “constructive role”": what was said, in the words of the report, where it is not one long quote. */
export function* statementDrafts(input: TitleInput): Iterable<Draft> {
  const { act } = input.candidate
  const isTelling = act.kind === 'STATEMENT' || TELLING.has(act.trigger.lemma)
  // A statement names who makes it, so that what it tells may be a claim.
  if (act.form !== 'statement' && (!isTelling || isClaim(input))) return
  const speaker = speakerOf(input)
  if (speaker === undefined) return
  const claim = claimOf(input)
  const says = presentForm(sayingOf(input, claim), speaker.many ? 'many' : 'one')
  // “underscored the role Kenya plays” says no clause
  const isThing = claim?.rule === 'speaker-then-object' && /^says?$/.test(says) && !/^(?:say|tell|add)$/.test(claim.cue.lemma) // prettier-ignore
  const content =
    claim === undefined || isThing || isDirect(input, contentOf(input, claim))
      ? []
      : saidWords(input, contentOf(input, claim), speaker.name)
  const short = withoutDescription(content)
  for (const { text: said, whole } of [
    ...tailsOf(content, 'say'),
    ...tailsOf(short, 'say').map(({ text }) => ({ text, whole: false })),
  ]) {
    // prettier-ignore
    const text = PROMISES.test(says) ? said.replace(/ would (?!have )/, ' will ') : said
    yield { title: `${capital(speaker.name)} ${says} ${text}`, own: ['say', says, 'it', 'is', 'are', 'will', 'has', 'have', 'there'], verb: says, whole } // prettier-ignore
  }
  if (claim?.stance === 'denies' || act.form !== 'statement') return
  for (const quote of quotedClauses(input)) {
    const own = ownWords(input, speaker, quote)
    if (own !== undefined)
      yield { title: `${capital(speaker.name)} says it ${own}`, own: ['says', 'it'], verb: 'says', whole: true } // prettier-ignore
    else yield { title: `${capital(speaker.name)}: “${quote}”`, own: [], verb: ':', whole: true }
  }
}

/** "Norland is responding", says Norland: it says that it is. Undefined where a quote does not start with the name of its speaker, or he is a person. */
function ownWords(
  { candidate, actors }: TitleInput,
  speaker: { name: string; many: boolean },
  quote: string,
): string | undefined {
  // prettier-ignore
  const isPerson = candidate.participants.some(({ actor, role }) => role === 'agent' && actors.get(actor)?.kind === 'person')
  const isOwn = quote.startsWith(`${speaker.name} `) && !speaker.many && !isPerson
  const said = quote.slice(speaker.name.length + 1)
  return isOwn && !/^(?:and|or|,)/.test(said) ? said : undefined
}

/** "no longer considered it “a partner”": who says so does not speak of one. */
function isDeniedBefore({ candidate: { sentence } }: TitleInput, quote: string): boolean {
  return /\b(?:no|not|never|n['’]t|without|reject(?:s|ed)?|den(?:y|ies|ied))\b/i.test(sentence.text.slice(0, sentence.text.indexOf(quote))) // prettier-ignore
}

type Claim = TitleInput['claims'][number]

/** The claim that the act is, or in which it stands, of the same sentence. */
function claimOf({ candidate: { act }, claims }: TitleInput): Claim | undefined {
  const own = ofSentence(claims, act.sentence).find(({ cue }) => cue.start === act.trigger.start)
  return own ?? act.claims.flatMap((index) => claims[index] ?? []).find(({ sentence }) => sentence === act.sentence)
}

function sayingOf({ candidate: { act } }: TitleInput, claim: Claim | undefined): string {
  const lemma = claim?.cue.lemma ?? act.trigger.lemma
  return TELLING.has(lemma) ? lemma : (SAYING[claim?.stance ?? 'says'] ?? 'say')
}

/** Verbs behind which a clause may start before its first quotation mark. */
const TAKES_CLAUSE = new Set(['say', 'add', 'write', 'tweet', 'post', 'insist', 'argue', 'claim', 'rule', 'maintain', 'assert', 'warn', 'note', 'declare', 'announce', 'stress', 'state', 'reply', 'explain', 'conclude', 'reiterate', 'believe', 'think', 'hope']) // prettier-ignore
const OPENS_CLAUSE = /^\s*(?:that (?!of\b)|(?:it|he|she|they|the|an?|its|his|her|their) |\p{Lu})/u

/** 'said it “reserves the right” to act': what is said begins behind the verb, and not with its first quote. */
function contentOf({ candidate: { sentence } }: TitleInput, { content, cue }: Claim): Span {
  const before = content.start > cue.end ? sentence.text.slice(cue.end - sentence.start, content.start - sentence.start) : '' // prettier-ignore
  const isParted = /\p{L}.*[“"‘]$/u.test(before) && TAKES_CLAUSE.has(cue.lemma) && OPENS_CLAUSE.test(before)
  return isParted ? { start: cue.end, end: content.end } : content
}

function isDirect({ candidate: { sentence } }: TitleInput, content: Span): boolean {
  return /[“"‘]/.test(sentence.text.charAt(content.start - sentence.start - 1))
}

/** Safe for every event whose sentence quotes somebody known. */
export function* quoteDrafts(input: TitleInput): Iterable<Draft> {
  const [agent] = agentNames(input)
  const speaker =
    (input.candidate.act.speech === true || input.candidate.act.form === 'statement') && agent !== undefined
      ? { name: agent, says: 'says' }
      : sourceName(input)
  if (speaker === undefined || claimOf(input)?.stance === 'denies') return
  for (const quote of [...quotedSpeech(input, false), ...quotedSpeech(input, true)]) {
    yield { title: `${capital(speaker.name)}: “${quote}”`, own: ['official'], verb: ':', whole: false }
  }
  for (const quote of isClaim(input) ? [] : quotedParts(input)) {
    if (!/^(?:an?|the|any|its|such|one)\b/.test(quote) || isDeniedBefore(input, quote)) continue
    const verb = speaker.says === 'say' ? 'speak of' : 'speaks of'
    yield { title: `${capital(speaker.name)} ${verb} “${quote}”`, own: ['speak', 'speaks', 'official'], verb, whole: false } // prettier-ignore
  }
}

function speakerOf(input: TitleInput): { name: string; many: boolean } | undefined {
  const agents = agentNames(input)
  if (agents.length > 0) return { name: joinNames(agents), many: agents.length > 1 }
  const source = sourceName(input)
  return source === undefined ? undefined : { name: source.name, many: source.says === 'say' }
}
