import { screen, waitFor, within } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { axeProblems } from '../fixtures/axe-problems.ts'
import { pretendWindow, renderApp } from '../fixtures/render-app.tsx'

// Pages come when they are asked for; what is tested here is not how long that takes.
beforeAll(() =>
  Promise.all([
    import('../about/AboutPage.tsx'),
    import('../actor/ActorPage.tsx'),
    import('../document/DocumentPage.tsx'),
  ]),
)
beforeEach(() => pretendWindow())

describe('an article', () => {
  it('is read as it is, with events lit and linked, and their titles in the margin', async () => {
    const { container } = renderApp('/d/doc-one/')
    expect(await screen.findByRole('heading', { level: 1, name: 'Leaders meet' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Ana Novak met Ben Okoro in Port Vale on Wednesday.' })).toHaveAttribute(
      'href',
      '/e/aaaa1111/novak-meets-okoro-in-port-vale/',
    )
    const margin = screen.getAllByRole('list', { name: '1 event from this sentence' })[0]!
    expect(within(margin).getByRole('link', { name: 'Novak meets Okoro in Port Vale' })).toBeVisible()
    expect(margin).toHaveTextContent('3 March 2021')
    expect(await axeProblems(container)).toEqual([])
  })

  it('folds away what belongs to the web page and says why', async () => {
    renderApp('/d/doc-one/')
    const fold = (await screen.findByText('Folded away: part of the web page')).closest('details')
    expect(fold).not.toHaveAttribute('open')
    expect(fold).toHaveTextContent('Subscribe to our newsletter')
  })

  it('tells by pointer and by key why no event came of a sentence', async () => {
    const { user } = renderApp('/d/doc-one/')
    const sentence = await screen.findByRole('button', { name: 'They spoke for an hour.' })
    expect(sentence).toHaveAttribute('title', 'No event: nobody is named')
    await user.click(sentence)
    expect(sentence).toHaveAccessibleDescription('No event: nobody is named')
    sentence.focus()
    await user.keyboard('{Enter}')
    expect(sentence).toHaveAttribute('aria-expanded', 'false')
  })

  it('leads back to the timeline, filtered by it', async () => {
    const { user } = renderApp('/d/doc-one/')
    await user.click(await screen.findByRole('link', { name: 'Show its events on the timeline' }))
    expect(window.location.search).toBe('?document=doc-one&v=1')
    expect(screen.getByRole('list', { name: 'Events' })).toBeVisible()
  })

  it('that nobody knows offers those that there are', async () => {
    renderApp('/d/nowhere/')
    expect(await screen.findByRole('heading', { name: 'There is no such article' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Leaders meet' })).toBeVisible()
  })
})

describe('an actor', () => {
  it('has names in their scripts, roles with their source, events and company', async () => {
    const { container } = renderApp('/a/ana-novak/')
    expect(await screen.findByRole('heading', { level: 1, name: 'Ana Novak' })).toBeVisible()
    expect(screen.getByText('Ана Новак')).toHaveAttribute('lang', 'uk')
    expect(screen.getByText('Prime Minister')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Novak meets Okoro in Port Vale' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Ben Okoro' }).closest('li')).toHaveTextContent('1 event together')
    expect(screen.getByRole('link', { name: 'Wikidata' })).toHaveAttribute('rel', 'noopener noreferrer')
    expect(await axeProblems(container)).toEqual([])
  })

  it('that nobody knows says so', async () => {
    renderApp('/a/constructor/')
    expect(await screen.findByRole('heading', { name: 'There is no such actor' })).toBeVisible()
  })
})

describe('about', () => {
  it('lists the articles with their dates and how they are known', async () => {
    const { container } = renderApp('/about/')
    const table = within(await screen.findByRole('table', { name: 'The articles of this timeline' }))
    expect(
      table.getByRole('row', { name: /Sudria Wire.*20 Nov 2021.*inferred.*It reports the day before/ }),
    ).toBeVisible()
    for (const name of ['How it is made', 'What it promises', 'Privacy', 'Use of the data']) {
      expect(screen.getByRole('heading', { name })).toBeVisible()
    }
    expect(screen.getByRole('link', { name: 'Corrections' })).toHaveAttribute('href', '/corrections/')
    expect(await axeProblems(container)).toEqual([])
  })
})

describe('a page that is read', () => {
  it('takes the focus where a link of the page led to it', async () => {
    const { user } = renderApp('/')
    await user.click(screen.getByRole('link', { name: 'About' }))
    await waitFor(() => expect(document.querySelector('#events')).toHaveFocus())
  })

  it('leaves the focus alone where the browser opened it', async () => {
    renderApp('/about/')
    await screen.findByRole('heading', { name: 'How it is made' })
    await waitFor(() => expect(document.documentElement.dataset['ready']).toBe('true'))
    expect(document.querySelector('#events')).not.toHaveFocus()
  })
})

describe('a page that does not exist', () => {
  it('says so and leads home', async () => {
    const { user } = renderApp('/nowhere/at/all')
    expect(screen.getByRole('heading', { name: 'There is no such page' })).toBeVisible()
    await user.click(screen.getByRole('link', { name: /Back to the timeline/ }))
    expect(screen.getByRole('list', { name: 'Events' })).toBeVisible()
  })
})

describe('the views', () => {
  it('show the same events as a table', async () => {
    const { user, container } = renderApp('/?person=ana-novak')
    await user.click(screen.getByRole('link', { name: 'Table' }))
    const table = within(await screen.findByRole('table', { name: 'Events of the current filter' }))
    expect(table.getAllByRole('row')).toHaveLength(2)
    expect(table.getByRole('rowheader', { name: 'Novak meets Okoro in Port Vale' })).toBeVisible()
    expect(await axeProblems(container)).toEqual([])
  })

  it('show the list alone', async () => {
    const { user } = renderApp('/')
    await user.click(screen.getByRole('link', { name: 'List' }))
    expect(screen.queryByRole('button', { name: 'Fit' })).toBeNull()
    expect(screen.getByRole('link', { name: 'List' })).toHaveAttribute('aria-current', 'page')
  })

  it('show the events to be read, each with its first quote', async () => {
    const { user, container } = renderApp('/?person=ana-novak')
    await user.click(screen.getByRole('link', { name: 'Read' }))
    await screen.findByText('Leaders meet · The Vale Post · 5 Mar 2021')
    const list = within(screen.getByRole('list', { name: 'Events' }))
    expect(list.getByRole('heading', { name: 'Novak meets Okoro in Port Vale' })).toBeVisible()
    expect(list.getByText('Ana Novak met Ben Okoro in Port Vale on Wednesday.')).toBeVisible()
    expect(list.getByText('Leaders meet · The Vale Post · 5 Mar 2021')).toBeVisible()
    expect(await axeProblems(container)).toEqual([])
  })
})
