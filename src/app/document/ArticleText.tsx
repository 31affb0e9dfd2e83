import { useEffect, useMemo, useState } from 'react'
import type { Article } from '../../model/site.ts'
import type { Site } from '../data/site-data.ts'
import { useIds, useTitles } from '../data/use-data.ts'
import { AppLink } from '../ui/AppLink.tsx'
import { Original } from '../ui/Native.tsx'
import { fragmentOf } from '../url/fragment.ts'
import { dateInWords } from '../words/date-in-words.ts'
import { ARTICLE_LANGUAGE } from '../words/languages.ts'
import { spanOfRow } from '../words/row-in-words.ts'
import { ruleInWords } from '../words/when-in-words.ts'
import { pageMessages } from '../words/page-messages.ts'
import { type ArticleBlock, articleBlocks, isBlank, runsOf, textOf } from './article-parts.ts'
import type { DocumentLinks } from './document-links.ts'
import { Sentence } from './Sentence.tsx'

type ArticleTextProps = { site: Site; article: Article; links: DocumentLinks; from: string | undefined }

/** The words of an article in their order. What belongs to the web page is folded, what may not be published is a gap. */
export function ArticleText({ site, article, links, from }: ArticleTextProps) {
  const words = pageMessages.document
  // The title stands above already.
  const blocks = useMemo(
    () => articleBlocks(article).filter((block) => block.kind !== 'title' || textOf(block).trim() !== article.title),
    [article],
  )
  const [open, setOpen] = useState<number>()
  useEffect(() => {
    const ofEvent = from === undefined ? [] : article.sentences.filter(({ events }) => events.includes(from))
    // A link to a sentence that was opened in a new tab: the browser looked for it before it was there.
    const wanted = [...ofEvent.map(({ start }) => `s${start}`), fragmentOf(window)]
    const place = wanted.map((id) => (/^s\d+$/.test(id) ? document.getElementById(id) : null)).find(Boolean)
    place?.scrollIntoView?.({ block: 'center' })
  }, [article, from])
  const withheld = blocks.some((block) => block.parts.some(isBlank))
  return (
    <div className="article">
      <p className="article-hint">{withheld ? `${words.excerpt} ${words.lit}` : words.lit}</p>
      {runsOf(blocks).map(({ look, blocks: [first, ...others] }) => {
        if (!first) return null
        if (look === 'withheld') return <Withheld key={first.start} />
        if (look === 'text') {
          return [first, ...others].map((block) => (
            <BlockText key={block.start} block={block} site={site} links={links} open={open} onOpen={setOpen} />
          ))
        }
        return (
          <details key={first.start} className="folded">
            <summary>
              {words.folded(first.kind)} <Original className="folded-why">({ruleInWords(first.reason)})</Original>
            </summary>
            {[first, ...others].map((block) => (
              <p key={block.start} dir="auto" lang={ARTICLE_LANGUAGE}>
                {textOf(block).trim() === '' ? words.gap : textOf(block)}
              </p>
            ))}
          </details>
        )
      })}
    </div>
  )
}

function Withheld() {
  const words = pageMessages.document
  return <p className="gap withheld-run">{words.gap}</p>
}

type BlockTextProps = {
  block: ArticleBlock
  site: Site
  links: DocumentLinks
  open: number | undefined
  onOpen: (start?: number) => void
}

function BlockText({ block, site, links, open, onOpen }: BlockTextProps) {
  const words = pageMessages.document
  const ids = useIds()
  const titles = useTitles()
  const rowOf = (id: string) => (ids.state === 'ready' ? ids.value.rowOf.get(id) : undefined)
  const events = [...new Set(block.parts.flatMap((part) => (part.kind === 'sentence' ? part.events : [])))]
  const Tag = block.kind === 'title' || block.kind === 'heading' ? 'h2' : 'p'
  return (
    <div className={`passage passage-${block.kind}`}>
      <Tag className="passage-text" dir="auto" lang={ARTICLE_LANGUAGE}>
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
                  <Original>{link.title}</Original>
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
