import { type ReactNode, Suspense, useEffect } from 'react'
import { messages } from '../messages.ts'
import { Boundary } from '../ui/Boundary.tsx'
import { useAnnounce } from './Announcer.tsx'

type AskedProps = {
  /** Its code did not come: there is nothing to close. */
  onGone: () => void
  children: ReactNode
}

/** Something that a button brings and whose code may still be on its way. Where it does not come, the reader is told; the button is there to press again. */
export function Asked({ onGone, children }: AskedProps) {
  return (
    <Boundary renderFailure={(_error, retry) => <Told onGone={onGone} retry={retry} />}>
      <Suspense>{children}</Suspense>
    </Boundary>
  )
}

function Told({ onGone, retry }: { onGone: () => void; retry: () => void }) {
  const announce = useAnnounce()
  useEffect(() => {
    announce(messages.states.codeMissing)
    onGone()
    retry()
    // Told once: what it is told with may change meanwhile.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  return null
}
