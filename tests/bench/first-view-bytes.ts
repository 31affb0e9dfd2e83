import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Figures } from './figures.ts'

/** Files that come after the first view: lines of later rows, all ids, which articles events rest on. */
const LATER = /^data\/(?:titles-[1-9]|ids-|sources)/

/**
 * Bytes, as a host with brotli sends them, of what a first view asked for: all of it, of that the data, and the titles of all events, which
 * follow it.
 */
export async function firstViewBytes(folder: string, address: string, requests: readonly string[]): Promise<Figures> {
  let code = 0
  let data = 0
  for (const request of new Set(requests)) {
    if (!request.startsWith(address)) continue
    const path = decodeURIComponent(new URL(request).pathname).slice(new URL(address).pathname.length)
    if (LATER.test(path) || path.startsWith('data/titles-') || path.endsWith('.woff2')) continue
    const packed = compressed(await readFile(join(folder, path === '' ? 'index.html' : path)))
    if (path.startsWith('data/')) data += packed
    else code += packed
  }
  const lines = async (name: string) => {
    const files = (await readdir(join(folder, 'data'))).filter((file) => file.startsWith(name))
    const sizes = await Promise.all(files.map(async (file) => compressed(await readFile(join(folder, 'data', file)))))
    return sizes.reduce((sum, size) => sum + size, 0) / 1000
  }
  return {
    'first view, data KB': data / 1000,
    'first view, page and code KB': code / 1000,
    'all titles KB': await lines('titles-'),
    'all ids KB': await lines('ids-'),
    'articles of events KB': await lines('sources.'),
    'requests of the first view': new Set(requests).size,
  }
}

function compressed(content: Buffer): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length
}
