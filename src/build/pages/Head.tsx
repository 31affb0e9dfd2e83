import { FEEDS } from '../feeds/feed-names.ts'
import { IMAGE_SIZE, type Page, type SiteFacts } from './page.ts'

type HeadProps = { page: Page; root: string; site: SiteFacts }

/** What machines read of a page: search engines, social networks, reference managers, readers of feeds, pages that show it in a frame. */
export function Head({ page, root, site }: HeadProps) {
  const { siteUrl } = site
  const address = siteUrl === undefined ? undefined : siteUrl + withFile(page.canonical ?? page.path, site.flat)
  const isFrame = page.kind === 'frame' || page.kind === 'frame-app'
  return (
    <>
      <title>{page.title}</title>
      <meta name="description" content={page.description} />
      <meta name="app-root" content={root} />
      {site.flat ? <meta name="app-file" content="index.html" /> : null}
      {page.kind === 'frame-app' ? <meta name="app-frame" content="true" /> : null}
      <meta name="generator" content="Dateline" />
      <meta name="dateline-build" content={site.build} />
      {page.hidden ? <meta name="robots" content="noindex" /> : null}
      {address === undefined ? null : <link rel="canonical" href={address} />}
      {isFrame ? null : (
        <>
          <Card page={page} root={root} site={site} address={address} />
          <Alternates page={page} root={root} siteUrl={siteUrl} />
          {page.citation?.map(([name, value]) => (
            <meta key={`${name} ${value}`} name={name} content={value} />
          ))}
          {page.citation === undefined || address === undefined ? null : (
            <meta name="citation_public_url" content={address} />
          )}
        </>
      )}
    </>
  )
}

/** https://ogp.me and the cards of X. Networks want whole addresses; where the site does not know its own, some resolve a relative one. */
function Card({ page, root, site, address }: HeadProps & { address: string | undefined }) {
  const image = page.image === undefined ? undefined : (site.siteUrl ?? root) + page.image.path
  return (
    <>
      {address === undefined ? null : <meta property="og:url" content={address} />}
      <meta property="og:type" content={page.path === '' ? 'website' : 'article'} />
      <meta property="og:site_name" content={site.name} />
      <meta property="og:locale" content="en_GB" />
      <meta property="og:title" content={page.title} />
      <meta property="og:description" content={page.description} />
      {page.publishedOn === undefined ? null : <meta property="article:published_time" content={page.publishedOn} />}
      <meta name="twitter:card" content={image === undefined ? 'summary' : 'summary_large_image'} />
      <meta name="twitter:title" content={page.title} />
      <meta name="twitter:description" content={page.description} />
      {image === undefined || page.image === undefined ? null : (
        <>
          <meta property="og:image" content={image} />
          <meta property="og:image:type" content="image/png" />
          <meta property="og:image:width" content={String(IMAGE_SIZE.width)} />
          <meta property="og:image:height" content={String(IMAGE_SIZE.height)} />
          <meta property="og:image:alt" content={page.image.alt} />
          <meta name="twitter:image" content={image} />
          <meta name="twitter:image:alt" content={page.image.alt} />
        </>
      )}
    </>
  )
}

function Alternates({ page, root, siteUrl }: { page: Page; root: string; siteUrl: string | undefined }) {
  return (
    <>
      {FEEDS.map(({ path, type, title }) => (
        <link key={path} rel="alternate" type={type} title={title} href={root + path} />
      ))}
      {/* https://oembed.com: the address of the answer has to be whole. */}
      {page.embed === undefined || siteUrl === undefined ? null : (
        <link rel="alternate" type="application/json+oembed" title={page.title} href={siteUrl + page.embed} />
      )}
    </>
  )
}

/** The path of a page as a link names it: its folder, or the file in it where the host knows no folders. */
export function withFile(path: string, flat: boolean): string {
  return flat ? `${path}index.html` : path
}
