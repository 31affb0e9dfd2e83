/**
 * Every part of the page in every state that looks different, on one sheet: to see at once what a change of colours, letters or spaces does.
 * At `/dev/gallery` while developing; no part of a built site. Its words are not translated: only who works on the page reads them.
 */
import './gallery.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { SHARD_SIZE } from '../../../model/site-files.ts'
import { createQueryClient, preload } from '../../data/query-client.ts'
import { SiteProvider } from '../../data/use-site.tsx'
import { smallSite } from '../../fixtures/small-site.ts'
import { fixedAddressStore } from '../../url/address-store.ts'
import { AddressProvider } from '../../url/use-view.tsx'
import { EventStates } from './EventStates.tsx'
import { ListStates } from './ListStates.tsx'
import { Parts } from './Parts.tsx'
import { Shelf } from './Shelf.tsx'
import { Tokens } from './Tokens.tsx'

/** Whole pages, on the articles that the development server reads. */
const PAGES = [
  '/',
  '/?view=list',
  '/?view=table',
  '/?view=read',
  '/?view=story',
  '/?country=estonia&topic=nuclear&q=zzz',
  '/?from=2024-02-31&lanes=x',
  '/e/nobody/',
  '/about/',
  '/nowhere',
  '/?lang=zh',
  '/?lang=ru',
]

export function Gallery() {
  const made = smallSite()
  const client = createQueryClient()
  preload(client, made, SHARD_SIZE)
  return (
    <QueryClientProvider client={client}>
      <AddressProvider store={fixedAddressStore('/', '/')}>
        <SiteProvider>
          <main className="gallery">
            <h1>Gallery</h1>
            <Tokens />
            <Parts />
            <ListStates site={made.site} titles={made.titles} />
            <EventStates site={made.site} />
            <Shelf title="Whole pages">
              <ul className="gallery-pages">
                {PAGES.map((path) => (
                  <li key={path}>
                    <a href={path}>{path}</a>
                  </li>
                ))}
              </ul>
            </Shelf>
          </main>
        </SiteProvider>
      </AddressProvider>
    </QueryClientProvider>
  )
}
