import { Suspense, useMemo } from 'react'
import { messages } from '../messages.ts'
import type { FacetIndex } from '../select/facet-index.ts'
import { type Filter, isFiltered } from '../select/filter.ts'
import type { Question } from '../select/select-events.ts'
import { zeroAdvice } from '../select/zero-advice.ts'
import { Button } from '../ui/Button.tsx'
import { lazyPart } from '../ui/lazy-part.ts'
import { Notice } from '../ui/Notice.tsx'

const NearNames = lazyPart(
  () => import('./NearNames.tsx').then(({ NearNames }) => NearNames),
  () => messages.states.codeMissing,
)

type EmptyResultProps = {
  facets: FacetIndex
  question: Question
  onTake: (filter: Filter, background: boolean) => void
}

/** Nothing fits: which part of the filter to give up, and what that would give. */
export function EmptyResult({ facets, question, onTake }: EmptyResultProps) {
  const advice = useMemo(() => zeroAdvice(facets, question), [facets, question])
  if (facets.index.size === 0) return <Notice title={messages.empty.none} />
  const { filter } = question
  if (filter.text !== '' && !isFiltered({ ...filter, text: '' })) {
    return (
      <Notice
        title={messages.empty.search(filter.text)}
        actions={
          <>
            <Suspense>
              <NearNames
                text={filter.text}
                catalogue={facets.catalogue}
                onTake={(text) => onTake({ ...filter, text }, question.background)}
              />
            </Suspense>
            <Button onClick={() => onTake({ ...filter, text: '' }, question.background)}>
              {messages.search.clear}
            </Button>
          </>
        }
      >
        {messages.empty.searched(facets.index.size)}
      </Notice>
    )
  }
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
