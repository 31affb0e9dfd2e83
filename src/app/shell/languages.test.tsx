import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { axeProblems } from '../fixtures/axe-problems.ts'
import { pretendWindow, renderApp } from '../fixtures/render-app.tsx'
import { speak } from '../speak.ts'

beforeEach(() => pretendWindow())
afterEach(async () => {
  await speak('en')
})

/** Text of ours in Latin letters: what stands in no element that is marked as of another language. */
function latinIn(root: Element): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const found: string[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? ''
    if (node.parentElement?.closest('[lang], kbd')) continue
    if (/\p{Script=Latin}{3}/u.test(text.replace(/Dateline|CSV|JSON|TimelineJS|ICS|SVG|PNG/g, ''))) found.push(text)
  }
  for (const element of root.querySelectorAll('[aria-label], [title], [placeholder]')) {
    if (element.closest('[lang]')) continue
    for (const name of ['aria-label', 'placeholder']) {
      const text = element.getAttribute(name) ?? ''
      if (text !== '' && !/\p{Script=Cyrillic}|^\d/u.test(text)) found.push(`${name}: ${text}`)
    }
  }
  return found
}

describe('the page in another language', () => {
  it('is switched by a link in its own words, keeps the focus and has an address', async () => {
    const { user, store } = renderApp('/?country=norland')
    await user.click(await screen.findByRole('button', { name: 'Language' }))
    await user.click(screen.getByRole('link', { name: '中文' }))
    expect(await screen.findByRole('group', { name: '国家' })).toBeInTheDocument()
    expect(store.get().view.lang).toBe('zh')
    expect(document.documentElement.lang).toBe('zh-Hans')
    expect(store.get().view.filter.any.country).toEqual(['norland'])
    await waitFor(() => expect(screen.getByRole('button', { name: '语言' })).toHaveFocus())
    await user.click(screen.getByRole('button', { name: '语言' }))
    await user.click(screen.getByRole('link', { name: 'English' }))
    expect(await screen.findByRole('group', { name: 'Country' })).toBeInTheDocument()
    expect(document.documentElement.lang).toBe('en')
  })

  it.each([
    '/?lang=ru',
    '/?view=table&lang=ru',
    '/?view=read&lang=ru',
    '/?view=story&lang=ru',
    '/e/aaaa1111/?lang=ru',
    '/d/doc-one/?lang=ru',
    '/a/ana-novak/?lang=ru',
    '/about/?lang=ru',
    '/?q=zzzzzz&lang=ru',
    '/nowhere?lang=ru',
  ])('%s says nothing of its own in English, and marks what the articles say', async (path) => {
    const { container } = renderApp(path)
    await screen.findByRole('button', { name: 'Язык' })
    await waitFor(() => expect(container.querySelector('[aria-busy="true"], .lanes-wait:not(.lanes *)')).toBeNull())
    expect(latinIn(container)).toEqual([])
    expect(await axeProblems(container)).toEqual([])
  })

  it('marks titles and quotes as English', async () => {
    renderApp('/e/aaaa1111/?lang=ru')
    const panel = await screen.findByRole('complementary', { name: 'Событие' })
    const quote = await waitFor(() => {
      const found = panel.querySelector('blockquote')
      expect(found).not.toBeNull()
      return found
    })
    expect(quote?.closest('[lang]')).toHaveAttribute('lang', 'en')
    expect(within(panel).getByRole('heading', { level: 2 }).querySelector('[lang="en"]')).not.toBeNull()
  })
})
