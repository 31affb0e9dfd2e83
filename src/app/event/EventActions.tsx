import { Check, Link, Quote } from 'lucide-react'
import { useState } from 'react'
import type { EventDetail } from '../../model/site.ts'
import type { Site } from '../data/site-data.ts'
import { messages } from '../messages.ts'
import { Button } from '../ui/Button.tsx'
import { copyText } from '../ui/copy-text.ts'
import { Segments } from '../ui/Segments.tsx'
import { Sheet } from '../ui/Sheet.tsx'
import { type CitationFormat, citation } from './citation.ts'
import type { EventLinks } from './event-links.ts'

type EventActionsProps = { event: EventDetail; site: Site; links: EventLinks }

/** What one does with an event: pass on a link to it with the filters around it, cite its permanent address. */
export function EventActions({ event, site, links }: EventActionsProps) {
  const [copied, setCopied] = useState('')
  const [citing, setCiting] = useState(false)
  const words = messages.event
  const address = links.permanent(event)
  const copy = async () => {
    const done = await copyText(links.shared(event))
    setCopied(done ? event.id : '')
    links.announce(done ? words.copied : words.copyFailed)
  }
  return (
    <div className="event-actions">
      <Button
        icon={copied === event.id ? <Check size={15} aria-hidden /> : <Link size={15} aria-hidden />}
        onClick={() => void copy()}
      >
        {words.copyLink}
      </Button>
      <Button icon={<Quote size={15} aria-hidden />} onClick={() => setCiting(true)}>
        {words.cite}
      </Button>
      {citing ? (
        <CiteSheet
          text={(format) => citation(format, event, site.manifest.corpus.title, address)}
          onClose={() => setCiting(false)}
          announce={links.announce}
        />
      ) : null}
    </div>
  )
}

type CiteSheetProps = {
  text: (format: CitationFormat) => string
  onClose: () => void
  announce: (text: string) => void
}

const FORMATS = ['plain', 'markdown', 'bibtex'] as const

function CiteSheet({ text, onClose, announce }: CiteSheetProps) {
  const [format, setFormat] = useState<CitationFormat>('plain')
  const words = messages.event
  const copy = async () => {
    announce((await copyText(text(format))) ? messages.share.copied : words.copyFailed)
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
      <Segments
        label={words.cite}
        value={format}
        options={FORMATS.map((value) => ({ value, label: words.citeFormats[value] }))}
        onChange={setFormat}
      />
      <pre className="citation">{text(format)}</pre>
    </Sheet>
  )
}
