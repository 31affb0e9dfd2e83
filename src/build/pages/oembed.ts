import type { TimelineEvent } from '../../model/dataset.ts'
import type { SiteFacts } from './page.ts'
import { withFile } from './Head.tsx'

/** Room for title, date, quote and source; the page around the frame may follow the height that the frame tells. */
const SIZE = { width: 600, height: 320 }

/** How others show an event in their page: the answer of https://oembed.com, as a file. */
export function oembedFor(
  { id, title }: Pick<TimelineEvent, 'id' | 'title'>,
  { name, flat }: SiteFacts,
  siteUrl: string,
): string {
  const address = siteUrl + withFile(`e/${id}/embed/`, flat)
  const html = `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" width="${SIZE.width}" height="${SIZE.height}" loading="lazy" style="border:0;max-width:100%"></iframe>`
  return JSON.stringify({
    version: '1.0',
    type: 'rich',
    title,
    provider_name: name,
    provider_url: siteUrl,
    html,
    ...SIZE,
  })
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
