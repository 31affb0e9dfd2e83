import type { Dataset } from '../../model/dataset.ts'
import type { SiteSink } from '../site/site-sink.ts'
import type { TextChoice } from '../site/write-site.ts'
import { Layout } from './Layout.tsx'
import { listPages } from './list-pages.tsx'
import { NotFoundPage } from './NotFoundPage.tsx'
import { pageWorld } from './page-world.ts'
import { renderPage } from './render-page.tsx'

export type PageOptions = {
  /** How many events get a page of their own. The others are opened by the app, which `404.html` starts. */
  limit: number
  text: TextChoice
  /** Where the site will stand, with a slash at its end; gives canonical addresses and a sitemap. */
  siteUrl?: string | undefined
}

/** Prerenders the pages of a site into the sink and returns how many they are. `template` is the bundled `index.html`. */
export async function writePages(
  dataset: Dataset,
  template: string,
  options: PageOptions,
  sink: SiteSink,
): Promise<number> {
  const { limit, text, siteUrl } = options
  const world = pageWorld(dataset, text, limit)
  const addresses: string[] = []
  let count = 0
  for (const page of listPages(world)) {
    await sink(`${page.path}index.html`, renderPage(template, page, siteUrl))
    count += 1
    if (page.hidden === undefined && (page.canonical ?? page.path) === page.path) addresses.push(page.path)
  }
  await sink('404.html', notFound(template, dataset.corpus.title, siteUrl))
  if (siteUrl !== undefined) await sink('sitemap.xml', sitemap(addresses, siteUrl))
  return count
}

/** A host serves this page at any depth, so its addresses are absolute: below the path of the site's address, else below `/`. */
function notFound(template: string, corpus: string, siteUrl: string | undefined): string {
  const root = siteUrl === undefined ? '/' : new URL(siteUrl).pathname
  const body = () => (
    <Layout root={root} corpus={corpus}>
      <NotFoundPage root={root} />
    </Layout>
  )
  const page = { path: '', title: corpus, description: 'No page stands at this address.', hidden: true, body } as const
  return renderPage(template, page, undefined, root)
}

/** https://www.sitemaps.org/protocol.html allows 50,000 addresses a file. */
function sitemap(paths: readonly string[], siteUrl: string): string {
  const entries = paths.slice(0, 50_000).map((path) => `<url><loc>${escapeXml(siteUrl + path)}</loc></url>`)
  const open = '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'
  return `${open}\n${entries.join('\n')}\n</urlset>\n`
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
