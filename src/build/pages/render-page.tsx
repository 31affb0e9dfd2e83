import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { jsonForHtml } from './linked-data.ts'

/** One page of the site before it is rendered. */
export type Page = {
  /** Folder of the page below the root, with a slash at its end; empty for the start page. */
  path: string
  title: string
  description: string
  /** The address under which the page is known, where it differs from `path`. */
  canonical?: string
  /** Asks search engines to leave the page out. */
  hidden?: true
  /** What the page is about, for machines. */
  data?: unknown
  /** Content; `root` leads from the page to the start of the site. */
  body: (root: string) => ReactElement
}

const HEAD = /<!--page-->[^]*?<!--\/page-->/
const ROOT = '<div id="root"></div>'

/**
 * Fills the built `index.html` with one page: its own head, its content inside `#root`, every address relative to its depth.
 * `siteUrl` gives canonical addresses. Throws when the template has no place for them.
 */
export function renderPage(template: string, page: Page, siteUrl?: string, root = rootOf(page.path)): string {
  if (!HEAD.test(template) || !template.includes(ROOT)) {
    throw new Error('index.html needs <!--page-->…<!--/page--> and <div id="root"></div>')
  }
  const head = renderToStaticMarkup(<Head page={page} root={root} siteUrl={siteUrl} />)
  const body = renderToStaticMarkup(page.body(root))
  // A data block is not run, so the page's policy does not ask for a nonce.
  const data = page.data === undefined ? '' : `<script type="application/ld+json">${jsonForHtml(page.data)}</script>`
  return template
    .replace(/\b(src|href)="\.\//g, (_, attribute: string) => `${attribute}="${root}`)
    .replace(HEAD, () => head + data)
    .replace(ROOT, () => `<div id="root">${body}</div>`)
}

/** `e/h4k2m9/xi-calls/` → `../../../`; the start page is `./`. */
export function rootOf(path: string): string {
  return '../'.repeat(path.split('/').length - 1) || './'
}

function Head({ page, root, siteUrl }: { page: Page; root: string; siteUrl: string | undefined }) {
  const address = siteUrl === undefined ? undefined : siteUrl + (page.canonical ?? page.path)
  return (
    <>
      <title>{page.title}</title>
      <meta name="description" content={page.description} />
      <meta name="app-root" content={root} />
      {page.hidden ? <meta name="robots" content="noindex" /> : null}
      {address === undefined ? null : <link rel="canonical" href={address} />}
      {address === undefined ? null : <meta property="og:url" content={address} />}
      <meta property="og:type" content="article" />
      <meta property="og:title" content={page.title} />
      <meta property="og:description" content={page.description} />
      <meta name="twitter:card" content="summary" />
    </>
  )
}
