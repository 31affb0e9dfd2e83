import '../styles/pages.css'
import '../styles/event-parts.css'
import { ListFilter } from 'lucide-react'
import type { Site } from '../data/site-data.ts'
import { useArticle } from '../data/use-data.ts'
import { messages } from '../messages.ts'
import { AppLink } from '../ui/AppLink.tsx'
import { Button } from '../ui/Button.tsx'
import { Original, OutsideLink } from '../ui/Native.tsx'
import { Notice } from '../ui/Notice.tsx'
import { ArticleName } from '../words/ArticleName.tsx'
import { articleDate } from '../words/row-in-words.ts'
import { pageMessages } from '../words/page-messages.ts'
import { ArticleText } from './ArticleText.tsx'
import type { DocumentLinks } from './document-links.ts'

type DocumentPageProps = {
  site: Site
  id: string
  links: DocumentLinks
  /** The event from which the reader came: its first sentence comes into view. */
  from?: string | undefined
}

/** An article as it is, with what was read out of it: lit sentences became events, each other one says why it did not. */
export function DocumentPage({ site, id, links, from }: DocumentPageProps) {
  const words = pageMessages.document
  const document = site.catalogue.documents[site.documentAt.get(id) ?? -1]
  const article = useArticle(document ? id : undefined)
  if (!document) {
    return (
      <div className="page">
        <h1>{messages.states.unknownArticle}</h1>
        <p>{words.unknownText}</p>
        <ul className="related">
          {site.catalogue.documents.map((other) => {
            const link = links.document(other.id)
            return (
              <li key={other.id}>
                <AppLink href={link.href} onOpen={link.open}>
                  <ArticleName document={other} />
                </AppLink>
              </li>
            )
          })}
        </ul>
      </div>
    )
  }
  return (
    <article className="page page-article" aria-label={words.label}>
      <header className="article-head">
        <p className="kicker">
          {document.publisher ? <Original>{document.publisher}</Original> : pageMessages.event.unknownOutlet} ·{' '}
          {articleDate(document) || pageMessages.event.undated}
          {document.published ? <span className="basis"> {words[document.published.basis]}</span> : null}
        </p>
        <h1>
          <ArticleName document={document} />
        </h1>
        <p className="article-facts">
          {document.author ? <Original>{document.author}</Original> : null}
          {document.address ? <OutsideLink href={document.address}>{words.original}</OutsideLink> : null}
          <AppLink className="button button-edge" href={links.filter.href} onOpen={links.filter.open}>
            <ListFilter size={15} aria-hidden />
            {words.filter}
          </AppLink>
        </p>
      </header>
      {article.state === 'loading' ? <p className="lanes-wait">{words.loading}</p> : null}
      {article.state === 'failed' ? (
        <Notice
          kind="fail"
          alert
          title={words.failed}
          actions={
            <Button look="strong" onClick={article.retry}>
              {messages.states.retry}
            </Button>
          }
        >
          {messages.fault(article.error)}
        </Notice>
      ) : null}
      {article.state === 'ready' ? <ArticleText site={site} article={article.value} links={links} from={from} /> : null}
    </article>
  )
}
