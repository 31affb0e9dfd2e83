import { ofSentence } from '../group-by.ts'
import { agentNames } from './agents.ts'
import { tailsOf } from './cut.ts'
import { withoutDescription } from './long-subjects.ts'
import { isClaim } from './needs-source.ts'
import { joinNames } from './short-name.ts'
import { capital } from './subject.ts'
import type { Draft, TitleInput } from './title-input.ts'
import { readWords, type Word } from './words.ts'

/** What points at something that the article has named before: in a title "the" does. */
const POINTS = /^(?:this|these|that|those|such)$/i
/** Whose it is only the speaker knows. */
const OWN = /^(?:my|our|your)$/i
const NOUNS = new Set(['NOUN', 'PROPN', 'ADJ', 'VERB'])
const MARK = /^[“”"‘’]$/

/**
 * “This settlement holds the firm to account,” Berg said → "Berg says the settlement holds the firm to account": words that were spoken, told
 * as a clause, where no part of the quote can stand alone. What a speaker says of himself stays in quotation marks.
 */
export function* directDrafts(input: TitleInput): Iterable<Draft> {
  const { act, sentence } = input.candidate
  const agents = agentNames(input)
  const claim = ofSentence(input.claims, act.sentence).find(({ cue }) => cue.start === act.trigger.start)
  if (act.form !== 'statement' || isClaim(input) || agents.length === 0 || claim?.stance !== 'says') return
  if (!/[“"‘]\s*$/.test(sentence.text.slice(0, claim.content.start - sentence.start))) return
  const content = asTold(readWords(input, claim.content).filter(({ text }) => !MARK.test(text)))
  const verb = agents.length > 1 ? 'say' : 'says'
  for (const words of [content, withoutDescription(content)]) {
    for (const { text, whole } of words.length === 0 ? [] : tailsOf(words, 'say'))
      yield { title: `${capital(joinNames(agents))} ${verb} ${text}`, own: ['say', 'says', 'the'], verb, whole: whole && words === content } // prettier-ignore
  }
}

/** The words with "the" for what points, in small letters; none where nobody but the speaker or a pronoun opens them. */
function asTold(words: readonly Word[]): Word[] {
  const [first, second, ...rest] = words
  if (first === undefined || second === undefined) return []
  const isVerbal = [second, ...rest].some(({ pos }) => pos === 'AUX' || pos === 'VERB')
  if (!isVerbal || OWN.test(first.text)) return []
  // “Today’s | agreement could end it”
  if (first.pos === 'NOUN') return [{ ...first, text: first.text.toLowerCase() }, second, ...rest]
  if (!NOUNS.has(second.pos)) return []
  if (POINTS.test(first.text)) return [{ ...first, text: 'the' }, second, ...rest]
  return first.pos === 'DET' ? [{ ...first, text: first.text.toLowerCase() }, second, ...rest] : []
}
