import { describe, expect, it } from 'vitest'
import { readPage } from './read-page.ts'
import { textOfMarkup } from './text-of-markup.ts'
import { JSDOM } from 'jsdom'

const WORDS =
  'The council of the small town met on Monday evening and talked for hours about the bridge, the ferry and the school. '
const page = (head: string, body = `<article><h1>Town talks</h1><p>${WORDS}</p><p>${WORDS.repeat(3)}</p></article>`) =>
  readPage(new TextEncoder().encode(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`))

describe('readPage', () => {
  it.each([
    [
      '<meta property="article:published_time" content="2024-04-09T23:30:00+08:00">',
      '2024-04-09',
      'article:published_time',
    ],
    ['<meta name="citation_publication_date" content="2024/04/09">', '2024-04-09', 'citation_publication_date'],
    ['<meta name="date" content="2024-04-09">', '2024-04-09', 'date'],
    ['<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-04-09T01:00Z"}</script>', '2024-04-09', 'datePublished'], // prettier-ignore
    ['<meta name="date" content="9 April 2024">', undefined, undefined],
    ['<meta name="date" content="2024-02-31">', undefined, undefined],
  ])('takes the day that the head says: %s → %s', (head, date, dateFrom) => {
    expect(page(head)).toMatchObject(date === undefined ? { isWhole: true } : { date, dateFrom })
    expect(page(head).date).toBe(date)
  })

  it('runs no script, loads nothing and keeps no markup', () => {
    const { text, title } = page(
      '<title>Town talks</title><script>document.title = "run"</script><link rel="stylesheet" href="https://elsewhere.example/x.css">',
    )
    expect(title).toBe('Town talks')
    expect(text.startsWith('Town talks\n\nThe council')).toBe(true)
    expect(text).not.toMatch(/<|run|elsewhere/)
  })

  it.each(['javascript:alert(1)', 'file:///etc/passwd', '//x', 'https://user:pass@example.org/'])(
    'takes no address like %s',
    (address) => {
      expect(page(`<link rel="canonical" href="${address}">`).address).toBeUndefined()
    },
  )

  it('takes the whole page, and says so, where there is no article in it', () => {
    expect(page('', '<p>Short.</p>')).toMatchObject({ text: 'Short.\n', isWhole: expect.any(Boolean) as boolean })
    const deep = page('', `${'<div>'.repeat(400)}The end of a deep page.${'</div>'.repeat(400)}`)
    expect(deep.text).toContain('The end of a deep page.')
  })

  it('decodes the bytes as the page says', () => {
    const latin = Buffer.from(`<meta charset="iso-8859-1"><p>Caf\u00e9 ${WORDS}</p>`, 'latin1')
    expect(readPage(latin).text).toContain('Café')
  })
})

it.each([
  ['<p>One  two\n three</p><p>Four</p>', 'One two three\n\nFour'],
  ['One<br>two<div>three <b>four</b></div>five', 'One\ntwo\n\nthree four\n\nfive'],
  ['<ul><li>One</li><li>Two</li></ul>', 'One\n\nTwo'],
  ['<p>One<script>x()</script><style>p{}</style> two</p>', 'One two'],
  ['  ', ''],
])('the words of %j are %j', (html, text) => {
  expect(textOfMarkup(new JSDOM(html).window.document.body)).toBe(text)
})
