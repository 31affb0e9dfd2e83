/**
 * The page is served with `require-trusted-types-for 'script'`, so the browser refuses text wherever it could become code. What libraries
 * still hand over as text passes here: markup is shown as the characters that it is, scripts may only come from where the page comes from.
 * Import this first, before anything that could touch the page. Browsers without Trusted Types go without.
 */
type Rules = { createHTML: (text: string) => string; createScriptURL: (address: string) => string }
type Factory = { createPolicy: (name: string, rules: Rules) => unknown; defaultPolicy?: unknown }

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Markup as text that shows it: `<b>` → `&lt;b&gt;`. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character)
}

/** The address itself when it is of this origin; throws a TypeError when it is not. */
export function ownScript(address: string): string {
  const { origin, protocol } = new URL(address, document.baseURI)
  const own = new URL(document.baseURI)
  if (origin === own.origin && protocol === own.protocol) return address
  throw new TypeError(`not a script of this page: ${address.slice(0, 100)}`)
}

/** Sets the rules up once; a second call changes nothing. */
export function installTrustedTypes(
  host: { trustedTypes?: Factory | undefined } = globalThis as { trustedTypes?: Factory },
): void {
  const factory = host.trustedTypes
  if (!factory || factory.defaultPolicy) return
  factory.createPolicy('default', { createHTML: escapeMarkup, createScriptURL: ownScript })
}

installTrustedTypes()
