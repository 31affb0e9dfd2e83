import { useId } from 'react'
import type { Attribution } from '../../model/dataset.ts'
import type { EventDetail } from '../../model/site.ts'
import type { Site } from '../data/site-data.ts'
import { messages } from '../messages.ts'
import { AppLink } from '../ui/AppLink.tsx'
import { Mark, type MarkShape } from '../ui/Mark.tsx'
import { Original } from '../ui/Native.tsx'
import { actorLanguage } from '../words/actor-name.ts'
import { ActorName } from '../words/ActorName.tsx'
import { ARTICLE_LANGUAGE } from '../words/languages.ts'
import type { EventLinks } from './event-links.ts'
import { pageMessages } from '../words/page-messages.ts'

type WhoSaysProps = { event: EventDetail; site: Site; links: EventLinks }

const SHAPES: Record<Attribution['stance'], MarkShape> = {
  says: 'solid',
  reports: 'solid',
  claims: 'hatched',
  warns: 'outline',
  denies: 'crossed',
}

/** Who is named as the source, who denies it; or that the articles say it in their own voice. */
export function WhoSays({ event, site, links }: WhoSaysProps) {
  const id = useId()
  return (
    <section className="event-part" aria-labelledby={id}>
      <h3 id={id}>{pageMessages.event.who}</h3>
      {event.attribution.length === 0 ? (
        <p className="part-none">{pageMessages.event.whoNobody}</p>
      ) : (
        <ul className="voices">
          {event.attribution.map((voice, place) => {
            const actor = site.catalogue.actors[site.actorAt.get(voice.actor ?? '') ?? -1]
            const link = actor ? links.actor(actor.id) : undefined
            return (
              // Two voices may be alike in every field; their order never changes.
              // oxlint-disable-next-line react/no-array-index-key
              <li key={place} className={`voice voice-${voice.stance}`}>
                <Mark shape={SHAPES[voice.stance]} />
                <span>
                  {link && actor ? (
                    <AppLink href={link.href} onOpen={link.open}>
                      {actorLanguage(actor) === undefined && messages.lang !== ARTICLE_LANGUAGE ? (
                        <ActorName actor={actor} />
                      ) : (
                        <Original>{voice.text}</Original>
                      )}
                    </AppLink>
                  ) : (
                    <Original>{voice.text}</Original>
                  )}{' '}
                  {pageMessages.event.verbs[voice.stance]}
                  {voice.channel ? (
                    <Original className="voice-channel">{pageMessages.event.via(voice.channel)}</Original>
                  ) : null}
                </span>
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}
