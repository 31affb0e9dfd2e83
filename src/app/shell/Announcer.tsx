import { createContext, type ReactNode, useCallback, useContext, useState } from 'react'

const AnnounceContext = createContext<(text: string) => void>(() => {})

/** A short text for assistive technology and, for a moment, for the eye: "Link copied". */
export function useAnnounce(): (text: string) => void {
  return useContext(AnnounceContext)
}

/** Holds the one live region for passing remarks; the number of events has its own. */
export function Announcer({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState({ text: '', turn: 0 })
  const announce = useCallback((text: string) => setSaid(({ turn }) => ({ text, turn: turn + 1 })), [])
  return (
    <AnnounceContext value={announce}>
      {children}
      <div className="announcer" aria-live="polite">
        {said.text === '' ? null : (
          <span key={said.turn} className="toast">
            {said.text}
          </span>
        )}
      </div>
    </AnnounceContext>
  )
}
