/** The words of the time axis and the lines below them. Decoration of the lanes: the list says the same in words. */
import { useMemo } from 'react'
import { type Axis, axisOf } from './axis-ticks.ts'
import { EDGE } from './moving-layers.ts'
import type { TimeScale } from './fold-time.ts'
import type { LanesWords } from './lanes-props.ts'
import type { Span } from './visible-items.ts'

const DAY_MS = 86_400_000
const SHORT_LABEL = 24
const LONG_LABEL = 132

export function LaneAxis({ axis, locale, words }: { axis: Axis; locale: string; words: LanesWords }) {
  const formats = useMemo(() => {
    const format = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options })
    return {
      day: format({ day: 'numeric', month: 'short' }),
      month: format({ month: 'short' }),
      year: format({ year: 'numeric' }),
    }
  }, [locale])
  return (
    <div className="lane-axis">
      <div className="lane-layer">
        {axis.years.map(({ year, x }) => (
          <span key={year} className="lane-year" style={{ left: x }}>
            {formats.year.format(Date.UTC(2000, 5, 1) + (year - 2000) * 365.2425 * DAY_MS)}
          </span>
        ))}
        {axis.ticks.map(({ day, x, unit }) => (
          <span key={day} className="lane-tick" style={{ left: x }}>
            {formats[unit].format(day * DAY_MS)}
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
