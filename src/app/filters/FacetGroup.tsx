import { Ban } from 'lucide-react'
import { type KeyboardEvent, useId, useState } from 'react'
import { messages } from '../messages.ts'
import type { Facet } from '../select/filter.ts'
import { IconButton } from '../ui/Button.tsx'
import { HueMark, Mark, type MarkShape } from '../ui/Mark.tsx'
import { Segments } from '../ui/Segments.tsx'

export type FacetChoice = {
  id: string
  label: string
  /** The language of the label where it is not that of the page. */
  lang?: string | undefined
  /** How many events this choice would give. */
  count: number
  chosen: boolean
  excluded: boolean
  hue?: number
  shape?: MarkShape
}

type FacetGroupProps = {
  facet: Facet
  choices: readonly FacetChoice[]
  together: boolean
  note?: string
  onToggle: (id: string) => void
  onExclude: (id: string) => void
  onTogether: () => void
}

/** How many are seen before "show more", and from how many on they can be searched. */
const SHOWN = 6
const SEARCHED = 12
const MOST = 200

/** One facet: choose any of its values or all together, or exclude one. Sorted by what a choice would give; what would give nothing stays, dimmed. */
export function FacetGroup({ facet, choices, together, note, onToggle, onExclude, onTogether }: FacetGroupProps) {
  const [words, setWords] = useState('')
  const [all, setAll] = useState(false)
  const noteId = useId()
  const found = words === '' ? choices : choices.filter(({ label }) => fold(label).includes(fold(words)))
  const shown = foremost(found, all || words !== '' ? MOST : SHOWN)
  const chosen = choices.filter((choice) => choice.chosen).length
  return (
    <fieldset className="facet" aria-describedby={note ? noteId : undefined}>
      <legend>{messages.facets.names[facet]}</legend>
      {note ? (
        <p className="facet-note" id={noteId}>
          {note}
        </p>
      ) : null}
      {chosen > 1 && facet !== 'status' ? (
        <Segments
          label={messages.facets.match}
          value={together ? 'all' : 'any'}
          options={[
            { value: 'any', label: messages.facets.any },
            { value: 'all', label: messages.facets.together },
          ]}
          onChange={(value) => (value === 'all') !== together && onTogether()}
        />
      ) : null}
      {choices.length > SEARCHED ? (
        <input
          className="field facet-find"
          type="text"
          value={words}
          placeholder={messages.facets.typeToFind(facet)}
          aria-label={messages.facets.typeToFind(facet)}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setWords(event.target.value)}
        />
      ) : null}
      {/* Excluding, and what would give nothing, is a step with the arrows away: Tab goes from one useful choice to the next. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className="facet-values" onKeyDown={moveByArrows}>
        {shown.map((choice) => (
          <FacetRow key={choice.id} choice={choice} onToggle={onToggle} onExclude={onExclude} />
        ))}
        {found.length === 0 ? <p className="facet-note">{messages.facets.nothing}</p> : null}
      </div>
      {words === '' && found.length > SHOWN && (all || shown.length < found.length) ? (
        <button type="button" className="link-button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? messages.facets.less : messages.facets.more(found.length - shown.length)}
        </button>
      ) : null}
    </fieldset>
  )
}

/** One for all rows: a filter draws each of them anew, and this never changes. */
const BAN = <Ban size={14} aria-hidden />

type FacetRowProps = { choice: FacetChoice } & Pick<FacetGroupProps, 'onToggle' | 'onExclude'>

function FacetRow({ choice, onToggle, onExclude }: FacetRowProps) {
  const { id, label, lang, count, chosen, excluded, hue, shape } = choice
  const empty = count === 0 && !chosen && !excluded
  return (
    <div className={`facet-row${empty ? ' is-empty' : ''}${excluded ? ' is-not' : ''}`}>
      <label className="facet-label">
        <input
          type="checkbox"
          className="check"
          checked={chosen}
          tabIndex={empty ? -1 : undefined}
          onChange={() => onToggle(id)}
        />
        {hue === undefined ? null : <HueMark hue={hue} />}
        {shape === undefined ? null : <Mark shape={shape} />}
        <bdi className="facet-name" title={label} lang={lang}>
          {label}
        </bdi>{' '}
        {excluded ? <span className="facet-not">{messages.facets.excluded}</span> : null}
        <span className="facet-count">{messages.number(count)}</span>
      </label>
      <IconButton
        className="facet-exclude"
        label={excluded ? messages.facets.include(label) : messages.facets.exclude(label)}
        aria-pressed={excluded}
        tabIndex={excluded ? undefined : -1}
        onClick={() => onExclude(id)}
      >
        {BAN}
      </IconButton>
    </div>
  )
}

/** Up and down from choice to choice, right to the button that excludes it, left back. */
function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  const rows = [...event.currentTarget.querySelectorAll('.facet-row')]
  const at = rows.findIndex((row) => row.contains(document.activeElement))
  const step = { ArrowDown: 1, ArrowUp: -1, ArrowLeft: 0, ArrowRight: 0 }[event.key]
  if (at < 0 || step === undefined) return
  const target = event.key === 'ArrowRight' ? 'button' : 'input'
  event.preventDefault()
  rows[at + step]?.querySelector<HTMLElement>(target)?.focus()
}

/**
 * The first so many, and whatever is chosen or excluded: most first; equal counts by name in code-unit order, so that the order is the same
 * everywhere. A large site has thousands of articles, of which few are seen: not all of them are sorted for each filter.
 */
export function foremost(choices: readonly FacetChoice[], limit: number): FacetChoice[] {
  const first: FacetChoice[] = []
  for (const choice of choices) {
    const last = first[limit - 1]
    if (last && compare(last, choice) < 0) continue
    let at = first.length
    while (at > 0 && compare(choice, first[at - 1]!) < 0) at -= 1
    first.splice(at, 0, choice)
    first.length = Math.min(first.length, limit)
  }
  const marked = choices.filter((choice) => (choice.chosen || choice.excluded) && !first.includes(choice))
  return [...first, ...marked.sort(compare)]
}

function compare(one: FacetChoice, other: FacetChoice): number {
  return other.count - one.count || (one.label < other.label ? -1 : 1)
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
