import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { join, normalize, sep } from 'node:path'

export type StaticServer = {
  /** Address of the start page, with a slash at its end. */
  address: string
  /** Changes how a path below the root is answered, until it is called with undefined. */
  answer: (path: RegExp, handler: ((response: ServerResponse) => void) | undefined) => void
  close: () => Promise<void>
}

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  txt: 'text/plain; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
  xml: 'application/xml',
}

/**
 * The plainest of static hosts: files below a folder, a folder with a slash gives its index.html, without a slash it redirects, all
 * else is 404.html with status 404. No rewriting, as on the hosts where this site will stand. `base` is the path that it stands under.
 */
export async function serveStatic(folder: string, base = '/'): Promise<StaticServer> {
  const handlers = new Map<string, { path: RegExp; handler: (response: ServerResponse) => void }>()
  const server = createServer((request, response) => {
    const path = pathOf(request)
    const special = [...handlers.values()].find((entry) => entry.path.test(path))
    if (special !== undefined) return special.handler(response)
    void answerFile(folder, base, path, queryOf(request), response)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const bound = server.address()
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0
  return {
    address: `http://127.0.0.1:${port}${base}`,
    answer(path, handler) {
      if (handler === undefined) handlers.delete(String(path))
      else handlers.set(String(path), { path, handler })
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function pathOf(request: IncomingMessage): string {
  const raw = (request.url ?? '/').split(/[?#]/)[0] ?? '/'
  try {
    return decodeURIComponent(raw)
  } catch {
    return raw
  }
}

/** `?country=china`, or nothing: a host that redirects to a folder keeps it. */
function queryOf(request: IncomingMessage): string {
  const url = request.url ?? ''
  return url.includes('?') ? url.slice(url.indexOf('?')) : ''
}

async function answerFile(
  folder: string,
  base: string,
  path: string,
  query: string,
  response: ServerResponse,
): Promise<void> {
  const below = path.startsWith(base) ? path.slice(base.length) : undefined
  const file = below === undefined ? undefined : normalize(join(folder, below))
  if (file === undefined || path.includes('\0') || !`${file}${sep}`.startsWith(normalize(folder + sep))) {
    return send(join(folder, '404.html'), 404, response)
  }
  const found = await stat(file).catch(() => undefined)
  if (found?.isFile()) return send(file, 200, response)
  if (found?.isDirectory() && !path.endsWith('/')) {
    response.writeHead(301, { location: `${encodeURI(path)}/${query}` }).end()
    return undefined
  }
  const index = join(file, 'index.html')
  const hasIndex = found?.isDirectory() && (await stat(index).catch(() => undefined))?.isFile()
  return hasIndex ? send(index, 200, response) : send(join(folder, '404.html'), 404, response)
}

function send(file: string, status: number, response: ServerResponse): void {
  const type = TYPES[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-cache' })
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response)
}
