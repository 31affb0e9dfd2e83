import '../styles/tables.css'
import { useId } from 'react'
import type { EventDetail } from '../../model/site.ts'
import type { Site } from '../data/site-data.ts'
import { ArticleName } from '../words/ArticleName.tsx'
import { dateInWords } from '../words/date-in-words.ts'
import { ARTICLE_LANGUAGE } from '../words/languages.ts'
import { spanOfWhen } from '../words/when-in-words.ts'
import { pageMessages } from '../words/page-messages.ts'

/** What each article says of the date, where they differ. Nothing is shown where they agree. */
export function Disagreement({ event, site }: { event: EventDetail; site: Site }) {
  const id = useId()
  if (!event.otherDates || event.otherDates.length === 0) return null
  const words = pageMessages.event
  const dates = [event.when, ...event.otherDates]
  return (
    <section className="event-part" aria-labelledby={id}>
      <h3 id={id}>{words.differ}</h3>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{words.dateColumn}</th>
            <th scope="col">{words.wordsColumn}</th>
            <th scope="col">{words.articleColumn}</th>
          </tr>
        </thead>
        <tbody>
          {dates.map((when, place) => {
            const document = site.catalogue.documents[site.documentAt.get(when.cue?.document ?? '') ?? -1]
            return (
              // oxlint-disable-next-line react/no-array-index-key
              <tr key={place}>
                <td>
                  {dateInWords(spanOfWhen(when))}
                  <span className="table-note">{place === 0 ? words.thisDate : words.otherDate}</span>
                </td>
                <td>{when.cue ? <q lang={ARTICLE_LANGUAGE}>{when.cue.text}</q> : words.noCue}</td>
                <td>{document ? <ArticleName document={document} /> : words.explanation(when)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
