import { useMemo } from 'react'
import { SHARD_SIZE } from '../../model/site-files.ts'
import { CERTAINTIES, PRECISIONS } from '../../model/vocabulary.ts'
import type { Site } from '../data/site-data.ts'
import type { EventLinks } from '../event/event-links.ts'
import { HowToRead } from '../event/HowToRead.tsx'

/** What the right column holds while nothing is open: how to read this, on an event of this timeline. */
export function IdleAside({ site, links }: { site: Site; links: EventLinks }) {
  const examples = useMemo(() => examplesOf(site), [site])
  return <HowToRead examples={examples} links={links} />
}

/** How many are looked into at most. */
const MOST_EXAMPLES = 20
const INFERRED = CERTAINTIES.indexOf('inferred')
const DAY = PRECISIONS.indexOf('day')

/**
 * Telling examples, the best first: days that were worked out from words, told of by several articles, then what belongs most to this
 * timeline. All are of one file of details. They do not change with the filter.
 */
function examplesOf({ index }: Site): readonly number[] {
  const several = (row: number) => (index.documents.offsets[row + 1] ?? 0) - (index.documents.offsets[row] ?? 0) > 1
  const rank = (row: number) => (several(row) ? 256 : 0) + (index.salience[row] ?? 0)
  const rows: number[] = []
  for (let row = 0; row < Math.min(index.size, 2000); row += 1) {
    if (index.certainty[row] === INFERRED && index.precision[row] === DAY) rows.push(row)
  }
  rows.sort((one, other) => rank(other) - rank(one) || one - other)
  const [best] = rows
  if (best === undefined) return index.size > 0 ? [0] : []
  return rows.filter((row) => Math.floor(row / SHARD_SIZE) === Math.floor(best / SHARD_SIZE)).slice(0, MOST_EXAMPLES)
}
