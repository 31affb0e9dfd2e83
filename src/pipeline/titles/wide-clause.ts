import type { Sentence, Span, Token } from '../annotation.ts'
import { verbForm } from '../lexicon/verb-forms.ts'
import { SAYS_WHAT } from './complements.ts'
import { withClosingMark } from './closing-mark.ts'
import { withQuantifier } from './quantity.ts'
import type { TitleInput } from './title-input.ts'

const LONGEST_RELATIVE = 16
/** A second count: "and at least 150 other people were injured". */
const LONGEST_COUNT = 8
const COUNT = /^(?:dozens|scores|hundreds|thousands|several|many|some|others|more|another)$/i
const HURT = /^(?:injured|wounded|hurt|killed|missing|displaced|detained|arrested|hospitali[sz]ed|kidnapped|abducted|evacuated|rescued|damaged|destroyed)$/i // prettier-ignore
/** What goes on with the clause, and is no clause of its own for a title. */
const GOES_ON = /^(?:that|why|how|whether|what)$/i
/** A clause that ends so has been parted from its next word. */
const UNFINISHED = new Set(['ADP', 'DET'])

/** From the clause's start to the end of what is said, or of the sentence: infinitives and content clauses belong to the title. */
export function wideClause(input: TitleInput): Span {
  const {
    candidate: { act, sentence },
    claims,
  } = input
  const around = act.claims.flatMap((index) => claims[index] ?? []).filter(({ content }) => content.end > act.trigger.end && content.start <= act.trigger.start) // prettier-ignore
  const ends = around.map(({ content }) => content.end)
  const clause = withQuantifier(act.clause, sentence)
  const own = Math.max(pastRelative(sentence, clause.end), pastContent(sentence, clause.end))
  const end = isFollowedByVerb(sentence, clause.end, isInsidePhrase(act))
    ? clause.end
    : Math.max(own, Math.min(sentence.end, ...ends))
  return withClosingMark(input, { start: clause.start, end })
}

/** Clauses that describe a noun, so that the verb of that noun is still to come. */
function isInsidePhrase({ rule }: TitleInput['candidate']['act']): boolean {
  return rule === 'verb-in-relative-clause' || rule === 'verb-describing-a-noun'
}

/** "An airliner that crashed into the sea | broke in two": the verb behind the clause is that of the sentence. */
function isFollowedByVerb({ tokens }: Sentence, end: number, isInside: boolean): boolean {
  const at = tokens.findIndex(({ start }) => start >= end)
  const [last, next, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  const isParted = last === undefined || next === undefined || UNFINISHED.has(last.pos)
  if (isParted || /^by$/i.test(after?.text ?? '')) return false
  const form = verbForm(next.text.toLowerCase())
  const mayBeFinite = isInside ? form !== 'ing' && form !== 'base' : /^(?:said|warned|told|announced|claimed|argued|insisted|added)$/i.test(next.text) // prettier-ignore
  return next.pos === 'AUX' || (next.pos === 'VERB' && mayBeFinite)
}

/** "blamed Silva, | who lives in Arl, | for the fire", "put the offer | – a rise – | to a ballot": the clause goes on behind what is said of a noun. */
function pastRelative({ tokens }: Sentence, end: number): number {
  const comma = tokens.findIndex(({ start }) => start >= end)
  if (/^[–—]$/.test(tokens[comma]?.text ?? '')) {
    const dash = tokens.findIndex(({ text }, at) => at > comma && text === tokens[comma]?.text)
    const goesOn = dash > 0 && dash - comma <= LONGEST_RELATIVE && tokens[dash + 1]?.pos === 'ADP'
    return goesOn ? (beforeMark(tokens, dash + 1) ?? end) : end
  }
  if (tokens[comma]?.text !== ',' || !/^(?:who|which|whose|whom)$/i.test(tokens[comma + 1]?.text ?? '')) return end
  const close = tokens.findIndex(({ text }, at) => at > comma && text === ',')
  if (close < 0 || close - comma > LONGEST_RELATIVE || tokens[close + 1]?.pos !== 'ADP') return end
  return beforeMark(tokens, close + 1) ?? end
}

/** "sets out | why prices rose", "orders the army | to leave", "follows signs of | rising output": up to the next mark. */
function pastContent({ tokens }: Sentence, end: number): number {
  const at = tokens.findIndex(({ start }) => start >= end)
  const [last, next, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (next === undefined || next.pos === 'PUNCT') return end
  const isToDo = /^to$/i.test(next.text) && (after?.pos === 'VERB' || after?.pos === 'AUX' || after?.pos === 'PUNCT')
  // “after leaving the meeting | that it was over”: what a noun does not say is another verb's
  const isOthers = /^that$/i.test(next.text) && last?.pos === 'NOUN' && !SAYS_WHAT.test(last.text)
  const isOpen = (GOES_ON.test(next.text) && !isOthers) || isToDo || (last !== undefined && UNFINISHED.has(last.pos))
  return isOpen ? (beforeMark(tokens, at) ?? end) : end
}

/** Whether a second count of people starts here: "and 150 others were injured", "and dozens wounded". */
export function isToll(words: readonly Pick<Token, 'text' | 'pos'>[], at: number): boolean {
  if (!/^and$/i.test(words[at]?.text ?? '')) return false
  const after = words.slice(at + 1, at + 1 + LONGEST_COUNT)
  const hurt = after.findIndex(({ text }) => HURT.test(text))
  const count = after.slice(0, Math.max(0, hurt))
  return count.some(({ text, pos }) => pos === 'NUM' || COUNT.test(text)) && count.every(({ text, pos }) => pos !== 'VERB' && pos !== 'PROPN' && !/^[,;]$/.test(text)) // prettier-ignore
}

/** The end of the last word before the next mark. */
function beforeMark(tokens: readonly Token[], from: number): number | undefined {
  const stop = tokens.findIndex(({ text }, at) => at > from && /^[,;:.–—]$/.test(text))
  return tokens[(stop < 0 ? tokens.length : stop) - 1]?.end
}
