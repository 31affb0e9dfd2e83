import { WifiOff, X } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import type { DataError } from '../data/data-error.ts'
import { useAddedSince } from '../data/use-added-since.ts'
import { messages } from '../messages.ts'
import type { UnknownValue } from '../select/known-filter.ts'
import { Button, IconButton } from '../ui/Button.tsx'
import { useAddressNotes, useView } from '../url/use-view.tsx'

type NotesProps = {
  /** What the filter named and this corpus does not have. */
  unknown?: readonly UnknownValue[]
  onForget?: (() => void) | undefined
  /** Parts of the data that did not come. */
  failed?: readonly Failure[]
}

type Failure = { error: DataError; retry: () => void }

const NO_FAILURES: readonly Failure[] = []
const NONE: readonly UnknownValue[] = []

/** What in the address could not be taken, each to be dismissed; and that the network is gone, while it is. */
export function Notes({ unknown = NONE, onForget, failed = NO_FAILURES }: NotesProps) {
  const [notes, dismiss] = useAddressNotes()
  const [{ made }, navigate] = useView()
  const added = useAddedSince(made)
  const online = useSyncExternalStore(
    subscribeOnline,
    () => navigator.onLine,
    () => true,
  )
  if (notes.length === 0 && unknown.length === 0 && failed.length === 0 && added === 0 && online) return null
  return (
    <section className="notes" aria-label={messages.states.notes}>
      {online ? null : (
        <p className="note note-offline">
          <WifiOff size={16} aria-hidden />
          <span>{messages.states.offline}</span>
        </p>
      )}
      {failed.map(({ error, retry }) => (
        <p key={error.what} className="note" role="alert">
          <span>{messages.fault(error)}</span>
          <Button className="note-retry" onClick={retry}>
            {messages.states.retry}
          </Button>
        </p>
      ))}
      {notes.map((note) => (
        <p key={`${note.part}-${note.code}-${note.value}`} className="note">
          <bdi>{messages.note(note)}</bdi>
          <IconButton label={messages.states.dismiss} onClick={() => dismiss(note)}>
            <X size={14} aria-hidden />
          </IconButton>
        </p>
      ))}
      {added > 0 ? (
        <p className="note">
          <span>{messages.versions.added(added)}</span>
          <IconButton
            label={messages.states.dismiss}
            onClick={() => navigate(({ made: _made, ...view }) => view, { replace: true })}
          >
            <X size={14} aria-hidden />
          </IconButton>
        </p>
      ) : null}
      {unknown.length > 0 ? (
        <p className="note">
          <bdi>{messages.states.unknownValues(unknown.map(({ id }) => id))}</bdi>
          <IconButton label={messages.states.dismiss} onClick={onForget}>
            <X size={14} aria-hidden />
          </IconButton>
        </p>
      ) : null}
    </section>
  )
}

function subscribeOnline(changed: () => void): () => void {
  window.addEventListener('online', changed)
  window.addEventListener('offline', changed)
  return () => {
    window.removeEventListener('online', changed)
    window.removeEventListener('offline', changed)
  }
}
