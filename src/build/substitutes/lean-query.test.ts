import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { QueryClient } from '@tanstack/react-query'
import { build } from 'vite'
import { expect, it } from 'vitest'
import { leanQuery } from './lean-query.ts'

const folder = join(
  dirname(createRequire(import.meta.url).resolve('@tanstack/react-query/package.json')),
  '../query-core',
)

it('nothing of what is left out is asked for more than it still answers', async () => {
  const code = await readFile(join(folder, 'build/modern/queryClient.js'), 'utf8')
  const asked = new Set(Array.from(code.matchAll(/#mutationCache\.(\w+)/g), ([, method]) => method))
  expect(asked).toEqual(new Set(['clear', 'findAll', 'resumePausedMutations']))
})

it('a client without it is built smaller and still reads, goes online and is cleared', async () => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [leanQuery()],
    build: {
      write: false,
      minify: false,
      lib: { entry: join(folder, 'build/modern/queryClient.js'), formats: ['es'], fileName: 'client' },
    },
  })
  const [output] = Array.isArray(built) ? built : [built]
  const code = output && 'output' in output ? (output.output[0]?.code ?? '') : ''
  expect(code).not.toMatch(/#scopes|maxPages/)
  const lean = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { QueryClient: typeof QueryClient }
  const client = new lean.QueryClient()
  client.mount()
  expect(await client.fetchQuery({ queryKey: ['a'], queryFn: () => 'read' })).toBe('read')
  await client.resumePausedMutations()
  expect(client.isMutating()).toBe(0)
  client.clear()
  expect(client.getQueryData(['a'])).toBeUndefined()
  client.unmount()
})
