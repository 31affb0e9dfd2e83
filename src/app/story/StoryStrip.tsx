import type { Site } from '../data/site-data.ts'
import { AppLink } from '../ui/AppLink.tsx'
import { ARTICLE_LANGUAGE } from '../words/languages.ts'
import { shortDate } from '../words/date-in-words.ts'
import { edgeInWords } from '../words/period-in-words.ts'
import { spanOfRow } from '../words/row-in-words.ts'
import { pageMessages } from '../words/page-messages.ts'

type StoryStripProps = {
  site: Site
  rows: Uint32Array
  /** The place of the one that is shown. */
  at: number
  titleOf: (row: number) => string
  hrefOf: (row: number) => string
  onOpen: (row: number) => void
}

/** Where in the story one is: a step for each event, named by its title, with the month below where it changes. */
export function StoryStrip({ site, rows, at, titleOf, hrefOf, onOpen }: StoryStripProps) {
  const months = monthsBelow(Array.from(rows, (row) => edgeInWords(site.index, row, 'start')))
  return (
    <ol className="story-strip" aria-label={pageMessages.story.strip}>
      {Array.from(rows, (row, place) => (
        <li key={row} className={place < at ? 'is-past' : undefined}>
          <AppLink
            className="story-mark"
            href={hrefOf(row)}
            onOpen={() => onOpen(row)}
            aria-label={`${shortDate(spanOfRow(site.index, row))}: ${titleOf(row)}`}
            title={titleOf(row)}
            lang={ARTICLE_LANGUAGE}
            aria-current={place === at ? 'step' : undefined}
          >
            <span />
          </AppLink>
          {months[place] === undefined ? null : (
            <span className="story-month" aria-hidden>
              {months[place]}
            </span>
          )}
        </li>
      ))}
    </ol>
  )
}

/** Each month once, where it begins; never below two neighbours, which would touch. */
function monthsBelow(months: readonly string[]): (string | undefined)[] {
  let last = -Infinity
  return months.map((month, place) => {
    if (month === months[place - 1] || place - last < 2) return undefined
    last = place
    return month
  })
}
