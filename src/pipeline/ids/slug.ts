const MAX_LENGTH = 60

/** Letters that Unicode does not take apart into an ASCII letter and marks. */
const PLAIN: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i' }

/**
 * The readable tail of an address: `Xi assures Putin of China’s support` → `xi-assures-putin-of-chinas-support`. ASCII, at most sixty
 * characters, cut between words. It is decoration: nothing is ever found by it. Text without any ASCII letter gives `event`.
 */
export function slug(title: string): string {
  const plain = title
    .toLowerCase()
    .replaceAll(/['’‘]/g, '')
    .replaceAll(/[ßæœøđðþłı]/g, (letter) => PLAIN[letter] ?? '')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
  const words = plain.match(/[a-z0-9]+/g) ?? []
  let text = ''
  for (const word of words) {
    const longer = text === '' ? word.slice(0, MAX_LENGTH) : `${text}-${word}`
    if (longer.length > MAX_LENGTH) break
    text = longer
  }
  return text === '' ? 'event' : text
}
