/**
 * The view that the page shows, kept with the browser's history. The view changes at once; the address follows: what is opened or chosen is a
 * new entry. So are words that are typed, once the hand rests (browsers refuse more than a few changes a second), and typing on changes that entry.
 */
import { formatAddress, parseAddress } from '../url.ts'
import type { Note, View } from './view.ts'

/** `debounced` while typing; `held` while dragging, of which only what is let go of gets an address. */
export type Replace = boolean | 'debounced' | 'held'
export type Change = View | ((view: View) => View)

/** What was read from the address: stable between changes, so that React may compare it. */
export type Address = {
  view: View
  notes: readonly Note[]
  /** Whether a page was opened here since the browser loaded the first one: by a link, by Back or by Forward. */
  moved?: boolean
}

export type AddressStore = {
  /** The app's root path, with a slash at the end. */
  root: string
  /** Name of a page's file in every address, where the host knows no folders; else empty. */
  file: string
  get: () => Address
  subscribe: (changed: () => void) => () => void
  navigate: (change: Change, options?: { replace?: Replace }) => void
  dismiss: (note: Note) => void
}

const REST_MS = 300

/** The store of a browser window. `root` is the app's root path, `file` the name of a page's file where addresses need it. */
export function createAddressStore(host: Window, root: string, file = ''): AddressStore {
  const listeners = new Set<() => void>()
  let address: Address = parseAddress(host.location.href, root)
  let timer: number | undefined
  let written = formatAddress(address.view, root, file)
  /** Whether the entry was made by typing, which goes on in it. */
  let isTyped = false

  function publish(next: Address) {
    address = next
    for (const listener of listeners) listener()
  }

  function write(how: 'pushState' | 'replaceState') {
    host.clearTimeout(timer)
    timer = undefined
    written = formatAddress(address.view, root, file)
    try {
      host.history[how](null, '', written)
    } catch {
      // A page in a sandboxed frame or from file: may not change its address. The view holds all the same.
    }
  }

  function settle() {
    if (timer === undefined) return
    write(isTyped || formatAddress(address.view, root, file) === written ? 'replaceState' : 'pushState')
    isTyped = true
  }

  /** A page that is left takes no further entry. */
  function leave() {
    if (timer !== undefined) write('replaceState')
  }

  function onPopState() {
    host.clearTimeout(timer)
    timer = undefined
    isTyped = false
    const next = { ...parseAddress(host.location.href, root), moved: true }
    written = formatAddress(next.view, root, file)
    publish(next)
  }

  return {
    root,
    file,
    get: () => address,
    subscribe(changed) {
      if (listeners.size === 0) {
        host.addEventListener('popstate', onPopState)
        host.addEventListener('pagehide', leave)
      }
      listeners.add(changed)
      return () => {
        listeners.delete(changed)
        if (listeners.size > 0) return
        host.removeEventListener('popstate', onPopState)
        host.removeEventListener('pagehide', leave)
      }
    },
    navigate(change, { replace = false } = {}) {
      const view = typeof change === 'function' ? change(address.view) : change
      const isPassing = replace === 'debounced' || replace === 'held'
      if (replace === 'debounced') {
        host.clearTimeout(timer)
        timer = host.setTimeout(settle, REST_MS)
      } else {
        settle()
      }
      const moved = address.moved === true || view.page !== address.view.page
      address = { view, notes: address.notes, moved }
      if (!isPassing && (replace || formatAddress(view, root, file) !== written)) {
        write(replace ? 'replaceState' : 'pushState')
        isTyped = false
      }
      publish(address)
    },
    dismiss(note) {
      publish({ ...address, notes: address.notes.filter((other) => other !== note) })
    },
  }
}

/** A store that stands still, for a page that is written at build time. */
export function fixedAddressStore(href: string, root: string): AddressStore {
  const address = parseAddress(href, root)
  return { root, file: '', get: () => address, subscribe: () => () => {}, navigate: () => {}, dismiss: () => {} }
}

/**
 * The app's root path, from `<meta name="app-root">`, whose content is relative to the page that carries it: `./`, `../../`.
 * Asked once at start: after the first change of the address it could no longer be resolved.
 */
export function rootOf(page: Document): string {
  const content = page.querySelector('meta[name="app-root"]')?.getAttribute('content') ?? './'
  try {
    const path = new URL(content, page.baseURI).pathname
    return path.endsWith('/') ? path : `${path}/`
  } catch {
    return '/'
  }
}

/** The name of a page's file in addresses, from `<meta name="app-file">`: written where the host knows no folders. */
export function fileOf(page: Document): string {
  return page.querySelector('meta[name="app-file"]')?.getAttribute('content') ?? ''
}
