import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { axeProblems } from '../fixtures/axe-problems.ts'
import { pretendWindow, renderApp } from '../fixtures/render-app.tsx'

beforeEach(() => pretendWindow())

const card = () => screen.findByRole('article')
const titleOf = async () => within(await card()).getByRole('heading', { level: 2 }).textContent

describe('the story', () => {
  it('begins with the first of its events, in the words of the articles', async () => {
    const { container } = renderApp('/?view=story')
    expect(await titleOf()).not.toBe('')
    expect(within(await card()).getByText(/^1 of \d+$/)).toBeInTheDocument()
    expect(container.querySelector('.story-quote blockquote')?.textContent).not.toBe('')
    expect(screen.getByText('This is where it begins')).toBeInTheDocument()
    expect(await axeProblems(container)).toEqual([])
  })

  it('turns its pages by links, by arrow keys and by j and k, each page with an address of its own', async () => {
    const { user, store } = renderApp('/?view=story')
    const first = await titleOf()
    await user.click(screen.getByRole('link', { name: /^Next / }))
    const second = await titleOf()
    expect(second).not.toBe(first)
    expect(store.get().view.page).toMatchObject({ kind: 'event' })
    expect(store.get().view.layout).toBe('story')
    const strip = screen.getByRole('list', { name: 'The events of this story' })
    expect(within(strip).getAllByRole('link')[1]).toHaveAttribute('aria-current', 'step')
    await user.keyboard('{ArrowLeft}')
    expect(await titleOf()).toBe(first)
    await user.keyboard('{ArrowRight}')
    expect(await titleOf()).toBe(second)
    await user.keyboard('k')
    expect(await titleOf()).toBe(first)
  })

  it('leaves the arrows to whoever types or moves a slider', async () => {
    const { user } = renderApp('/?view=story')
    const first = await titleOf()
    await user.click(screen.getByRole('searchbox'))
    await user.keyboard('{ArrowRight}')
    expect(await titleOf()).toBe(first)
  })

  it('leads to all that is known of an event', async () => {
    const { user } = renderApp('/?view=story')
    await user.click(within(await card()).getByRole('link', { name: /All that is known/ }))
    const panel = await screen.findByRole('complementary', { name: 'Event' })
    expect(await within(panel).findByRole('region', { name: 'Evidence' })).toBeInTheDocument()
  })

  it('tells what became of an event that is not there', async () => {
    renderApp('/e/zzzz9999/?view=story')
    expect(await screen.findByRole('heading', { name: /no event/i })).toBeInTheDocument()
  })
})
