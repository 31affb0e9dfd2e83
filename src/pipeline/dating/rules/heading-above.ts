import { ofSentence } from '../../group-by.ts'
import { headingScope } from '../../when/heading-scope.ts'
import type { Dated, DatingContext, DatingDocument, Unread } from '../rule.ts'
import { takenFrom } from '../taken-from.ts'
import { datedUnread } from '../unread.ts'
import type { DateMention } from '../../annotation.ts'
import { onceEach } from '../../once-each.ts'

/** Scopes are worked out once for a document and not once for each of its acts. */
/** Sentences that go on from a day named under the heading. */
const REACH = 3
/** Characters within which a sentence names the day of what it tells: "On July 6, the ministry …", "Berg on May 15 …". */
const FRONT = 24

/**
 * A heading dates its list: "Here are the key developments from yesterday:" governs the bullets under it. Under a month or a year what
 * follows on a day that the text names is of that day: "March 2018 ¶ On March 8, Norland … ¶ Sudonia answers." A day ahead of the article
 * dates nothing that is told as done.
 */
export function headingAbove(context: DatingContext): Dated | Unread | undefined {
  const { act, document } = context
  if (act.modality === 'planned') return undefined
  const mention = scopeOf(document)[act.sentence]
  if (
    mention === undefined ||
    (mention.to === undefined && mention.unreadable === undefined) ||
    isAhead(mention, document)
  )
    return undefined
  const finer = mention.precision === 'day' ? undefined : dayBelow(mention, act.sentence, document)
  if (finer !== undefined) return takenFrom(finer, 'assumed', `The account goes on from that day: ${finer.explanation}`)
  const says = (explanation: string) => `The heading above says: ${explanation}`
  const dated =
    mention.unreadable === undefined
      ? takenFrom(mention, 'inferred', says(mention.explanation))
      : datedUnread(context, mention, 'inferred', says)
  return dated === undefined || 'unread' in dated ? dated : { ...dated, basis: 'heading' }
}

function isAhead({ from }: DateMention, { published }: DatingDocument): boolean {
  return from !== undefined && published !== undefined && from > published.date
}

/** The day that the sentences right before, under the same heading, name last for what they tell. */
function dayBelow(heading: DateMention, sentence: number, document: DatingDocument): DateMention | undefined {
  const scope = scopeOf(document)
  for (let at = sentence - 1; at >= sentence - REACH && scope[at] === heading; at -= 1) {
    const start = document.sentences[at]?.start ?? 0
    const day = ofSentence(document.dates, at).findLast(
      (date) => date.precision === 'day' && date.basis === 'explicit' && date.start - start <= FRONT,
    )
    if (day?.from === undefined) continue
    return day.from >= (heading.from ?? '') && !isAhead(day, document) ? day : undefined
  }
  return undefined
}

const scopeOf = onceEach(({ blocks, sentences, dates }: DatingContext['document']) =>
  headingScope(blocks, sentences, dates),
)
