import { useRef } from 'react'
import { messages } from '../messages.ts'
import { Button } from '../ui/Button.tsx'
import { copyText } from '../ui/copy-text.ts'
import { Sheet } from '../ui/Sheet.tsx'

type ShareSheetProps = { address: string; announce: (text: string) => void; onClose: () => void }

/** The address of what is seen now, to pass on. */
export function ShareSheet({ address, announce, onClose }: ShareSheetProps) {
  const field = useRef<HTMLInputElement>(null)
  const words = messages.share
  const copy = async () => {
    if (await copyText(address)) {
      announce(words.copied)
      onClose()
    } else {
      field.current?.select()
      announce(words.copyFailed)
    }
  }
  return (
    <Sheet
      title={words.title}
      closeLabel={words.close}
      onClose={onClose}
      footer={
        <Button look="strong" onClick={() => void copy()}>
          {words.copy}
        </Button>
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
    </Sheet>
  )
}
