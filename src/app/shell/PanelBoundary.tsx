import type { ReactNode } from 'react'
import { messages } from '../messages.ts'
import { Boundary } from '../ui/Boundary.tsx'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'

type PanelBoundaryProps = {
  /** `h1` where the panel is the whole page. */
  level?: 'h1' | 'h2'
  children: ReactNode
}

/** A panel that breaks says so in its own place and can be tried again; the others stay. */
export function PanelBoundary({ level = 'h2', children }: PanelBoundaryProps) {
  return (
    <Boundary
      renderFailure={(error, retry) => (
        <Notice
          kind="fail"
          alert
          level={level}
          title={messages.states.failedPart}
          actions={
            <Button look="strong" onClick={retry}>
              {messages.states.retry}
            </Button>
          }
        >
          {error.message}
        </Notice>
      )}
    >
      {children}
    </Boundary>
  )
}
