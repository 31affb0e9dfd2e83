/** Says in a reader's words what was read and what it means. */
import { parseDay, weekdayOf } from '../../model/day.ts'
import type { Day } from '../../model/day.ts'
import { monthName, weekdayName } from './calendar.ts'
import type { Reading } from './reading.ts'

/** `“Wednesday”, in an article dated Friday 17 June 2022 → Wednesday 15 June 2022`. */
export function explain(text: string, reading: Reading): string {
  const said = `“${text.replace(/\s+/g, ' ')}”`
  const from =
    reading.reference === undefined
      ? ''
      : reading.countedFrom === 'text'
        ? `, counted from ${longDay(reading.reference)}, the day that the text names before`
        : `, in an article dated ${longDay(reading.reference)}`
  const note = reading.note === undefined ? '' : ` (${reading.note})`
  const warning = reading.warning === undefined ? '' : `; ${reading.warning}`
  if (reading.unresolved !== undefined) return `${said}${from}: no day, because ${reading.unresolved}${warning}`
  return `${said}${from} → ${extentWords(reading)}${note}${warning}`
}

function extentWords({ from, to, precision, value }: Reading): string {
  if (from === undefined || to === undefined) {
    if (from !== undefined) return `from ${longDay(from)} on`
    return to === undefined ? value : `up to ${longDay(to)}`
  }
  if (from === to) return longDay(from)
  if (precision === 'week') return `the week from ${longDay(from)} to ${longDay(to)}`
  if (precision === 'month' && from.slice(0, 7) === to.slice(0, 7)) return monthWords(from)
  if (precision === 'month' || precision === 'season') return `${monthWords(from)} to ${monthWords(to)}`
  if (precision === 'year')
    return from.slice(0, 4) === to.slice(0, 4) ? yearWords(from, to) : `${from.slice(0, 4)} to ${to.slice(0, 4)}`
  return `${longDay(from)} to ${longDay(to)}`
}

function yearWords(from: Day, to: Day): string {
  const whole = from.endsWith('-01-01') && to.endsWith('-12-31')
  return whole ? from.slice(0, 4) : `${monthWords(from)} to ${monthWords(to)}`
}

function monthWords(day: Day): string {
  const { year, month } = parseDay(day)
  return `${monthName(month)} ${year}`
}

/** `2022-06-15` → `Wednesday 15 June 2022`. */
function longDay(day: Day): string {
  const { year, month, day: number } = parseDay(day)
  return `${weekdayName(weekdayOf(day))} ${number} ${monthName(month)} ${year}`
}
