import { ofSentence } from '../group-by.ts'
import { withClosingMark } from './closing-mark.ts'
import { tailsOf } from './cut.ts'
import { sourceName } from './source-name.ts'
import { inPresent } from './said-words.ts'
import { isSpokenFor } from './agents.ts'
import { capital } from './subject.ts'
import { asksForObject } from './takes-object.ts'
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
  // “They robbed a bank” behind “…, the prosecution said”: they are not the one who tells it
  if (claim.rule === 'account-goes-on') return
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
  const who = pronoun?.via === 'pronoun' ? pronoun.text.toLowerCase() : (words[0]?.text ?? '')
  const deed = trigger < 0 ? '' : (words[trigger]?.text ?? '')
  const told = isFinite(words.slice(0, trigger + 1))
    ? announced(input, nowOf(words, who))
    : goesOn(input, words, trigger, who)
  if (!PRONOUN.test(who) || deed === '' || told === undefined) return
  const { says } = source
  for (const { text, whole } of [...tailsOf(told, 'say'), { text: '', whole: false }]) {
    if (!text.includes(deed) || (act.passive !== true && text.endsWith(deed) && asksForObject(act.trigger.lemma))) continue // prettier-ignore
    yield { title: `${capital(source.name)} ${says} ${who} ${text}`, own: ['say', 'says', 'is', 'are', 'was', 'were', 'will', 'has', 'have'], verb: says, whole } // prettier-ignore
  }
}

/** "said it would strike": a plan, which the title tells at its own time: “says it will strike”. */
function announced({ candidate: { status } }: TitleInput, words: readonly Word[]): readonly Word[] {
  const [first, ...more] = words
  return status === 'planned' && first?.text === 'would' ? [{ ...first, text: 'will' }, ...more] : words
}

/** "said they were quitting" → "they are quitting": what a body says of itself; a man may tell of what he was doing then. */
function nowOf(words: readonly Word[], who: string): readonly Word[] {
  return (/^(?:it|they)$/i.test(who) && words[1]?.text !== 'would' ? inPresent(words, true) : words).slice(1)
}

/** "said he was taken across the border and | held in a cellar" → "was held in a cellar": a second deed with the pronoun of the first. */
function goesOn(
  { candidate: { act } }: TitleInput,
  words: readonly Word[],
  trigger: number,
  who: string,
): Word[] | undefined {
  const rest = words.slice(trigger)
  const isShared = act.rule === 'verb-sharing-a-subject' || (act.passive === true && act.object?.start === words[0]?.at)
  if (!isShared || words[trigger - 1]?.pos === 'AUX') return undefined
  const was: Word = { text: /^they$/i.test(who) ? 'were' : 'was', lemma: 'be', pos: 'AUX', space: true, at: -1 }
  return act.passive === true ? [was, ...rest] : rest
}

/** Whether what is told has a verb before or at the deed: not "they, firing". */
function isFinite(words: readonly Word[]): boolean {
  return words.slice(1).every(({ pos }) => ['VERB', 'AUX', 'PART', 'ADV'].includes(pos))
}
