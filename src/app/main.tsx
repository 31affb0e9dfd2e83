import './ask-for-code.ts'
import './trusted-types.ts'
import './styles/main.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { messages } from './messages.ts'
import { lazyPart, whenAskedInVain } from './ui/lazy-part.ts'
import { createQueryClient } from './data/query-client.ts'
import { SiteProvider, askForSite } from './data/use-site.tsx'
import { drawWithoutStyle } from './shell/missing-style.ts'
import { loadAnew, takeNewRelease } from './shell/take-new-release.ts'
import { applyTheme, readTheme } from './shell/use-theme.ts'
import { speak, systemLanguage } from './speak.ts'
import { createAddressStore, fileOf, rootOf } from './url/address-store.ts'
import { AddressProvider } from './url/use-view.tsx'

const root = rootOf(document)
/** In a page of somebody else only the events stand. */
const isFrame = document.querySelector('meta[name="app-frame"]') !== null
const FrameApp = lazyPart(
  () => import('./shell/FrameApp.tsx').then(({ FrameApp }) => FrameApp),
  () => messages.states.codeMissing,
)
// After a new version was published the parts that were not loaded yet are gone. Whoever asked for one is told so and may ask again.
window.addEventListener('vite:preloadError', (event) => {
  drawWithoutStyle(event, document)
  void takeNewRelease(window, root)
})
whenAskedInVain(() => void loadAnew(window, root))

const host = document.getElementById('root')
/** While developing only: a built site has no such page, and no code for it. */
const isGallery = import.meta.env.DEV && location.pathname.replace(/\/$/, '') === `${root}dev/gallery`
if (host && isGallery) {
  applyTheme(readTheme())
  document.documentElement.dataset['booted'] = 'true'
  void import('./shell/gallery/Gallery.tsx').then(({ Gallery }) => createRoot(host).render(<Gallery />))
} else if (host) {
  applyTheme(readTheme())
  const store = createAddressStore(window, root, fileOf(document))
  const client = createQueryClient()
  askForSite(client, root)
  document.documentElement.dataset['booted'] = 'true'
  // The first words appear when the data does: fetch the letters meanwhile. Where they do not come, the fallback stays.
  for (const font of ['1em "Source Sans"', '1em "Source Serif"']) void document.fonts?.load(font).catch(() => [])
  // A reader of another language waits for its texts rather than seeing English first; where they do not come, it stays English.
  const draw = () =>
    createRoot(host).render(
      <StrictMode>
        <QueryClientProvider client={client}>
          <AddressProvider store={store}>
            <SiteProvider>{isFrame ? <FrameApp /> : <App />}</SiteProvider>
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
