import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { siteOf } from '../data/site-data.ts'
import { axeProblems } from '../fixtures/axe-problems.ts'
import { pretendWindow, renderApp } from '../fixtures/render-app.tsx'
import { smallSite } from '../fixtures/small-site.ts'

beforeEach(() => pretendWindow())

const list = () => screen.getByRole('list', { name: 'Events' })
const status = () => screen.getByRole('status')

describe('the timeline', () => {
  it('answers to its names', async () => {
    renderApp()
    expect(within(screen.getByRole('main')).getByRole('region', { name: 'Timeline' })).toBeVisible()
    expect(within(list()).getAllByRole('listitem')).toHaveLength(5)
    expect(within(screen.getByRole('search')).getByRole('searchbox', { name: 'Search events' })).toBeVisible()
    for (const name of ['Country', 'Person', 'Organisation', 'Topic', 'Status', 'Article']) {
      expect(within(screen.getByRole('group', { name })).getAllByRole('checkbox').length).toBeGreaterThan(0)
    }
    for (const name of ['Fit', 'Zoom in', 'Zoom out', 'Export'])
      expect(screen.getByRole('button', { name })).toBeVisible()
    expect(screen.getByRole('complementary', { name: 'Event' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Skip to events' })).toHaveAttribute('href', '#events')
    expect(status()).toHaveTextContent(/^5 of 5 events$/)
    await waitFor(() => expect(document.documentElement.dataset['ready']).toBe('true'))
  })

  it('has nothing against it from axe', async () => {
    const { container } = renderApp()
    expect(await axeProblems(container)).toEqual([])
  })

  it('begins the name of each link with the title and says when and how beside it', () => {
    renderApp()
    const link = within(list()).getByRole('link', { name: /^Norland: Sudria closed the border/ })
    expect(link).toHaveAccessibleDescription('Mar 2021 claimed by Norland,contested,1 article')
  })

  it('shows text that looks like markup as text', () => {
    const { container } = renderApp()
    expect(screen.getByRole('link', { name: '<img src=x onerror=alert(1)> joins the council' })).toBeVisible()
    expect(container.querySelector('img')).toBeNull()
  })

  it('counts background events and shows them on request', async () => {
    const { user } = renderApp()
    expect(screen.getByText(/1 background event hidden/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Show' }))
    expect(status()).toHaveTextContent('6 of 6 events')
    expect(window.location.search).toContain('background=1')
  })
})

describe('filtering', () => {
  it('narrows the list, says so, and puts it in the address', async () => {
    const { user } = renderApp()
    await user.click(screen.getByRole('checkbox', { name: /^Ana Novak/ }))
    expect(status()).toHaveTextContent('1 of 5 events')
    expect(window.location.search).toBe('?person=ana-novak&v=1')
    await user.click(screen.getByRole('button', { name: 'Remove the filter Ana Novak' }))
    expect(status()).toHaveTextContent('5 of 5 events')
  })

  it('counts a country with its people', async () => {
    const { user } = renderApp()
    const country = screen.getByRole('group', { name: 'Country' })
    expect(country).toHaveAccessibleDescription('with its people and organisations')
    expect(within(country).getByRole('checkbox', { name: 'Norland 2' })).toBeVisible()
    await user.click(within(country).getByRole('checkbox', { name: /^Norland/ }))
    expect(status()).toHaveTextContent('2 of 5 events')
  })

  it('asks for all of several together', async () => {
    const { user } = renderApp('/?country=norland&country=sudria')
    expect(status()).toHaveTextContent('5 of 5 events')
    await user.click(screen.getByRole('button', { name: 'All together' }))
    expect(status()).toHaveTextContent('2 of 5 events')
    expect(window.location.search).toContain('match=country')
  })

  it('excludes a value', async () => {
    const { user } = renderApp()
    await user.click(screen.getByRole('button', { name: 'Exclude Norland' }))
    expect(status()).toHaveTextContent('3 of 5 events')
    expect(screen.getByRole('button', { name: 'No longer exclude Norland' })).toHaveAttribute('aria-pressed', 'true')
    expect(screen.getByRole('button', { name: 'Remove the filter not Norland' })).toBeVisible()
  })

  it('says what to give up when nothing fits', async () => {
    const { user, container } = renderApp('/?person=ana-novak&topic=border')
    expect(status()).toHaveTextContent('0 of 5 events')
    const drop = await screen.findByRole('button', { name: 'Drop the topics · 1 event' })
    expect(await axeProblems(container)).toEqual([])
    await user.click(drop)
    expect(status()).toHaveTextContent('1 of 5 events')
  })

  it('names what it does not know and goes on without it', async () => {
    const { user } = renderApp('/?country=atlantis&status=planned&nonsense=1')
    expect(status()).toHaveTextContent('1 of 5 events')
    expect(screen.getByText(/Not in this timeline, so not filtered by: atlantis/)).toBeVisible()
    const notes = screen.getByRole('region', { name: 'About this address' })
    expect(within(notes).getByText(/nonsense/)).toBeVisible()
    for (const button of within(notes).getAllByRole('button', { name: 'Dismiss' })) await user.click(button)
    expect(screen.queryByRole('region', { name: 'About this address' })).toBeNull()
  })

  it('leaves out what was not yet reported on a day', async () => {
    const { user } = renderApp('/')
    const field = screen.getByLabelText('As known on')
    await user.type(field, '2021-03-31')
    expect(window.location.search).toBe('?known=2021-03-31&v=1')
    expect(status()).toHaveTextContent('1 of 5 events')
    await user.click(screen.getByRole('button', { name: 'Remove the filter as known on 31 March 2021' }))
    expect(status()).toHaveTextContent('5 of 5 events')
  })

  it('moves the ends of the period by key', async () => {
    const { user } = renderApp()
    const first = screen.getByRole('slider', { name: 'First month shown' })
    first.focus()
    await user.keyboard('{ArrowRight}{ArrowRight}')
    expect(window.location.search).toContain('from=2021-03')
    expect(first).toHaveAttribute('aria-valuetext', 'March 2021: 2 of 2 events')
    await user.keyboard('{Home}')
    expect(window.location.search).toBe('')
  })
})

/** The code of the search has to come first. */
const LOADS = { timeout: 10_000 }

describe('searching', () => {
  it('shows nothing as found, and is not ready, before the search of the address is answered', async () => {
    renderApp('/?q=okoro')
    expect(status()).toHaveTextContent(/^Searching…$/)
    expect(screen.queryByRole('list', { name: 'Events' })).toBeNull()
    expect(screen.queryByText('No event fits all of this')).toBeNull()
    expect(document.documentElement.dataset['ready']).toBeUndefined()
    await waitFor(() => expect(document.documentElement.dataset['ready']).toBe('true'), LOADS)
    expect(status()).toHaveTextContent('1 of 6 events')
    expect(within(list()).getAllByRole('listitem')).toHaveLength(1)
  })

  it('keeps the rows that stood, marked as busy, until the words are looked up', async () => {
    renderApp('/')
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'okoro' } })
    expect(status()).toHaveTextContent(/^Searching…$/)
    expect(within(list()).getAllByRole('listitem')).toHaveLength(5)
    expect(document.querySelector('#events')).toHaveAttribute('aria-busy', 'true')
    await waitFor(() => expect(status()).toHaveTextContent('1 of 6 events'), LOADS)
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'river' } })
    expect(within(list()).getAllByRole('listitem')).toHaveLength(1)
    expect(document.querySelector('#events')).toHaveAttribute('aria-busy', 'true')
    await waitFor(() => expect(document.querySelector('#events')).not.toHaveAttribute('aria-busy'), LOADS)
  })
})

describe('keys', () => {
  it('go to the search and never fire while somebody types', async () => {
    const { user } = renderApp()
    await user.keyboard('/')
    expect(screen.getByRole('searchbox')).toHaveFocus()
    await user.keyboard('jkf?')
    expect(screen.getByRole('searchbox')).toHaveValue('jkf?')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(window.location.pathname).toBe('/')
    await waitFor(() => expect(window.location.search).toBe('?q=jkf%3F&v=1'))
  })

  it('step through the filter and close', async () => {
    const { user } = renderApp()
    await user.keyboard('j')
    expect(window.location.pathname).toContain('/e/dddd4444/')
    await user.keyboard('j')
    expect(await screen.findByText('2 of 5', {}, { timeout: 10_000 })).toBeVisible()
    await user.keyboard('k')
    expect(await screen.findByText('1 of 5')).toBeVisible()
    await user.keyboard('{Escape}')
    expect(window.location.pathname).toBe('/')
    expect(within(list()).getByRole('link', { name: 'The river stays high' })).toHaveFocus()
  })

  it('move one tab stop through the list and open', async () => {
    const { user } = renderApp()
    const links = within(list()).getAllByRole('link')
    expect(links.filter((link) => link.tabIndex === 0)).toHaveLength(1)
    links[0]?.focus()
    await user.keyboard('{ArrowDown}')
    expect(links[1]).toHaveFocus()
    await user.keyboard('{End}')
    expect(links.at(-1)).toHaveFocus()
    await user.keyboard('{Home}')
    expect(links[0]).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(window.location.pathname).toContain('/e/dddd4444/')
  })

  it('are listed', async () => {
    const { user, container } = renderApp()
    await user.keyboard('?')
    const dialog = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' })
    expect(dialog).toHaveTextContent('Next event of the current filter')
    expect(await axeProblems(container)).toEqual([])
    await user.click(within(dialog).getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})

describe('a small screen', () => {
  beforeEach(() => pretendWindow(390))

  it('keeps the facets in a sheet that says what they give', async () => {
    const { user, container } = renderApp()
    expect(screen.queryByRole('group', { name: 'Country' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Filters' }))
    const sheet = await screen.findByRole('dialog', { name: 'Filters' })
    await user.click(within(sheet).getByRole('checkbox', { name: /^Planned/ }))
    expect(await axeProblems(container)).toEqual([])
    await user.click(within(sheet).getByRole('button', { name: 'Show 1 event' }))
    expect(within(list()).getAllByRole('listitem')).toHaveLength(1)
  })

  it('shows the list first and the lanes behind a tab', async () => {
    const { user } = renderApp()
    expect(screen.queryByRole('button', { name: 'Fit' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Lanes' }))
    expect(screen.getByRole('button', { name: 'Fit' })).toBeVisible()
  })
})

it('draws lanes by person, and offers none by topic, where nothing has a topic', () => {
  const made = smallSite()
  const topics = { offsets: new Uint32Array(made.site.index.size + 1), values: new Uint16Array() }
  const site = siteOf(made.site.manifest, { ...made.site.index, topics }, made.site.catalogue)
  renderApp('/', { ...made, site })
  const tools = within(screen.getByRole('toolbar', { name: 'Timeline' }))
  expect(tools.getByRole('button', { name: 'Person' })).toHaveAttribute('aria-pressed', 'true')
  expect(tools.queryByRole('button', { name: 'Topic' })).toBeNull()
})
