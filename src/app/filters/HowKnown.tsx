import { useId, useMemo } from 'react'
import { messages } from '../messages.ts'
import type { FacetIndex } from '../select/facet-index.ts'
import type { Filter } from '../select/filter.ts'
import { type Question, selectEvents } from '../select/select-events.ts'
import { Segments } from '../ui/Segments.tsx'

type HowKnownProps = { facets: FacetIndex; question: Question; onChange: (filter: Filter) => void }

const LEAST = ['1', '2', '3'] as const

/** How well an event is known: to the day, and from how many articles. */
export function HowKnown({ facets, question, onChange }: HowKnownProps) {
  const words = messages.facets
  const hint = useId()
  const { exact: _exact, sources, ...rest } = question.filter
  const exact = useMemo(
    () => selectEvents(facets, { ...question, filter: { ...question.filter, exact: true } }).count,
    [facets, question],
  )
  const withExact = question.filter.exact ? { exact: true as const } : {}
  const withSources = sources === undefined ? {} : { sources }
  return (
    <>
      <fieldset className="facet" aria-describedby={hint}>
        <legend>{words.precision}</legend>
        <p className="facet-note" id={hint}>
          {words.dayKnownHint}
        </p>
        <div className="facet-row">
          <label className="facet-label">
            <input
              type="checkbox"
              className="check"
              checked={question.filter.exact === true}
              onChange={(event) =>
                onChange({ ...rest, ...withSources, ...(event.target.checked ? { exact: true as const } : {}) })
              }
            />
            <span className="facet-name">{words.dayKnown}</span>{' '}
            <span className="facet-count">{messages.number(exact)}</span>
          </label>
        </div>
      </fieldset>
      <fieldset className="facet">
        <legend>{words.sources}</legend>
        <Segments
          label={words.sources}
          value={LEAST.find((least) => Number(least) === sources) ?? '1'}
          options={LEAST.map((value) => ({
            value,
            label: value === '1' ? words.sourcesAny : words.sourcesLeast(Number(value)),
          }))}
          onChange={(value) =>
            onChange({ ...rest, ...withExact, ...(value === '1' ? {} : { sources: Number(value) }) })
          }
        />
      </fieldset>
    </>
  )
}
