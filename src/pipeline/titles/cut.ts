import { stanceOf } from '../lexicon/reporting-verbs.ts'
import { isListComma, isListed, isSharedHead, isSharedObject } from './lists.ts'
import { isHyphened, trimWords, writeWords, type Word } from './words.ts'

/** What may follow the verb of a title. `whole`: nothing was cut off that belongs to the clause. */
export type Tail = { text: string; whole: boolean }

/** Words that open a part which a title can do without. */
const STRONG = /^(?:[;:–—]|-{2}|who|which|where|when|how|why|while|as|amid|after|before|because|although|though|but|since|unless|following|despite|including|whose|whom|if|hoping|saying|adding)$/i // prettier-ignore
/** What says by whom or where one was hurt may stand without the phrases before it. */
const SKIPPABLE = /^(?:by|in|at|near|over)$/i
/** Nouns whose "that" says what: never cut there. */
const SAYING = /^(?:concern|fear|hope|announcement|claim|warning|news|belief|sign|idea|fact|view|statement|pledge|promise|decision|allegation|accusation|report|assurance|threat|demand|suggestion|proposal|agreement|confidence|evidence)s?$/i // prettier-ignore
/** Right after its verb it belongs to it: "ends up", "carries out". */
const PARTICLE = /^(?:up|out|off|down|away|back)$/i
/** Words of saying that take a thing or a person, not a clause that needs its verb. */
const TAKES_NO_CLAUSE = new Set(['accuse', 'blame', 'charge', 'praise', 'thank', 'urge', 'ask', 'call', 'demand', 'describe', 'quote', 'cite', 'dismiss', 'reject', 'refute', 'order', 'put']) // prettier-ignore
/** Fewer words of a quote say nothing. */
const LEAST_QUOTED = 3
const COORDINATOR = /^(?:and|or)$/i
const SUBORDINATOR = /^(?:after|before|as|since|while|because|when|although|though|if|unless)$/i
/** Adjectives that nobody understands without what follows them. */
const ASKS_FOR_MORE = /^(?:adjacent|close|next|due|subject|prior|similar|related|equal|worth|according|such)$/i
const MEASURE = /^(?:hour|day|week|month|year|metre|meter|kilometre|kilometer|mile|km)s?$/i
const MEASURED_FROM = /^(?:after|before|below|above|from|north|south|east|west|away|later|earlier)$/i
/** Nouns of phrases that ask for "of" or "to" and something more. */
const HOLLOW =
  /^(?:course|end|middle|start|beginning|midst|wake|face|light|retaliation|response|reply|revenge|return|exchange|addition|connection|relation|regard|accordance|terms|favou?r|event|absence|presence|eve|aftermath|run-up|order|line|place|behalf|spite|view|reaction)$/i
/** Participles whose phrase has been cut off: "militants linked | to the attack". */
const DESCRIBES = /^(?:linked|used|related|based|aimed|designed|suspected|accused|known)$/i
/** Participles that stand behind their noun alone: "the districts affected". */
const STANDS_BEHIND =
  /^(?:affected|concerned|involved|arrested|accused|killed|injured|wounded|displaced|detained|missing)$/i
/** Nouns that say nothing without what somebody has them for. */
const ASKS_TO =
  /^(?:right|rights|ability|need|chance|intention|desire|willingness|duty|obligation|power|refusal|failure|inability|freedom)$/i
/** What is used or enlisted is used for something: "leverages aid | to build a reactor". */
const NEEDS_PURPOSE = new Set([
  'leverage',
  'use',
  'utilise',
  'utilize',
  'exploit',
  'employ',
  'harness',
  'need',
  'enlist',
])
/** Nouns that stand for the whole they are a part of. */
const PARTS = /^(?:facility|part|section|site|building|unit|branch|stretch|wing|piece|portion)s?$/i

/**
 * Shorter and shorter ends of a phrase, best first: up to its first subordinate clause or comma, since a sentence says one thing best before
 * it; then without its last phrases ("in Arl", "by shelling"), the longest first. Before "of", which leaves half a name, it is cut only where
 * nothing else helps, and never before the verb of what is said. `verb` is the lemma that governs the phrase.
 */
export function tailsOf(words: readonly Word[], verb: string, isPassive = false): Tail[] {
  if (opensOtherClause(words)) return []
  const first = firstPart(words)
  const needed = NEEDS_PURPOSE.has(verb) ? purposeWords(words, first) : stanceOf(verb) === undefined || TAKES_NO_CLAUSE.has(verb) ? 0 : neededWords(words) // prettier-ignore
  const starts = phraseStarts(words.slice(0, first))
  const head = words.slice(0, starts[0] ?? first)
  const phrases = starts.map((at, index) => words.slice(at, starts[index + 1] ?? first))
  const [least = [], ...prefixes] = starts.filter((at) => at > 0).map((at) => words.slice(0, at)) // prettier-ignore
  const mayStandAlone = isPassive ? SKIPPABLE : /^by$/i
  const skipping =
    needed > 0
      ? []
      : phrases
          .slice(1)
          .filter(([word]) => mayStandAlone.test(word?.text ?? ''))
          .map((phrase) => head.concat(phrase))
  const loose = words.flatMap(({ text }, at) => (at > 0 && at < first && /^of$/i.test(text) && !starts.includes(at) && !isInsideQuotes(words, at) ? [words.slice(0, at)] : [])) // prettier-ignore
  const tails = [
    ...withCondition(words, first),
    words.slice(0, first),
    ...prefixes.reverse(),
    ...skipping,
    ...partOf(words.slice(0, starts[0] === 0 ? first : (starts[0] ?? first))),
    least,
    ...beforeParticiples(words, first),
    ...beforeOwnName(words, first),
    ...loose,
    ...insideQuote(words, first),
  ].filter((part) => part.length >= Math.min(needed, words.length))
  if (!NEEDS_PURPOSE.has(verb))
    tails.push(...withoutMiddle(words, starts.length > 0 ? starts : phraseStarts(words), needed))
  const texts = [...new Set(tails.map((part) => writeWords(trimWords(withoutLoose(part, words)))))].filter(
    (text) => text !== '',
  )
  return texts.map((text, index) => ({ text, whole: index === 0 && needed <= first }))
}

/** "that it “always sticks to the right path | on great matters”": the first words of a quote, closed where they end. */
function insideQuote(words: readonly Word[], first: number): Word[][] {
  const open = words.findLastIndex(
    ({ text }, at) => at < first && (text === '“' || (text === '"' && !isInsideQuotes(words, at))),
  )
  const close = words.findIndex(({ text }, at) => at > open && (text === '”' || text === '"'))
  if (open < 0 || close < 0) return []
  const mark: Word = { text: words[close]?.text ?? '”', lemma: '”', pos: 'PUNCT', space: false, at: -1 }
  const ends = words.flatMap(({ pos }, at) => (at - open > LEAST_QUOTED && at < close && (['ADP', 'SCONJ', 'CCONJ', 'PUNCT'].includes(pos) || /^(?:that|which|who)$/i.test(words[at]?.text ?? '')) && ['NOUN', 'PROPN'].includes(words[at - 1]?.pos ?? '') ? [at] : [])) // prettier-ignore
  return ends.toReversed().map((end) => words.slice(0, end).concat(mark))
}

/** "a resolution | urging the judges to agree": what a noun does may go. */
function beforeParticiples(words: readonly Word[], first: number): Word[][] {
  return words.flatMap(({ text, pos }, at) => (at > 0 && at < first && pos === 'VERB' && text.endsWith('ing') && words[at - 1]?.pos === 'NOUN' && !isInsideQuotes(words, at) ? [words.slice(0, at)] : [])) // prettier-ignore
}

/** "their first exercise | Sea Shield 2016": what it was called may go. */
function beforeOwnName(words: readonly Word[], first: number): Word[][] {
  const name = words.slice(0, first).findLastIndex(({ pos }) => pos !== 'PROPN' && pos !== 'NUM') + 1
  const isNamed = name > 0 && name < first && words[name]?.pos === 'PROPN' && words[name - 1]?.pos === 'NOUN'
  return isNamed && !isInsideQuotes(words, name) ? [words.slice(0, name)] : []
}

/** "will hold Norland responsible | if Sudonia gains": a condition is part of what is said, where there is room for it. */
function withCondition(words: readonly Word[], first: number): Word[][] {
  if (!/^(?:if|unless)$/i.test(words[first]?.text ?? '')) return []
  const condition = words.slice(first, first + firstPart(words.slice(first)))
  const shorter = phraseStarts(condition).filter((at) => condition.slice(0, at).some(({ pos }) => pos === 'VERB'))
  return [condition, ...shorter.toReversed().map((at) => condition.slice(0, at))].map((part) => words.slice(0, first).concat(part)) // prettier-ignore
}

/** What is said without the phrases between its subject and its verb: "that any help | from Sudonia | would damage trust". */
function withoutMiddle(words: readonly Word[], starts: readonly number[], needed: number): Word[][] {
  const verb = words.findIndex(({ pos }, at) => at < needed && at >= needed - 2 && (pos === 'AUX' || pos === 'VERB'))
  if (needed === 0 || verb < 0) return []
  const after = words.slice(verb)
  const end = after.slice(0, firstPart(after))
  return starts.filter((at) => at > 0 && at < verb).reverse().map((at) => words.slice(0, at).concat(end)) // prettier-ignore
}

/** "falls shortly | after the blast", "the waters adjacent | to it", "two days | after that": what belongs to the part cut off goes with it. */
function withoutLoose(part: readonly Word[], words: readonly Word[]): readonly Word[] {
  const next = words[part.length]
  const hollow = hollowPhrase(part, next)
  if (hollow > 0) return withoutLoose(part.slice(0, hollow), words)
  if (next === undefined)
    return /^(?:beginning|starting|ending)$/i.test(part.at(-1)?.text ?? '') ? part.slice(0, -1) : part
  if (DESCRIBES.test(part.at(-1)?.text ?? '')) return part.slice(0, -1)
  const [unit, count, before] = [part.at(-1), part.at(-2), part.at(-3)]
  if (isLooseParticiple(unit, count)) return withoutLoose(part.slice(0, -1), words)
  if ((unit?.pos === 'ADV' && count?.text !== '-') || ASKS_FOR_MORE.test(unit?.text ?? '')) return part.slice(0, -1)
  const isMeasure = MEASURE.test(unit?.text ?? '') && MEASURED_FROM.test(next.text) && (count?.pos === 'NUM' || /^an?$/i.test(count?.text ?? '')) // prettier-ignore
  if (!isMeasure || before === undefined || before.pos === 'ADP') return part
  return part.slice(0, /^(?:some|about|around|nearly)$/i.test(before.text) ? -3 : -2)
}

/** "talks sponsored | by Norland", "a message posted | on a site": the noun says it without the verb that is cut from its phrase. */
function isLooseParticiple(word: Word | undefined, noun: Word | undefined): boolean {
  return word?.pos === 'VERB' && /(?:ed|wn|ld|en|de|nt|pt|ht)$/.test(word.text) && noun?.pos === 'NOUN' && !STANDS_BEHIND.test(word.text) // prettier-ignore
}

/** Where a last phrase starts that says nothing by itself: "in the course | of the year", "during a visit | by the minister", "in the same region". */
function hollowPhrase(part: readonly Word[], next: Word | undefined): number {
  const start = part.findLastIndex(({ pos }) => pos === 'ADP')
  if (start <= 0) return -1
  const [preposition, ...object] = part.slice(start)
  const noun = object.at(-1)
  if (object.some(({ text }) => /^same$/i.test(text))) return start
  if (noun === undefined || object.length > 3) return -1
  if (
    noun.pos === 'NOUN' &&
    HOLLOW.test(noun.text) &&
    (next === undefined || /^(?:of|to|for|with|,|by|from)$/i.test(next.text))
  )
    return start
  return /^during$/i.test(preposition?.text ?? '') && /^(?:by|of|to|with|in)$/i.test(next?.text ?? '') ? start : -1
}

/** "a facility | of an aviation factory": the whole says it better than a part without it. */
function partOf(object: readonly Word[]): Word[][] {
  const of = object.findIndex(({ text }, at) => /^of$/i.test(text) && PARTS.test(object[at - 1]?.text ?? ''))
  return of > 0 ? [object.slice(of + 1)] : []
}

/** "after a man, Ned Lee, told the police": a clause whose verb stands behind an aside, which no cut can keep. */
function opensOtherClause(words: readonly Word[]): boolean {
  if (!SUBORDINATOR.test(words[0]?.text ?? '')) return false
  if (
    words.some(
      ({ pos, text }, at) =>
        at > 0 &&
        !isHyphened(words, at) &&
        (pos === 'AUX' || (pos === 'VERB' && !text.endsWith('ing') && words[at - 1]?.pos !== 'DET')),
    )
  )
    return true
  const comma = words.findIndex(({ text }) => text === ',')
  const isVerb = ({ pos }: Word) => pos === 'VERB' || pos === 'AUX'
  return comma > 0 && !words.slice(0, comma).some(isVerb) && words.slice(comma).some(isVerb)
}

/** Where the first part of a phrase ends that a title can do without. */
function firstPart(words: readonly Word[]): number {
  const end = words.findIndex((word, at) => at > 0 && !isInsideQuotes(words, at) && opensAside(words, word, at))
  return end < 0 ? words.length : end
}

function opensAside(words: readonly Word[], { text, pos, afterDate }: Word, at: number): boolean {
  if (afterDate === true && (pos === 'AUX' || (pos === 'VERB' && !text.endsWith('ing')))) return true
  if (STRONG.test(text) && words[at - 1]?.text !== '-') return !(text.endsWith('ing') && words[at - 1]?.pos === 'AUX')
  if (text === ',') return !isListComma(words, at)
  const isRelative = /^that$/i.test(text) && ['NOUN', 'PROPN'].includes(words[at - 1]?.pos ?? '') && !SAYING.test(words[at - 1]?.text ?? '') && (words[at + 1]?.pos === 'VERB' || words[at + 1]?.pos === 'AUX' || words[at + 1]?.actor !== undefined || /^(?:they|he|she|it)$/i.test(words[at + 1]?.text ?? '')) // prettier-ignore
  if (isRelative) return true
  const isShared = at === 0 || words[at - 1]?.pos === 'VERB'
  return !isShared && COORDINATOR.test(text) && ['VERB', 'AUX'].includes(words[at + 1]?.pos ?? '') && pos === 'CCONJ'
}

/** Starts of the phrases that can be left off, in order. */
function phraseStarts(words: readonly Word[]): number[] {
  return words.flatMap(({ text, pos }, at) => {
    if (isInsideQuotes(words, at) || (/^of$/i.test(text) && !mayCutOf(words, at))) return []
    if (pos === 'CCONJ' && (isListed(words, at) || isSharedObject(words, at) || isSharedHead(words, at))) return []
    if (text === ',' && isListComma(words, at)) return isListed(words, at) || words[at - 1]?.pos !== 'NOUN' ? [] : [at]
    const opens = pos === 'ADP' || pos === 'SCONJ' || pos === 'CCONJ' || (pos === 'PART' && /^to$/i.test(text))
    const follows = words[at - 1]
    if (/^to$/i.test(text) && ASKS_TO.test(follows?.text ?? '')) return []
    if (follows?.text === '-') return []
    if (PARTICLE.test(text) && (at === 0 || follows?.pos === 'VERB')) return []
    if (pos === 'CCONJ' && follows?.pos === 'PROPN' && words[at + 1]?.pos === 'PROPN') return []
    return opens && !(follows !== undefined && (follows.pos === 'ADP' || follows.pos === 'SCONJ')) ? [at] : []
  })
}

/** Before "of" only where the name is whole: "accuses the West | of seeking", "resumption of inspections | of its sites". */
function mayCutOf(words: readonly Word[], at: number): boolean {
  if ((words[at + 1]?.text ?? '').endsWith('ing')) return true
  const phrase = words.slice(0, at).findLastIndex(({ pos, text }) => pos === 'ADP' || (pos === 'PART' && text === 'to'))
  return phrase >= 0 && words[phrase]?.text === 'of'
}

/** How many words must stay so that what is used says what for: up to the verb behind "to" and its object. */
function purposeWords(words: readonly Word[], first: number): number {
  const to = words.findIndex(
    ({ text }, at) => at > 0 && at < first - 1 && /^to$/i.test(text) && words[at + 1]?.pos === 'VERB',
  )
  return to < 0 ? 0 : Math.min(first, to + 3)
}

/** How many words must stay so that what is said keeps its verb: "that Russia will suspend". */
function neededWords(words: readonly Word[]): number {
  if (['ADP', 'PART'].includes(words[0]?.pos ?? '')) return 0
  const verb = words.findIndex(({ pos, text }, at) => {
    if (pos !== 'AUX' && pos !== 'VERB') return false
    const link = words.findLastIndex(({ pos: tag }, index) => index < at && tag !== 'ADV')
    if (pos === 'VERB' && words[link]?.pos === 'CCONJ') return false
    return (
      !text.endsWith('ing') &&
      words[at - 1]?.text !== '-' &&
      words[at - 1]?.text.toLowerCase() !== 'to' &&
      !isInsideQuotes(words, at)
    )
  })
  const aside = words.findIndex(
    ({ text }, at) => at > 0 && /^(?:as|while|after|before|when|who|which|amid)$/i.test(text),
  )
  if (verb < 0 || (aside >= 0 && aside < verb) || endsBefore(words, verb)) return 0
  const auxiliary = words[verb]?.pos === 'AUX' ? 1 : 0
  return verb + 1 + auxiliary
}

/** "admitted murder, got 27 years": what was admitted is a thing, and the verb behind its comma another's. */
function endsBefore(words: readonly Word[], verb: number): boolean {
  const comma = words.findIndex(({ text }) => text === ',')
  return comma > 0 && comma < verb && comma <= 4 && isOneThing(words.slice(0, comma))
}

function isOneThing(words: readonly Word[]): boolean {
  return words.every(({ pos }) => ['DET', 'ADJ', 'NOUN', 'NUM'].includes(pos)) && words.at(-1)?.pos === 'NOUN'
}

function isInsideQuotes(words: readonly Word[], at: number): boolean {
  let depth = 0
  for (let index = 0; index < at; index++) {
    const text = words[index]?.text
    if (text === '“') depth++
    else if (text === '”') depth--
  }
  return depth > 0
}
