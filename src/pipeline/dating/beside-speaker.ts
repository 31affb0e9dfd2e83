/** Days that tell something of who speaks, and not when he spoke. */
import type { DateMention } from '../annotation.ts'
import { ofSentence } from '../group-by.ts'
import { numberOf } from '../look-up.ts'
import type { DatingContext } from './rule.ts'

const ABOUT_SPEAKER =
  /, ?(?:who|whose|whom|which|where|(?!(?:asked|interviewed|quoted|questioned|pressed|contacted|reached)\b)\p{Ll}+ed) [^,]*$/u

/**
 * "Silva, who took office in May, said": the day of what is told about who speaks; not so "asked on Monday", nor the day of a visit or a
 * meeting, where one speaks.
 */
export function isBesideSpeaker({ act, document }: DatingContext, date: DateMention): boolean {
  const { start, end } = date
  const { claims, text } = document
  const isBeside = act.claims.some((number) => {
    const { speaker, cue } = claims[number] ?? { speaker: { start: Infinity }, cue: { start: -1 } }
    if (end > cue.start || speaker.start > start || !text.slice(end, cue.start).includes(',')) return false
    return ABOUT_SPEAKER.test(text.slice(speaker.start, start))
  })
  if (!isBeside) return false
  const number = numberOf(document.dates, date)
  return !ofSentence(document.acts ?? [], act.sentence).some(({ kind, dates }) => kind === 'CONSULT' && (dates ?? []).includes(number)) // prettier-ignore
}
