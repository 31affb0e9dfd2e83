/**
 * Text for the decorative end of an address: `Xi assures Putin of China’s support` → `xi-assures-putin-of-chinas-support`.
 * ASCII letters and digits only, at most 60 characters, cut at a word; may be empty (a title in Chinese), and nothing may rely on it.
 */
export function slugOf(title: string): string {
  const folded = title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’'ʼ]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
  const words = folded.split('-').filter((word) => word !== '')
  let slug = ''
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`
    if (longer.length > 60) break
    slug = longer
  }
  return slug
}
