import { AppLink } from '../ui/AppLink.tsx'
import { Original } from '../ui/Native.tsx'
import { ruleInWords } from '../words/when-in-words.ts'
import { pageMessages } from '../words/page-messages.ts'
import { type ArticlePart, isBlank } from './article-parts.ts'

type SentenceProps = {
  part: Extract<ArticlePart, { kind: 'sentence' }>
  link: { href: string; title: string; open: () => void } | undefined
  open: boolean
  onOpen: (start?: number) => void
}

/** A sentence that leads to its event, or one that tells on request why no event came of it: by pointer, key or touch. */
export function Sentence({ part, link, open, onOpen }: SentenceProps) {
  const words = pageMessages.document
  const id = `s${part.start}`
  if (isBlank(part)) {
    return (
      <span className="gap" id={id} title={words.gap}>
        […]{' '}
      </span>
    )
  }
  if (link) {
    return (
      <AppLink id={id} className="lit" href={link.href} onOpen={link.open} title={link.title}>
        {part.text}
      </AppLink>
    )
  }
  const reason = part.dropped === undefined ? words.whyNone : ruleInWords(part.dropped)
  const toggle = () => onOpen(open ? undefined : part.start)
  return (
    <>
      <span
        // A real button is a box that does not flow with the text around it.
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="button"
        tabIndex={0}
        id={id}
        className="unlit"
        aria-expanded={open}
        aria-describedby={open ? `${id}-why` : undefined}
        title={words.noEvent(reason)}
        onClick={toggle}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return
          event.preventDefault()
          toggle()
        }}
      >
        {part.text}
      </span>
      {open ? (
        <span className="why-not" id={`${id}-why`}>
          {words.noEvent('')}
          {part.dropped === undefined ? reason : <Original>{reason}</Original>}
        </span>
      ) : null}
    </>
  )
}
