import type { Sentence, Span, Token } from '../annotation.ts'
import { singleQuotes } from '../clauses/single-quotes.ts'
import { verbForm } from '../lexicon/verb-forms.ts'
import { closesFromBefore } from './quote-depth.ts'
import type { TitleInput } from './title-input.ts'

/** A whole quote may be longer than what is cut from one. */
const MOST_WHOLE = 10
const MOST_WORDS = 8
/** Characters of a quote that a title has room for beside who says it. */
const ROOM = 52
const FEWEST_WORDS = 3
const OPENS = /^(?:“|"|‘‘)$/
const CLOSES = /^(?:”|"|’’)$/
const PARTS = /^(?:[,;:.!?…]|\.{2,}|[–—-]|\[|\])$/
/** A quote may not end on these: what they open is missing. */
/** Words that say nothing without what somebody said before. */
const POINTS = /^(?:he|she|it|they|this|that|these|those|him|her|them|there|hey|who|which)$/i
/** Verbs and adjectives whose "that" is the point: no quote ends before it. */
const TELLS =
  /^(?:show|make|tell|say|know|believe|think|hope|mean|warn|insist|fear|assure|convince|remind|ensure|prove|clear|sure|certain|confident|convinced|aware|state|declare|stress|emphasi[sz]e|reiterate|confirm|underline|note|agree|see|understand|demonstrate|recogni[sz]e)$/i
/** Nouns that say nothing without their "of". */
const ASKS_OF =
  /^(?:concept|idea|notion|kind|sort|type|number|majority|part|lack|end|start|beginning|series|policy|principle|spirit|right|power|face|name|form|sense|level|process|task|issue|question|fact|threat|risk|use|state|rest|heart|centre|center|side|course|matter)s?$/i
/** Verbs that say where one gets to. */
const GETS = /^(?:come|go|lead|amount|refer|belong|get|turn|return|bring|look|head)$/i
/** "leave these days | behind us", "push the border | back": belongs to the verb before its object. */
const PARTICLE = /^(?:behind|off|out|up|down|away|back|aside|apart|forward|together)$/i
/** Who is asked to do something hears an imperative. */
const ASKS = new Set(['urge', 'advise', 'ask', 'call', 'encourage', 'warn', 'remind'])
const CONTROLS = new Set(['urge', 'advise', 'ask', 'tell', 'want', 'allow', 'force', 'call', 'invite', 'order', 'expect', 'help', 'encourage', 'enable', 'persuade', 'require', 'press', 'warn', 'remind', 'get', 'need', 'have', 'lead', 'cause']) // prettier-ignore
const LOOSE = new Set(['ADP', 'DET', 'CCONJ', 'SCONJ', 'AUX', 'PART', 'ADV', 'ADJ', 'PRON'])

/**
 * What is quoted in the sentence, as three to eight words in a row that can stand alone: the whole quote where it is short, else its first
 * clause with a verb, ended where nothing hangs. Word for word; square brackets and dots are never bridged.
 */
export function* quotedParts(input: TitleInput, mayPoint = false): Iterable<string> {
  for (const { text } of partsOf(input, mayPoint)) yield text
}

/** Those that were said as they stand, not as a part of what the sentence says: not the “shadow war” of which somebody spoke. */
export function* quotedSpeech(input: TitleInput, mayPoint: boolean): Iterable<string> {
  for (const { text, isClause, isSpeech: isWhole } of partsOf(input, mayPoint)) {
    if (isClause || (isWhole && !/^(?:with|as|for|in|on|at|by|from|of|to) /i.test(text))) yield text
  }
}

/** Those quoted parts that say something by themselves: of “a shadow war” nobody can tell what is one. */
export function* quotedClauses(input: TitleInput): Iterable<string> {
  for (const { text, isClause } of partsOf(input, false)) {
    if (isClause) yield text
  }
}

function* partsOf(
  { candidate, claims }: TitleInput,
  mayPoint: boolean,
): Iterable<{ text: string; isClause: boolean; isSpeech: boolean }> {
  const { act, sentence } = candidate
  const blocks = act.claims
    .flatMap((index) => claims[index] ?? [])
    .filter(
      ({ rule }) => rule.startsWith('quote') || (act.rule === 'statement-of-a-turn' && rule === 'speaker-of-the-turn'),
    )
  const spans = [...quotedTokens(sentence), ...blocks.map(({ content }) => tokensIn(sentence.tokens, content))]
  for (const tokens of spans) {
    for (const part of bestParts(tokens, mayPoint)) {
      const text = sentence.text.slice(part.start - sentence.start, part.end - sentence.start).replaceAll(/\s+/g, ' ')
      yield {
        text,
        isClause:
          !isAfterTo(sentence.tokens, part) &&
          hasFiniteVerb(tokensIn(tokens, part)) &&
          !isRestOfRelative(tokensIn(tokens, part)),
        isSpeech: isSpeech(sentence.tokens, tokens),
      }
    }
  }
}

/** "a wish to “facilitate the return”": no clause of its own. */
function isAfterTo(sentence: readonly Token[], { start }: Span): boolean {
  const before = sentence.filter((token) => token.end <= start && !OPENS.test(token.text))
  const isAsked = before.slice(-7).some(({ lemma }) => ASKS.has(lemma.toLowerCase()) || /^(?:tell|order)$/i.test(lemma))
  return /^to$/i.test(before.at(-1)?.text ?? '') && !isAsked
}

/** Words that open their sentence, or stand behind a colon or a comma. */
function isSpeech(sentence: readonly Token[], [first]: readonly Token[]): boolean {
  const at = sentence.findIndex(({ start }) => start === first?.start)
  const before = sentence[at - 2]?.text
  return at >= 0 && (before === undefined || /^[:,.!?]$/.test(before))
}

function hasFiniteVerb(tokens: readonly Token[]): boolean {
  return tokens.some(({ pos, text }, at) => pos === 'AUX' || (pos === 'VERB' && !text.endsWith('ing') && !/^to$/i.test(tokens[at - 1]?.text ?? ''))) // prettier-ignore
}

/** The words between each pair of marks, with those that the first mark of a sentence in the middle of a quote ends. */
function quotedTokens({ text, start, tokens }: Sentence): Token[][] {
  const quotes: Token[][] = []
  const singles = singleQuotes(tokens)
  let open: Token[] | undefined
  for (const [at, token] of tokens.entries()) {
    if (open === undefined && token.text === '"' && closesFromBefore(text, token.start - start)) {
      quotes.push(tokens.slice(0, at))
      continue
    }
    const mark = singles.get(token.start)
    if (open === undefined && (mark === 'opens' || OPENS.test(token.text))) open = []
    else if (open !== undefined && (mark === 'closes' || CLOSES.test(token.text))) {
      quotes.push(open)
      open = undefined
    } else open?.push(token)
  }
  return open === undefined ? quotes : [...quotes, open]
}

function tokensIn(tokens: readonly Token[], { start, end }: Span): Token[] {
  return tokens.filter((token) => token.start >= start && token.end <= end && !OPENS.test(token.text) && !CLOSES.test(token.text)) // prettier-ignore
}

/** The whole quote, then what is cut from it, in case the whole is too long for a title. */
function bestParts(tokens: readonly Token[], mayPoint: boolean): Span[] {
  const whole = trim(tokens)
  const isWhole =
    isShort(whole, MOST_WHOLE) &&
    standsAlone(whole, mayPoint) &&
    (mayPoint || !isRestOfRelative(whole)) &&
    !whole.some(({ text }) => /^(?:\[|\]|…|\.{2,})$/.test(text))
  const told = trim(tokens.slice(toldFrom(tokens)))
  const isTold = told.length < tokens.length && isShort(told, MOST_WHOLE) && !told.some(({ text }) => /^(?:\[|\]|…|\.{2,})$/.test(text)) // prettier-ignore
  const clauses = split(tokens).map(trim).flatMap(fromSubject).filter(({ length }) => length > 0) // prettier-ignore
  const telling = clauses.filter((clause) => clause.some(({ pos }) => pos === 'VERB' || pos === 'AUX') && !/^(?:that|which|who|and|but|if|when|while|because|although|though|since|as|whether|unless|even|whenever|wherever|whatever|until|once|despite|instead|when|where|as|given|rather)$/i.test(clause[0]?.text ?? '')) // prettier-ignore
  const cuts = [false, true].flatMap((beforeOf) =>
    telling.map((clause) => (isShort(clause) ? clause : shorten(clause, beforeOf))),
  )
  const cut = cuts.find(
    (part) =>
      isShort(part) && hasFiniteVerb(part) && !endsOpen(part) && standsAlone(part, mayPoint) && !isRestOfRelative(part),
  )
  const fits = isWhole && (whole.at(-1)?.end ?? 0) - (whole[0]?.start ?? 0) <= ROOM
  return [
    ...(isWhole ? [whole] : []),
    ...(!isWhole && isTold ? [told] : []),
    ...(fits || cut === undefined ? [] : [cut]),
  ].flatMap((part) => spanOf(part) ?? [])
}

/** "I have made clear that | nobody wins": where what is said begins, else the end. */
function toldFrom(tokens: readonly Token[]): number {
  const that = tokens.findIndex(({ text, pos }) => /^that$/i.test(text) && pos === 'SCONJ')
  const isTold = that > 0 && tokens.slice(0, that).some(({ text, lemma }) => TELLS.test(text) || TELLS.test(lemma)) && !tokens.slice(0, that).some(({ text }) => /^(?:not|n['’]t|never|no)$/i.test(text)) // prettier-ignore
  return isTold ? that + 1 : tokens.length
}

/** "and we sent a package yesterday" → "we sent a package"; "at the right time | we’ll talk": a speaker's own clause without what leads to it. */
function fromSubject(clause: readonly Token[]): Token[][] {
  const end = clause.findLastIndex(({ text }) => !/^(?:yesterday|today|tomorrow|tonight)$/i.test(text)) + 1
  const told = clause.slice(0, end)
  const subject = told.findIndex(({ text }) => /^(?:we|I)$/i.test(text))
  const opens = told[0]?.pos === 'ADP' || /^(?:and|but|so)$/i.test(told[0]?.text ?? '')
  const isOwn = opens && subject > 0 && !told.slice(0, subject).some(({ pos }) => ['VERB', 'AUX', 'SCONJ'].includes(pos)) // prettier-ignore
  const that = told.findIndex(({ text }, at) => /^that$/i.test(text) && /^(?:DET|NOUN|PROPN|ADJ)$/.test(told[at + 1]?.pos ?? '')) // prettier-ignore
  const isTold = that > 0 && told.slice(0, that).some(({ lemma, text }) => TELLS.test(lemma) || TELLS.test(text)) && !told.slice(0, that).some(({ text }) => /^(?:not|n['’]t|never|no)$/i.test(text)) // prettier-ignore
  const asks = told.findIndex(({ pos, lemma }) => pos === 'VERB' && ASKS.has(lemma.toLowerCase()))
  const to = told.findIndex(({ text, pos }, at) => at > asks && text === 'to' && pos === 'PART')
  const isAsked = asks > 0 && to > 0 && /^(?:VERB|AUX)$/.test(told[to + 1]?.pos ?? '')
  return [
    told,
    ...(isAsked ? [told.slice(to + 1)] : []),
    ...(isOwn ? [told.slice(subject)] : []),
    ...(isTold ? [told.slice(that + 1)] : []),
  ]
}

/** "a state that it has invaded": the only verb is that of the relative clause, so nobody says anything of the state. */
function isRestOfRelative(part: readonly Token[]): boolean {
  const isVerb = ({ pos, text }: Token) => pos === 'AUX' || (pos === 'VERB' && !text.endsWith('ing'))
  const relative = part.findIndex(({ text }, at) => /^(?:that|which|who|whom|whose)$/i.test(text) && part[at - 1]?.pos === 'NOUN') // prettier-ignore
  if (relative < 0 || part.slice(0, relative).some(isVerb)) return false
  return part.filter((word, at) => at > relative && isVerb(word) && part[at - 1]?.pos !== 'AUX').length < 2
}

/** "resorted to arbitrary firing" does not say who did, "it was theirs" not what: neither is anybody's word without the sentence. */
function standsAlone([first, second]: readonly Token[], mayPoint: boolean): boolean {
  if (first === undefined || (!mayPoint && POINTS.test(first.text))) return false
  const form = verbForm(first.text.toLowerCase())
  const isVerb = first.pos === 'AUX' || (first.pos === 'VERB' && form !== 'base')
  return !isVerb && !(/^to$/i.test(first.text) && second?.pos === 'VERB')
}

function split(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]]
  for (const [at, token] of tokens.entries()) {
    const isInWord = token.text === '-' && tokens[at - 1]?.end === token.start && tokens[at + 1]?.start === token.end
    if (PARTS.test(token.text) && !isInWord) parts.push([])
    else parts.at(-1)?.push(token)
  }
  return parts
}

/** The longest beginning of at most eight words that ends before a phrase, with its verb inside; before "of" only with `beforeOf`. */
function shorten(clause: readonly Token[], beforeOf: boolean): Token[] {
  const verb = clause.findIndex(({ pos }) => pos === 'VERB')
  for (
    let end = Math.min(clause.length, MOST_WORDS + 2 * hyphensOf(clause));
    end > Math.max(verb + 1, FEWEST_WORDS - 1);
    end--
  ) {
    const next = clause[end]
    const isBoundary =
      next === undefined ||
      (next.pos === 'ADP' && (beforeOf || !/^of$/i.test(next.text))) ||
      (next.pos === 'CCONJ' &&
        !/^whether$/i.test(next.text) &&
        !isInList(clause, end) &&
        !(clause[end - 1]?.pos === 'VERB' && clause[end + 1]?.pos === 'VERB')) ||
      (/^to$/i.test(next.text) && clause[end - 1]?.pos === 'NOUN' && !governsInfinitive(clause.slice(0, end))) ||
      (next.pos === 'SCONJ' && !/^(?:that|whether|if|unless|how)$/i.test(next.text))
    if (next !== undefined && asksForMore(clause, end)) continue
    const isLoneVerb = clause[end - 1]?.pos === 'VERB' && clause[end - 2]?.pos === 'CCONJ'
    if (isBoundary && !isLoneVerb && !LOOSE.has(clause[end - 1]?.pos ?? '')) return clause.slice(0, end)
  }
  return []
}

/** "We never said | —", "I would just | —": the speaker began anew. */
function endsOpen(part: readonly Token[]): boolean {
  const last = part.at(-1)
  return last === undefined || /^(?:we|i|he|she|they)$/i.test(last.text) || (LOOSE.has(last.pos) && last.pos !== 'ADJ' && last.pos !== 'PRON' && !/^(?:back|away|out|up|down|off|over|together|alone|here|there|now|again|forward|immediately|well)$/i.test(last.text)) || (last.pos === 'VERB' && /^(?:say|tell|think|know|believe|mean|want|need)$/i.test(last.lemma)) // prettier-ignore
}

/** What is said, asked for or reached behind the cut is what the words before it are about. */
function asksForMore(clause: readonly Token[], end: number): boolean {
  const [before, last, next] = [clause.slice(0, end), clause[end - 1], clause[end]]
  const that = clause.findIndex(({ text, pos }, at) => at >= end && /^that$/i.test(text) && pos !== 'DET' && !['VERB', 'AUX'].includes(clause[at + 1]?.pos ?? '')) // prettier-ignore
  if (that >= 0 && before.some(({ lemma, text }) => TELLS.test(lemma) || TELLS.test(text))) return true
  const control = before.findLastIndex(({ pos, lemma }) => pos === 'VERB' && CONTROLS.has(lemma.toLowerCase()))
  const isAsked = control >= 0 && !before.slice(control).some(({ text }) => text === 'to') && clause.slice(end).some(({ text }) => text === 'to') // prettier-ignore
  if (isAsked || (/^of$/i.test(next?.text ?? '') && ASKS_OF.test(last?.text ?? ''))) return true
  // “of arresting | and illegally detaining judges”: whom?
  if (next?.pos === 'CCONJ' && last?.text.endsWith('ing') === true && clause.slice(end, end + 4).some(({ text }) => text.endsWith('ing'))) return true // prettier-ignore
  if (isHeldByOf(before, next) || PARTICLE.test(next?.text ?? '')) return true
  return /^(?:to|into|at)$/i.test(next?.text ?? '') && GETS.test(last?.lemma ?? '')
}

/** "the members | of the unit": what has "the" for its “of” is nobody without it. */
function isHeldByOf(before: readonly Token[], next: Token | undefined): boolean {
  return /^of$/i.test(next?.text ?? '') && before.at(-1)?.pos === 'NOUN' && /^the$/i.test(before.at(-2)?.text ?? '')
}

/** "India and Pakistan": no cut between the two. */
function isInList(clause: readonly Token[], and: number): boolean {
  const isNoun = (token: Token | undefined) => ['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM'].includes(token?.pos ?? '')
  return isNoun(clause[and - 1]) && isNoun(clause[and + 1])
}

/** "urges the sides | to talk": what somebody is to do belongs to the verb. */
function governsInfinitive(clause: readonly Token[]): boolean {
  const verb = clause.findLast(({ pos }) => pos === 'VERB')
  return verb !== undefined && CONTROLS.has(verb.lemma.toLowerCase())
}

function trim(tokens: readonly Token[]): Token[] {
  const from = tokens.findIndex(({ text }) => !PARTS.test(text))
  const to = tokens.findLastIndex(({ text }) => !PARTS.test(text))
  return from < 0 ? [] : tokens.slice(from, to + 1)
}

/** "clear-cut" is one word of three tokens. */
function hyphensOf(tokens: readonly Token[]): number {
  return tokens.filter(({ text }) => text === '-').length
}

function isShort(tokens: readonly Token[], most = MOST_WORDS): boolean {
  const words = tokens.filter(({ text }) => /[\p{L}\p{N}]/u.test(text) && !/^['’]/.test(text)).length - hyphensOf(tokens) // prettier-ignore
  return words >= FEWEST_WORDS && words <= most
}

function spanOf(tokens: readonly Token[]): Span | undefined {
  const [first, last] = [tokens[0], tokens.at(-1)]
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end }
}
