import { useMemo } from 'react'
import type { Site } from '../data/site-data.ts'
import { messages } from '../messages.ts'
import { useSearch } from '../search/use-search.ts'
import { orderRows } from '../select/order.ts'
import { AppLink } from '../ui/AppLink.tsx'
import { Original } from '../ui/Native.tsx'
import { wordsOfPath } from '../url/words-of-path.ts'
import { shortDate } from '../words/date-in-words.ts'
import { spanOfRow } from '../words/row-in-words.ts'

/** What is offered of what has the words of the address. */
const OFFERED = 8

type UnknownPageProps = {
  site: Site
  /** The path that no page of ours has. */
  path: string
  titleOf: (row: number) => string
  toRow: (row: number) => { href: string; open: () => void }
}

/** There is no page at this address: what its words would find. */
export function UnknownPage({ site, path, titleOf, toRow }: UnknownPageProps) {
  const words = wordsOfPath(path)
  const all = useSearch(words)
  // Where no event has all of them, the longest says most.
  const nothing = all.state === 'ready' && orderRows(site.index, all.hits).length === 0
  const one = useSearch(nothing ? longestOf(words) : '')
  const search = nothing ? one : all
  const rows = useMemo(
    () =>
      'hits' in search && search.hits ? [...orderRows(site.index, search.hits, 'salience').subarray(0, OFFERED)] : [],
    [search, site],
  )
  return (
    <div className="page">
      <h1>{messages.states.unknownPage}</h1>
      <p>{messages.states.unknownPageText}</p>
      {rows.length > 0 ? (
        <section>
          <h2>{messages.states.unknownPageFound}</h2>
          <ul>
            {rows.map((row) => {
              const { href, open } = toRow(row)
              return (
                <li key={row}>
                  {shortDate(spanOfRow(site.index, row))}:{' '}
                  <AppLink href={href} onOpen={open}>
                    <Original>{titleOf(row)}</Original>
                  </AppLink>
                </li>
              )
            })}
          </ul>
        </section>
      ) : null}
      {words !== '' && search.state === 'ready' && rows.length === 0 ? (
        <p>{messages.states.unknownPageNothing}</p>
      ) : null}
    </div>
  )
}

function longestOf(words: string): string {
  return words.split(' ').reduce((one, other) => (other.length > one.length ? other : one), '')
}
