import { createContext, type ReactNode, useCallback, useContext, useEffect, useId, useRef, useState } from 'react'

type MenuProps = {
  label: string
  icon?: ReactNode
  align?: 'start' | 'end'
  className?: string
  children: ReactNode
}

const CloseContext = createContext(() => {})

/** Closes the menu around a component, for an action that is done with it. */
export function useCloseMenu(): () => void {
  return useContext(CloseContext)
}

/**
 * A button that shows a small panel under itself. Escape and a click elsewhere close it; Escape gives the focus back.
 * It is a disclosure, not an ARIA menu: what is inside keeps its own roles and the Tab key.
 */
export function Menu({ label, icon, align = 'end', className = '', children }: MenuProps) {
  const [open, setOpen] = useState(false)
  const id = useId()
  const root = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    if (!open) return undefined
    const onPointer = (event: PointerEvent) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false)
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      setOpen(false)
      button.current?.focus()
    }
    document.addEventListener('pointerdown', onPointer)
    document.addEventListener('keydown', onKey, true)
    return () => {
      document.removeEventListener('pointerdown', onPointer)
      document.removeEventListener('keydown', onKey, true)
    }
  }, [open])

  const close = useCallback(() => {
    setOpen(false)
    button.current?.focus()
  }, [])
  return (
    <div className={`menu ${className}`} ref={root}>
      <button
        ref={button}
        type="button"
        className="button button-plain"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {icon}
        <span>{label}</span>
      </button>
      {open ? (
        <div id={id} className={`menu-panel menu-${align}`}>
          <CloseContext value={close}>{children}</CloseContext>
        </div>
      ) : null}
    </div>
  )
}
