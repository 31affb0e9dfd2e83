/**
 * Draws a part whose style did not come without it, as the page itself: its words matter more. The style is asked for once more at once, and
 * again whenever the device is back on line; under another address each time, since Vite asks for each only once. For `vite:preloadError`.
 */
export function drawWithoutStyle(
  event: Pick<VitePreloadErrorEvent, 'payload' | 'preventDefault'>,
  page: Document,
): void {
  const links = [...page.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')]
  const failed = links.find(({ href }) => event.payload.message.endsWith(` ${href}`))
  if (!failed) return
  event.preventDefault()
  askAgain(failed, failed.href, 1)
}

function askAgain(failed: HTMLLinkElement, address: string, times: number): void {
  const link = failed.cloneNode() as HTMLLinkElement
  link.href = `${address}?again=${times}`
  link.addEventListener('error', () => {
    const online = () => askAgain(link, address, times + 1)
    link.ownerDocument.defaultView?.addEventListener('online', online, { once: true })
  })
  failed.replaceWith(link)
}
