import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { CERTAINTIES } from '../../model/vocabulary.ts'
import { axeProblems } from '../fixtures/axe-problems.ts'
import { pretendWindow, renderApp } from '../fixtures/render-app.tsx'
import { smallSite } from '../fixtures/small-site.ts'

beforeEach(() => pretendWindow())

/** The page once the code of its panel is there. */
async function show(...args: Parameters<typeof renderApp>) {
  const app = renderApp(...args)
  await waitFor(() => expect(app.container.querySelector('.panel-wait')).toBeNull(), { timeout: 10_000 })
  return app
}
const panel = () => within(screen.getByRole('complementary', { name: 'Event' }))
const part = (name: string) => within(panel().getByRole('region', { name }))

describe('an open event', () => {
  it('is headed by its title, with its parts by name', async () => {
    const { container } = await show('/e/aaaa1111/anything/')
    expect(panel().getByRole('heading', { name: 'Novak meets Okoro in Port Vale' })).toBeVisible()
    for (const name of ['Evidence', 'Why this date', 'Who says so', 'Related']) {
      expect(panel().getByRole('region', { name })).toBeVisible()
    }
    expect(await axeProblems(container)).toEqual([])
  })

  it('shows the verbatim sentence, its article, outlet and date, and the sentence after it', async () => {
    await show('/e/aaaa1111/')
    const evidence = part('Evidence')
    const quote = evidence.getByText('on Wednesday', { selector: 'mark' }).closest('q')
    expect(quote).toHaveTextContent(/^Ana Novak met Ben Okoro in Port Vale on Wednesday\.$/)
    expect(evidence.getByText('They spoke for an hour.')).toHaveClass('quote-context')
    expect(evidence.getByText('The Vale Post · 5 Mar 2021')).toBeVisible()
    expect(evidence.getByRole('link', { name: 'Open in article: Leaders meet' })).toHaveAttribute(
      'href',
      '/d/doc-one/#s13',
    )
  })

  it('sets a headline beside the quote on lines of its own, and the next sentence of the paragraph not', async () => {
    const made = smallSite()
    const row = made.ids.rowOf.get('aaaa1111') ?? -1
    const meeting = made.events.get(row)!
    const [first, ...others] = meeting.evidence
    const evidence = [{ ...first!, before: 'Leaders meet\n' }, ...others]
    await show('/e/aaaa1111/', { ...made, events: new Map([...made.events, [row, { ...meeting, evidence }]]) })
    expect(part('Evidence').getByText('Leaders meet', { selector: '.quote-context' })).toHaveClass('quote-apart')
    expect(part('Evidence').getByText('They spoke for an hour.')).not.toHaveClass('quote-apart')
  })

  it('says what became of what was expected in it', async () => {
    const made = smallSite()
    const row = made.ids.rowOf.get('bbbb2222') ?? -1
    const treaty = { ...made.events.get(row)!, incoming: [{ from: 'ffff6666', kind: 'fulfils' as const }] }
    await show('/e/bbbb2222/', { ...made, events: new Map([...made.events, [row, treaty]]) })
    expect(part('Related').getByRole('listitem')).toHaveTextContent(
      /^what was expected here took place: .+ joins the council$/,
    )
  })

  it('says why the date is what it is', async () => {
    await show('/e/aaaa1111/')
    const why = part('Why this date')
    expect(why.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'The wordson Wednesday',
      'Article datedFriday 5 March 2021',
      ' HenceWednesday 3 March 2021',
    ])
    expect(why.getByText('weekday before publication')).toBeVisible()
    expect(why.getByText('Inferred')).toBeVisible()
    expect(why.getByText('The last Wednesday before the article appeared.')).toBeVisible()
  })

  it('never shows a month as a day', async () => {
    await show('/e/cccc3333/')
    expect(panel().getByText('March 2021', { selector: '.event-when' })).toBeVisible()
    expect(panel().queryByText(/\d{1,2} March 2021/)).toBeNull()
  })

  it.each([
    ['his late night video', 'the River Council says so, in his late night video'],
    ['Telegram', 'the River Council says so, via Telegram'],
  ])('says where it was said: %s', async (channel, words) => {
    const made = smallSite()
    const row = made.ids.rowOf.get('aaaa1111') ?? -1
    const meeting = made.events.get(row)!
    const attribution = meeting.attribution.map((voice) => ({ ...voice, channel }))
    await show('/e/aaaa1111/', { ...made, events: new Map([...made.events, [row, { ...meeting, attribution }]]) })
    expect(part('Who says so').getByRole('listitem')).toHaveTextContent(words)
  })

  it('says who claims and who denies', async () => {
    await show('/e/cccc3333/')
    expect(
      part('Who says so')
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['Norland claims it', 'Sudria denies it'])
    expect(panel().getByText('Contested.')).toBeVisible()
    expect(panel().getByText('Claimed.')).toBeVisible()
  })

  it('puts what the articles disagree on in a table', async () => {
    await show('/e/aaaa1111/')
    const table = within(part('Where the articles differ').getByRole('table'))
    expect(table.getByRole('row', { name: /^3 March 2021.*on Wednesday.*Leaders meet$/ })).toBeVisible()
    expect(table.getByRole('row', { name: /^4 March 2021.*Thursday.*Sudria Wire/ })).toBeVisible()
  })

  it('shows a correction, the role as described and a related event', async () => {
    const { user } = await show('/e/aaaa1111/')
    expect(panel().getByText('Corrected (place): The caption names it.')).toBeVisible()
    expect(panel().getByText('Prime Minister')).toBeVisible()
    await user.click(part('Related').getByRole('link', { name: 'Norland: Sudria closed the border' }))
    expect(panel().getByRole('heading', { level: 2 })).toHaveTextContent('Norland: Sudria closed the border')
    expect(panel().getByRole('heading', { level: 2 })).toHaveFocus()
  })

  it('filters by an actor and by a topic and stays open', async () => {
    const { user } = await show('/e/aaaa1111/')
    await user.click(panel().getByRole('button', { name: 'Show only events with Ana Novak' }))
    await user.click(panel().getByRole('button', { name: 'Talks' }))
    expect(window.location.search).toBe('?person=ana-novak&topic=talks&v=1')
    expect(screen.getByRole('status')).toHaveTextContent('1 of 5 events')
    expect(panel().getByRole('heading', { level: 2 })).toHaveTextContent('Novak meets Okoro')
  })

  it('copies a link that opens it under the same filter', async () => {
    const { user } = await show('/e/aaaa1111/?person=ana-novak')
    await user.click(panel().getByRole('button', { name: 'Copy link' }))
    expect(await navigator.clipboard.readText()).toBe(
      `${window.location.origin}/e/aaaa1111/novak-meets-okoro-in-port-vale/?person=ana-novak&v=1`,
    )
    expect(screen.getByText('Link copied')).toBeVisible()
  })

  it('gives citations, the articles first, then its own address', async () => {
    const { user, container } = await show('/e/aaaa1111/')
    await user.click(panel().getByRole('button', { name: 'Cite' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Cite this event' }, { timeout: 10_000 }))
    expect(dialog.getByText(/“Leaders meet”/)).toBeVisible()
    expect(dialog.queryByText(/Novak meets Okoro/)).toBeNull()
    await user.click(dialog.getByRole('button', { name: 'This event' }))
    expect(dialog.getByText(/“Novak meets Okoro in Port Vale” \(3 March 2021\), Dateline: Norland/)).toBeVisible()
    await user.click(dialog.getByRole('button', { name: 'BibTeX' }))
    expect(dialog.getByText(/@misc\{dateline-aaaa1111/)).toBeVisible()
    await user.click(dialog.getByRole('button', { name: 'RIS' }))
    expect(dialog.getByText(/^TY - ELEC/)).toBeVisible()
    expect(await axeProblems(container)).toEqual([])
  })

  it('gives a quote with its source and a link that lasts', async () => {
    const { user } = await show('/e/aaaa1111/?person=ana-novak')
    await user.click(panel().getAllByRole('button', { name: 'Copy quote with its source' })[0]!)
    const text = await navigator.clipboard.readText()
    expect(text).toContain('“Ana Novak met Ben Okoro in Port Vale on Wednesday.”\n— ')
    expect(text).toMatch(/\/e\/aaaa1111\/novak-meets-okoro-in-port-vale\/$/)
  })

  it('follows Back', async () => {
    const { user } = await show('/')
    await user.keyboard('j')
    expect(panel().getByRole('heading', { level: 2 })).toHaveTextContent('The river stays high')
    window.history.back()
    expect(await screen.findByRole('heading', { name: 'How to read this' })).toBeVisible()
  })
})

describe('nothing open', () => {
  it('shows how to read on an example of the data', async () => {
    const { container } = await show('/')
    expect(panel().getByRole('heading', { name: 'How to read this' })).toBeVisible()
    const example = part('An example')
    expect(example.getByText('on Wednesday', { selector: 'mark' })).toBeVisible()
    expect(example.getByText('Wednesday 3 March 2021')).toBeVisible()
    expect(await axeProblems(container)).toEqual([])
  })
})

describe('the example', () => {
  const made = smallSite()
  const rowOf = (id: string) => made.ids.rowOf.get(id) ?? -1
  const meeting = made.events.get(rowOf('aaaa1111'))!
  const storm = made.events.get(rowOf('eeee5555'))!
  const elsewhere = { document: 'doc-two', start: 90, end: 102, text: 'on Wednesday' }
  const inside = { document: 'doc-two', start: 0, end: 5, text: 'Short' }
  const withCues = (ofStorm: typeof elsewhere) => ({
    ...made,
    events: new Map([
      ...made.events,
      [rowOf('aaaa1111'), { ...meeting, when: { ...meeting.when, cue: elsewhere } }],
      [rowOf('eeee5555'), { ...storm, when: { ...storm.when, cue: ofStorm } }],
    ]),
  })
  made.site.index.certainty[rowOf('eeee5555')] = CERTAINTIES.indexOf('inferred')

  it('is the next best event where the words of the best do not stand in its quote', async () => {
    await show('/', withCues(inside))
    expect(part('An example').getByText('Short', { selector: 'mark' })).toBeVisible()
    expect(part('An example').getByRole('link', { name: 'A storm damages a bridge' })).toBeVisible()
  })

  it('is the best one, unmarked, where that holds for none', async () => {
    await show('/', withCues(elsewhere))
    expect(part('An example').getByRole('link', { name: 'Novak meets Okoro in Port Vale' })).toBeVisible()
    expect(part('An example').queryByText('on Wednesday', { selector: 'mark' })).toBeNull()
  })
})

describe('an id that is not live', () => {
  it.each([
    ['merged00', 'Novak meets Okoro in Port Vale', /now part of this one\. Two reports of one meeting\./],
    ['report00', 'Novak meets Okoro in Port Vale', /^This link was made for an event that is now part of this one\.$/],
    ['report00/leaders-speak', 'Novak meets Okoro in Port Vale', /an event \(“leaders speak”\) that is now part/],
    ['report00/novak-meets-okoro-in-port-vale', 'Novak meets Okoro in Port Vale', /an event that is now part/],
    ['split000', 'This event was split', /it was two events/],
    ['gone0000', 'This event was withdrawn', /the sentence was a caption/],
    ['nobody00', 'There is no event at this address', /Events of this timeline/],
  ])('%s answers: %s', async (id, heading, text) => {
    const { container } = await show(`/e/${id}/`)
    expect(panel().getByRole('heading', { name: heading })).toBeVisible()
    expect(panel().getByText(text)).toBeVisible()
    expect(await axeProblems(container)).toEqual([])
  })

  it('offers events to go on with', async () => {
    const { user } = await show('/e/nobody00/')
    const [first] = panel().getAllByRole('link')
    await user.click(first!)
    expect(panel().getByRole('region', { name: 'Evidence' })).toBeVisible()
  })
})

describe('quotes that do not come', () => {
  it('say what failed and can be asked for again, while the list stays', async () => {
    const { events: _events, ...rest } = smallSite()
    window.fetch = () => Promise.resolve(new Response('', { status: 404 }))
    const { container, user } = await show('/e/aaaa1111/', rest)
    const alert = await panel().findByRole('alert', undefined, { timeout: 3000 })
    expect(alert).toHaveTextContent('The quotes of this event could not be loaded')
    await user.click(within(alert).getByRole('button', { name: 'Retry' }))
    expect(within(screen.getByRole('list', { name: 'Events' })).getAllByRole('listitem')).toHaveLength(5)
    expect(await axeProblems(container)).toEqual([])
  })
})
