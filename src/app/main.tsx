import './trusted-types.ts'
import './styles/main.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { createQueryClient } from './data/query-client.ts'
import { takeNewRelease } from './shell/take-new-release.ts'
import { applyTheme, readTheme } from './shell/use-theme.ts'
import { speak, systemLanguage } from './speak.ts'
import { createAddressStore, rootOf } from './url/address-store.ts'
import { AddressProvider } from './url/use-view.tsx'

const root = rootOf(document)
// After a new version was published the parts that were not loaded yet are gone. Whoever asked for one is told so and may ask again.
window.addEventListener('vite:preloadError', () => void takeNewRelease(window, root))

const host = document.getElementById('root')
if (host) {
  applyTheme(readTheme())
  const store = createAddressStore(window, root)
  const client = createQueryClient()
  document.documentElement.dataset['booted'] = 'true'
  // The first words appear when the data does: fetch the letters meanwhile. Where they do not come, the fallback stays.
  for (const font of ['1em "Source Sans"', '1em "Source Serif"']) void document.fonts?.load(font).catch(() => [])
  // A reader of another language waits for its texts rather than seeing English first; where they do not come, it stays English.
  const draw = () =>
    createRoot(host).render(
      <StrictMode>
        <QueryClientProvider client={client}>
          <AddressProvider store={store}>
            <App />
          </AddressProvider>
        </QueryClientProvider>
      </StrictMode>,
    )
  const language = store.get().view.lang ?? systemLanguage()
  if (language === 'en') draw()
  else
    void speak(language)
      .catch(() => {})
      .then(draw)
}
