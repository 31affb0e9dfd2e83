import { type RefObject, useEffect, useLayoutEffect, useMemo, useState } from 'react'

const PADDING = 24
const MOST = 460
const UNKNOWN = 96

/**
 * How many pixels the title of a row asks for in the font of an element. Measured without touching the page, once a row, and again when
 * the fonts have come.
 */
export function useTitleWidths(
  element: RefObject<HTMLElement | null>,
  titles: readonly string[] | undefined,
): (row: number) => number {
  const [font, setFont] = useState<{ name: string }>()
  // Before anything is painted, so that what is drawn first need not be drawn anew at once.
  useLayoutEffect(() => {
    // There is no element to ask while rendering.
    // oxlint-disable-next-line react/set-state-in-effect
    if (element.current) setFont({ name: fontOf(element.current) })
  }, [element])
  useEffect(() => {
    let gone = false
    const look = () => {
      if (!gone && element.current) setFont({ name: fontOf(element.current) })
    }
    if (document.fonts.status !== 'loaded') void document.fonts.ready.then(look)
    document.fonts.addEventListener('loadingdone', look)
    return () => {
      gone = true
      document.fonts.removeEventListener('loadingdone', look)
    }
  }, [element])

  return useMemo(() => measurer(font?.name, titles), [titles, font])
}

/** The shorthand `font` is empty where a part of it cannot be said in it, such as tabular figures. */
function fontOf(element: HTMLElement): string {
  const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(element)
  return `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`
}

function measurer(font: string | undefined, titles: readonly string[] | undefined): (row: number) => number {
  const pen = document.createElement('canvas').getContext('2d')
  const known = new Map<number, number>()
  if (pen && font !== undefined) pen.font = font
  return (row) => {
    const title = titles?.[row]
    if (title === undefined || !pen) return UNKNOWN
    const width = known.get(row) ?? Math.min(MOST, PADDING + pen.measureText(title).width)
    known.set(row, width)
    return width
  }
}
