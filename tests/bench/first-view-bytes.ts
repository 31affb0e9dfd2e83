import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Figures } from './figures.ts'

/** Bytes, as a host with brotli sends them, of what a first view asked for; the titles and the ids of all events count apart. */
export async function firstViewBytes(folder: string, address: string, requests: readonly string[]): Promise<Figures> {
  let first = 0
  let data = 0
  let titles = 0
  for (const request of new Set(requests)) {
    if (!request.startsWith(address)) continue
    const path = decodeURIComponent(new URL(request).pathname).slice(new URL(address).pathname.length)
    const content = await readFile(join(folder, path === '' ? 'index.html' : path))
    const packed = path.endsWith('.woff2') ? content.length : compressed(content)
    if (path.startsWith('data/titles.')) titles += packed
    else if (path.startsWith('data/ids.')) continue
    else if (!path.endsWith('.woff2')) first += packed
    if (path.startsWith('data/') && !path.startsWith('data/titles.')) data += packed
  }
  return {
    'first view KB': first / 1000,
    'first view, data KB': data / 1000,
    'all titles KB': titles / 1000,
    'requests of the first view': new Set(requests).size,
  }
}

function compressed(content: Buffer): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length
}
