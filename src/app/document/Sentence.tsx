import { messages } from '../messages.ts'
import { AppLink } from '../ui/AppLink.tsx'
import type { ArticlePart } from './article-parts.ts'

type SentenceProps = {
  part: Extract<ArticlePart, { kind: 'sentence' }>
  link: { href: string; title: string; open: () => void } | undefined
  open: boolean
  onOpen: (start?: number) => void
}

const words = messages.page.document

/** A sentence that leads to its event, or one that tells on request why no event came of it: by pointer, key or touch. */
export function Sentence({ part, link, open, onOpen }: SentenceProps) {
  const id = `s${part.start}`
  if (link) {
    return (
      <AppLink id={id} className="lit" href={link.href} onOpen={link.open} title={link.title}>
        {part.text}
      </AppLink>
    )
  }
  const reason = words.noEvent(part.dropped ?? words.whyNone)
  return (
    <>
      <button
        type="button"
        id={id}
        className="unlit"
        aria-expanded={open}
        aria-describedby={open ? `${id}-why` : undefined}
        title={reason}
        onClick={() => onOpen(open ? undefined : part.start)}
      >
        {part.text}
      </button>
      {open ? (
        <span className="why-not" id={`${id}-why`}>
          {reason}
        </span>
      ) : null}
    </>
  )
}
