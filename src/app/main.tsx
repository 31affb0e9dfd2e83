import './trusted-types.ts'
import './styles/main.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { createQueryClient } from './data/query-client.ts'
import { applyTheme, readTheme } from './shell/use-theme.ts'
import { createAddressStore, rootOf } from './url/address-store.ts'
import { AddressProvider } from './url/use-view.tsx'

const RELOADED = 'dateline.reloaded'
// After a new version was published the parts that were not loaded yet are gone: take the new version, but never reload in a circle.
window.addEventListener('vite:preloadError', (event) => {
  try {
    if (sessionStorage.getItem(RELOADED) === document.lastModified) return
    sessionStorage.setItem(RELOADED, document.lastModified)
  } catch {
    return
  }
  event.preventDefault()
  window.location.reload()
})

const host = document.getElementById('root')
if (host) {
  applyTheme(readTheme())
  const store = createAddressStore(window, rootOf(document))
  const client = createQueryClient()
  document.documentElement.dataset['booted'] = 'true'
  // The first words appear when the data does: fetch the letters meanwhile. Where they do not come, the fallback stays.
  for (const font of ['1em "Source Sans"', '1em "Source Serif"']) void document.fonts?.load(font).catch(() => [])
  createRoot(host).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <AddressProvider store={store}>
          <App />
        </AddressProvider>
      </QueryClientProvider>
    </StrictMode>,
  )
}
