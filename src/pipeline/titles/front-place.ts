import { ofSentence } from '../group-by.ts'
import type { TitleInput } from './title-input.ts'

/**
 * The place that opens the clause of an act: of "In Vietnam, the toll has risen, while in Laos, 300 people fled" for the second act `Laos`.
 * Undefined where the clause opens otherwise, or the words after "in" name no place.
 */
export function frontPlace({ candidate: { act, sentence }, names }: TitleInput): string | undefined {
  const { tokens } = sentence
  const from = act.subject === undefined ? act.clause.start : Math.min(act.clause.start, act.subject.start)
  const at = tokens.findIndex(({ start }) => start >= from)
  const comma = tokens.slice(0, Math.max(0, at)).findLastIndex(({ text }) => text === ',')
  const isNear = comma >= 0 && at - comma <= 3 && tokens.slice(comma + 1, at).every(({ pos }) => ['ADV', 'DET', 'ADJ', 'NUM', 'ADP'].includes(pos)) // prettier-ignore
  const name = isNear ? ofSentence(names, sentence.index).find(({ end }) => end === tokens[comma - 1]?.end) : undefined
  if (name === undefined || !(name.kind === 'place' || name.kind === 'country') || name.via === 'adjective') return undefined // prettier-ignore
  const preposition = tokens.findLastIndex(({ end }) => end <= name.start)
  const opens = preposition === 0 || /^(?:,|;|while|and|but|–|—)$/i.test(tokens[preposition - 1]?.text ?? '')
  return opens && /^in$/i.test(tokens[preposition]?.text ?? '') ? name.text.replace(/^the /i, '') : undefined
}
