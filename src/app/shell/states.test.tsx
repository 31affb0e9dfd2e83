import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { axeProblems } from '../fixtures/axe-problems.ts'
import { pretendWindow, renderApp } from '../fixtures/render-app.tsx'
import { smallSite } from '../fixtures/small-site.ts'
import { PanelBoundary } from './PanelBoundary.tsx'

beforeEach(() => pretendWindow())

describe('a timeline that is on its way', () => {
  it('shows the shape of the page and says that it loads', async () => {
    window.fetch = () => new Promise(() => {})
    const { container } = renderApp('/', {})
    expect(screen.getByRole('status')).toHaveTextContent('Loading the timeline')
    expect(document.documentElement.dataset['ready']).toBeUndefined()
    expect(await axeProblems(container)).toEqual([])
  })

  it('shows the rows before their titles', () => {
    window.fetch = () => new Promise(() => {})
    const { titles: _titles, ...rest } = smallSite()
    const { container } = renderApp('/', rest)
    expect(container.querySelectorAll('.events .bone-title')).toHaveLength(5)
  })
})

describe('a timeline that does not come', () => {
  it('says what, why and what to do, and tries again', async () => {
    let asked = 0
    window.fetch = () => {
      asked += 1
      return Promise.resolve(new Response('<html>', { status: 200, headers: { 'content-type': 'text/html' } }))
    }
    const { container, user } = renderApp('/', {})
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('The timeline could not be loaded')
    expect(alert).toHaveTextContent('the server sent something else')
    expect(document.documentElement.dataset['ready']).toBe('true')
    expect(await axeProblems(container)).toEqual([])
    const before = asked
    await user.click(within(alert).getByRole('button', { name: 'Retry' }))
    await waitFor(() => expect(asked).toBeGreaterThan(before))
  })
})

describe('titles that do not come', () => {
  it('are told above the list, with a way to try again, and the events stay', async () => {
    const { titles: _titles, ...rest } = smallSite()
    let asked = 0
    window.fetch = () => {
      asked += 1
      return Promise.resolve(new Response('', { status: 404 }))
    }
    const { user } = renderApp('/', rest)
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('The titles: the server does not have it')
    expect(within(screen.getByRole('list', { name: 'Events' })).getAllByRole('listitem')).toHaveLength(5)
    await user.click(within(alert).getByRole('button', { name: 'Retry' }))
    await waitFor(() => expect(asked).toBeGreaterThan(1))
  })
})

describe('a panel that breaks', () => {
  it('says so in its place, leaves the others, and comes back on Retry', async () => {
    let broken = true
    function Panel() {
      if (broken) throw new Error('out of paper')
      return <p>Restored</p>
    }
    const silent = vi.spyOn(console, 'error').mockImplementation(() => {})
    const user = userEvent.setup()
    render(
      <>
        <PanelBoundary>
          <Panel />
        </PanelBoundary>
        <p>Neighbour</p>
      </>,
    )
    expect(screen.getByRole('alert')).toHaveTextContent('out of paper')
    expect(screen.getByText('Neighbour')).toBeVisible()
    broken = false
    await user.click(screen.getByRole('button', { name: 'Retry' }))
    expect(screen.getByText('Restored')).toBeVisible()
    silent.mockRestore()
  })
})

describe('the network', () => {
  it('is told to be gone while it is', async () => {
    renderApp('/')
    const online = Object.getOwnPropertyDescriptor(Navigator.prototype, 'onLine')!
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true })
    window.dispatchEvent(new Event('offline'))
    expect(await screen.findByText(/You are offline/)).toBeVisible()
    Object.defineProperty(navigator, 'onLine', { ...online, configurable: true })
    Reflect.deleteProperty(navigator, 'onLine')
    window.dispatchEvent(new Event('online'))
    await waitFor(() => expect(screen.queryByText(/You are offline/)).toBeNull())
  })
})

describe('the colours', () => {
  it('follow the switch and are kept', async () => {
    const { user } = renderApp('/')
    await user.click(screen.getByRole('button', { name: 'Colours' }))
    await user.click(screen.getByRole('button', { name: 'Dark' }))
    expect(document.documentElement.dataset['theme']).toBe('dark')
    expect(localStorage.getItem('dateline.theme')).toBe('dark')
    await user.click(screen.getByRole('button', { name: 'As the system' }))
    expect(document.documentElement.dataset['theme']).toBeUndefined()
    await user.keyboard('{Escape}')
    expect(screen.getByRole('button', { name: 'Colours' })).toHaveFocus()
  })
})
