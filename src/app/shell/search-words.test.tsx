import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { Dossier } from '../share/Dossier.tsx'
import { pretendWindow, renderApp } from '../fixtures/render-app.tsx'
import { smallSite } from '../fixtures/small-site.ts'
import { render } from '@testing-library/react'
import { EmptyResult } from './EmptyResult.tsx'
import { EMPTY_FILTER } from '../select/filter.ts'
import { emptyBits } from '../select/bits.ts'
import userEvent from '@testing-library/user-event'

beforeEach(() => pretendWindow())

describe('a search that finds nothing', () => {
  const { site } = smallSite()
  const question = (text: string) => ({
    filter: { ...EMPTY_FILTER, text },
    background: false,
    hits: emptyBits(site.index.size),
  })

  it('says what was searched and offers to clear it, not to give up one of several', async () => {
    const taken: string[] = []
    render(<EmptyResult facets={site.facets} question={question('xyzzyq')} onTake={({ text }) => taken.push(text)} />)
    expect(screen.getByText('No event has “xyzzyq”')).toBeVisible()
    expect(screen.getByText(/^Titles, quotes and names of 6 events were searched/)).toBeVisible()
    expect(screen.queryByText(/Give up one/)).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Clear the search' }))
    expect(taken).toEqual([''])
  })

  it('offers names that are spelled nearly so', async () => {
    const taken: string[] = []
    render(<EmptyResult facets={site.facets} question={question('Novka')} onTake={({ text }) => taken.push(text)} />)
    await userEvent.click(await screen.findByRole('button', { name: 'Search Ana Novak' }, { timeout: 10_000 }))
    expect(taken).toEqual(['Ana Novak'])
  })
})

describe('the filters', () => {
  it('can be skipped, and cost no stop of the Tab key for what gives nothing or excludes', async () => {
    const { user } = renderApp('/?person=ana-novak')
    expect(screen.getByRole('link', { name: 'Skip filters' })).toHaveAttribute('href', '#events')
    const country = within(screen.getByRole('group', { name: 'Country' }))
    const [first] = country.getAllByRole('checkbox')
    first!.focus()
    await user.keyboard('{ArrowRight}')
    expect(document.activeElement).toHaveAccessibleName(/^Exclude /)
    expect(document.activeElement).toHaveAttribute('tabindex', '-1')
    await user.keyboard('{ArrowLeft}{ArrowDown}')
    expect(document.activeElement).toBe(country.getAllByRole('checkbox')[1])
    const topics = within(screen.getByRole('group', { name: 'Topic' }))
    expect(topics.getByRole('checkbox', { name: /^Border/ })).toHaveAttribute('tabindex', '-1')
    expect(topics.getByRole('checkbox', { name: /^Talks/ })).not.toHaveAttribute('tabindex')
  })
})

it('paper names the filter, the day and the address, and puts no second quotation marks around a quote', async () => {
  const made = smallSite()
  window.print = () => {}
  const events = [...made.events.values()].slice(0, 2)
  const source = { address: 'https://example.org/?topic=talks', filter: ['Talks', 'from March 2021'] }
  const { container } = render(
    <Dossier site={made.site} events={events} addressOf={({ id }) => id} source={source} onDone={() => {}} />,
  )
  await waitFor(() => expect(container.querySelector('.dossier-source')).not.toBeNull())
  expect(container.querySelector('.dossier-source')).toHaveTextContent(
    /^2 events · Talks · from March 2021 ?Printed on \d{1,2} \w+ \d{4} ?https:\/\/example\.org\/\?topic=talks$/,
  )
  expect(container.querySelectorAll('q:not(.dossier-quote)')).toHaveLength(0)
})
