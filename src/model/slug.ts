const MAX_LENGTH = 60

/** Letters that Unicode does not take apart into an ASCII letter and marks. */
const PLAIN: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i' }

/**
 * Text for the decorative end of an address: `Xi assures Putin of China’s support` → `xi-assures-putin-of-chinas-support`.
 * ASCII letters and digits only, at most 60 characters, cut at a word; may be empty (a title in Chinese), and nothing may rely on it.
 */
export function slugOf(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’‘'ʼ]/g, '')
    .toLowerCase()
    .replace(/[ßæœøđðþłı]/g, (letter) => PLAIN[letter] ?? '')
  let slug = ''
  for (const word of plain.match(/[a-z0-9]+/g) ?? []) {
    const longer = slug === '' ? word.slice(0, MAX_LENGTH) : `${slug}-${word}`
    if (longer.length > MAX_LENGTH) break
    slug = longer
  }
  return slug
}
