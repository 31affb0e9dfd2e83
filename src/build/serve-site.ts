import { createReadStream } from 'node:fs'
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { CONTENT_SECURITY_POLICY } from './security-policy.ts'

/**
 * Serves a built site at `http://localhost:<port>` to this machine only, by both of its names for itself. A page that does not stand
 * there is answered by the app with status 404, as a static host does; port 0 takes any free one. `close` ends it.
 */
export async function serveSite(folder: string, port: number): Promise<{ address: string; close: () => void }> {
  const files = sirv(folder, { dev: true, etag: true, setHeaders })
  const answer: RequestListener = (request, response) => {
    files(request, response, () => answerMissing(folder, request.url ?? '/', response))
  }
  const server = await listen(answer, port, '127.0.0.1')
  const bound = server.address()
  const actual = typeof bound === 'object' && bound !== null ? bound.port : port
  // A machine without IPv6 does without.
  const second = await listen(answer, actual, '::1').catch(() => undefined)
  const close = () => {
    for (const each of [server, second]) each?.close().closeAllConnections()
  }
  return { address: `http://localhost:${actual}/`, close }
}

function listen(answer: RequestListener, port: number, host: string): Promise<Server> {
  const server = createServer(answer)
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve(server))
  })
}

/** Pages of others may show those that are made for it, and no other. */
function setHeaders(response: ServerResponse, path: string): void {
  const framers = /^\/(?:e\/[^/]+\/)?embed\//.test(path) ? '*' : "'self'"
  response.setHeader('Content-Security-Policy', `${CONTENT_SECURITY_POLICY}; frame-ancestors ${framers}`)
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('Cache-Control', 'no-cache')
}

/** A file that is missing is simply missing; a page that is missing is opened by the app. */
function answerMissing(folder: string, url: string, response: ServerResponse): void {
  response.statusCode = 404
  setHeaders(response, '')
  const isFile = /\/(?:assets|data)\/|\.[a-z0-9]{1,5}$/i.test(url.split('?')[0] ?? '')
  if (isFile) {
    response.setHeader('Content-Type', 'text/plain; charset=utf-8')
    response.end('There is no such file.')
    return
  }
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  createReadStream(join(folder, '404.html'))
    .on('error', () => response.end())
    .pipe(response)
}
