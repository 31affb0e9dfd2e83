import { Filter } from 'lucide-react'
import { useId } from 'react'
import type { EventDetail } from '../../model/site.ts'
import type { Site } from '../data/site-data.ts'
import { messages } from '../messages.ts'
import { AppLink } from '../ui/AppLink.tsx'
import { IconButton } from '../ui/Button.tsx'
import { HueMark } from '../ui/Mark.tsx'
import { Original } from '../ui/Native.tsx'
import { actorName, topicLabel, topicLanguage } from '../words/actor-name.ts'
import { ActorName } from '../words/ActorName.tsx'
import type { EventLinks } from './event-links.ts'
import { pageMessages } from '../words/page-messages.ts'

type ActorsProps = { event: EventDetail; site: Site; links: EventLinks }

/** Who takes part, with the role as the article describes it, and what it is about. A name opens its page; the funnel filters. */
export function Actors({ event, site, links }: ActorsProps) {
  const id = useId()
  return (
    <section className="event-part" aria-labelledby={id}>
      <h3 id={id}>{pageMessages.event.actors}</h3>
      <ul className="people">
        {event.actors.map(({ actor, as, role }) => {
          const known = site.catalogue.actors[site.actorAt.get(actor) ?? -1]
          if (!known) return null
          const link = links.actor(actor)
          return (
            <li key={`${actor}-${role}`} className="person">
              <span className="person-name">
                <AppLink href={link.href} onOpen={link.open}>
                  <ActorName actor={known} />
                </AppLink>
                {as ? <Original className="person-as">{as}</Original> : null}
                {role === 'mentioned' ? (
                  <span className="person-as">{pageMessages.event.actorRole.mentioned}</span>
                ) : null}
              </span>
              <IconButton label={messages.event.filterBy(actorName(known))} onClick={() => links.filterByActor(actor)}>
                <Filter size={14} aria-hidden />
              </IconButton>
            </li>
          )
        })}
      </ul>
      <p className="topics">
        {event.topics.map((topic) => {
          const place = site.topicAt.get(topic)
          const known = site.catalogue.topics[place ?? -1]
          const label = known ? topicLabel(known) : topic
          return (
            <button
              key={topic}
              type="button"
              className="chip"
              title={messages.event.filterBy(label)}
              onClick={() => links.filterByTopic(topic)}
            >
              <HueMark hue={(place ?? 0) + 1} />
              <bdi lang={known && topicLanguage(known)}>{label}</bdi>
            </button>
          )
        })}
      </p>
    </section>
  )
}
