import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** Bundles the page of the library alone into a folder. */
export async function buildLibraryPage(outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: fileURLToPath(new URL('./pages', import.meta.url)),
    base: './',
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, target: 'es2023' },
  })
}
