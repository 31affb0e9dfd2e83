import { describe, expect, it } from 'vitest'
import { readHeader } from './read-header.ts'
import { splitBlocks } from './split-blocks.ts'

const STORY =
  'Belmark and Ostravia signed an accord on Monday.\n\nThe crossings at Senne Bridge will open again on 1 April 2022, they said.\n\nBoth sides were glad.'
const read = (head: string) => readHeader(`${head}${STORY}`, splitBlocks(`${head}${STORY}`))

describe('the header of an article', () => {
  it('is read from front matter', () => {
    const head = `---\ntitle : "The Quiet: Corridor"\nauthor: Anna Vale, et al.\ndate  : 2021-05-22 12:00:00 +0800\npublisher: The Courier\nsource_url: https://example.org/a\n---\n\n`
    expect(read(head)).toEqual({
      title: 'The Quiet: Corridor',
      author: 'Anna Vale, et al.',
      publisher: 'The Courier',
      address: 'https://example.org/a',
      published: { date: '2021-05-22', precision: 'day', basis: 'stated', note: 'front matter, “date”' },
    })
  })

  it.each([
    ['By Anna Vale\nFebruary 22, 2021, 11:53 am\n', '2021-02-22', 'Anna Vale'],
    ['By Anna Vale | Daily | Updated: 2021-03-21 09:12\n', '2021-03-21', 'Anna Vale'],
    ['Updated 9 May 2021\nPublished 8 May 2021\n', '2021-05-08', undefined],
    ['Published\n8 May 2021\n', '2021-05-08', undefined],
    ['# Accord signed\n\n*Published 8 May 2021 · By Anna Vale in Brenn*\n\n', '2021-05-08', 'Anna Vale'],
    ['# Accord signed\n\nAnna Vale | May 8, 2021\n\n', '2021-05-08', undefined],
    ['# Accord signed\n\n8th May 2021 | Anna Vale | Politics\n\n', '2021-05-08', undefined],
    ['# Accord signed\n\n**By Anna Vale** — *May 8, 2021*\n\n', '2021-05-08', 'Anna Vale'],
    ['# Accord signed\n\n_By Anna Vale in Brenn, 8 May 2021_\n\n', '2021-05-08', 'Anna Vale'],
    ['# Accord signed\n\nSat, May 8, 2021, 2:05 PM·3 min read\n\n', '2021-05-08', undefined],
    ['May 8, 2021, 10:15 AM EDT / Updated May 9, 2021, 12:44 PM EDT\nBy Anna Vale\n', '2021-05-08', 'Anna Vale'],
    ['BRENN, May 8, 2021 (Reuters)\n\n', '2021-05-08', undefined],
    ['By Anna Vale and Jo Reed in Senne\nBRENN, 8 May 2021 (AFP) -\n', '2021-05-08', 'Anna Vale and Jo Reed'],
    ['BRENN, Belmark, May 8, 2021 /PRNewswire/ -- ', '2021-05-08', undefined],
    ['BRENN, BK & SENNE, OS, May 8, 2021 /24-7Wire/ -- ', '2021-05-08', undefined],
    ['# Accord signed\n\n**8 May 2021, Brenn**\n\n', '2021-05-08', undefined],
    ['# Accords\n\n*Compiled by the Rivers Institute. Last updated 8 May 2021.*\n\n', '2021-05-08', undefined],
    ['# Accord signed\n\nPublished :`2021-07-24 16:18:54`\n\n---\n\n', '2021-07-24', undefined],
  ])('of %j states %s', (head, date, author) => {
    const header = read(head)
    expect(header.published?.date).toBe(date)
    expect(header.published?.basis).toBe('stated')
    expect(header.author).toBe(author)
  })

  it.each([
    ['06/07/2022\n', 'a date that is two days'],
    ['Updated 3 hours ago\n', 'a relative date'],
    ['HALVERSTADT, March 4 (Reuters) - ', 'a day without a year'],
    ['Accord signed at the river\n\nHalverstadt, March 4, 2021 (Reuters/Jo Vale)\n\n', 'the credit of a picture'],
    ['', 'a date in the running text'],
    ['---\ndate: [1]\n---\n', 'a list for a date'],
    ['---\ndate: soon\n---\n', 'a word for a date'],
  ])('of %j states no day: %s', (head) => {
    expect(read(head).published).toBeUndefined()
  })

  it('takes the day that the title of a briefing names, as inferred', () => {
    expect(read('# Weekly briefing by the spokesperson, Thursday, 1 June 2023\n\n').published).toMatchObject({
      date: '2023-06-01',
      basis: 'inferred',
    })
    expect(read('# What happened on 1 June 2023\n\n').published).toBeUndefined()
    expect(read('# Minutes of the meeting of 1 June 2023\n\n').published).toBeUndefined()
  })

  it('gives a dateline without its year that of the copyright line, as inferred', () => {
    const text = (foot: string): string => `HALVERSTADT, March 4 (Reuters) - ${STORY}\n\n${foot}`
    const of = (foot: string) => readHeader(text(foot), splitBlocks(text(foot)))
    expect(of('© 2021 Thomson Reuters. All rights reserved.').published).toMatchObject({
      date: '2021-03-04',
      basis: 'inferred',
    })
    expect(of('Copyright 2019-2021 Thomson Reuters.').published?.date).toBe('2021-03-04')
    expect(of('© 2021 Thomson Reuters. © 2022 The Courier.').published).toBeUndefined()
    expect(of('Both sides had talked since 2021.')).toMatchObject({
      undated: '“HALVERSTADT, March 4 (Reuters) -” names a day without its year',
    })
  })

  it.each([
    ['Six bridges over the river Senne will open again', 'Six bridges over the river Senne will open again'],
    ['Latest news about the two countries', 'Belmark and Ostravia have signed an accord on Monday, and crossings open'],
    ['Courier of the two countries', 'Belmark and Ostravia have signed an accord on Monday, and crossings open'],
    [
      'News | The crossings at Senne open again',
      'Belmark and Ostravia have signed an accord on Monday, and crossings open',
    ],
    ['World', 'Belmark and Ostravia have signed an accord on Monday, and crossings open'],
  ])('takes “%s” on the first line, or else what has more words of the story, for the headline', (first, title) => {
    expect(read(`${first}\n\nBelmark and Ostravia have signed an accord on Monday, and crossings open\n\n`).title).toBe(
      title,
    )
  })

  it.each([
    ['a headline with a day', '# Fire in Brenn | March 4, 2021 will not be forgotten there\n\n'],
    ['words that go on', 'The accord of the rivers | 8 May 2021 | it was a long day for them all\n\n'],
  ])('takes no day from %s', (_, head) => {
    expect(read(head).published).toBeUndefined()
  })

  it('names the publisher only where the page names the site again', () => {
    const title = 'Two countries sign river accord | The Courier\n\n'
    expect(read(title).publisher).toBeUndefined()
    const text = `${title}${STORY}\n\n© 2021 The Courier. All rights reserved.`
    expect(readHeader(text, splitBlocks(text)).publisher).toBe('The Courier')
  })

  it('takes no address that is not of the web, and none with a name before an @', () => {
    expect(read('---\nurl: javascript:alert(1)\n---\n').address).toBeUndefined()
    expect(read('---\nurl: https://a@b.example/\n---\n').address).toBeUndefined()
  })

  it('reads front matter as data: no tag runs, no alias expands', () => {
    expect(read('---\ntitle: !!js/function "function(){}"\n---\n').title).toBe('function(){}')
    expect(read('---\na: &a x\ntitle: *a\n---\n').title).toBeUndefined()
    expect(read('---js\ntitle: x\n---\n').title).toBeUndefined()
  })
})
