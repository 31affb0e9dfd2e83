export type MarkShape = 'solid' | 'outline' | 'hatched' | 'split' | 'crossed' | 'arrow'

const DRAWN: Record<MarkShape, React.ReactNode> = {
  solid: <circle cx="6" cy="6" r="4.25" fill="currentColor" stroke="none" />,
  outline: <circle cx="6" cy="6" r="4.25" strokeDasharray="2.2 1.6" />,
  hatched: (
    <>
      <circle cx="6" cy="6" r="4.25" />
      <path d="M3.2 8.8 8.8 3.2M2 6.6 6.6 2M5.4 10 10 5.4" strokeWidth="1" />
    </>
  ),
  split: (
    <>
      <circle cx="6" cy="6" r="4.25" />
      <path d="M6 1.75a4.25 4.25 0 0 1 0 8.5Z" fill="currentColor" stroke="none" />
    </>
  ),
  crossed: (
    <>
      <circle cx="6" cy="6" r="4.25" />
      <path d="M3 3l6 6" />
    </>
  ),
  arrow: <path d="M1.5 6h7M6 2.75 9.75 6 6 9.25" />,
}

/** A small shape that says without colour how something stands. A word always stands beside it, so it is hidden from speech. */
export function Mark({ shape }: { shape: MarkShape }) {
  return (
    <svg
      className="mark"
      viewBox="0 0 12 12"
      width="12"
      height="12"
      aria-hidden
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
    >
      {DRAWN[shape]}
    </svg>
  )
}

const SHAPES = [
  <rect key="1" x="1.5" y="1.5" width="7" height="7" rx="1.5" />,
  <circle key="2" cx="5" cy="5" r="3.75" />,
  <path key="3" d="M5 1 9 8.5H1Z" />,
  <path key="4" d="M5 .75 9.25 5 5 9.25.75 5Z" />,
  <path key="5" d="M1 1.5h8L5 9Z" />,
  <path key="6" d="M3.5 1h3v2.5H9v3H6.5V9h-3V6.5H1v-3h2.5Z" />,
  <path key="7" d="M5 .75 9 3.7 7.5 8.75h-5L1 3.7Z" />,
  <rect key="8" x="1" y="3" width="8" height="4" rx="1" />,
]

/** The colour and the shape of one of eight kinds; `hue` counts from 1. A word always stands beside it. */
export function HueMark({ hue }: { hue: number }) {
  const place = (((hue - 1) % 8) + 8) % 8
  return (
    <svg
      className={`hue-mark hue-${place + 1}`}
      viewBox="0 0 10 10"
      width="10"
      height="10"
      aria-hidden
      fill="currentColor"
    >
      {SHAPES[place]}
    </svg>
  )
}
