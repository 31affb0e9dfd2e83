import { X } from 'lucide-react'
import type { ReactNode } from 'react'

type RemovableChipProps = { children: ReactNode; removeLabel: string; excluded?: boolean; onRemove: () => void }

/** What is chosen, with one button that takes it away. The whole chip is the button: a small cross alone is hard to hit. */
export function RemovableChip({ children, removeLabel, excluded = false, onRemove }: RemovableChipProps) {
  return (
    <button
      type="button"
      className={excluded ? 'chip chip-not' : 'chip chip-on'}
      aria-label={removeLabel}
      title={removeLabel}
      onClick={onRemove}
    >
      <span className="chip-text">{children}</span>
      <X size={13} aria-hidden />
    </button>
  )
}
