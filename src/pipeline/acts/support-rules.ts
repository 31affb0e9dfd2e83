/** The ordered rules by which an act is only further evidence of another one. */
import type { Act } from '../annotation.ts'
import type { ActInput } from './context.ts'
import { blockKind, participants } from './parts-of-acts.ts'
import { attackToldOn, denialBeside, harmOfAccident, outcome, sameDeed } from './supports-of-deeds.ts'
import { frameOfNoun, goesOnWithSubject, reasonInSentence } from './supports-in-sentence.ts'
import { wordsOfWhoTold } from './supports-of-quotes.ts'
import { announced, quotedInLede, wordsAtMeeting, wordsOfPassage, wordsOfSpokesman } from './supports-of-words.ts'

export type SupportRule = {
  name: string
  find: (acts: readonly Act[], index: number, input: ActInput) => number | undefined
}

export const SUPPORT_RULES: readonly SupportRule[] = [
  { name: 'same-deed-in-one-clause', find: sameDeed },
  { name: 'denial-beside-a-claim', find: denialBeside },
  { name: 'harm-of-an-accident', find: harmOfAccident },
  { name: 'outcome-of-a-deed', find: outcome },
  { name: 'goes-on-with-its-subject', find: goesOnWithSubject },
  { name: 'reason-in-one-sentence', find: reasonInSentence },
  { name: 'verb-around-a-noun', find: frameOfNoun },
  { name: 'content-of-an-announcement', find: announced },
  { name: 'caption-of-an-act', find: caption },
  { name: 'words-of-its-spokesman', find: wordsOfSpokesman },
  { name: 'quoted-in-the-lede', find: quotedInLede },
  { name: 'words-at-a-meeting', find: wordsAtMeeting },
  { name: 'words-of-one-passage', find: wordsOfPassage },
  { name: 'words-of-who-told-it', find: wordsOfWhoTold },
  { name: 'attack-told-on', find: attackToldOn },
]

function caption(acts: readonly Act[], index: number, input: ActInput): number | undefined {
  const act = acts[index]
  if (!act || blockKind(act, input) !== 'caption') return undefined
  const people = participants(act, input)
  const found = acts.findIndex(
    (other) =>
      blockKind(other, input) !== 'caption' &&
      other.kind === act.kind &&
      other.modality === 'asserted' &&
      participants(other, input).filter((actor) => people.includes(actor)).length >= 2,
  )
  return found < 0 ? undefined : found
}
