import type { When } from '../../model/dataset.ts'
import type { Act, DateMention, Sentence } from '../annotation.ts'

type DropInput = {
  act: Act
  sentence: Sentence | undefined
  dated: { when: When } | undefined
  ahead: boolean
  /** It stands in a quotation that goes on from the sentence before. */
  goesOn: boolean
  /** The date that stands for its day and cannot be read. */
  unread?: DateMention | undefined
}
type DropRule = { name: string; reason: string; holds: (input: DropInput) => boolean }

/** "spoke on condition of anonymity", "asked not to be named". */
const KEPT_BACK = /^[^.;]{0,60}\b(?:anonymity|anonymously|not to be (?:named|identified|quoted))\b/
/** Why an act without any day is no event. */
const UNDATED = 'Nothing says when it happened'
/** Why an act is none whose date is written and names no day; what follows says which, and why. */
const UNREAD = 'Its date cannot be read: '

/** Why an act is no event. The reason is what the reader sees beside the sentence. */
export const DROP_RULES: readonly DropRule[] = [
  {
    name: 'outside-any-sentence',
    reason: 'It stands outside any sentence',
    holds: ({ sentence }) => sentence === undefined,
  },
  {
    name: 'did-not-happen',
    reason: 'The sentence says that it did not happen',
    holds: ({ act }) => act.modality === 'negated',
  },
  {
    name: 'only-supposed',
    reason: 'It is only supposed or wished',
    holds: ({ act }) => act.modality === 'hypothetical',
  },
  { name: 'a-habit', reason: 'It is a habit, not an event', holds: ({ act }) => act.modality === 'habitual' },
  {
    name: 'done-before-its-day',
    reason: 'It is told as done, but the day that is named for it lies after the article',
    holds: ({ dated, ahead }) => dated === undefined && ahead,
  },
  {
    // “He will now pay the price.”, “We will never give in.”: what somebody vows at length, for no day
    name: 'a-vow-that-goes-on',
    reason: 'It is a vow in words that go on, and nothing says when',
    holds: ({ act, dated, goesOn }) => goesOn && act.modality === 'planned' && dated?.when.rule === 'planned-ahead',
  },
  {
    name: 'keeps-back-a-name',
    reason: 'It only says that somebody kept back his name',
    holds: ({ act, sentence }) =>
      /^(?:speak|talk|ask|request|insist)/.test(act.trigger.lemma) &&
      KEPT_BACK.test(sentence?.text.slice(act.trigger.end - sentence.start) ?? ''),
  },
  { name: 'unread-date', reason: UNREAD, holds: ({ dated, unread }) => dated === undefined && unread !== undefined },
  { name: 'no-date', reason: UNDATED, holds: ({ dated }) => dated === undefined },
]

/** Why an act is no event, or undefined where it is one. `ahead`: its own words name a day after the article. */
export function dropReason(
  act: Act,
  sentence: Sentence | undefined,
  dated: { when: When } | undefined,
  ahead: boolean,
  goesOn = false,
  unread?: DateMention,
): string | undefined {
  const reason = DROP_RULES.find(({ holds }) => holds({ act, sentence, dated, ahead, goesOn, unread }))?.reason
  return reason === UNREAD ? `${UNREAD}${unread?.explanation}` : reason
}
