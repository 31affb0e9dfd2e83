import type { DateMention } from '../../annotation.ts'
import { describesNoun, mayDate } from '../mentions.ts'
import type { Dated, DatingContext } from '../rule.ts'

/** Sentences that the story may go on without naming its day again. */
const REACH = 3

/** The day that the paragraph was last on: "… on Friday morning. All drones were shot down." */
export function sameParagraph(context: DatingContext): Dated | undefined {
  const { act, sentence, document } = context
  if (act.modality === 'planned' || act.tense === 'perfect') return undefined
  const mention = document.dates.findLast(
    (date) =>
      date.sentence >= 0 &&
      date.sentence < act.sentence &&
      act.sentence - date.sentence <= REACH &&
      document.sentences[date.sentence]?.block === sentence.block &&
      tells(date) &&
      !describesNoun(context, date) &&
      mayDate(context, date),
  )
  if (mention?.from === undefined || mention.to === undefined) return undefined
  return {
    from: mention.from,
    to: mention.to,
    precision: mention.precision,
    basis: mention.basis,
    certainty: 'assumed',
    explanation: `The paragraph is about that time: ${mention.explanation}`,
    mention,
    ...(mention.reference === undefined ? {} : { reference: mention.reference }),
  }
}

function tells(date: DateMention): boolean {
  return (
    date.basis !== 'anchor' &&
    date.type !== 'SET' &&
    date.type !== 'DURATION' &&
    date.precision !== 'open' &&
    date.value !== 'FUTURE_REF'
  )
}
