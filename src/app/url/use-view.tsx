/** Hooks over the address store. `AddressProvider` stands once at the top; a page written at build time gives a fixed store. */
import { createContext, type ReactNode, useCallback, useContext, useSyncExternalStore } from 'react'
import { formatAddress } from '../url.ts'
import type { AddressStore, Change, Replace } from './address-store.ts'
import { frameAddress } from './frame-address.ts'
import type { Note, View } from './view.ts'

export type Navigate = (change: Change, options?: { replace?: Replace }) => void

const StoreContext = createContext<AddressStore | undefined>(undefined)

export function AddressProvider({ store, children }: { store: AddressStore; children: ReactNode }) {
  return <StoreContext value={store}>{children}</StoreContext>
}

/** The view and how to change it. Opening something is a new entry of the history; pass `replace: 'debounced'` while typing, `'held'` while dragging. */
export function useView(): [View, Navigate] {
  const store = useStore()
  const { view } = useSyncExternalStore(store.subscribe, store.get, store.get)
  return [view, store.navigate]
}

/** Whether the reader came to this page from within the app, not by the browser: what moves focus and scroll asks this. */
export function useMoved(): boolean {
  const store = useStore()
  return useSyncExternalStore(store.subscribe, store.get, store.get).moved === true
}

/** What the address held that could not be taken, and how to dismiss a note. */
export function useAddressNotes(): [readonly Note[], (note: Note) => void] {
  const store = useStore()
  const { notes } = useSyncExternalStore(store.subscribe, store.get, store.get)
  return [notes, store.dismiss]
}

/** The address of a view, for the `href` of a link. */
export function useAddressOf(): (view: View) => string {
  const { root, file } = useStore()
  return useCallback((view) => formatAddress(view, root, file), [root, file])
}

/** The address at which other sites may show a view in a frame. */
export function useFrameAddress(): (view: View) => string {
  const { root, file } = useStore()
  return useCallback((view) => frameAddress(view, root, file), [root, file])
}

/** The app's root path, with a slash at the end. */
export function useRoot(): string {
  return useStore().root
}

function useStore(): AddressStore {
  const store = useContext(StoreContext)
  if (!store) throw new Error('useView needs an AddressProvider above it')
  return store
}
