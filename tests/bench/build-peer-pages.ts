import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** Bundles the pages of the peers into a folder. */
export async function buildPeerPages(outDir: string): Promise<void> {
  const root = fileURLToPath(new URL('./pages', import.meta.url))
  await build({
    configFile: false,
    root,
    base: './',
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      rolldownOptions: { input: ['index.html', 'chart.html'].map((page) => `${root}/${page}`) },
    },
  })
}
