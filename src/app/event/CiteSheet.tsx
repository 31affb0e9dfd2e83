import { useMemo, useState } from 'react'
import type { EventDetail } from '../../model/site.ts'
import type { Site } from '../data/site-data.ts'
import { Button } from '../ui/Button.tsx'
import { copyText } from '../ui/copy-text.ts'
import { Segments } from '../ui/Segments.tsx'
import { Sheet } from '../ui/Sheet.tsx'
import { CITATION_FORMATS, type CitationFormat, citation } from './citation.ts'
import { articleReferences, eventReference } from './reference.ts'
import { pageMessages } from '../words/page-messages.ts'

type CiteSheetProps = {
  event: EventDetail
  site: Site
  /** The permanent address of the event. */
  address: string
  announce: (text: string) => void
  onClose: () => void
}

/** How to name this under a text: the articles that said it first, or this page. Loaded when it is asked for. */
export function CiteSheet({ event, site, address, announce, onClose }: CiteSheetProps) {
  const [format, setFormat] = useState<CitationFormat>('plain')
  const [what, setWhat] = useState<'article' | 'event'>('article')
  const words = pageMessages.event
  const references = useMemo(
    () =>
      what === 'event'
        ? [eventReference(event, `${site.manifest.corpus.title}, ${site.manifest.build.slice(0, 8)}`, address)]
        : articleReferences(event, (id) => site.catalogue.documents[site.documentAt.get(id) ?? -1]),
    [what, event, site, address],
  )
  const text = citation(format, references)
  const copy = async () => {
    announce((await copyText(text)) ? pageMessages.share.copied : words.copyFailed)
    onClose()
  }
  return (
    <Sheet
      title={words.citeTitle}
      closeLabel={words.citeClose}
      onClose={onClose}
      footer={
        <Button look="strong" onClick={() => void copy()}>
          {words.citeCopy}
        </Button>
      }
    >
      <div className="cite-choices">
        <Segments
          label={words.citeWhat}
          value={what}
          options={[
            { value: 'article', label: words.citeArticle },
            { value: 'event', label: words.citeEvent },
          ]}
          onChange={setWhat}
        />
        <Segments
          label={words.citeFormat}
          value={format}
          options={CITATION_FORMATS.map((value) => ({ value, label: words.citeFormats[value] }))}
          onChange={setFormat}
        />
      </div>
      {/* Long citations scroll: the keyboard must reach that too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre className="citation" tabIndex={0} aria-label={words.citeTitle} lang="und">
        {text}
      </pre>
    </Sheet>
  )
}
