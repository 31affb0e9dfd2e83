/** Who denies what was said does so after it was said, and not on the day of which it was said. */
import type { Act, DateMention } from '../annotation.ts'
import { numbersInSentences } from '../look-up.ts'
import type { DatingDocument } from './rule.ts'

/** "Chile denied the charge": an answer to what was said, given after it. */
export function isDenial({ trigger, modality }: Act): boolean {
  return modality === 'asserted' && /^(?:deny|refute|rebut|dispute|reject|dismiss)\b/.test(trigger.lemma)
}

/** "Peru said that Chile shelled a village on 3 May": the day of what is told, not of its telling. */
export function isInAccount({ start, end, sentence }: DateMention, { claims }: DatingDocument): boolean {
  return numbersInSentences(claims, sentence).some((number) => {
    const claim = claims[number]
    return claim !== undefined && claim.cue.start < claim.content.start && claim.content.start <= start && end <= claim.content.end // prettier-ignore
  })
}
