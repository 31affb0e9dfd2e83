const RELOADED = 'dateline.reloaded'

/**
 * Loads the page anew where its host has a newer one, which names other scripts. Without network, or when only this one file is missing,
 * the page stays as it is: a reload would lose it. Never twice for the same release, and never where that cannot be remembered. `root` is the app's root path.
 */
export async function takeNewRelease(page: Window, root: string): Promise<void> {
  const own = page.document
    .querySelector<HTMLScriptElement>('script[type="module"][src*="/index-"]')
    ?.src.split('/')
    .at(-1)
  if (own === undefined) return
  try {
    const response = await page.fetch(root, { cache: 'no-store', credentials: 'same-origin' })
    const text = response.ok ? await response.text() : own
    const newer = /\/assets\/(index-[\w-]+\.js)/.exec(text)?.[1]
    if (newer === undefined || newer === own || page.sessionStorage.getItem(RELOADED) === newer) return
    page.sessionStorage.setItem(RELOADED, newer)
    page.location.reload()
  } catch {
    // Offline, or storage is forbidden.
  }
}

/** Loads the page anew, for a reader who asks again for what did not come. Without its host the page stays as it is: a reload would lose it. */
export async function loadAnew(page: Window, root: string): Promise<void> {
  const answer = await page.fetch(root, { cache: 'no-store', credentials: 'same-origin' }).catch(() => undefined)
  if (answer?.ok) page.location.reload()
}
