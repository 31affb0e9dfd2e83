import { addDays, addMonths, type Day, isDay } from '../../model/day.ts'
import { messages } from '../messages.ts'

type Dates = { from?: string | undefined; to?: string | undefined; known?: string | undefined }
type DateRangeProps = {
  from?: string | undefined
  to?: string | undefined
  known?: string | undefined
  /** First and last day of the corpus. */
  min: Day
  max: Day
  /** Days on which articles appeared: before the first nothing was known. */
  reported: { first: Day; last: Day } | undefined
  onChange: (range: Dates) => void
}

/** First and last day that are shown, and the day up to which articles count: what happened is one clock, what was reported another. A month from the overview strip reads as its first or last day. */
export function DateRange({ from, to, known, min, max, reported, onChange }: DateRangeProps) {
  return (
    <fieldset className="facet">
      <legend>{messages.facets.dates}</legend>
      <div className="date-range">
        <label>
          <span>{messages.facets.from}</span>
          <input
            className="field"
            type="date"
            min={min}
            max={max}
            value={from ? firstDay(from) : ''}
            onChange={(event) => onChange({ from: dayOrNothing(event.target.value), to, known })}
          />
        </label>
        <label>
          <span>{messages.facets.to}</span>
          <input
            className="field"
            type="date"
            min={min}
            max={max}
            value={to ? lastDay(to) : ''}
            onChange={(event) => onChange({ from, to: dayOrNothing(event.target.value), known })}
          />
        </label>
      </div>
      {reported ? (
        <label className="date-known" title={messages.facets.knownHint}>
          <span>{messages.facets.known}</span>
          <input
            className="field"
            type="date"
            min={reported.first}
            max={reported.last}
            value={known ?? ''}
            onChange={(event) => onChange({ from, to, known: dayOrNothing(event.target.value) })}
          />
        </label>
      ) : null}
      {from || to || known ? (
        <button type="button" className="link-button" onClick={() => onChange({})}>
          {messages.facets.clearDates}
        </button>
      ) : null}
    </fieldset>
  )
}

function firstDay(value: string): string {
  return isDay(value) ? value : `${value}-01`
}

function lastDay(value: string): string {
  return isDay(value) ? value : addDays(addMonths(`${value}-01`, 1), -1)
}

function dayOrNothing(value: string): string | undefined {
  return isDay(value) ? value : undefined
}
