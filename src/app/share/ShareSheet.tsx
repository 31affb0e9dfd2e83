import { useRef } from 'react'
import { Button } from '../ui/Button.tsx'
import { copyText } from '../ui/copy-text.ts'
import { Sheet } from '../ui/Sheet.tsx'
import { frameSnippet } from '../url/frame-address.ts'
import { pageMessages } from '../words/page-messages.ts'

type ShareSheetProps = {
  address: string
  /** The address of the view for a frame in another page, and what the timeline is called there. */
  frame: string
  corpus: string
  announce: (text: string) => void
  onClose: () => void
}

/** The address of what is seen now, to pass on. */
export function ShareSheet({ address, frame, corpus, announce, onClose }: ShareSheetProps) {
  const field = useRef<HTMLInputElement>(null)
  const html = useRef<HTMLTextAreaElement>(null)
  const words = pageMessages.share
  const snippet = frameSnippet(frame, corpus)
  const copy = async (text: string, from: HTMLInputElement | HTMLTextAreaElement | null) => {
    if (await copyText(text)) {
      announce(words.copied)
      onClose()
    } else {
      from?.select()
      announce(words.copyFailed)
    }
  }
  return (
    <Sheet
      title={words.title}
      closeLabel={words.close}
      onClose={onClose}
      footer={
        <>
          <Button onClick={() => void copy(snippet, html.current)}>{words.copyEmbed}</Button>
          <Button look="strong" onClick={() => void copy(address, field.current)}>
            {words.copy}
          </Button>
        </>
      }
    >
      <p className="sheet-lead">{words.text}</p>
      <input
        ref={field}
        className="field share-address"
        readOnly
        aria-label={words.address}
        value={address}
        onFocus={(event) => event.target.select()}
      />
      <label className="share-embed">
        {words.embed}
        <textarea
          ref={html}
          className="field share-address"
          readOnly
          rows={3}
          value={snippet}
          onFocus={(event) => event.target.select()}
        />
      </label>
    </Sheet>
  )
}
