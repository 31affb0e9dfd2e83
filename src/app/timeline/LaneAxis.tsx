/** The words of the time axis and the lines below them. Decoration of the lanes: the list says the same in words. */
import { useMemo } from 'react'
import { fromDayNumber } from '../../model/day.ts'
import { messages } from '../messages.ts'
import { tickInWords } from '../words/date-in-words.ts'
import { type Axis, axisOf } from './axis-ticks.ts'
import { EDGE } from './moving-layers.ts'
import type { TimeScale } from './fold-time.ts'
import type { LanesWords } from './lanes-props.ts'
import type { Span } from './visible-items.ts'

const SHORT_LABEL = 24
const LONG_LABEL = 132

export function LaneAxis({ axis, words }: { axis: Axis; words: LanesWords }) {
  return (
    <div className="lane-axis">
      <div className="lane-layer">
        {axis.years.map(({ year, x }) => (
          <span key={year} className="lane-year" style={{ left: x }}>
            {messages.dates.year(String(year))}
          </span>
        ))}
        {axis.ticks.map(({ day, x, unit }) => (
          <span key={day} className="lane-tick" style={{ left: x }}>
            {tickInWords(unit, fromDayNumber(day))}
          </span>
        ))}
        {axis.folds.map(({ x, width, days }) =>
          width < SHORT_LABEL ? null : (
            <span key={`${days} ${x}`} className="lane-fold-label" style={{ left: x, width }}>
              {width < LONG_LABEL ? words.quietShort(days) : words.quiet(days)}
            </span>
          ),
        )}
      </div>
    </div>
  )
}

export function LaneGrid({ axis }: { axis: Axis }) {
  return (
    <div className="lane-grid">
      <div className="lane-layer">
        {axis.ticks.map(({ day, x }) => (
          <span key={day} style={{ left: x }} />
        ))}
        {axis.folds.map(({ x, width, days }) => (
          <i key={`${days} ${x}`} className="lane-fold" style={{ left: x, width }} />
        ))}
      </div>
    </div>
  )
}

/** The axis of a window, computed anew only when something of it changes. */
export function useAxis(scale: TimeScale, window: Span, pixels: number): Axis {
  return useMemo(() => axisOf(scale, window, pixels, EDGE), [scale, window, pixels])
}
