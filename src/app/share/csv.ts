/**
 * Writes rows as CSV (RFC 4180) with a byte-order mark, for spreadsheets that would guess the encoding wrong. A cell that a spreadsheet
 * would take for a formula is led by an apostrophe: text of an article must never compute.
 */
export function formatCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return `\uFEFF${[header, ...rows].map((row) => row.map(formatCell).join(',')).join('\r\n')}\r\n`
}

/** `=1+1` → `'=1+1`; `a,b` → `"a,b"`. Controls and spaces before the sign are skipped over, as spreadsheets do. */
export function formatCell(text: string): string {
  const safe = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u.test(text) || /^[\t\r]/.test(text) ? `'${text}` : text
  return /["\r\n,;\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
