import { renderToStaticMarkup } from 'react-dom/server'
import { jsonForHtml } from './linked-data.ts'
import { Head } from './Head.tsx'
import type { Page, SiteFacts } from './page.ts'

const HEAD = /<!--page-->[^]*?<!--\/page-->/
const ROOT = '<div id="root"></div>'
/** What starts the app, and the notice that it did not start. */
const APP = [
  /\s*<script type="module"[^>]*><\/script>/g,
  /\s*<link rel="modulepreload"[^>]*>/g,
  /\s*<p id="boot-failed"[^]*?<\/p>/g,
]
const FOLDER_LINK = /\bhref="((?:\.{1,2}\/)(?:[^"?#]*\/)?)(?=["?#])/g

/**
 * Fills the built `index.html` with one page: its own head, its content inside `#root`, every address relative to its depth. Throws when
 * the template has no place for them.
 */
export function renderPage(template: string, page: Page, site: SiteFacts, root = rootOf(page.path)): string {
  if (!HEAD.test(template) || !template.includes(ROOT)) {
    throw new Error('index.html needs <!--page-->…<!--/page--> and <div id="root"></div>')
  }
  const head = renderToStaticMarkup(<Head page={page} root={root} site={site} />)
  const body = renderToStaticMarkup(page.body(root))
  // A data block is not run, so the page's policy does not ask for a nonce.
  const data = page.data === undefined ? '' : `<script type="application/ld+json">${jsonForHtml(page.data)}</script>`
  return frameOf(template, page)
    .replace(/\b(src|href)="\.\//g, (_, attribute: string) => `${attribute}="${root}`)
    .replace(HEAD, () => head + data)
    .replace(ROOT, () => `<div id="root">${site.flat ? linksToFiles(body) : body}</div>`)
}

/** `e/h4k2m9/xi-calls/` → `../../../`; the start page is `./`. */
export function rootOf(path: string): string {
  return '../'.repeat(path.split('/').length - 1) || './'
}

/** A page that the app does not take over does not load it; one in a frame tells the page around it how high it is. */
function frameOf(template: string, { kind = 'app' }: Page): string {
  const isFrame = kind === 'frame' || kind === 'frame-app'
  const html = isFrame ? template.replace('</head>', '<script src="./frame.js" defer></script></head>') : template
  if (kind === 'app' || kind === 'frame-app') return html
  return APP.reduce((rest, pattern) => rest.replace(pattern, ''), html)
}

function linksToFiles(html: string): string {
  return html.replace(FOLDER_LINK, 'href="$1index.html')
}
