import { build } from 'vite'
import { appConfig } from './app-config.ts'

/** Bundles the app into a folder: `index.html` as the template of every page, `assets/` and what lies in `public/`. */
export async function buildApp(outDir: string): Promise<void> {
  const { build: options, ...config } = appConfig()
  await build({
    ...config,
    configFile: false,
    mode: 'production',
    logLevel: 'warn',
    build: { ...options, outDir, emptyOutDir: true },
  })
}
