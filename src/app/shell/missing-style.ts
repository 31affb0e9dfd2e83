/**
 * Draws a part whose style did not come without it, as the page itself: its words matter more. Vite takes a link that stands in the page for
 * loaded, so the failed one goes, and whoever asks for the part again asks for its style too. For the event `vite:preloadError`.
 */
export function drawWithoutStyle(
  event: Pick<VitePreloadErrorEvent, 'payload' | 'preventDefault'>,
  page: Document,
): void {
  const links = [...page.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')]
  const failed = links.find(({ href }) => event.payload.message.endsWith(` ${href}`))
  if (!failed) return
  failed.remove()
  event.preventDefault()
}
