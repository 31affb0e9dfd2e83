import { daysBetween } from '../../../model/day.ts'
import type { DateMention, Token } from '../../annotation.ts'
import { ofSentence } from '../../group-by.ts'
import type { Dated, DatingContext, DatingDocument } from '../rule.ts'
import { joinSentences } from '../join-sentences.ts'
import { isAtHead } from '../leads.ts'
import { takenFrom } from '../taken-from.ts'

/** Sentences of the body at the head of an article, which give the news in short. */
const LEAD = 3
/** Days before the article of which its news may be. */
const FRESH = 4
/** Words beside a verb among which its object is looked for. */
const NEAR = 6
/** Nouns that so many things share that they tell nothing apart. */
const VAGUE = new Set(['people', 'person', 'man', 'men', 'woman', 'women', 'country', 'number', 'dozens', 'hundreds', 'thousands', 'year', 'years', 'day', 'days', 'government', 'statement', 'official', 'officials', 'minister', 'president', 'leader', 'state', 'talks', 'time']) // prettier-ignore

/**
 * "Norland has urged its citizens to leave Peru" opens the article and "on Friday its embassy urged citizens to leave" tells the same
 * again below: the day of the second telling, where all tellings agree on one.
 */
export function toldAgain(context: DatingContext): Dated | undefined {
  const { act, sentence, document } = context
  const published = document.published?.date
  if (published === undefined || act.modality !== 'asserted' || act.passive === true || act.form === 'nominal')
    return undefined
  if ((act.tense !== 'perfect' && act.tense !== 'past') || !isAtHead(sentence, LEAD, document)) return undefined
  const at = sentence.tokens.findIndex(({ start }) => start === act.trigger.start)
  const [verb = ''] = act.trigger.lemma.split(' ')
  const nouns = nounsAfter(sentence.tokens, at)
  if (at < 0 || verb.length < STEM || nouns.length === 0) return undefined
  const tellings = document.sentences
    .filter(({ index, tokens }) => index > sentence.index && tells(tokens, verb, nouns))
    .flatMap(({ index }) => onlyDay(document, index, published) ?? [])
  const [mention] = tellings
  if (mention === undefined || tellings.some(({ from }) => from !== mention.from)) return undefined
  return takenFrom(mention, 'inferred', joinSentences(mention.explanation, 'The article tells it again with that day.'))
}

/** Letters of a verb that its forms share: "urge" and "urging". */
const STEM = 4

function tells(tokens: readonly Token[], verb: string, nouns: readonly string[]): boolean {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb
  return tokens.some(
    ({ text, pos }, at) =>
      pos === 'VERB' && isForm(text.toLowerCase(), stem) && nounsAfter(tokens, at).some((noun) => nouns.includes(noun)),
  )
}

function isForm(word: string, stem: string): boolean {
  return word.startsWith(stem) && /^(?:\p{L}?(?:e|ed|es|s|ing))?$/u.test(word.slice(stem.length))
}

function nounsAfter(tokens: readonly Token[], at: number): string[] {
  return tokens
    .slice(at + 1, at + 1 + NEAR)
    .filter(({ pos, text }) => pos === 'NOUN' && !VAGUE.has(text.toLowerCase()))
    .map(({ text }) => text.toLowerCase())
}

/** The one day that a sentence names, if it lies in the days before the article. */
function onlyDay({ dates }: DatingDocument, sentence: number, published: string): DateMention | undefined {
  const days = ofSentence(dates, sentence).filter(({ from, type, basis }) => from !== undefined && type !== 'DURATION' && type !== 'SET' && basis !== 'anchor') // prettier-ignore
  const [day] = days
  if (day?.from === undefined || days.length > 1 || day.precision !== 'day') return undefined
  const ago = daysBetween(day.from, published)
  return ago >= 0 && ago <= FRESH ? day : undefined
}
