import '../styles/sheets.css'
import { X } from 'lucide-react'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { IconButton } from './Button.tsx'

type SheetProps = {
  title: string
  closeLabel: string
  /** `bottom` rises from below on a phone, `middle` is a dialog in the middle. */
  place?: 'bottom' | 'middle'
  footer?: ReactNode
  children: ReactNode
  onClose: () => void
}

/** A modal dialog by the browser's own element, which keeps the focus inside and gives it back. Mounted means open. */
export function Sheet({ title, closeLabel, place = 'middle', footer, children, onClose }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => {
    const element = dialog.current
    const before = document.activeElement
    element?.showModal()
    return () => {
      element?.close()
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    }
  }, [])
  return (
    // A click on the backdrop is a shortcut for the close button, which the keyboard reaches.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className={`sheet sheet-${place}`}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose()
      }}
    >
      <div className="sheet-head">
        <h2 id={heading}>{title}</h2>
        <IconButton label={closeLabel} onClick={onClose}>
          <X size={18} aria-hidden />
        </IconButton>
      </div>
      <div className="sheet-body">{children}</div>
      {footer ? <div className="sheet-foot">{footer}</div> : null}
    </dialog>
  )
}
