/** The day on which an article was written, where its dateline names one shortly before its publication. */
import { addDays, type Day } from '../../model/day.ts'
import type { Block, DateMention } from '../annotation.ts'

type Published = { date: Day; precision: 'day' | 'days' | 'month' }

/** Days between a dateline and the page that carries it: night desks and other time zones. */
const LATEST = 2

/** Whether a day may be that of a dateline above a story that was published on another. */
function isWritten(day: Day, block: Block | undefined, { date, precision }: Published): boolean {
  if (precision !== 'day' || block?.kind !== 'dateline' || block.reason !== 'story-dateline') return false
  return day <= date && day >= addDays(date, -LATEST)
}

/**
 * "LIMA, April 5 (Agency) –" on a page of 6 April: what the story tells without a day is of the fifth. The day of publication, where no
 * dateline names another within two days before it, or the story itself tells of a day after it.
 */
export function dayWritten(
  dates: readonly DateMention[],
  blocks: readonly Block[],
  published: Published | undefined,
): Published | undefined {
  if (published === undefined) return undefined
  const written = dates.find(({ sentence, start, from, precision }) => {
    if (sentence >= 0 || from === undefined || precision !== 'day') return false
    return isWritten(from, blocks.find((block) => block.start <= start && start < block.end), published) // prettier-ignore
  })?.from
  if (written === undefined) return published
  const isOutdated = dates.some(
    ({ sentence, from, precision }) =>
      sentence >= 0 && precision === 'day' && from !== undefined && from > written && from <= published.date,
  )
  return isOutdated ? published : { ...published, date: written }
}
