import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { appConfig } from './src/build/app-config.ts'
import { findChromium } from './src/build/check/find-chromium.ts'
import { devSite } from './src/build/dev-site.ts'

const chromium = await findChromium()
const app = appConfig()

export default defineConfig({
  ...app,
  plugins: [...(app.plugins ?? []), devSite()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          testTimeout: 20_000,
          include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: ['src/app/**', 'tests/browser/**'],
          setupFiles: ['tests/chance/chances.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          testTimeout: 20_000,
          include: ['src/app/**/*.test.{ts,tsx}'],
          exclude: ['**/*.browser.test.tsx'],
          setupFiles: ['tests/chance/chances.ts', 'tests/dom-setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['src/app/**/*.browser.test.tsx'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(chromium ? { executablePath: chromium } : {}),
                args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          fileParallelism: false,
          // A browser on a busy machine may miss one deadline; what fails twice is a fault.
          retry: 1,
          expect: { poll: { timeout: 15_000 } },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
