import { ofSentence } from '../group-by.ts'
import { withClosingMark } from './closing-mark.ts'
import { tailsOf } from './cut.ts'
import { sourceName } from './source-name.ts'
import { isSpokenFor } from './agents.ts'
import { capital } from './subject.ts'
import type { Draft, TitleInput } from './title-input.ts'
import { readWords, type Word } from './words.ts'

const LINK = /^(?:that|,|:)$/i
const PRONOUN = /^(?:it|they|he|she)$/i

/** "Both sides have confirmed they exchanged fire" → "Both sides say they exchanged fire": the pronoun is as loose as in the sentence. */
export function* reportedDrafts(input: TitleInput): Iterable<Draft> {
  const { act } = input.candidate
  const source = sourceName(input)
  const claim = ofSentence(input.claims, act.sentence).find(
    ({ content, cue, quoted }) =>
      !quoted && cue.end <= content.start && content.start <= act.trigger.start && act.trigger.end <= content.end,
  )
  if (source === undefined || claim === undefined || claim.stance === 'denies' || act.form === 'nominal') return
  const all = readWords(input, withClosingMark(input, claim.content))
  const words = all.slice(
    Math.max(
      0,
      all.findIndex(({ text }) => !LINK.test(text)),
    ),
  )
  const pronoun = ofSentence(input.names, act.sentence).find(({ start }) => start === words[0]?.at)
  const teller = input.candidate.attribution.find(({ stance }) => stance !== 'denies')?.actor
  if (pronoun !== undefined && teller !== undefined && !pronoun.actors.includes(teller)) return
  if (/^s?he$/i.test(words[0]?.text ?? '') && (pronoun === undefined || isSpokenFor(input))) return
  const trigger = words.findIndex(({ at }) => at === act.trigger.start)
  if (!PRONOUN.test(words[0]?.text ?? '') || trigger < 0 || !isFinite(words.slice(0, trigger + 1))) return
  const head = words.slice(0, trigger + 1)
  const { says } = source
  for (const { text, whole } of [...tailsOf(words.slice(1), 'say'), { text: '', whole: false }]) {
    if (!text.includes(head.at(-1)?.text ?? '')) continue
    yield { title: `${capital(source.name)} ${says} ${head[0]?.text ?? ''} ${text}`, own: ['say', 'says'], verb: says, whole } // prettier-ignore
  }
}

/** Whether what is told has a verb before or at the deed: not "they, firing". */
function isFinite(words: readonly Word[]): boolean {
  return words.slice(1).every(({ pos }) => ['VERB', 'AUX', 'PART', 'ADV'].includes(pos))
}
