import './styles/main.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { createQueryClient } from './data/query-client.ts'
import { applyTheme, readTheme } from './shell/use-theme.ts'
import { createAddressStore, rootOf } from './url/address-store.ts'
import { AddressProvider } from './url/use-view.tsx'

const host = document.getElementById('root')
if (host) {
  applyTheme(readTheme())
  const store = createAddressStore(window, rootOf(document))
  const client = createQueryClient()
  document.documentElement.dataset['booted'] = 'true'
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
