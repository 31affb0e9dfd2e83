import { act, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { formatAddress } from '../url.ts'
import { createAddressStore, fixedAddressStore, rootOf } from './address-store.ts'
import { AddressProvider, useAddressNotes, useAddressOf, useView } from './use-view.tsx'
import { HOME, type View } from './view.ts'

const eventView: View = { ...HOME, page: { kind: 'event', id: 'h4k2m9' } }
const searching = (text: string) => (view: View) => ({ ...view, filter: { ...view.filter, text } })
const here = () => window.location.pathname + window.location.search

beforeEach(() => {
  vi.useFakeTimers()
  window.history.replaceState(null, '', '/')
})
afterEach(() => {
  vi.useRealTimers()
})

function Shown() {
  const [view, navigate] = useView()
  const [notes, dismiss] = useAddressNotes()
  const addressOf = useAddressOf()
  return (
    <>
      <p>{view.page.kind}</p>
      <a href={addressOf(eventView)}>open</a>
      <button onClick={() => navigate(eventView)}>go</button>
      {notes.map((note) => (
        <button key={note.part} onClick={() => dismiss(note)}>
          {note.part}
        </button>
      ))}
    </>
  )
}

describe('the address store', () => {
  it('makes an entry of the history for what is opened, and none for the same view again', () => {
    const store = createAddressStore(window, '/')
    const before = window.history.length
    store.navigate(eventView)
    store.navigate(eventView)
    expect(here()).toBe('/e/h4k2m9/')
    expect(window.history.length).toBe(before + 1)
  })

  it('changes the view at once and the address when the hand rests', () => {
    const store = createAddressStore(window, '/')
    const before = window.history.length
    for (const text of ['x', 'xi', 'xi j']) store.navigate(searching(text), { replace: 'debounced' })
    expect(store.get().view.filter.text).toBe('xi j')
    expect(here()).toBe('/')
    vi.runAllTimers()
    expect(here()).toBe('/?q=xi+j&v=1')
    expect(window.history.length).toBe(before + 1)
  })

  it('makes one entry of all that is typed, so that Back leaves the search and not the site', () => {
    const store = createAddressStore(window, '/')
    const pushed = vi.spyOn(window.history, 'pushState')
    const type = (text: string) => {
      store.navigate(searching(text), { replace: 'debounced' })
      vi.runAllTimers()
    }
    type('strike')
    type('strikes')
    expect(pushed.mock.calls.map(([, , address]) => address)).toEqual(['/?q=strike&v=1'])
    expect(here()).toBe('/?q=strikes&v=1')
    store.navigate((view) => ({ ...view, page: eventView.page }))
    store.navigate((view) => ({ ...view, page: HOME.page }))
    type('talks')
    expect(pushed.mock.calls.map(([, , address]) => address).at(-1)).toBe('/?q=talks&v=1')
    pushed.mockRestore()
  })

  it('gives what is dragged an address when it is let go, and nothing before', () => {
    const store = createAddressStore(window, '/')
    const before = window.history.length
    const ranging = (from: string) => (view: View) => ({ ...view, filter: { ...view.filter, from } })
    for (const from of ['2022-06', '2022-07']) store.navigate(ranging(from), { replace: 'held' })
    expect(store.get().view.filter.from).toBe('2022-07')
    vi.runAllTimers()
    expect(here()).toBe('/')
    store.navigate(ranging('2022-07'))
    expect(here()).toContain('from=2022-07')
    expect(window.history.length).toBe(before + 1)
  })

  it('writes what is pending before it opens something else', () => {
    const store = createAddressStore(window, '/')
    const pushed = vi.spyOn(window.history, 'pushState')
    const written = ['/?q=xi&v=1', '/e/h4k2m9/?q=xi&v=1']
    store.navigate(searching('xi'), { replace: 'debounced' })
    store.navigate((view) => ({ ...view, page: eventView.page }))
    expect(pushed.mock.calls.map(([, , address]) => address)).toEqual(written)
    vi.runAllTimers()
    expect(pushed).toHaveBeenCalledTimes(2)
    pushed.mockRestore()
  })

  it('writes what is pending when the page is left', () => {
    const store = createAddressStore(window, '/')
    const leave = store.subscribe(() => {})
    store.navigate(searching('xi'), { replace: 'debounced' })
    window.dispatchEvent(new Event('pagehide'))
    expect(here()).toBe('/?q=xi&v=1')
    leave()
  })

  it('follows the back button', () => {
    const store = createAddressStore(window, '/')
    const changed = vi.fn()
    const leave = store.subscribe(changed)
    window.history.replaceState(null, '', '/a/xi-jinping/')
    window.dispatchEvent(new PopStateEvent('popstate'))
    expect(store.get().view.page).toEqual({ kind: 'actor', id: 'xi-jinping' })
    expect(changed).toHaveBeenCalledOnce()
    leave()
    window.dispatchEvent(new PopStateEvent('popstate'))
    expect(changed).toHaveBeenCalledOnce()
  })

  it('keeps the view where the history may not be changed', () => {
    const refused = vi.spyOn(window.history, 'pushState').mockImplementation(() => {
      throw new DOMException('insecure', 'SecurityError')
    })
    const store = createAddressStore(window, '/')
    store.navigate(eventView)
    expect(store.get().view).toEqual(eventView)
    refused.mockRestore()
  })

  it('takes the root from the page that carries it', () => {
    expect(rootOf(document)).toBe('/')
    const meta = document.head.appendChild(document.createElement('meta'))
    meta.name = 'app-root'
    meta.content = '/repo'
    expect(rootOf(document)).toBe('/repo/')
    window.history.replaceState(null, '', '/repo/e/h4k2m9/')
    meta.content = '../../'
    expect(rootOf(document)).toBe('/repo/')
    meta.remove()
  })
})

describe('the hooks', () => {
  it('show the view, change it, and write its links', () => {
    render(
      <AddressProvider store={createAddressStore(window, '/')}>
        <Shown />
      </AddressProvider>,
    )
    expect(screen.getByText('timeline')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'open' })).toHaveAttribute('href', formatAddress(eventView, '/'))
    fireEvent.click(screen.getByRole('button', { name: 'go' }))
    expect(screen.getByText('event')).toBeInTheDocument()
    act(() => {
      window.history.replaceState(null, '', '/about')
      window.dispatchEvent(new PopStateEvent('popstate'))
    })
    expect(screen.getByText('about')).toBeInTheDocument()
  })

  it('name what could not be read until it is dismissed, and leave the address alone', () => {
    window.history.replaceState(null, '', '/?from=never')
    render(
      <AddressProvider store={createAddressStore(window, '/')}>
        <Shown />
      </AddressProvider>,
    )
    fireEvent.click(screen.getByRole('button', { name: 'from' }))
    expect(screen.queryByRole('button', { name: 'from' })).not.toBeInTheDocument()
    expect(here()).toBe('/?from=never')
  })

  it('stand still in a page that is written at build time', () => {
    const store = fixedAddressStore('/repo/e/h4k2m9/', '/repo/')
    render(
      <AddressProvider store={store}>
        <Shown />
      </AddressProvider>,
    )
    fireEvent.click(screen.getByRole('button', { name: 'go' }))
    expect(store.get().view).toEqual(eventView)
    expect(here()).toBe('/')
  })

  it('say when their provider is missing', () => {
    const silenced = vi.spyOn(console, 'error').mockImplementation(() => {})
    expect(() => render(<Shown />)).toThrow('AddressProvider')
    silenced.mockRestore()
  })
})
