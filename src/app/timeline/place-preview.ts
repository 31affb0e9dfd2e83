/** Where the look at an event goes, beside its item in the lanes. */
type Edges = { top: number; bottom: number }

const HEIGHT = 220
const GAP = 4

export type PreviewPlace = { top: number } | { bottom: number } | undefined

/**
 * Below the item where there is room, else above it, never over what has the focus: who walks through the list with the keyboard must see
 * the row. Undefined where only a place over it is left. All in pixels from the top of a window of the height `window`, but `bottom` from its
 * lower edge.
 */
export function placePreview(item: Edges, focused: Edges | undefined, window: number): PreviewPlace {
  const isFree = (top: number, bottom: number) => !focused || bottom <= focused.top || top >= focused.bottom
  const below = item.bottom + GAP
  const above = item.top - GAP
  const fitsBelow = below + HEIGHT <= window
  const fitsAbove = above - HEIGHT >= 0
  if ((fitsBelow || !fitsAbove) && isFree(below, below + HEIGHT)) return { top: below }
  if (fitsAbove && isFree(above - HEIGHT, above)) return { bottom: window - above }
  return undefined
}
