type Box = { top: number; height: number }

/** How much of the view below the axis an item needs to be read. */
const ITEM = 30

/**
 * How far to scroll so that an item is seen with its lane whole, from the lane's own beginning: a lane cut through its middle looks like an
 * empty one. `top` is where the item is drawn, `lanes` where the lanes are, `view` the height in which they are seen, `most` the farthest that
 * one can scroll; all in pixels. Undefined where the item is seen as it is.
 */
export function scrollToLane(
  top: number,
  lanes: readonly Box[],
  now: number,
  view: number,
  most: number,
): number | undefined {
  if (top >= now && top + ITEM <= now + view) return undefined
  const seen = (scrolled: number) => scrolled <= most && top >= scrolled && top + ITEM <= scrolled + view
  const starts = lanes.map((lane) => lane.top)
  const own = Math.max(0, ...starts.filter((start) => start <= top))
  if (seen(own)) return own
  // Near the end the last lanes fill the view: the earliest beginning from which the item is still seen.
  return starts.find(seen) ?? Math.max(0, Math.min(top - ITEM, most))
}
