/**
 * Stands in for the package `xss` in the bundle: vis-timeline passes every text that it writes as markup through it. No text of ours is
 * markup, so nothing is let through: where the page's Trusted Types policy already turns markup into text (src/app/trusted-types.ts)
 * it may do so, elsewhere it is done here. The package would add 8 KB to keep some tags that we never write.
 */
type Host = { trustedTypes?: { defaultPolicy?: unknown } }

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** `<b>` → `&lt;b&gt;`, unless the browser's own guard does it. What is no text (an Element) is handed back as it is. */
export function filterXSS<T>(content: T): T | string {
  if (typeof content !== 'string' || (globalThis as Host).trustedTypes?.defaultPolicy) return content
  return content.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character)
}

/** What vis-timeline makes of the package. */
export class FilterXSS {
  process<T>(content: T): T | string {
    return filterXSS(content)
  }
}
