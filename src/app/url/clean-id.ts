/** Ids as they arrive from mail programs, chat and print: with a full stop, a bracket, a quote or an encoding too many. */

/** Keeps ten filters within 2,000 characters of address. */
export const MAX_ID = 120

const TRAILING = /[\s.,;:!?)\]}>"'”’»›…/\\*]$/u
const LEADING = /^[\s(<"'“‘«‹]/u
const ENCODED = /%[0-9a-f]{2}/i

/**
 * Takes away what is not part of an id: `h4k2m9).` → `h4k2m9`, `h4k2m9%2520` → `h4k2m9`. Empty when nothing is left
 * or when the rest cannot be an id. Total: any string is fine.
 */
export function cleanId(raw: string): string {
  if (raw.length > MAX_ID * 3) return ''
  let id = decodeOnce(decodeOnce(raw)).normalize('NFC')
  id = stripControls(id)
  while (TRAILING.test(id)) id = id.slice(0, -1)
  while (LEADING.test(id)) id = id.slice(1)
  if (id.length === 0 || /[/\\\s<>"'%?#&=]/.test(id)) return ''
  return encodeURIComponent(id).length <= MAX_ID ? id : ''
}

/** `decodeURIComponent` that leaves alone what cannot be decoded. */
export function decodeOnce(text: string): string {
  if (!ENCODED.test(text)) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Control characters, zero-width characters, bidi overrides and halves of characters have no business in an address. */
export function stripControls(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uFFFD]/gu, '')
}

/** The text with each half of a surrogate pair that stands alone replaced, so that it can be encoded. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD')
}
