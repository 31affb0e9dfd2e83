/** Who says that it is not so: "denied closing any account", "said the charge was false", "said that no post was cut". */
import type { Claim, Sentence, Span, Token } from '../annotation.ts'
import type { ClaimContext } from './rule.ts'
import { lastNear } from './speaker.ts'

/** Sentences back to what is denied in words of its own. */
const REACH = 4
/** Sentences back to what is only called false. */
const NEXT = 2
const FALSE =
  /\b(?:false|untrue|not true|baseless|unfounded|groundless|fabricated|fabrications?|incorrect|inaccurate|wrong|(?:a )?lies?|nonsense|fiction|fake|malicious|without (?:any )?(?:basis|foundation|merit))\b/i
/** What is called false. */
const SUCH =
  /^(?:that |this|it|they|these|those|the |all |any |such |its |his |her |their )?(?:[\p{L}’']+ ){0,3}?(?:claims?|allegations?|accusations?|assertions?|reports?|story|charges?|suggestions?|account|this|that|it|these|those)\b/iu
/** How far before its verb a “no” may stand. */
const BEFORE = 5
const NEGATED = /\b(?:no|not|nobody|none|never|nothing|neither)\b|n[’']t\b/i
const DENIES = new Set(['deny', 'refute', 'dispute', 'contradict', 'rebut', 'disclaim'])
/** Lemmas that any two sentences share. */
const PLAIN = new Set(['be', 'have', 'do', 'say', 'tell', 'make', 'take', 'get', 'go', 'would', 'will', 'can', 'could', 'any', 'anyone', 'people', 'year', 'day', 'deny', 'claim']) // prettier-ignore

/** A claim of the sentence that contradicts what somebody else has just claimed is that one’s denial too. */
export function claimsOfContradiction(context: ClaimContext): Claim[] {
  const { own, earlier, reading } = context
  if (own.some(({ rule }) => rule.startsWith('denial'))) return []
  for (const claim of own) {
    const reach = reachOf(claim, context)
    if (reach === undefined || isAnswerBeside(claim, own)) continue
    const said = lastNear(earlier, reading.sentence.index - reach, (other) => isOfAnother(other, claim) && !isApart(other, context) && isContradicted(other, claim, context)) // prettier-ignore
    if (said !== undefined)
      return [{ ...claim, stance: 'denies', content: wholeOf(said), quoted: false, rule: 'denial-of-what-was-said' }]
  }
  return []
}

/** How far back to look for what a claim contradicts; undefined where it contradicts nothing. */
function reachOf({ stance, content, cue }: Claim, { text }: ClaimContext): number | undefined {
  const words = text.slice(content.start, content.end)
  // Who rejects an offer contradicts nobody.
  if (stance === 'denies') return DENIES.has(cue.lemma) ? REACH : undefined
  if (stance !== 'says') return undefined
  if (FALSE.test(words) && SUCH.test(words)) return NEXT
  return NEGATED.test(words) ? NEXT : undefined
}

/** “Norland claimed …, but Sudland denied that …”: what is denied stands in the sentence itself. */
function isAnswerBeside(claim: Claim, own: readonly Claim[]): boolean {
  return claim.stance === 'denies' && own.some((other) => other.cue.start < claim.cue.start && isOfAnother(other, claim)) // prettier-ignore
}

/** Whether a heading stands between, or either is an item of a list, which tells a matter of its own. */
function isApart({ sentence }: Claim, { reading, sentences, blocks }: ClaimContext): boolean {
  const [from, to] = [sentences[sentence]?.block ?? 0, reading.sentence.block]
  if (from === to) return false
  return blocks.slice(from, to + 1).some(({ kind }, at) => kind === 'heading' || (kind === 'bullet' && (at === 0 || at === to - from))) // prettier-ignore
}

function isOfAnother(other: Claim, claim: Claim): boolean {
  if (other.stance === 'denies' || other.rule.startsWith('hearsay')) return false
  const isSame = other.speakerText.toLowerCase() === claim.speakerText.toLowerCase()
  return !isSame && !other.actors.some((actor) => claim.actors.includes(actor))
}

/** Whether both speak of one deed: by its verb, or of one thing that the denial takes as known. */
function isContradicted(other: Claim, claim: Claim, { text, sentences }: ClaimContext): boolean {
  const words = text.slice(claim.content.start, claim.content.end)
  if (claim.stance === 'says' && FALSE.test(words) && SUCH.test(words)) return true
  const said = tokensOf(sentences[other.sentence], other.content)
  const denied = tokensOf(sentences[claim.sentence], claim.content)
  const verbs = lemmasOf(said, 'VERB')
  const isOfVerb = ({ pos, lemma }: Token, at: number): boolean =>
    pos === 'VERB' && verbs.has(lemma.toLowerCase()) && (claim.stance === 'denies' || isNegated(denied, at))
  if (denied.some(isOfVerb)) return true
  const things = lemmasOf(said, 'NOUN')
  return claim.stance === 'denies' && denied.some(({ pos, lemma }, at) => pos === 'NOUN' && things.has(lemma.toLowerCase()) && /^(?:the|that|this)$/i.test(denied[at - 1]?.text ?? '')) // prettier-ignore
}

/** "no posts were | cut", "did not | fire anybody", and not "there is no doubt that it | fired them". */
function isNegated(tokens: readonly Token[], verb: number): boolean {
  const before = tokens.slice(Math.max(0, verb - BEFORE), verb)
  const last = before.findLastIndex(({ pos }) => pos === 'VERB' || pos === 'SCONJ')
  return before.slice(last + 1).some(({ text }) => NEGATED.test(text))
}

function lemmasOf(tokens: readonly Token[], kind: string): Set<string> {
  return new Set(tokens.filter(({ pos, lemma }) => pos === kind && !PLAIN.has(lemma.toLowerCase())).map(({ lemma }) => lemma.toLowerCase())) // prettier-ignore
}

function tokensOf(sentence: Sentence | undefined, { start, end }: Span): Token[] {
  return (sentence?.tokens ?? []).filter((token) => token.start >= start && token.end <= end)
}

/** A charge names its matter in its object, so the denial covers the charge with its verb. */
export function wholeOf({ content, cue, stance }: Claim): Span {
  return stance === 'claims' ? { start: Math.min(content.start, cue.start), end: content.end } : content
}
