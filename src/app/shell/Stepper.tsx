import { ChevronDown, ChevronUp } from 'lucide-react'
import type { Neighbours } from '../select/order.ts'
import { IconButton } from '../ui/Button.tsx'
import { pageMessages } from '../words/page-messages.ts'

type StepperProps = { beside: Neighbours; count: number; onStep: (row: number | undefined) => void }

/** To the event before and after, and where this one stands. */
export function Stepper({ beside, count, onStep }: StepperProps) {
  const words = pageMessages.event
  return (
    <div className="stepper">
      <IconButton
        label={words.previous}
        keys="k"
        disabled={beside.previous === undefined}
        onClick={() => onStep(beside.previous)}
      >
        <ChevronUp size={18} aria-hidden />
      </IconButton>
      <IconButton label={words.next} keys="j" disabled={beside.next === undefined} onClick={() => onStep(beside.next)}>
        <ChevronDown size={18} aria-hidden />
      </IconButton>
      <span className="stepper-place">
        {beside.position < 0 ? words.outside : words.position(beside.position + 1, count)}
      </span>
    </div>
  )
}
