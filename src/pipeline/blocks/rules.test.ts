import { describe, expect, it } from 'vitest'
import { RULES } from './rules.ts'
import { splitBlocks } from './split-blocks.ts'

const FIRST = 'Belmark and Ostravia signed an accord on Monday that divides the waters of the river Senne.'
const SECOND = 'Ilse Brandt, the prime minister of Belmark, met her counterpart in Halverstadt before the ceremony.'
const THIRD = 'Ostravia had accused Belmark of holding back water in two dry summers, which Belmark denied.'

/** Kind and reason of the block that holds the line. */
function verdict(text: string, line: string): string {
  const at = text.indexOf(line)
  const block = splitBlocks(text).find(({ start, end }) => start <= at && at < end)
  return `${block?.kind} ${block?.reason}`
}

const inside = (line: string): string => verdict(`${FIRST}\n\n${SECOND}\n\n${line}\n\n${THIRD}\n\n${SECOND}`, line)
const above = (line: string): string =>
  verdict(`Two countries sign river accord\n\n${line}\n\n${FIRST}\n\n${SECOND}\n\n${THIRD}`, line)
const below = (line: string): string =>
  verdict(`${FIRST}\n\n${SECOND}\n\n${THIRD}\n\nThe Senne is long.\n\n${line}`, line)

describe('the rules of blocks', () => {
  it('have names of their own', () => {
    const names = new Set(RULES.map((rule) => rule.name))
    expect([...names].every((name) => /^[a-z]+(?:-[a-z]+)*$/.test(name))).toBe(true)
    expect(new Set(RULES).size).toBe(names.size)
  })

  it.each([
    ['Advertisement', 'furniture advertising'],
    ['Article content', 'furniture page-part'],
    ['Skip to content', 'furniture navigation'],
    ['We apologize, but this video has failed to load.', 'furniture video-player'],
    ['Share on Facebook', 'furniture share-buttons'],
    ['Sign up for our newsletter', 'furniture subscribe-wall'],
    ['This website uses cookies to improve your experience.', 'furniture cookies-and-terms'],
    ['>> Read here: How the river was dammed', 'teaser teaser-lead'],
    ['READ MORE: How the river was dammed', 'teaser teaser-lead'],
    ['More: How the river was dammed', 'teaser teaser-lead'],
    ['(Photo: AP)', 'caption photo-credit'],
    ['Photo: AFP / Ministry of Water', 'caption photo-credit'],
    ['The bridge at Senne. Image: Jo Vale/Courier', 'caption caption-with-credit'],
    ['Ilse Brandt in Halverstadt (Jo Vale/Pool/AP)', 'caption caption-with-credit'],
    ['HALVERSTADT, March 14, 2023 (Reuters)', 'caption caption-with-credit'],
    ['The ceremony in Halverstadt. Photo by Jo Vale /AFP via Getty Images', 'caption caption-with-credit'],
    ['Brandt at the bridge on Monday. REUTERS/Jo Vale', 'caption caption-with-credit'],
    ['Ilse BrandtImage source, PA', 'caption caption-with-credit'],
    ['Ilse Brandt in Halverstadt on Monday.Credit...Pool photo by Jo Vale', 'caption caption-with-credit'],
    ['People cross the bridge at Senne, March 14, 2023 [Jo Vale/AP Photo]', 'caption caption-with-credit'],
    ['An earlier version of this article said that Ilse Brandt had met Ostravia in May.', 'furniture site-promotion'],
    ['Read more about the river here.', 'teaser teaser-lead'],
    ['FILE PHOTO: The bridge at Senne', 'caption labelled-caption'],
    ['Source: Belmark Customs; authors’ calculations.', 'caption figure-source'],
    ['[1/3] The bridge at Senne', 'caption labelled-caption'],
    ['A general view of the bridge at Senne on Monday.', 'caption caption-words'],
    ['— Ilse Brandt (@IlseBrandt) May 6, 2021', 'byline post-credit'],
    ['Water and trade', 'heading section-heading'],
    ['What happens next?', 'heading section-heading'],
    ['---', 'furniture rule-line'],
    ['![A bridge](bridge.jpg)', 'furniture image'],
    ['https://example.org/senne', 'furniture source-line'],
    ['"A cold, hard winter," she said.', 'body body-text'],
    ['Brandt said:', 'body body-text'],
    ['Associated Press reports:', 'body body-text'],
    ['Mr Arvid held talks with Brandt.', 'body body-text'],
    ['He left.', 'body body-text'],
    ['Share prices rose in both countries.', 'body body-text'],
    ['Subscribers of the operator lost power for two days, it said.', 'body body-text'],
    ['Photos from the scene showed smoke over the bridge.', 'body body-text'],
    ['Video by local media showed the bridge.', 'body body-text'],
    ['The government released images of the dam and a video by the operator.', 'body body-text'],
    ['Photo by Jo Vale', 'caption photo-credit'],
    ['Photo courtesy of Senne Port.', 'caption photo-credit'],
    ['The photo showed Brandt at the bridge, the government said.', 'body body-text'],
    ['Brandt said that the image of the country had suffered (and so had trade).', 'body body-text'],
    ['By Monday evening the bridge was open again, the police said.', 'body body-text'],
    ['More than 40 people were hurt: 12 of them are children.', 'body body-text'],
  ])('read “%s” between paragraphs as %s', (line, expected) => {
    expect(inside(line)).toBe(expected)
  })

  it.each([
    ['By Anna Vale', 'byline byline'],
    ['Anna Vale and Jo Reed in Halverstadt', 'byline name-line'],
    ['Anna Vale, River Correspondent', 'byline name-line'],
    ['Associated Press', 'byline agency-line'],
    ['AFP', 'byline agency-line'],
    ['February 22, 2021, 11:53 am', 'dateline publication-date'],
    ['Fri 17 Jun 2022 10.00 BST', 'dateline publication-date'],
    ['Published 3 June 2021', 'dateline publication-date'],
    ['HALVERSTADT, March 14, 2023 (Reuters)', 'dateline story-dateline'],
    ['NEW SENNE, 14 March (AFP) -', 'dateline story-dateline'],
    ['Halverstadt, Belmark, March 14, 2023 (AP)', 'dateline story-dateline'],
    ['Ilse Brandt, March 14, 2023 (AP)', 'caption caption-with-credit'],
    ['HALVERSTADT, March 14, 2023 (Reuters/Jo Vale)', 'caption caption-with-credit'],
    ['HALVERSTADT, March 14, 2023 (Getty Images)', 'heading standfirst'],
    ['Photo: Reuters', 'caption photo-credit'],
    ['3 hours ago', 'dateline relative-publication-date'],
    ['06/07/2022', 'dateline publication-date'],
    ['17 minute read', 'furniture reading-time'],
    ['97°F', 'furniture page-part'],
    ['Courier logo', 'furniture page-part'],
    ['PUBLISHED: | UPDATED:', 'dateline publication-label'],
    ['Leaders of both countries praise a deal years in the making', 'heading standfirst'],
    ['by | May 25, 2021', 'byline byline'],
    ['Brief by Anna Vale and Jo Reed', 'byline byline'],
    ['Belmark and its neighbour end a row over water | The Daily Courier', 'title title-with-site'],
    ['Belmark met Ostravia. Both signed. | It rained.', 'body body-text'],
    ['16 August 2014    Read: 677', 'dateline publication-date'],
    ['Home > World > Rivers', 'furniture breadcrumb'],
    [
      'Calendar An icon of a desk calendar. Cancel An icon of a circle. Caret An icon of a block arrow.',
      'furniture icon-descriptions',
    ],
  ])('read “%s” above the story as %s', (line, expected) => {
    expect(above(line)).toBe(expected)
  })

  it.each([
    ['AFP', 'furniture agency-sign-off'],
    ['source site-12', 'furniture source-line'],
    ['Most Read', 'furniture list-of-other-stories'],
    ["Editor's Picks", 'furniture list-of-other-stories'],
    ['Zoo welcomes twin red pandas', 'teaser trailing-headline'],
    ['(Reporting by Anna Vale; Editing by Jo Reed)', 'byline reporting-credit'],
    ['press@example.org', 'furniture contact'],
    ['12 Senne Street East, Halverstadt, HB4 3L4', 'furniture contact'],
    ['Source: The Chancellery, Office of the Press', 'furniture source-line'],
    ['Latest posts by Courier News (see all)', 'furniture list-of-other-stories'],
    ['Your email address will not be published. Required fields are marked *', 'furniture share-buttons'],
    ['© 2021 Courier Media. All rights reserved.', 'furniture cookies-and-terms'],
    ['Jo Reed is a senior fellow at the Institute for Rivers.', 'furniture author-note'],
    [
      'A baker in Tangier, Fatima Zahra, has won a prize in Lyon for an oven which has never once been cold since',
      'teaser cut-off-teaser',
    ],
    ['The crossings will open again in April.', 'body body-text'],
  ])('read “%s” below the story as %s', (line, expected) => {
    expect(below(line)).toBe(expected)
  })

  it.each([
    ['HALVERSTADT, Belmark, March 4 (Reuters) - ', true],
    ['March 4 (Reuters) - ', true],
    ['4 March 2021 (AFP) — ', true],
    ['HALVERSTADT, Belmark, March 4, 2021 /PRNewswire/ -- ', true],
    ['March 4 (holiday) - ', false],
    ['HALVERSTADT, Belmark (AP) — ', true],
    ['Halverstadt (AFP) – ', true],
    ['HALVERSTADT — ', true],
    ['(CNN) — ', true],
    ['PORT SEFA -- ', true],
    ['HALVERSTADT—', true],
    ['(Senneworld) – ', true],
    ['NEW BRENN: ', true],
    ['Neither Senne (SNNE) ', false],
    ['Brandt - the prime minister - said that ', false],
    ['Belmark (population 4 million) ', false],
    ['HALVERSTADT, March 14. /TASS/. ', true],
    ['HALVERSTADT, March 14. /ITAR-TASS/. ', true],
    ['HALVERSTADT, March 14. ', false],
  ])('cut “%s” before the first words off as a dateline: %s', (lead, expected) => {
    const [first] = splitBlocks(`${lead}${FIRST}\n\n${SECOND}`)
    expect(first?.kind === 'dateline').toBe(expected)
  })

  it('date the lists under headings that are dates', () => {
    const text = `Timeline of the accord\n\n3 May 2021\n\n${FIRST}\n\n9 May 2021\n\n${SECOND}`
    expect(verdict(text, '3 May 2021')).toBe('dateline publication-date')
    expect(verdict(text, '9 May 2021')).toBe('heading dated-heading')
  })

  it('make the line with a colon above a list its heading, and the same line above a paragraph body', () => {
    const line = 'The accord says that:'
    expect(verdict(`${FIRST}\n\n${line}\n\n- Water is shared.\n- Trade is free.`, line)).toBe('heading list-heading')
    expect(verdict(`${FIRST}\n\n${line}\n\n${SECOND}`, line)).toBe('body body-text')
  })

  it.each([
    ['6 March 2011: Arrest of 15 teenagers in Brenn', '12 March 2011: Protests spread to the coast'],
    ['Nov. 28-29, 2020 – Troops kill hundreds in Axum.', 'Nov. 30 – A truce begins in the north.'],
    ['**11 July:** Prado returns her mandate.', '**20 July:** Costa calls an election.'],
    ['February-March 2021 — Civilians move west.', 'Summer 2021 — Fighting spreads north.'],
    ['2011: The line is closed for good', '2014: The line opens again for freight'],
  ])('list the entries of a chronology: “%s”', (one, two) => {
    const text = `${FIRST}\n\n${one}\n${two}`
    expect([verdict(text, one), verdict(text, two)]).toEqual(['bullet dated-entry', 'bullet dated-entry'])
    expect(verdict(`${FIRST}\n\n${one}`, one)).not.toBe('bullet dated-entry')
  })

  it('take the entries of a chronology for headings where paragraphs tell them', () => {
    const [one, two] = ['March 2018: The first of the tariffs', 'May 2019: More of the tariffs follow']
    const text = `${FIRST}\n\n${one}\n\n${SECOND}\n\n${two}\n\n${SECOND}`
    expect([verdict(text, one), verdict(text, two)]).toEqual(['heading dated-heading', 'heading dated-heading'])
    expect(verdict(`${FIRST}\n\n${one}.\n\n${SECOND}\n\n${two}`, `${one}.`)).toBe('bullet dated-entry')
  })

  it('list three or more entries with nothing between the date and its words, marks of pictures in them or not', () => {
    const entries = [
      'Mar 21, 2012 The UN counts the dead.',
      'Aug 29 Deputies (right) vote in Brenn.',
      '2014 Brenn falls to the army.',
    ]
    const kinds = (lines: string[]): string[] => lines.map((line) => verdict(`${FIRST}\n\n${lines.join('\n\n')}`, line))
    expect(new Set(kinds(entries))).toEqual(new Set(['bullet dated-entry']))
    expect(kinds(entries.slice(0, 2))).not.toContain('bullet dated-entry')
  })

  it('cut the time off the heading of a live entry and stamp the entry with it', () => {
    const text = `1. Bridge opens earlypublished at 17:30 British Summer Time 9 July 2021\n\n${FIRST}`
    expect(
      splitBlocks(text).map(({ start, end, kind, stamp }) => [text.slice(start, end).trim(), kind, stamp]),
    ).toEqual([
      ['1.', 'furniture', undefined],
      ['Bridge opens early', 'heading', '17:30 British Summer Time 9 July 2021'],
      ['published at 17:30 British Summer Time 9 July 2021', 'dateline', undefined],
      [FIRST, 'body', '17:30 British Summer Time 9 July 2021'],
    ])
  })

  it('give the paragraphs of a transcript their speaker', () => {
    const text =
      'Q    Did you sign?\n\nMS. BRANDT:  We did.\n\nI thank you all.\n\nQ    And the bridge?\n\nMS. BRANDT:  It opens.'
    expect(splitBlocks(text).flatMap(({ kind, speaker }) => (kind === 'body' ? [speaker] : []))).toEqual([
      'Q',
      'MS. BRANDT',
      'MS. BRANDT',
      'Q',
      'MS. BRANDT',
    ])
  })

  it('read labels of a broadcaster’s transcript, also alone on a line', () => {
    const text =
      'ANNA VALE, host:\n\nI am Anna Vale. Hello.\n\nMr. JO REED (Columnist, The Courier): Thank you.\n\nVALE: Why now?\n\nMr. REED: We do not know.\n\nVALE: Thanks.'
    expect(splitBlocks(text).flatMap(({ kind, speaker }) => (kind === 'body' ? [speaker] : []))).toEqual([
      'ANNA VALE, host',
      'Mr. JO REED (Columnist, The Courier)',
      'VALE',
      'Mr. REED',
      'VALE',
    ])
  })

  it('read an agency behind a dash or in brackets as a credit under a picture and as a sign-off under the last paragraph', () => {
    const text = `${FIRST}\n\nA boat on the Senne, 9 October 2021. — Reuters\n\n${SECOND}\n\n${THIRD} (AFP)`
    const blocks = splitBlocks(text).map(({ start, end, kind }) => [kind, text.slice(start, end).trim()])
    expect(blocks).toEqual([
      ['body', FIRST],
      ['caption', 'A boat on the Senne, 9 October 2021. — Reuters'],
      ['body', SECOND],
      ['body', THIRD],
      ['furniture', '(AFP)'],
    ])
    expect(inside('“It is over,” he said. — The minister left.')).toBe('body body-text')
  })

  it('leave the headline above the credit of the first picture', () => {
    const title = 'Belmark and its neighbour end a row over water'
    expect(verdict(`${title}\n\nPhoto: Jo Vale/AFP\n\n${FIRST}\n\n${SECOND}`, title)).toBe('title headline')
    const caption = 'The bridge at Senne on its first day'
    expect(verdict(`${title}\n\n${caption}\n\nPhoto: Jo Vale/AFP\n\n${FIRST}`, caption)).toBe(
      'caption caption-before-credit',
    )
  })

  it('take a lone dash for no list', () => {
    const text = `Two countries sign river accord\n\n-\n\n${FIRST}`
    expect(verdict(text, FIRST)).toBe('body body-text')
  })

  it('read a byline behind a dash as one', () => {
    expect(above('By Anna Vale')).toBe('byline byline')
    expect(verdict(`Two countries sign river accord\n\n- By Anna Vale\n\n${FIRST}`, 'By Anna')).toBe('byline byline')
  })

  it('take no line that the next one runs on from for a heading', () => {
    const text = `${FIRST}\n\nThe Senne Bridge industrial\n\nzone was closed for a week, the police said on Monday.`
    expect(verdict(text, 'The Senne Bridge industrial')).toBe('body body-text')
  })

  it('take no label of an analysis for a speaker', () => {
    const text = `**Belmark:** ${FIRST}\n\n**Ostravia:** ${SECOND}\n\n**Belmark:** ${THIRD}\n\n**Ostravia:** ${FIRST}`
    expect(splitBlocks(text).every(({ speaker }) => speaker === undefined)).toBe(true)
  })
})

describe('a list of other stories amid the story', () => {
  const page = (...lines: string[]): string => [FIRST, SECOND, THIRD, ...lines].join('\n')
  const HEADLINES = ['Related Content', 'Brandt faces a vote of no confidence', 'Ferry blast kills four in Ostravia']

  it.each([
    ['Ilse Brandt said that her parliament would vote on the accord in April.', 'body body-text'],
    ['Both chambers opened their talks with Brandt on Tuesday.', 'body body-text'],
    ['Brandt, who broke with her party, will open the bridge next month.', 'body body-text'],
    ['Brandt opens bridge at Senne.', 'furniture list-of-other-stories'],
    ['Rival of Brandt wins a seat in the north of the country.', 'furniture list-of-other-stories'],
    ['Police said that three men were detained in a raid on Friday.', 'furniture list-of-other-stories'],
  ])('goes on to “%s” or not', (line, expected) => {
    expect(verdict(page(...HEADLINES, line), line)).toBe(expected)
  })

  it.each([
    ['IN OTHER NEWS', 'body body-text'],
    ['Top stories', 'body body-text'],
    ['About the author', 'furniture list-of-other-stories'],
  ])('is none where “%s” of a newsletter heads whole paragraphs', (heading, expected) => {
    const line =
      'Zembla bans ferries. The ministry on Monday stopped every boat on the lake for a month after two of them had sunk in a storm.'
    expect(verdict(page(heading, line), line)).toBe(expected)
  })

  it.each(['end of list', 'Story continues below advertisement'])('ends with “%s”', (end) => {
    const line = 'The secretary-general called on both sides to keep the peace on Tuesday.'
    const list = [
      'Keep reading',
      'list 1 of 1',
      'Ferry blast kills four in Ostravia',
      end,
      'Sign up for our newsletter',
    ]
    expect(verdict(page(...list, line), line)).toBe('body body-text')
    expect(verdict(page(...list.filter((one) => one !== end), line), line)).toBe('furniture list-of-other-stories')
  })
})
