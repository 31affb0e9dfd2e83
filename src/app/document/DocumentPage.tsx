import { ListFilter } from 'lucide-react'
import { useEffect, useMemo, useState } from 'react'
import type { Article } from '../../model/site.ts'
import type { Site } from '../data/site-data.ts'
import { useArticle, useIds, useTitles } from '../data/use-data.ts'
import { messages } from '../messages.ts'
import { AppLink } from '../ui/AppLink.tsx'
import { Button } from '../ui/Button.tsx'
import { OutsideLink } from '../ui/Native.tsx'
import { Notice } from '../ui/Notice.tsx'
import { dateInWords } from '../words/date-in-words.ts'
import { articleDate, articleName, spanOfRow } from '../words/row-in-words.ts'
import { type ArticleBlock, articleBlocks } from './article-parts.ts'
import { Sentence } from './Sentence.tsx'

export type DocumentLinks = {
  event: (id: string) => { href: string; title: string; open: () => void } | undefined
  document: (id: string) => { href: string; open: () => void }
  filter: { href: string; open: () => void }
}

type DocumentPageProps = {
  site: Site
  id: string
  links: DocumentLinks
  /** The event from which the reader came: its first sentence comes into view. */
  from?: string | undefined
}

const words = messages.page.document

/** An article as it is, with what was read out of it: lit sentences became events, each other one says why it did not. */
export function DocumentPage({ site, id, links, from }: DocumentPageProps) {
  const document = site.catalogue.documents[site.documentAt.get(id) ?? -1]
  const article = useArticle(document ? id : undefined)
  if (!document) {
    return (
      <div className="page">
        <h1>{words.unknown}</h1>
        <p>{words.unknownText}</p>
        <ul className="related">
          {site.catalogue.documents.map((other) => {
            const link = links.document(other.id)
            return (
              <li key={other.id}>
                <AppLink href={link.href} onOpen={link.open}>
                  <bdi>{articleName(other)}</bdi>
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
          <bdi>{document.publisher ?? messages.event.unknownOutlet}</bdi> ·{' '}
          {articleDate(document) || messages.event.undated}
          {document.published ? <span className="basis"> {words[document.published.basis]}</span> : null}
        </p>
        <h1>
          <bdi>{articleName(document)}</bdi>
        </h1>
        <p className="article-facts">
          {document.author ? <bdi>{document.author}</bdi> : null}
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
          {article.error.why}. {article.error.action}
        </Notice>
      ) : null}
      {article.state === 'ready' ? <ArticleText site={site} article={article.value} links={links} from={from} /> : null}
    </article>
  )
}

type ArticleTextProps = { site: Site; article: Article; links: DocumentLinks; from: string | undefined }

function ArticleText({ site, article, links, from }: ArticleTextProps) {
  // The title stands above already.
  const blocks = useMemo(
    () => articleBlocks(article).filter(({ kind, parts }) => kind !== 'title' || joined(parts) !== article.title),
    [article],
  )
  const [open, setOpen] = useState<number>()
  useEffect(() => {
    const lit = from === undefined ? undefined : article.sentences.find(({ events }) => events.includes(from))
    if (lit) document.getElementById(`s${lit.start}`)?.scrollIntoView?.({ block: 'center' })
  }, [article, from])
  return (
    <div className="article">
      <p className="article-hint">{article.publish === 'full' ? words.lit : `${words.excerpt} ${words.lit}`}</p>
      {foldRuns(blocks).map((run) =>
        run.folded ? (
          <details key={run.start} className="folded">
            <summary>{words.folded(run.kind, run.reason)}</summary>
            {run.blocks.map((block) => (
              <p key={block.start} dir="auto">
                {block.parts.map(({ text }) => text).join('')}
              </p>
            ))}
          </details>
        ) : (
          run.blocks.map((block) => (
            <BlockText key={block.start} block={block} site={site} links={links} open={open} onOpen={setOpen} />
          ))
        ),
      )}
    </div>
  )
}

type BlockTextProps = {
  block: ArticleBlock
  site: Site
  links: DocumentLinks
  open: number | undefined
  onOpen: (start?: number) => void
}

function BlockText({ block, site, links, open, onOpen }: BlockTextProps) {
  const ids = useIds()
  const titles = useTitles()
  const rowOf = (id: string) => (ids.state === 'ready' ? ids.value.rowOf.get(id) : undefined)
  const events = [...new Set(block.parts.flatMap((part) => (part.kind === 'sentence' ? part.events : [])))]
  const Tag = block.kind === 'title' || block.kind === 'heading' ? 'h2' : 'p'
  return (
    <div className={`passage passage-${block.kind}`}>
      <Tag className="passage-text" dir="auto">
        {block.parts.map((part) =>
          part.kind === 'gap' ? (
            part.text.trim() === '' ? (
              ' '
            ) : (
              <span key={part.start} className="gap">
                {part.text}
              </span>
            )
          ) : (
            <Sentence
              key={part.start}
              part={part}
              link={part.events[0] === undefined ? undefined : links.event(part.events[0])}
              open={open === part.start}
              onOpen={onOpen}
            />
          ),
        )}
      </Tag>
      {events.length > 0 ? (
        <ul className="margin" aria-label={words.margin(events.length)}>
          {events.map((id) => {
            const link = links.event(id)
            const row = rowOf(id)
            return link && row !== undefined && titles.state === 'ready' ? (
              <li key={id}>
                <AppLink href={link.href} onOpen={link.open}>
                  <bdi>{link.title}</bdi>
                </AppLink>
                <span className="margin-when">{dateInWords(spanOfRow(site.index, row))}</span>
              </li>
            ) : null
          })}
        </ul>
      ) : null}
    </div>
  )
}

function joined(parts: ArticleBlock['parts']): string {
  return parts
    .map(({ text }) => text)
    .join('')
    .trim()
}

type Run = { folded: boolean; start: number; kind: ArticleBlock['kind']; reason: string; blocks: ArticleBlock[] }

/** Neighbouring blocks that are folded away for the same reason share one fold. */
function foldRuns(blocks: readonly ArticleBlock[]): Run[] {
  const runs: Run[] = []
  for (const block of blocks) {
    const last = runs.at(-1)
    if (
      last &&
      last.folded === block.folded &&
      (!block.folded || (last.kind === block.kind && last.reason === block.reason))
    ) {
      last.blocks.push(block)
    } else {
      runs.push({ folded: block.folded, start: block.start, kind: block.kind, reason: block.reason, blocks: [block] })
    }
  }
  return runs
}
