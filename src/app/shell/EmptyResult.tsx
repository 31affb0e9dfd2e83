import { useMemo } from 'react'
import { messages } from '../messages.ts'
import type { FacetIndex } from '../select/facet-index.ts'
import type { Filter } from '../select/filter.ts'
import { type Question, zeroAdvice } from '../select/select-events.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'

type EmptyResultProps = {
  facets: FacetIndex
  question: Question
  onTake: (filter: Filter, background: boolean) => void
}

/** Nothing fits: which part of the filter to give up, and what that would give. */
export function EmptyResult({ facets, question, onTake }: EmptyResultProps) {
  const advice = useMemo(() => zeroAdvice(facets, question), [facets, question])
  if (facets.index.size === 0) return <Notice title={messages.empty.none} />
  return (
    <Notice
      title={messages.empty.title}
      actions={advice.slice(0, 4).map(({ drop, filter, background, count }) => (
        <Button key={drop} onClick={() => onTake(filter, background)}>
          {messages.empty.drop(drop, count)}
        </Button>
      ))}
    >
      {messages.empty.text}
    </Notice>
  )
}
