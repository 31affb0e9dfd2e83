import type { Dated, DatingContext } from '../rule.ts'

/** How far before its verb or noun the name of an event may begin. */
const REACH = 40
/** What lasts is not of the day on which it began. */
const LASTS = /^(?:the )?(?:war|fighting|conflict)\b/i

/** "Norland’s invasion of Sudonia came as a shock": the act is the event itself, whose day everybody knows. */
export function dayOfKnownEvent({ act, document }: DatingContext): Dated | undefined {
  if (act.modality === 'planned') return undefined
  const from = Math.max(0, act.trigger.start - REACH)
  const around = folded(document.text.slice(from, act.trigger.end + REACH * 2))
  for (const { phrases, date, note } of document.anchors ?? []) {
    if (document.published !== undefined && date > document.published.date) continue
    const isIt = phrases.some((phrase) => !LASTS.test(phrase) && phrase.includes(' ') && covers(around, folded(phrase), act.trigger.start - from, act.trigger.end - from)) // prettier-ignore
    if (isIt)
      return { from: date, to: date, precision: 'day', basis: 'anchor', certainty: 'inferred', explanation: note }
  }
  return undefined
}

/** Whether a phrase stands in the text, as whole words, over the words `start` to `end`. */
function covers(text: string, phrase: string, start: number, end: number): boolean {
  let at = text.indexOf(phrase)
  while (at >= 0) {
    const whole = !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + phrase.length))
    if (whole && at <= start && end <= at + phrase.length) return true
    at = text.indexOf(phrase, at + 1)
  }
  return false
}

function folded(text: string): string {
  return text.toLowerCase().replaceAll('’', "'")
}
