import '../styles/pages.css'
import '../styles/event.css'
import { ListFilter } from 'lucide-react'
import { useMemo } from 'react'
import type { ListedActor } from '../../model/site.ts'
import type { Site } from '../data/site-data.ts'
import { useTitles } from '../data/use-data.ts'
import { messages } from '../messages.ts'
import { AppLink } from '../ui/AppLink.tsx'
import { Native, Original, OutsideLink } from '../ui/Native.tsx'
import { actorName } from '../words/actor-name.ts'
import { ActorName } from '../words/ActorName.tsx'
import { ArticleName } from '../words/ArticleName.tsx'
import { dateInWords } from '../words/date-in-words.ts'
import { articleDate, spanOfRow } from '../words/row-in-words.ts'
import { pageMessages } from '../words/page-messages.ts'
import { companionsOf, rowsOfActor } from './companions.ts'

type Link = { href: string; open: () => void }
export type ActorLinks = {
  row: (row: number) => Link
  actor: (id: string) => Link
  document: (id: string) => Link
  filter: Link
  home: Link
}
type ActorPageProps = { site: Site; id: string; links: ActorLinks }
const MOST_EVENTS = 200
const MOST_COMPANIONS = 12

/** Who somebody is in these articles: names, roles as described, events, and with whom. */
export function ActorPage({ site, id, links }: ActorPageProps) {
  const words = pageMessages.actor
  const place = site.actorAt.get(id)
  const actor = place === undefined ? undefined : site.catalogue.actors[place]
  const titles = useTitles()
  const rows = useMemo(() => (place === undefined ? [] : rowsOfActor(site.index, place)), [site, place])
  const companions = useMemo(() => (place === undefined ? [] : companionsOf(site.index, place)), [site, place])
  if (!actor) {
    return (
      <div className="page">
        <h1>{messages.states.unknownActor}</h1>
        <p>{words.unknownText}</p>
        <AppLink href={links.home.href} onOpen={links.home.open}>
          {messages.states.home}
        </AppLink>
      </div>
    )
  }
  const home = actor.country ? site.catalogue.actors[site.actorAt.get(actor.country) ?? -1] : undefined
  const country = home ? actorName(home) : undefined
  const most = companions[0]?.count ?? 1
  return (
    <div className="page">
      <p className="kicker">{country ? words.of(words.label[actor.kind], country) : words.label[actor.kind]}</p>
      <h1>
        <ActorName actor={actor} />
      </h1>
      {actor.discovered ? <p className="page-note">{words.discovered}</p> : null}
      <p className="article-facts">
        <AppLink className="button button-edge" href={links.filter.href} onOpen={links.filter.open}>
          <ListFilter size={15} aria-hidden />
          {words.filter}
        </AppLink>
        {actor.wikidata ? (
          <OutsideLink href={`https://www.wikidata.org/wiki/${encodeURIComponent(actor.wikidata)}`}>
            {words.wikidata}
          </OutsideLink>
        ) : null}
      </p>
      <div className="page-columns">
        <section aria-labelledby="actor-names">
          <h2 id="actor-names">{words.names}</h2>
          <Names actor={actor} />
          <h2>{words.roles}</h2>
          {actor.roles.length === 0 ? <p className="part-none">{words.noRoles}</p> : null}
          <ul className="roles">
            {actor.roles.map(({ title, document, on }) => {
              const article = site.catalogue.documents[site.documentAt.get(document) ?? -1]
              const link = links.document(document)
              return (
                <li key={`${title}-${document}-${on ?? ''}`}>
                  <Original className="role-title">{title}</Original>
                  {article ? (
                    <AppLink className="role-source" href={link.href} onOpen={link.open}>
                      <ArticleName document={article} /> · {articleDate(article)}
                    </AppLink>
                  ) : null}
                </li>
              )
            })}
          </ul>
        </section>
        <section aria-labelledby="actor-with">
          <h2 id="actor-with">{words.with}</h2>
          {companions.length === 0 ? <p className="part-none">{words.alone}</p> : null}
          <ul className="companions">
            {companions.slice(0, MOST_COMPANIONS).map(({ actor: other, count }) => {
              const known = site.catalogue.actors[other]
              if (!known) return null
              const link = links.actor(known.id)
              return (
                <li key={known.id}>
                  <AppLink href={link.href} onOpen={link.open}>
                    <ActorName actor={known} />
                  </AppLink>
                  <span className="companion-bar" aria-hidden>
                    <span style={{ width: `${(count / most) * 100}%` }} />
                  </span>
                  <span className="companion-count" title={words.together(count)}>
                    {messages.number(count)}
                    <span className="unseen"> {words.together(count)}</span>
                  </span>
                </li>
              )
            })}
          </ul>
        </section>
      </div>
      <section aria-labelledby="actor-events">
        <h2 id="actor-events">
          {words.events} <span className="month-count">{messages.number(rows.length)}</span>
        </h2>
        <ol className="plain-events">
          {rows.slice(0, MOST_EVENTS).map((row) => {
            const link = links.row(row)
            return (
              <li key={row}>
                <span className="plain-when">{dateInWords(spanOfRow(site.index, row))}</span>
                <AppLink href={link.href} onOpen={link.open}>
                  <Original>{titles.state === 'ready' ? titles.value[row] : '…'}</Original>
                </AppLink>
              </li>
            )
          })}
        </ol>
      </section>
    </div>
  )
}

function Names({ actor }: { actor: ListedActor }) {
  const native = Object.entries(actor.native ?? {})
  const inScript = new Set(native.map(([, name]) => name))
  const spellings = actor.names.filter((name) => name !== actor.name && !inScript.has(name))
  return (
    <ul className="names">
      {native.map(([lang, name]) => (
        <li key={lang}>
          <Native lang={lang}>{name}</Native> <span className="name-lang">{lang}</span>
        </li>
      ))}
      {spellings.map((name) => (
        <li key={name}>
          <Native>{name}</Native>
        </li>
      ))}
    </ul>
  )
}
