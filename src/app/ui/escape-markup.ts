/**
 * Text as it may stand in XML or HTML, in an attribute too: `a<b & "c"` → `a&lt;b &amp; &quot;c&quot;`. Characters that XML has no place
 * for, such as controls and halves of characters, are left out.
 */
export function escapeMarkup(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
