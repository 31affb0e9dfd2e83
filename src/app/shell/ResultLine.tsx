import { SlidersHorizontal } from 'lucide-react'
import { useMemo } from 'react'
import { messages } from '../messages.ts'
import type { Bits } from '../select/bits.ts'
import type { FacetIndex } from '../select/facet-index.ts'
import { EMPTY_FILTER, FACETS, type Filter, isFiltered, toggleExcluded, toggleValue } from '../select/filter.ts'
import type { Suggestion } from '../search/search-result.ts'
import { hasAny } from '../select/posting.ts'
import type { Selected } from '../select/select-events.ts'
import { Button } from '../ui/Button.tsx'
import { RemovableChip } from '../ui/Chip.tsx'
import { dayInWords, monthInWords } from '../words/date-in-words.ts'
import { facetLabel, facetLanguage } from '../words/facet-label.ts'
import { edgeInWords } from '../words/period-in-words.ts'

type ResultLineProps = {
  facets: FacetIndex
  filter: Filter
  background: boolean
  selected: Selected
  order: Uint32Array
  onFilter: (filter: Filter) => void
  onBackground: (background: boolean) => void
  onOpenFilters: () => void
  /** A search is under way: the first one, of which nothing is known yet, or one whose rows are those of the words before. */
  searching?: 'first' | 'again' | undefined
  /** Whom the words that are searched for may mean. */
  suggestions: readonly Suggestion[]
}

/** How many of how many, from where and when; what is filtered, each part with its way back. */
export function ResultLine(props: ResultLineProps) {
  const { facets, filter, background, selected, order, onFilter, onBackground, onOpenFilters, suggestions } = props
  const { searching } = props
  const words = messages.result
  const chips = chipsOf(facets, filter)
  const facts = useMemo(() => factsOf(facets, selected.bits, order), [facets, selected, order])
  return (
    <div className="result">
      <div className="result-line">
        <Button className="result-filters" icon={<SlidersHorizontal size={15} aria-hidden />} onClick={onOpenFilters}>
          {messages.header.filters}
          {chips.length > 0 ? <span className="badge">{chips.length}</span> : null}
        </Button>
        <output className="result-count" aria-busy={searching !== undefined || undefined}>
          {searching === 'first' ? messages.search.loading : words.status(selected.count, selected.total)}
        </output>
        <p className="result-facts">{searching === 'first' ? null : facts}</p>
        {background || selected.hidden > 0 ? (
          <p className="result-hidden">
            {background ? words.background : words.hidden(selected.hidden)} ·{' '}
            <button
              type="button"
              className="link-button"
              aria-pressed={background}
              onClick={() => onBackground(!background)}
            >
              {background ? words.hide : words.show}
            </button>
          </p>
        ) : filter.text !== '' && searching !== 'first' ? (
          <p className="result-hidden">{words.searched}</p>
        ) : null}
      </div>
      <Meant facets={facets} suggestions={suggestions} filter={filter} onFilter={onFilter} />
      {isFiltered(filter) ? (
        <fieldset className="chips" aria-label={words.chips}>
          {chips.map(({ key, label, lang, excluded, without }) => (
            <RemovableChip
              key={key}
              excluded={excluded}
              removeLabel={words.remove(label)}
              onRemove={() => onFilter(without)}
            >
              <bdi lang={lang}>{label}</bdi>
            </RemovableChip>
          ))}
          <button type="button" className="link-button" onClick={() => onFilter(EMPTY_FILTER)}>
            {words.clear}
          </button>
        </fieldset>
      ) : null}
    </div>
  )
}

const MOST_MEANT = 3

/** Words that name somebody can be traded for a filter, which finds every spelling and every pronoun. */
function Meant({
  facets,
  suggestions,
  filter,
  onFilter,
}: Pick<ResultLineProps, 'facets' | 'suggestions' | 'filter' | 'onFilter'>) {
  const actors = suggestions.filter((suggestion) => suggestion.kind === 'actor').slice(0, MOST_MEANT)
  if (actors.length === 0 || filter.text === '') return null
  return (
    <fieldset className="chips meant" aria-label={messages.result.instead}>
      <span className="meant-label">{messages.result.instead}</span>
      {actors.map(({ id, actorKind, matched }) => {
        const label = facetLabel(facets, actorKind, id)
        return (
          <button
            key={id}
            type="button"
            className="chip"
            aria-label={messages.result.only(label)}
            onClick={() => onFilter(withActor(filter, actorKind, id))}
          >
            <bdi lang={facetLanguage(facets, actorKind, id)}>{label}</bdi>
            {matched === label ? null : (
              <bdi className="meant-as" lang="und">
                {matched}
              </bdi>
            )}
          </button>
        )
      })}
    </fieldset>
  )
}

function withActor(filter: Filter, facet: 'country' | 'person' | 'organisation', id: string): Filter {
  const chosen = filter.any[facet].includes(id) ? filter : toggleValue(filter, facet, id)
  return { ...chosen, text: '' }
}

type FilterChip = { key: string; label: string; lang?: string | undefined; excluded: boolean; without: Filter }

/** Every part of a filter as a chip, with the filter that is left without it. */
export function chipsOf(facets: FacetIndex, filter: Filter): FilterChip[] {
  const words = messages.result
  const chips: FilterChip[] = []
  for (const facet of FACETS) {
    for (const id of filter.any[facet]) {
      const label = facetLabel(facets, facet, id)
      chips.push({
        key: `${facet}-${id}`,
        label,
        lang: facetLanguage(facets, facet, id),
        excluded: false,
        without: toggleValue(filter, facet, id),
      })
    }
    for (const id of filter.not[facet]) {
      const label = words.not(facetLabel(facets, facet, id))
      chips.push({
        key: `not-${facet}-${id}`,
        label,
        lang: facetLanguage(facets, facet, id),
        excluded: true,
        without: toggleExcluded(filter, facet, id),
      })
    }
  }
  const { from, to, known, exact, contested, sources, text } = filter
  if (from)
    chips.push({ key: 'from', label: words.from(dayOrMonth(from)), excluded: false, without: omit(filter, 'from') })
  if (to) chips.push({ key: 'to', label: words.to(dayOrMonth(to)), excluded: false, without: omit(filter, 'to') })
  if (known)
    chips.push({ key: 'known', label: words.known(dayOrMonth(known)), excluded: false, without: omit(filter, 'known') })
  if (exact) chips.push({ key: 'exact', label: words.dayKnown, excluded: false, without: omit(filter, 'exact') })
  if (contested)
    chips.push({ key: 'contested', label: words.contested, excluded: false, without: omit(filter, 'contested') })
  if (sources)
    chips.push({ key: 'sources', label: words.articles(sources), excluded: false, without: omit(filter, 'sources') })
  if (text) chips.push({ key: 'text', label: words.text(text), excluded: false, without: { ...filter, text: '' } })
  return chips
}

function omit(filter: Filter, key: 'from' | 'to' | 'known' | 'exact' | 'contested' | 'sources'): Filter {
  const { [key]: _dropped, ...rest } = filter
  return rest
}

function dayOrMonth(value: string): string {
  return value.length === 7 ? monthInWords(value) : dayInWords(value)
}

/** `5 articles · Jun 2022 – Apr 2024` of the rows that are shown. */
function factsOf({ index, values }: FacetIndex, bits: Bits, order: Uint32Array): string {
  const first = order[0]
  const last = order.at(-1)
  if (first === undefined || last === undefined) return ''
  const articles = values.document.filter(({ posting }) => hasAny(bits, posting)).length
  return messages.result.facts(articles, edgeInWords(index, first, 'start'), edgeInWords(index, last, 'end'))
}
