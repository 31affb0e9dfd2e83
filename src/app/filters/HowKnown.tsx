import { type ReactNode, useId, useMemo } from 'react'
import { messages } from '../messages.ts'
import type { FacetIndex } from '../select/facet-index.ts'
import type { Filter } from '../select/filter.ts'
import { countWith, type Question } from '../select/select-events.ts'
import type { Wish } from '../select/narrow.ts'
import { Segments } from '../ui/Segments.tsx'

type HowKnownProps = { facets: FacetIndex; question: Question; onChange: (filter: Filter) => void }

const LEAST = ['1', '2', '3'] as const

/** How well an event is known: whether anybody denies it, to the day, and from how many articles. */
export function HowKnown({ facets, question, onChange }: HowKnownProps) {
  const words = messages.facets
  const { sources, ...rest } = question.filter
  return (
    <>
      <fieldset className="facet">
        <legend>{words.accounts}</legend>
        <OnlyThose facets={facets} question={question} wish="contested" note={words.contestedHint} onChange={onChange}>
          {words.contested}
        </OnlyThose>
      </fieldset>
      <fieldset className="facet">
        <legend>{words.precision}</legend>
        <OnlyThose facets={facets} question={question} wish="exact" note={words.dayKnownHint} onChange={onChange}>
          {words.dayKnown}
        </OnlyThose>
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
          onChange={(value) => onChange({ ...rest, ...(value === '1' ? {} : { sources: Number(value) }) })}
        />
      </fieldset>
    </>
  )
}

type OnlyThoseProps = HowKnownProps & { wish: Wish; note: string; children: ReactNode }

/** A box that leaves out all but some, with the number that there would be. */
function OnlyThose({ facets, question, wish, note, onChange, children }: OnlyThoseProps) {
  const hint = useId()
  const { [wish]: chosen, ...rest } = question.filter
  const count = useMemo(() => countWith(facets, question, wish), [facets, question, wish])
  return (
    <>
      <p className="facet-note" id={hint}>
        {note}
      </p>
      <div className="facet-row">
        <label className="facet-label">
          <input
            type="checkbox"
            className="check"
            aria-describedby={hint}
            checked={chosen === true}
            onChange={(event) => onChange(event.target.checked ? { ...rest, [wish]: true } : rest)}
          />
          <span className="facet-name">{children}</span> <span className="facet-count">{messages.number(count)}</span>
        </label>
      </div>
    </>
  )
}
