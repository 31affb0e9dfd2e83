import { MoveRight } from 'lucide-react'
import { useId } from 'react'
import { weekdayOf } from '../../model/day.ts'
import type { EventDetail } from '../../model/site.ts'
import type { Site } from '../data/site-data.ts'
import { dateInWords, dayInWords } from '../words/date-in-words.ts'
import { ARTICLE_LANGUAGE } from '../words/languages.ts'
import { ruleInWords, spanOfWhen } from '../words/when-in-words.ts'
import { pageMessages } from '../words/page-messages.ts'

/** From the words to the date: which words, counted from which day, by which rule, how certain. */
export function WhyDate({ event }: { event: EventDetail; site: Site }) {
  const id = useId()
  const words = pageMessages.event
  const { when } = event
  const certainty = words.certainties[when.certainty]
  return (
    <section className="event-part" aria-labelledby={id}>
      <h3 id={id}>{words.why}</h3>
      <DateSteps when={when} />
      <p className="why-text">{words.explanation(when)}</p>
      <dl className="facts">
        <div>
          <dt>{words.certainty}</dt>
          <dd>
            <strong className={`certainty certainty-${when.certainty}`}>{certainty.label}</strong> {certainty.sentence}
          </dd>
        </div>
        <div>
          <dt>{words.rule}</dt>
          <dd>
            <code lang={ARTICLE_LANGUAGE}>{ruleInWords(when.rule)}</code>
          </dd>
        </div>
      </dl>
    </section>
  )
}

/** “Wednesday” → in an article dated Friday 17 June 2022 → 15 June 2022. */
export function DateSteps({ when }: { when: EventDetail['when'] }) {
  const words = pageMessages.event
  const span = spanOfWhen(when)
  const result =
    when.precision === 'day' && when.start === when.end
      ? dayInWords(when.start, weekdayOf(when.start))
      : dateInWords(span)
  return (
    <ol className="steps">
      <li className="step">
        <span className="step-label">{words.cue}</span>
        {when.cue ? (
          <q className="step-cue" lang={ARTICLE_LANGUAGE}>
            {when.cue.text}
          </q>
        ) : (
          <span className="step-none">{words.noCue}</span>
        )}
      </li>
      {when.reference ? (
        <li className="step">
          <span className="step-label">{words.reference}</span>
          <span>{dayInWords(when.reference, weekdayOf(when.reference))}</span>
        </li>
      ) : null}
      <li className="step step-result">
        <span className="step-label">
          <MoveRight size={14} aria-hidden /> {words.result}
        </span>
        <strong>{result}</strong>
      </li>
    </ol>
  )
}
