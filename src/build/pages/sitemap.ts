/** https://www.sitemaps.org/protocol.html allows so many addresses a file. */
const MOST = 50_000

/** The files of the sitemap by their path: one, or an index and its parts where the addresses do not go into one. */
export function sitemap(paths: readonly string[], siteUrl: string): Map<string, string> {
  const parts: string[] = []
  for (let from = 0; from < Math.max(1, paths.length); from += MOST) {
    const entries = paths.slice(from, from + MOST).map((path) => `<url><loc>${escapeXml(siteUrl + path)}</loc></url>`)
    parts.push(element('urlset', entries))
  }
  const [only = '', ...more] = parts
  if (more.length === 0) return new Map([['sitemap.xml', only]])
  const named = parts.map((content, index) => [`sitemap-${index + 1}.xml`, content] as const)
  const index = named.map(([path]) => `<sitemap><loc>${escapeXml(siteUrl + path)}</loc></sitemap>`)
  return new Map([['sitemap.xml', element('sitemapindex', index)], ...named])
}

/** Everybody may read everything; https://www.rfc-editor.org/rfc/rfc9309. */
export function robots(siteUrl: string | undefined): string {
  const map = siteUrl === undefined ? '' : `Sitemap: ${siteUrl}sitemap.xml\n`
  return `User-agent: *\nAllow: /\n${map}`
}

function element(name: string, entries: readonly string[]): string {
  const open = `<?xml version="1.0" encoding="UTF-8"?>\n<${name} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`
  return `${open}\n${entries.join('\n')}\n</${name}>\n`
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
