import type { DateMention } from '../../annotation.ts'
import { ofSentence } from '../../group-by.ts'
import { isCompared } from '../comparisons.ts'
import { joinSentences } from '../join-sentences.ts'
import type { Dated, DatingContext, DatingDocument } from '../rule.ts'

const BEGAN =
  '(?:began|begun|started|erupted|flared|broke out|(?:was|were) (?:launched|imposed|declared|called|introduced)|opened|took effect|came into force|resumed|ended|collapsed)'
/** "since the strike began", "since the start of the siege": the words that may name what it is. */
const SINCE = new RegExp(
  `\\bsince (?:(?:the|its|their|this|that) ((?:\\p{L}[\\p{L}’'-]* ){1,4})${BEGAN}\\b|the (?:start|beginning|outbreak|onset|launch|end|eruption|collapse) of (?:(?:the|its|their|this|that) )?((?:\\p{L}[\\p{L}’'-]* ?){1,4}))`,
  'iu',
)
const BEGINS = new RegExp(`\\b${BEGAN}\\b`, 'iu')
/** Characters before a verb of beginning in which what began is named. */
const SUBJECT = 48
const SHORTEST = 3
/** Words between a verb and its date: no other clause. */
const PLAIN = /^[^,;:“”"]{0,60}$/

/**
 * "has lost two million since the strike began": from the day on which the article elsewhere says that it began until the article; where
 * it says none, from some time before. A date of its own in the sentence goes before this rule.
 */
export function sinceItBegan({ act, sentence, document }: DatingContext): Dated | undefined {
  const published = document.published?.date
  if (published === undefined || act.tense !== 'perfect' || act.modality === 'planned') return undefined
  const [whole, began, start] = SINCE.exec(sentence.text) ?? []
  if (whole === undefined) return undefined
  const at = sentence.start + sentence.text.indexOf(whole)
  if (isCompared(document.text, { start: at + whole.length, text: '' })) return undefined
  const mention = namesIn(began ?? start ?? '')
    .flatMap((name) => beginnings(document).get(name) ?? [])
    .find(({ from }) => from !== undefined && from <= published)
  if (mention?.from === undefined) {
    const explanation = `“${whole}”: nothing says when that was, but it lies before the article.`
    return { to: published, precision: 'open', basis: 'vague', certainty: 'assumed', explanation, reference: published }
  }
  const explanation = joinSentences(mention.explanation, 'That is when it began; from then until the article.')
  return { from: mention.from, to: published, precision: 'days', basis: mention.basis, certainty: 'inferred', explanation, mention } // prettier-ignore
}

function namesIn(words: string): string[] {
  return words
    .toLowerCase()
    .split(' ')
    .filter((word) => word.length >= SHORTEST)
    .toReversed()
}

/** What began when, by the words before each verb of beginning that has a date; worked out once for a document. */
const known = new WeakMap<DatingDocument['dates'], Map<string, DateMention>>()

function beginnings(document: DatingDocument): Map<string, DateMention> {
  const made = known.get(document.dates)
  if (made) return made
  const found = new Map<string, DateMention>()
  for (const { index, start, text } of document.sentences) {
    const verb = BEGINS.exec(text)
    if (!verb) continue
    const end = start + verb.index + verb[0].length
    const date = ofSentence(document.dates, index).find(
      (mention) =>
        mention.from !== undefined &&
        (mention.type === 'DATE' || mention.type === 'TIME') &&
        mention.basis !== 'anchor' &&
        (mention.start === start || (mention.start >= end ? PLAIN.test(document.text.slice(end, mention.start)) : isFront(mention, start))), // prettier-ignore
    )
    if (!date) continue
    for (const name of namesIn(
      text.slice(Math.max(0, verb.index - SUBJECT), verb.index).replace(/[^\p{L}’'-]+/gu, ' '),
    ))
      if (!found.has(name)) found.set(name, date)
  }
  known.set(document.dates, found)
  return found
}

/** Characters within which a date opens its sentence. */
const FRONT = 12

function isFront(mention: DateMention, start: number): boolean {
  return mention.start - start <= FRONT
}
