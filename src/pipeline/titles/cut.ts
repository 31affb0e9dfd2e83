import { stanceOf } from '../lexicon/reporting-verbs.ts'
import { causeTails, withCause } from './causes.ts'
import {
  completionOf,
  lacksVerb,
  opensQuestion,
  partsComplement,
  SAYS_WHAT,
  saysAsWhom,
  takesAs,
} from './complements.ts'
import { withoutLoose } from './loose-ends.ts'
import { otherClause } from './other-clause.ts'
import { NEEDS_PURPOSE, neededWords, purposeWords } from './needed-words.ts'
import { firstPart, isFiniteVerb, phraseStarts } from './parts.ts'
import { isInsideQuotes } from './quote-depth.ts'
import { isHyphened, trimWords, writeWords, type Word } from './words.ts'

/** What may follow the verb of a title. `whole`: nothing was cut off that belongs to the clause. */
export type Tail = { text: string; whole: boolean }

/** What says by whom or where one was hurt may stand without the phrases before it. */
const SKIPPABLE = /^(?:by|in|at|near|over)$/i
/** Words of saying that take a thing or a person, not a clause that needs its verb. */
const TAKES_NO_CLAUSE = new Set(['accuse', 'blame', 'charge', 'praise', 'thank', 'urge', 'ask', 'call', 'demand', 'describe', 'quote', 'cite', 'dismiss', 'reject', 'refute', 'order', 'put']) // prettier-ignore
/** Verbs whose "as" says what somebody thinks of a thing. */
const JUDGES = new Set(['dismiss', 'reject', 'denounce', 'condemn', 'criticise', 'criticize', 'describe', 'hail', 'praise', 'welcome', 'regard', 'brand', 'decry', 'slam', 'label', 'depict', 'portray', 'see', 'view', 'treat', 'recognise', 'recognize', 'designate', 'name', 'appoint', 'elect', 'deride', 'mock', 'dub', 'rule', 'identify', 'deem', 'classify', 'list', 'cite', 'class', 'characterise', 'characterize', 'interpret', 'perceive', 'rate', 'tout', 'cast', 'frame']) // prettier-ignore
/** "warned against the war | spreading": what is warned of is what the noun does. */
const GOVERNS_DEED = /^(?:against|about)$/i
/** Fewer words of a quote say nothing. */
const LEAST_QUOTED = 3
const SUBORDINATOR = /^(?:after|before|as|since|while|because|when|although|though|if|unless)$/i
/** Nouns that stand for the whole they are a part of; not “part” or “portion”: whoever takes part of a town has not taken it. */
const PARTS = /^(?:facility|site|building|unit|branch|wing)s?$/i

/**
 * Shorter and shorter ends of a phrase, best first: up to its first subordinate clause or comma, since a sentence says one thing best before
 * it; then without its last phrases ("in Arl", "by shelling"), the longest first. Before "of", which leaves half a name, it is cut only where
 * nothing else helps, and never before the verb of what is said. `verb` is the lemma that governs the phrase, `last` the last verb before it.
 */
export function tailsOf(words: readonly Word[], verb: string, isPassive = false, last = verb): Tail[] {
  const isRole = /^as$/i.test(words[0]?.text ?? '') && takesAs(verb)
  if (!isRole && opensOtherClause(words) && !opensQuestion(words, 0, last))
    return textsOf(causeTails(words), words, 0, Infinity)
  const first = Math.min(firstPart(words, JUDGES.has(verb) || takesAs(verb) || saysAsWhom(words, verb)), stanceOf(verb) === undefined ? otherClause(words) : words.length) // prettier-ignore
  const needed = NEEDS_PURPOSE.has(verb) ? purposeWords(words, first) : stanceOf(verb) === undefined || TAKES_NO_CLAUSE.has(verb) ? 0 : neededWords(words, verb) // prettier-ignore
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
          .filter(([word], at) => mayStandAlone.test(word?.text ?? '') && mayPass(word, phrases.slice(0, at + 1)))
          .map((phrase) => head.concat(phrase))
  const loose = words.flatMap(({ text }, at) => (at > 0 && at < first && /^of$/i.test(text) && !starts.includes(at) && !isInsideQuotes(words, at) && !/^\p{Lu}/u.test(words[at - 1]?.text ?? '') && !isAmount(words[at - 1]) ? [words.slice(0, at)] : [])) // prettier-ignore
  const tails = [
    ...withCondition(words, first),
    ...withCause(words, first),
    words.slice(0, first),
    ...namedPlaces(words.slice(0, first), starts),
    ...(needed === 0 ? beforeParticiples(words, first) : []),
    ...prefixes.reverse(),
    ...skipping,
    ...completed(words, first, verb),
    ...partOf(words.slice(0, starts[0] === 0 ? first : (starts[0] ?? first))),
    least,
    ...beforeParticiples(words, first),
    ...beforeOwnName(words, first),
    ...loose,
    ...withoutFirstTime(words.slice(0, first)),
    ...insideQuote(words, first),
  ].filter((part) => part.length >= Math.min(needed, words.length) && !endsInContent(part, words) && !partsComplement(part, words, verb) && !lacksVerb(part) && !countsNothing(part, words)) // prettier-ignore
  if (!NEEDS_PURPOSE.has(verb))
    tails.push(...withoutMiddle(words, starts.length > 0 ? starts : phraseStarts(words), needed))
  return textsOf(tails, words, needed, first)
}

function textsOf(tails: readonly (readonly Word[])[], words: readonly Word[], needed: number, first: number): Tail[] {
  // “killed | and 14 injured”: what counts on keeps its link
  const link = /^and$/i.test(words[0]?.text ?? '') ? 'and ' : ''
  const texts = [...new Set(tails.map((part) => link + writeWords(trimWords(withoutLoose(part, words)))))].filter(
    (text) => text !== link,
  )
  return texts.map((text, index) => ({ text, whole: index === 0 && needed <= first }))
}

/** "investigated | over the theft | by a trader": the trader stole, and did not investigate; "killed | in Arl | by a bomb" says who killed. */
function mayPass(word: Word | undefined, passed: readonly (readonly Word[])[]): boolean {
  return !/^by$/i.test(word?.text ?? '') || passed.every(([first]) => first?.pos === 'ADP' && /^(?:in|at|on|near|outside|inside|during|across|off|to|from)$/i.test(first?.text ?? '')) // prettier-ignore
}

/** "more than a hundred | of the pupils": an amount says nothing without what there is so much of. */
function isAmount(word: Word | undefined): boolean {
  return word?.pos === 'NUM' || /^(?:dozens?|scores|tens|hundreds?|thousands?|millions?|billions?|half|third|quarter|majority|minority|most|some|many|much|all|part|rest|number|lot|dozen|couple|handful|share|percent|cent)$/i.test(word?.text ?? '') // prettier-ignore
}

/** "more than 2,000 air | , artillery and mortar attacks": a number waits for the things that it counts. */
function countsNothing(part: readonly Word[], words: readonly Word[]): boolean {
  const [last, count, next] = [part.at(-1), part.at(-2), words[part.length]]
  const isOpen = next?.text === ',' || next?.pos === 'CCONJ'
  return isOpen && count?.pos === 'NUM' && last?.pos === 'NOUN' && !/^(?:1|one)$/i.test(count.text) && !/s$|people|men|women|children|personnel|police|aircraft|percent|cent|million|billion|trillion|dead|feet|^(?:m|bn|tn|k|km|kg|mm|cm|ft|mph|kph)$/i.test(last.text) // prettier-ignore
}

/** "that it “always sticks to the right path | on great matters”": the first words of a quote, closed where they end. */
function insideQuote(words: readonly Word[], first: number): Word[][] {
  const opens = words.flatMap(({ text }, at) => (at < first && (text === '“' || (text === '"' && !isInsideQuotes(words, at))) ? [at] : [])) // prettier-ignore
  return opens.toReversed().flatMap((open) => insideOneQuote(words, open))
}

function insideOneQuote(words: readonly Word[], open: number): Word[][] {
  if (words[open + 1]?.pos === 'ADP' && open > 0) return [words.slice(0, open)]
  const close = words.findIndex(({ text }, at) => at > open && (text === '”' || text === '"'))
  if (close < 0) return []
  const mark: Word = { text: words[close]?.text ?? '”', lemma: '”', pos: 'PUNCT', space: false, at: -1 }
  const ends = words.flatMap(({ pos }, at) => (at - open > LEAST_QUOTED && at < close && (['ADP', 'SCONJ', 'PUNCT'].includes(pos) || (pos === 'CCONJ' && words[at - 1]?.pos !== words[at + 1]?.pos) || /^(?:that|which|who)$/i.test(words[at]?.text ?? '')) && ['NOUN', 'PROPN'].includes(words[at - 1]?.pos ?? '') ? [at] : [])) // prettier-ignore
  return ends.toReversed().map((end) => words.slice(0, end).concat(mark))
}

/** "the view that the strengthening | of ties serves": what a noun says is whole or goes. */
function endsInContent(part: readonly Word[], words: readonly Word[]): boolean {
  const that = words.findIndex(
    ({ text }, at) => at > 0 && /^that$/i.test(text) && SAYS_WHAT.test(words[at - 1]?.text ?? ''),
  )
  const verb = that < 0 ? -1 : words.findIndex((_, at) => at > that && isFiniteVerb(words, at))
  return verb > 0 && part.length > that && part.length <= verb + 1
}

/** "takes part | for the first time | in the drill": how often goes before where. */
function withoutFirstTime(words: readonly Word[]): Word[][] {
  const at = words.findIndex(({ text }, index) => text === 'for' && words[index + 1]?.text === 'the' && words[index + 3]?.text === 'time') // prettier-ignore
  return at < 0 || isInsideQuotes(words, at) || at + 4 >= words.length ? [] : [words.slice(0, at).concat(words.slice(at + 4))] // prettier-ignore
}

/** "a resolution | urging the judges to agree": what a noun does may go. */
function beforeParticiples(words: readonly Word[], first: number): Word[][] {
  return words.flatMap(({ text, pos }, at) => (at > 0 && at < first && pos === 'VERB' && text.endsWith('ing') && words[at - 1]?.pos === 'NOUN' && words[at + 1]?.pos !== 'VERB' && !isInsideQuotes(words, at) && !words.slice(Math.max(0, at - 3), at).some((word) => GOVERNS_DEED.test(word.text)) ? [words.slice(0, at)] : [])) // prettier-ignore
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
  const relative = words.findIndex(({ text }, at) => at > 0 && at < verb && /^(?:who|which)$/i.test(text))
  const cuts =
    relative < 0
      ? starts
      : starts.filter((at) => at < relative).concat(words[relative - 1]?.text === ',' ? relative - 1 : relative)
  return cuts.filter((at) => at > 0 && at < verb && words[at]?.pos !== 'CCONJ' && !words.slice(at, verb).some(({ text }) => /^but$/i.test(text))).reverse().map((at) => words.slice(0, at).concat(end)) // prettier-ignore
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
  const isVerb = (at: number) => /^(?:VERB|AUX)$/.test(words[at]?.pos ?? '') && !isHyphened(words, at)
  return comma > 0 && !words.some((_, at) => at < comma && isVerb(at)) && words.some((_, at) => at > comma && isVerb(at)) // prettier-ignore
}

/** "bars dealers | in the ports | from selling ore": what one is barred from is said before who else he is. */
function completed(words: readonly Word[], first: number, verb: string): Word[][] {
  const at = completionOf(words.slice(0, first), verb)
  const head = words.findIndex(({ pos }, index) => index > 0 && pos === 'ADP')
  return at > head && head > 0 ? [words.slice(0, head).concat(words.slice(at, first))] : []
}

/** "12 people in a village | in northern Norland" → "12 people in northern Norland": the place that has a name says where. */
function namedPlaces(words: readonly Word[], starts: readonly number[]): Word[][] {
  return starts.flatMap((at, index) => {
    const next = starts[index + 1]
    const [preposition, article] = words.slice(at)
    const isUnnamed = /^(?:in|at|near|on|outside)$/i.test(preposition?.text ?? '') && /^an?$/i.test(article?.text ?? '') && !words.slice(at, next).some(({ pos }) => pos === 'PROPN') // prettier-ignore
    const end = starts[index + 2] ?? words.length
    const isNamed = next !== undefined && /^(?:in|near|at|off|outside)$/i.test(words[next]?.text ?? '') && words.slice(next, end).some(({ pos }) => pos === 'PROPN') // prettier-ignore
    return at > 0 && isUnnamed && isNamed ? [words.slice(0, at).concat(words.slice(next)), words.slice(0, at).concat(words.slice(next, end))] : [] // prettier-ignore
  })
}
