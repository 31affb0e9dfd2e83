import { addDays, addMonths, type Day, isDay } from '../../model/day.ts'
import { messages } from '../messages.ts'

type DateRangeProps = {
  from?: string | undefined
  to?: string | undefined
  /** First and last day of the corpus. */
  min: Day
  max: Day
  onChange: (range: { from?: string | undefined; to?: string | undefined }) => void
}

/** First and last day that are shown. A month from the overview strip reads as its first or last day. */
export function DateRange({ from, to, min, max, onChange }: DateRangeProps) {
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
            onChange={(event) => onChange({ from: dayOrNothing(event.target.value), to })}
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
            onChange={(event) => onChange({ from, to: dayOrNothing(event.target.value) })}
          />
        </label>
      </div>
      {from || to ? (
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
