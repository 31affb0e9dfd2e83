import type { ReactNode } from 'react'
import { messages } from '../messages.ts'
import { Boundary } from '../ui/Boundary.tsx'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'

type PanelBoundaryProps = {
  /** `h1` where the panel is the whole page. */
  level?: 'h1' | 'h2'
  /** Where nothing else is what the skip link of the page leads to. */
  landing?: boolean
  children: ReactNode
}

/** A panel that breaks says so in its own place and can be tried again; the others stay. */
export function PanelBoundary({ level = 'h2', landing = false, children }: PanelBoundaryProps) {
  return (
    <Boundary
      renderFailure={(error, retry) => {
        const notice = (
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
        )
        return landing ? (
          <div id="events" tabIndex={-1}>
            {notice}
          </div>
        ) : (
          notice
        )
      }}
    >
      {children}
    </Boundary>
  )
}
