import { memo, useMemo } from 'react'
import type { Status } from '../../model/dataset.ts'
import { type Day, fromDayNumber } from '../../model/day.ts'
import { messages } from '../messages.ts'
import type { FacetIndex } from '../select/facet-index.ts'
import { FACETS, type Facet, type Filter, toggleExcluded, toggleTogether, toggleValue } from '../select/filter.ts'
import { facetCounts, type Question } from '../select/select-events.ts'
import { facetLabel, facetLanguage } from '../words/facet-label.ts'
import { DateRange } from './DateRange.tsx'
import { HowKnown } from './HowKnown.tsx'
import { type FacetChoice, FacetGroup } from './FacetGroup.tsx'

type FacetsProps = { facets: FacetIndex; question: Question; onChange: (filter: Filter) => void }

/** All facets with the counts that each choice would give now. */
export const Facets = memo(function Facets({ facets, question, onChange }: FacetsProps) {
  const { filter } = question
  const counts = useMemo(() => facetCounts(facets, question), [facets, question])
  const { index } = facets
  const min = fromDayNumber(index.start[0] ?? 0)
  const max = useMemo(() => fromDayNumber(index.end.reduce((last, day) => Math.max(last, day), 0)), [index])
  const reported = useMemo(() => reportedDays(facets), [facets])
  return (
    <>
      {FACETS.map((facet) =>
        facets.values[facet].length === 0 ? null : (
          <FacetGroup
            key={facet}
            facet={facet}
            choices={choicesOf(facets, facet, filter, counts[facet])}
            together={filter.together.includes(facet)}
            {...(facet === 'country' ? { note: messages.facets.countryNote } : {})}
            onToggle={(id) => onChange(toggleValue(filter, facet, id))}
            onExclude={(id) => onChange(toggleExcluded(filter, facet, id))}
            onTogether={() => onChange(toggleTogether(filter, facet))}
          />
        ),
      )}
      <HowKnown facets={facets} question={question} onChange={onChange} />
      <DateRange
        from={filter.from}
        to={filter.to}
        min={min}
        max={max}
        known={filter.known}
        reported={reported}
        onChange={({ from, to, known }) => {
          const { from: _from, to: _to, known: _known, ...rest } = filter
          onChange({ ...rest, ...(from ? { from } : {}), ...(to ? { to } : {}), ...(known ? { known } : {}) })
        }}
      />
    </>
  )
})

function reportedDays({ catalogue }: FacetIndex): { first: Day; last: Day } | undefined {
  const days = catalogue.documents.flatMap(({ published }) => published?.date ?? []).sort()
  const first = days[0]
  const last = days.at(-1)
  return first !== undefined && last !== undefined && first !== last ? { first, last } : undefined
}

function choicesOf(facets: FacetIndex, facet: Facet, filter: Filter, counts: Uint32Array): FacetChoice[] {
  const chosen = new Set(filter.any[facet])
  const excluded = new Set(filter.not[facet])
  return facets.values[facet].map(({ id }, place) => ({
    id,
    label: facetLabel(facets, facet, id),
    lang: facetLanguage(facets, facet, id),
    count: counts[place] ?? 0,
    chosen: chosen.has(id),
    excluded: excluded.has(id),
    ...(facet === 'topic' ? { hue: place + 1 } : {}),
    ...(facet === 'status' ? { shape: messages.event.statuses[id as Status].shape } : {}),
  }))
}
