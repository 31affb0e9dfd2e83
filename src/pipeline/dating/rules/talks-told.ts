import type { Act } from '../../annotation.ts'
import { numbersInSentences } from '../../look-up.ts'
import { chooseMention } from '../mentions.ts'
import type { Dated, DatingContext } from '../rule.ts'
import { takenFrom } from '../taken-from.ts'
import { publicationDay } from './publication-day.ts'

/** Sentences back to the meeting that "after the talks" means. */
const REACH = 20
const OCCASION =
  /\b(?:at|after|during|following|in) (?:(?:a|an|the|their|his|her|its) )?(?:(?:joint|bilateral|later|separate) ){0,2}(?:news conference|press conference|talks|meeting|summit|negotiations)\b/i

/** "At a news conference after the talks he accused …": the day of the talks that the article told of before. */
export function dayOfTalks(context: DatingContext): Dated | undefined {
  const { act, sentence, document } = context
  if (act.modality === 'planned' || act.tense === 'perfect' || !OCCASION.test(sentence.text)) return undefined
  const meeting = numbersInSentences(document.acts ?? [], act.sentence - REACH, act.sentence - 1)
    .flatMap((number) => document.acts?.[number] ?? [])
    .findLast((other) => isMeeting(other) && isOwn(other, context))
  const mention =
    meeting &&
    chooseMention(
      context,
      (meeting.dates ?? []).flatMap((number) => document.dates[number] ?? []),
    )
  if (mention?.to === undefined) return undefined
  return takenFrom(mention, 'assumed', `It was said at the talks that the article tells of: ${mention.explanation}`)
}

/** Who "arrives for a visit" or "ends" one has not met yet, or meets no more. */
function isMeeting({ kind, modality, form, trigger }: Act): boolean {
  return kind === 'CONSULT' && modality === 'asserted' && form !== 'statement' && TALKS.test(trigger.lemma)
}

const TALKS = /meet|talk|summit|negotiat|confer|discuss|host|receive|hold|speak/

function isOwn({ dates }: Act, { document }: DatingContext): boolean {
  return (dates ?? []).some((number) => {
    const date = document.dates[number]
    return date?.precision === 'day' && date.basis !== 'anchor'
  })
}

/** "SPOKESPERSON: We urge …": said on the day of the transcript. */
export function saidInTurn(context: DatingContext): Dated | undefined {
  const { act, sentence, document } = context
  const inTurn = act.tense === 'present' && document.blocks[sentence.block]?.speaker !== undefined
  const dated = inTurn ? publicationDay(context) : undefined
  return dated && { ...dated, explanation: 'It is what the speaker says here, on the day of this text.' }
}
