import '../styles/pages.css'
import '../styles/tables.css'
import type { ListedDocument } from '../../model/site.ts'
import type { Site } from '../data/site-data.ts'
import { messages } from '../messages.ts'
import { AppLink } from '../ui/AppLink.tsx'
import { Original } from '../ui/Native.tsx'
import { useRoot } from '../url/use-view.tsx'
import { ArticleName } from '../words/ArticleName.tsx'
import { articleDate } from '../words/row-in-words.ts'
import { pageMessages } from '../words/page-messages.ts'

type AboutPageProps = { site: Site; document: (id: string) => { href: string; open: () => void } }

/** How the timeline is made, what it promises, what it rests on. */
export function AboutPage({ site, document }: AboutPageProps) {
  const words = pageMessages.about
  const { corpus, events } = site.manifest
  const { documents } = site.catalogue
  const root = useRoot()
  const files = [
    { path: 'corrections/', name: messages.states.corrections },
    { path: 'feed.xml', name: words.feed },
    { path: 'notices.md', name: words.notices },
  ]
  return (
    <div className="page page-about">
      <p className="kicker">
        <Original>{corpus.title}</Original>
      </p>
      <h1>{messages.states.about}</h1>
      {corpus.description ? (
        <p className="page-lead">
          <Original>{corpus.description}</Original>
        </p>
      ) : null}
      <p className="page-note">{words.count(events, documents.length)}</p>
      <section>
        <h2>{words.methodTitle}</h2>
        {words.method.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </section>
      <section>
        <h2>{words.limitsTitle}</h2>
        <p>{words.limits}</p>
      </section>
      <section>
        <h2>{words.promisesTitle}</h2>
        <dl className="promises">
          {words.promises.map(({ title, text }) => (
            <div key={title}>
              <dt>{title}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h2>{words.sourcesTitle}</h2>
        <div className="table-scroll">
          <table className="table">
            <caption className="unseen">{words.sourcesCaption}</caption>
            <thead>
              <tr>
                <th scope="col">{words.columns.article}</th>
                <th scope="col">{words.columns.published}</th>
                <th scope="col">{words.columns.basis}</th>
                <th scope="col" className="table-number">
                  {words.columns.events}
                </th>
              </tr>
            </thead>
            <tbody>
              {documents.map((article) => (
                <SourceRow key={article.id} article={article} link={document(article.id)} />
              ))}
            </tbody>
          </table>
        </div>
      </section>
      <section>
        <h2>{words.privacyTitle}</h2>
        <p>{words.privacy}</p>
      </section>
      <section>
        <h2>{words.licenceTitle}</h2>
        <p>{words.licence}</p>
        <ul className="page-files">
          {files.map(({ path, name }) => (
            <li key={path}>
              <a href={root + path}>{name}</a>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}

function SourceRow({ article, link }: { article: ListedDocument; link: { href: string; open: () => void } }) {
  const words = pageMessages.about
  const { published } = article
  return (
    <tr>
      <th scope="row">
        <AppLink href={link.href} onOpen={link.open}>
          <ArticleName document={article} />
        </AppLink>
        <span className="table-note">
          {article.publisher ? <Original>{article.publisher}</Original> : pageMessages.event.unknownOutlet}
          {article.licence ? (
            <>
              {' · '}
              <Original>{article.licence}</Original>
            </>
          ) : null}
        </span>
      </th>
      <td className="table-when">{articleDate(article) || words.unknownDate}</td>
      <td>
        {published ? words[published.basis] : words.unknownDate}
        {published?.note ? <Original className="table-note">{published.note}</Original> : null}
      </td>
      <td className="table-number">{messages.number(article.events)}</td>
    </tr>
  )
}
