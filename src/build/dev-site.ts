import type { ServerResponse } from 'node:http'
import { sep } from 'node:path'
import { type Plugin, runnerImport, type ViteDevServer } from 'vite'
import { PROJECT_FOLDER } from './project-folder.ts'
import { yamlModules } from './yaml-modules.ts'

type Files = Map<string, Uint8Array>
const WATCHED = ['seeds', 'src/pipeline', 'src/model', 'src/build'].map(
  (folder) => PROJECT_FOLDER + folder.replaceAll('/', sep) + sep,
)
const TYPES: Record<string, string> = {
  json: 'application/json',
  txt: 'text/plain; charset=utf-8',
  bin: 'application/octet-stream',
}

/**
 * Serves `data/` of the shipped corpus from memory while developing: made when first asked for, made anew and the page reloaded when
 * an article, an entry or a rule changes. The pipeline is loaded afresh each time, so that an edited rule counts at once.
 */
export function devSite(): Plugin {
  let files: Promise<Files> | undefined
  return {
    name: 'dateline-dev-site',
    apply: 'serve',
    transformIndexHtml: (html) => html.replace('name="app-root" content="./"', 'name="app-root" content="/"'),
    configureServer(server) {
      server.watcher.add(`${PROJECT_FOLDER}seeds`)
      server.watcher.on('all', (_, file) => {
        if (files === undefined || file.endsWith('.test.ts') || !WATCHED.some((folder) => file.startsWith(folder)))
          return
        files = undefined
        server.ws.send({ type: 'full-reload' })
      })
      server.middlewares.use('/data/', (request, response, next) => {
        files ??= makeFiles()
        const path = `data${(request.url ?? '').split('?')[0] ?? ''}`
        void answer(files, path, response, next).catch((error: unknown) => {
          files = undefined
          report(server, error)
          response.statusCode = 500
          response.end('The data could not be made; the terminal says why.')
        })
      })
    },
  }
}

async function answer(files: Promise<Files>, path: string, response: ServerResponse, next: () => void): Promise<void> {
  const bytes = (await files).get(path)
  if (bytes === undefined) return next()
  response.setHeader('content-type', TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream')
  response.setHeader('cache-control', 'no-store')
  response.end(bytes)
}

async function makeFiles(): Promise<Files> {
  const { module } = await runnerImport<typeof import('./corpus/make-site-files.ts')>(
    `${PROJECT_FOLDER}src/build/corpus/make-site-files.ts`,
    { configFile: false, root: PROJECT_FOLDER, logLevel: 'error', plugins: [yamlModules()] },
  )
  return module.makeSiteFiles(`${PROJECT_FOLDER}seeds`)
}

function report(server: ViteDevServer, error: unknown): void {
  const message = error instanceof Error ? error.message : String(error)
  server.config.logger.error(message)
  server.ws.send({ type: 'error', err: { message, stack: '' } })
}
