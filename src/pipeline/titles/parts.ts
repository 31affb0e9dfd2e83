/** Where a title may be cut: the first part that it can do without, and the phrases before it. */
import { opensQuestion, SAYS_WHAT } from './complements.ts'
import { isBehindTask, isListComma, isListed, isSharedHead, isSharedObject } from './lists.ts'
import { looksLikeVerb } from './looks-like-verb.ts'
import { isInsideQuotes } from './quote-depth.ts'
import type { Word } from './words.ts'

/** Words that open a part which a title can do without. */
const STRONG = /^(?:[;:–—]|-{2}|who|which|where|when|how|why|while|as|amid|after|before|because|although|though|but|since|until|till|unless|following|despite|including|whose|whom|if|hoping|saying|adding)$/i // prettier-ignore
/** Right after its verb it belongs to it: "ends up", "carries out". */
const PARTICLE = /^(?:up|out|off|down|away|back)$/i
const COORDINATOR = /^(?:and|or)$/i
/** Nouns that say nothing without what somebody has them for. */
const ASKS_TO =
  /^(?:right|rights|way|ways|means|bid|effort|efforts|attempt|attempts|steps?|campaign|drive|push|pledge|promise|threat|offer|order|orders|invitation|call|calls|ability|need|chance|intention|desire|willingness|duty|obligation|power|refusal|failure|inability|freedom|priority|goal|aim|commitment|readiness|determination|mission|mandate)$/i
/** Verbs after which somebody is to do something. */
const ASKS_SOMEBODY = new Set(['require', 'force', 'allow', 'ask', 'urge', 'order', 'enable', 'permit', 'tell', 'want', 'compel', 'oblige', 'instruct', 'advise', 'cause']) // prettier-ignore
/** Where the first part of a phrase ends that a title can do without. With `keepsAs` what stands behind "as" is said of the thing: "dismissed it as a ploy". */
export function firstPart(words: readonly Word[], keepsAs = false): number {
  const as = keepsAs ? words.findIndex(({ text }, at) => text === 'as' && (/^(?:ADJ|DET|NOUN|ADV|PUNCT|VERB)$/.test(words[at + 1]?.pos ?? '') || /^(?:its|their|his|her)$/i.test(words[at + 1]?.text ?? ''))) : -1 // prettier-ignore
  const end = words.findIndex(
    (word, at) => at > 0 && at !== as && !isInsideQuotes(words, at) && opensAside(words, word, at),
  )
  return end < 0 ? words.length : end
}

function opensAside(words: readonly Word[], { text, pos, afterDate }: Word, at: number): boolean {
  if (
    afterDate === true &&
    !isVerbOfContent(words, at) &&
    (pos === 'AUX' ||
      (pos === 'VERB' && !text.endsWith('ing')) ||
      /^(?:it|its|they|their|he|his|she|her|we|there)$/i.test(text))
  )
    return true
  // "in Arl | on Monday | the ministers": a new phrase behind a date belongs to the next clause
  if (
    afterDate === true &&
    !/^that$/i.test(text) &&
    /^(?:DET|PRON)$/.test(pos) &&
    /^(?:NOUN|PROPN)$/.test(words[at - 1]?.pos ?? '')
  )
    return true
  if (text === '-' && words[at]?.space === true && words[at + 1]?.space === true) return true
  const isObject = /^(?:how|why)$/i.test(text) && (at === 0 || words[at - 1]?.pos === 'VERB' || PARTICLE.test(words[at - 1]?.text ?? '')) // prettier-ignore
  if (isObject || opensQuestion(words, at, '')) return false
  // “quotes Berg as | saying”
  if (text.endsWith('ing') && words[at - 1]?.text === 'as') return false
  if (STRONG.test(text) && words[at - 1]?.text !== '-') return !(text.endsWith('ing') && words[at - 1]?.pos === 'AUX')
  if (text === ',') return !isListComma(words, at)
  const isRelative = /^that$/i.test(text) && ['NOUN', 'PROPN'].includes(words[at - 1]?.pos ?? '') && !SAYS_WHAT.test(words[at - 1]?.text ?? '') && (words[at + 1]?.pos === 'VERB' || words[at + 1]?.pos === 'AUX' || words[at + 1]?.actor !== undefined || /^(?:they|he|she|it)$/i.test(words[at + 1]?.text ?? '')) // prettier-ignore
  if (isRelative) return true
  const next = words.findIndex((word, index) => index > at && word.pos !== 'ADV')
  // “flew to Arl afterwards | and is to meet Silva”: an auxiliary shares nothing with an adverb
  const isShared = at === 0 || (words[at - 1]?.pos === 'VERB' && !isBehindTask(words, at)) || (words[at - 1]?.pos === 'ADV' && words[next]?.pos !== 'AUX') // prettier-ignore
  return !isShared && COORDINATOR.test(text) && pos === 'CCONJ' && looksLikeVerb(words, next)
}

/** "hope that the summit in Arl | on Friday | will help": behind a date too, the first verb of what is said belongs to it. */
function isVerbOfContent(words: readonly Word[], at: number): boolean {
  const that = words.findLastIndex(({ text }, index) => index < at && /^that$/i.test(text))
  return that >= 0 && isFiniteVerb(words, at) && !words.slice(0, at).some((_, index) => index > that && isFiniteVerb(words, index)) // prettier-ignore
}

/** Whether a verb has a subject of its own: not "to be held", and not the second part of "will help". */
export function isFiniteVerb(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  if (word === undefined || /^to$/i.test(before?.text ?? '') || (before?.pos === 'AUX' && /^(?:be|been|being)$/i.test(before.text))) return false // prettier-ignore
  return word.pos === 'AUX' || (word.pos === 'VERB' && !word.text.endsWith('ing') && before?.text !== '-')
}

/** Starts of the phrases that can be left off, in order. */
export function phraseStarts(words: readonly Word[]): number[] {
  return words.flatMap(({ text, pos }, at) => {
    if (isInsideQuotes(words, at) || (/^of$/i.test(text) && !mayCutOf(words, at))) return []
    if (pos === 'CCONJ' && (isListed(words, at) || isSharedObject(words, at) || isSharedHead(words, at))) return []
    if (text === ',' && isListComma(words, at)) return isListed(words, at) || words[at - 1]?.pos !== 'NOUN' ? [] : [at]
    const opens = pos === 'ADP' || pos === 'SCONJ' || pos === 'CCONJ' || (pos === 'PART' && /^to$/i.test(text))
    const follows = words[at - 1]
    if (/^to$/i.test(text) && (ASKS_TO.test(follows?.text ?? '') || isAskedTo(words, at))) return []
    if (follows?.text === '-' || boundsNumber(words, at)) return []
    // “all | over the world”
    if (/^all$/i.test(follows?.text ?? '') && pos === 'ADP') return []
    // “sworn | in | as president by the judge”
    if (at === 0 && /^in$/i.test(text) && /^(?:as|by|for|at)$/i.test(words[1]?.text ?? '')) return []
    if (PARTICLE.test(text) && (at === 0 || follows?.pos === 'VERB')) return []
    if (pos === 'CCONJ' && follows?.pos === 'PROPN' && words[at + 1]?.pos === 'PROPN') return []
    return opens && !(follows !== undefined && (follows.pos === 'ADP' || follows.pos === 'SCONJ')) ? [at] : []
  })
}

/** "for stealing | over $1 million": more than that, and no phrase of its own. */
function boundsNumber(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return /^(?:over|under|about|around|up)$/i.test(words[at]?.text ?? '') && (next?.pos === 'NUM' || /^(?:\D{0,3}[$£€¥]|to$)/.test(next?.text ?? '')) && (words[at]?.text !== 'up' || words[at + 2]?.pos === 'NUM') // prettier-ignore
}

/** "of requiring employees | to sign": what somebody is made to do belongs to him. */
function isAskedTo(words: readonly Word[], to: number): boolean {
  const verb = words.findLastIndex(({ pos }, at) => at < to && (pos === 'VERB' || pos === 'ADP'))
  return words[verb]?.pos === 'VERB' && to - verb <= 5 && ASKS_SOMEBODY.has(words[verb]?.lemma.toLowerCase() ?? '') // prettier-ignore
}

/** Before "of" only where the name is whole: "accuses the West | of seeking", "resumption of inspections | of its sites". */
function mayCutOf(words: readonly Word[], at: number): boolean {
  if ((words[at + 1]?.text ?? '').endsWith('ing')) return true
  const phrase = words.slice(0, at).findLastIndex(({ pos, text }) => pos === 'ADP' || (pos === 'PART' && text === 'to'))
  return phrase >= 0 && words[phrase]?.text === 'of'
}
