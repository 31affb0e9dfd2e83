import type { DatasetSeries } from '../../model/dataset.ts'
import type { Day } from '../../model/day.ts'
import { byCodeUnit } from '../../pipeline/group-by.ts'
import { putFeeds } from '../feeds/put-feeds.ts'
import type { SiteSink } from '../site/site-sink.ts'
import { Layout } from './Layout.tsx'
import { listPages } from './list-pages.tsx'
import { NotFoundPage } from './NotFoundPage.tsx'
import type { PreviewOptions } from '../preview-images/put-previews.tsx'
import { withFile } from './Head.tsx'
import { oembedFor } from './oembed.ts'
import type { SiteFacts } from './page.ts'
import { type PageWorld, pageWorld, withImages, type WorldOptions } from './page-world.ts'
import { renderPage } from './render-page.tsx'
import { robots, sitemap } from './sitemap.ts'

export type PageOptions = WorldOptions & {
  /** Where the site will stand, with a slash at its end; gives canonical addresses and a sitemap. */
  siteUrl?: string | undefined
  /** Links name the file of a page, for stores of objects, which know no folders. */
  flat?: boolean | undefined
  /** Draws a preview image for so many events, and keeps the pictures in a folder. */
  previews?: PreviewOptions | undefined
  /** Names the content of the site. */
  build?: string | undefined
}

/**
 * Prerenders the pages of a site into the sink, with feeds, sitemap and robots.txt, and returns how many pages they are. `template` is the
 * bundled `index.html`. Events beyond `limit` have no page; the app, which `404.html` starts, opens them.
 */
export async function writePages(
  dataset: DatasetSeries,
  template: string,
  options: PageOptions,
  sink: SiteSink,
): Promise<number> {
  const { siteUrl, flat = false, build = '' } = options
  const plain = pageWorld(dataset, options)
  const images = options.previews === undefined ? options.images : await drawPreviews(plain, options.previews, sink)
  const world = images === undefined ? plain : withImages(plain, images)
  const site: SiteFacts = { siteUrl, flat, build, name: dataset.corpus.title }
  const addresses: string[] = []
  let count = 0
  for (const page of listPages(world)) {
    await sink(`${page.path}index.html`, renderPage(template, page, site))
    count += 1
    if (page.hidden === undefined && (page.canonical ?? page.path) === page.path)
      addresses.push(withFile(page.path, flat))
  }
  if (siteUrl !== undefined) {
    for (const event of world.rows) await sink(`e/${event.id}/oembed.json`, oembedFor(event, site, siteUrl))
    const parts = sitemap(addresses, siteUrl)
    for (const [path, content] of parts) await sink(path, content)
  }
  await sink('robots.txt', robots(siteUrl))
  await putFeeds(world, site, sink)
  await sink('data/added.json', JSON.stringify(countAdded(world)))
  await sink('404.html', notFound(template, site))
  return count
}

/** How many of the events came on which day, for what is said of a link that was made before: `[['2024-05-01', 3]]`. */
function countAdded({ dataset, releasedOn }: PageWorld): [Day, number][] {
  const counts = new Map<Day, number>()
  for (const event of dataset.events) {
    const day = releasedOn(event)
    if (day !== undefined) counts.set(day, (counts.get(day) ?? 0) + 1)
  }
  return [...counts].sort(([one], [other]) => byCodeUnit(one, other))
}

/** The library that draws is made for the machine. Where there is none for it, the site stands without pictures, and says so. */
async function drawPreviews(world: PageWorld, previews: PreviewOptions, sink: SiteSink) {
  const drawer = await import('../preview-images/put-previews.tsx').catch((error: unknown) => {
    console.warn(`warning: no preview images are drawn on this machine (${String(error)})`)
  })
  return drawer?.putPreviews(world, previews, sink)
}

/** A host serves this page at any depth, so its addresses are absolute: below the path of the site's address, else below `/`. */
function notFound(template: string, site: SiteFacts): string {
  const root = site.siteUrl === undefined ? '/' : new URL(site.siteUrl).pathname
  const body = () => (
    <Layout root={root} corpus={site.name}>
      <NotFoundPage root={root} />
    </Layout>
  )
  const description = 'No page stands at this address.'
  const page = { path: '', title: site.name, description, hidden: true, body } as const
  return renderPage(template, page, { ...site, siteUrl: undefined }, root)
}
