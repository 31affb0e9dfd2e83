import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { axeProblems } from '../fixtures/axe-problems.ts'
import { pretendWindow, renderApp } from '../fixtures/render-app.tsx'
import { smallSite } from '../fixtures/small-site.ts'

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
