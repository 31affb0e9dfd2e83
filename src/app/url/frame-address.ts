import { formatAddress } from '../url.ts'
import type { View } from './view.ts'

/** Room for a few events; the page around the frame may follow the height that the frame tells. */
const SIZE = { width: 600, height: 400 }

/**
 * The address at which other sites may show a view in a frame: `/e/<id>/embed/` for an event, else `/embed/?…` with the same state.
 * `root` and `file` as for `formatAddress`.
 */
export function frameAddress(view: View, root: string, file = ''): string {
  if (view.page.kind === 'event') return `${root}e/${encodeURIComponent(view.page.id)}/embed/${file}`
  const address = formatAddress({ ...view, page: { kind: 'timeline' } }, root)
  const query = address.includes('?') ? address.slice(address.indexOf('?')) : ''
  return `${root}embed/${file}${query}`
}

/** What to paste into another page. `address` is a whole address. */
export function frameSnippet(address: string, title: string): string {
  return `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" width="${SIZE.width}" height="${SIZE.height}" loading="lazy" style="border:0;max-width:100%"></iframe>`
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
