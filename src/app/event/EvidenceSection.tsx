import { ArrowUpRight, Copy } from 'lucide-react'
import { useId } from 'react'
import type { EventDetail, ListedDocument, ShownEvidence } from '../../model/site.ts'
import type { Site } from '../data/site-data.ts'
import { messages } from '../messages.ts'
import { AppLink } from '../ui/AppLink.tsx'
import { IconButton } from '../ui/Button.tsx'
import { copyText } from '../ui/copy-text.ts'
import { ArticleName } from '../words/ArticleName.tsx'
import { ARTICLE_LANGUAGE } from '../words/languages.ts'
import { articleDate, articleName } from '../words/row-in-words.ts'
import type { EventLinks } from './event-links.ts'
import { pageMessages } from '../words/page-messages.ts'

type EvidenceSectionProps = { event: EventDetail; site: Site; links: EventLinks }

/** The verbatim sentences, by article, each with a sentence of context on either side. */
export function EvidenceSection({ event, site, links }: EvidenceSectionProps) {
  const id = useId()
  const copyQuote = async ({ quote }: ShownEvidence, document: ListedDocument | undefined) => {
    const source = document ? [document.author, articleName(document), outletAndDate(document), document.address] : []
    const text = [`“${quote}”`, `— ${source.filter(Boolean).join(', ')}`, links.permanent(event)].join('\n')
    links.announce((await copyText(text)) ? pageMessages.event.quoteCopied : pageMessages.event.copyFailed)
  }
  return (
    <section className="event-part" aria-labelledby={id}>
      <h3 id={id}>{pageMessages.event.evidence}</h3>
      {byDocument(event.evidence).map(([document, quotes]) => {
        const known = site.catalogue.documents[site.documentAt.get(document) ?? -1]
        const article = links.article(document, quotes[0]?.start ?? 0)
        const name = known ? articleName(known) : messages.event.untitled
        return (
          <article key={document} className="source">
            <header className="source-head">
              <p className="source-name">{known ? <ArticleName document={known} /> : name}</p>
              <p className="source-facts">{known ? outletAndDate(known) : null}</p>
            </header>
            {withoutRepeats(quotes).map((quote) => (
              <Quoted
                key={quote.id}
                quote={quote}
                document={known}
                cue={event.when.cue}
                onCopy={() => void copyQuote(quote, known)}
              />
            ))}
            <AppLink
              className="source-open"
              href={article.href}
              onOpen={article.open}
              aria-label={pageMessages.event.openInArticleNamed(name)}
            >
              {pageMessages.event.openInArticle}
              <ArrowUpRight size={14} aria-hidden />
            </AppLink>
          </article>
        )
      })}
    </section>
  )
}

/** A sentence beside the quote. What stands in another block of the article, such as its headline, has lines of its own. */
function Context({ text }: { text: string | undefined }) {
  if (!text) return null
  const words = text.trim()
  return <span className={words === text ? 'quote-context' : 'quote-context quote-apart'}>{words}</span>
}

/** The quote with the words marked that the date was read from, where they stand in it. */
function Words({ quote: { document, start, end, quote }, cue }: Pick<QuotedProps, 'quote' | 'cue'>) {
  if (!cue || cue.document !== document || cue.start < start || cue.end > end) return quote
  const [from, to] = [cue.start - start, cue.end - start]
  return (
    <>
      {quote.slice(0, from)}
      <mark className="hit">{quote.slice(from, to)}</mark>
      {quote.slice(to)}
    </>
  )
}

type QuotedProps = {
  quote: ShownEvidence
  document: ListedDocument | undefined
  /** The words that the date was read from. */
  cue: EventDetail['when']['cue']
  onCopy: () => void
}

function Quoted({ quote, document, cue, onCopy }: QuotedProps) {
  return (
    <figure className={`quote quote-${quote.role}`}>
      <blockquote
        cite={document?.address && /^https?:/i.test(document.address) ? document.address : undefined}
        dir="auto"
        lang={ARTICLE_LANGUAGE}
      >
        <Context text={quote.before} />
        {quote.before ? ' ' : null}
        <q className="quote-words">
          <Words quote={quote} cue={cue} />
        </q>
        {quote.after ? ' ' : null}
        <Context text={quote.after} />
      </blockquote>
      <IconButton className="quote-copy" label={pageMessages.event.copyQuote} onClick={onCopy}>
        <Copy size={14} aria-hidden />
      </IconButton>
      {quote.role === 'primary' ? null : (
        <figcaption className="quote-role">{pageMessages.event.roles[quote.role]}</figcaption>
      )}
    </figure>
  )
}

function outletAndDate(document: ListedDocument): string {
  return [
    document.publisher ?? pageMessages.event.unknownOutlet,
    articleDate(document) || pageMessages.event.undated,
  ].join(' · ')
}

/** In the order in which the articles first speak. */
function byDocument(evidence: readonly ShownEvidence[]): [string, ShownEvidence[]][] {
  const groups = new Map<string, ShownEvidence[]>()
  for (const quote of evidence) {
    const group = groups.get(quote.document)
    if (group) group.push(quote)
    else groups.set(quote.document, [quote])
  }
  return [...groups]
}

/** Neighbouring quotes are each other's context: a sentence that is quoted, or was context before, is not shown again around another. */
function withoutRepeats(quotes: readonly ShownEvidence[]): ShownEvidence[] {
  const shown = new Set(quotes.map(({ quote }) => quote))
  return quotes.map(({ before, after, ...rest }) => {
    const quote: ShownEvidence = rest
    if (before !== undefined && !shown.has(before.trim())) quote.before = before
    if (after !== undefined && !shown.has(after.trim())) quote.after = after
    for (const context of [before, after]) if (context !== undefined) shown.add(context.trim())
    return quote
  })
}
