import { expect, it } from 'vitest'
import type { EventDetail } from '../../model/site.ts'
import { smallSite } from '../fixtures/small-site.ts'
import { eventsAsTimelineJs } from './timelinejs.ts'

const { site, events } = smallSite()
const [first] = events.values()
const about = { title: 'Norland & <Sudria>', catalogue: site.catalogue }

function slideOf(change: Partial<EventDetail>) {
  const text = eventsAsTimelineJs([{ ...first!, ...change }], about, ({ id }) => `https://example.org/e/${id}/?a=1&b=2`)
  return JSON.parse(text) as { title: { text: { headline: string } }; events: Record<string, unknown>[] }
}

type Made = Pick<EventDetail['when'], 'start' | 'end' | 'precision' | 'edtf'>
it.each<[Made, object]>([
  [
    { start: '2021-03-05', end: '2021-03-05', precision: 'day', edtf: '2021-03-05' },
    { start_date: { year: 2021, month: 3, day: 5 } },
  ],
  [
    { start: '2021-03-01', end: '2021-03-31', precision: 'month', edtf: '2021-03' },
    { start_date: { year: 2021, month: 3 } },
  ],
  [
    { start: '2021-09-01', end: '2021-11-30', precision: 'season', edtf: '2021-23' },
    { start_date: { year: 2021, month: 9 }, end_date: { year: 2021, month: 11 } },
  ],
  [{ start: '2021-01-01', end: '2021-12-31', precision: 'year', edtf: '2021' }, { start_date: { year: 2021 } }],
  [
    { start: '2021-02-24', end: '2021-06-17', precision: 'open', edtf: '2021-02-24/..' },
    { start_date: { year: 2021, month: 2, day: 24 } },
  ],
])('%j is no finer than it is known', (when, dates) => {
  const [slide] = slideOf({ when: { ...first!.when, ...when } }).events
  expect(slide).toMatchObject(dates)
  expect('end_date' in slide!).toBe('end_date' in dates)
})

it('nothing of an article becomes markup', () => {
  const made = slideOf({
    title: '<img src=x onerror=alert(1)>',
    evidence: [{ ...first!.evidence[0]!, quote: 'a</blockquote><script>x</script>' }],
  })
  expect(made.title.text.headline).toBe('Norland &amp; &lt;Sudria&gt;')
  const { headline, text } = made.events[0]!['text'] as { headline: string; text: string }
  const host = document.createElement('div')
  host.innerHTML = headline + text
  expect(host.querySelector('img, script')).toBeNull()
  expect(host.querySelector('blockquote')?.textContent).toBe('a</blockquote><script>x</script>')
  expect(host.querySelector('a')?.getAttribute('href')).toBe(`https://example.org/e/${first!.id}/?a=1&b=2`)
})
