import type { ReactNode } from 'react'
import { messages } from '../messages.ts'
import { Button } from '../ui/Button.tsx'
import { Sheet } from '../ui/Sheet.tsx'

type FiltersSheetProps = { count: number; children: ReactNode; onClear: () => void; onClose: () => void }

/** The facets on a small screen, with what they give always in sight. */
export function FiltersSheet({ count, children, onClear, onClose }: FiltersSheetProps) {
  const words = messages.facets
  return (
    <Sheet
      title={words.heading}
      closeLabel={words.close}
      place="bottom"
      onClose={onClose}
      footer={
        <>
          <Button look="plain" onClick={onClear}>
            {words.clear}
          </Button>
          <Button look="strong" onClick={onClose}>
            {words.show(count)}
          </Button>
        </>
      }
    >
      {children}
    </Sheet>
  )
}
