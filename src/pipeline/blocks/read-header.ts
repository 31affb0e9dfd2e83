import type { Published } from '../../model/dataset.ts'
import { isDay } from '../../model/day.ts'
import type { Block } from '../annotation.ts'
import { readFrontMatter } from './front-matter.ts'
import { nameWithoutDate, nameWithoutPlace } from './author-name.ts'
import { readDayWithoutYear, readStatedDate } from './stated-date.ts'
import { tellApart } from './two-readings.ts'

/** `undated`: a line that should tell the day of publication and does not, with the reason. */
export type Header = { title?: string; author?: string; publisher?: string; address?: string; published?: Published; undated?: string } // prettier-ignore

const DATE_KEYS = [
  'published',
  'published_time',
  'date_published',
  'datepublished',
  'publication_date',
  'pubdate',
  'date',
  'published_at',
  'issued',
]
const PUBLISHER_KEYS = ['publisher', 'site_name', 'outlet', 'publication', 'newspaper']
const AUTHOR_KEYS = ['author', 'authors', 'byline', 'by', 'creator']
const ADDRESS_KEYS = ['address', 'url', 'source_url', 'canonical', 'canonical_url', 'link', 'permalink']
const BY =
  /^[_*]{0,3}(?:(?:written|story|words|text|reported|posted|published|compiled) )?by\s?:?\s|^[_*]{0,3}authors?(?: of the article)?\s?:\s/i

/**
 * What an article states about itself: in front matter, on its byline, on the line with its date. Never a guess: a date that could be
 * two days and is told apart by nothing, a time without a day and a name in the running text give nothing. The basis of `published` is `stated`,
 * but `inferred` where the title of a briefing names its day, an agency’s dateline without its year takes that of the copyright line, or the
 * article tells which of two days 05/03/2024 is.
 */
export function readHeader(text: string, blocks: readonly Block[]): Header {
  const front = readFrontMatter(text)
  const header: Header = {}
  const title = front.get('title') ?? titleOf(text, blocks)
  const author = first(front, AUTHOR_KEYS) ?? authorOf(text, blocks)
  const publisher = first(front, PUBLISHER_KEYS) ?? publisherOf(text, blocks)
  const address = first(front, ADDRESS_KEYS)
  const published = publishedInFrontMatter(front) ?? publishedOnLine(text, blocks) ?? publishedInTitle(title)
  const dateline = published === undefined ? (dateOfTwoReadings(text, blocks) ?? datelineWithoutYear(text, blocks)) : undefined // prettier-ignore
  if (title !== undefined) header.title = title
  if (author !== undefined) header.author = author
  if (publisher !== undefined) header.publisher = publisher
  if (address !== undefined && /^https?:\/\/[^\s/@]{1,253}(?:\/|$)/.test(address)) header.address = address
  if (published !== undefined) header.published = published
  else if (dateline?.published !== undefined) header.published = dateline.published
  else if (dateline !== undefined) header.undated = dateline.undated
  return header
}

function first(front: ReadonlyMap<string, string>, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const value = front.get(key)
    if (value !== undefined) return value
  }
  return undefined
}

function wordsOf(text: string, block: Block): string {
  return text
    .slice(block.start, Math.min(block.end, block.start + 400))
    .replaceAll(/\s+/g, ' ')
    .trim()
}

function titleOf(text: string, blocks: readonly Block[]): string | undefined {
  const titles = blocks.filter((block) => block.kind === 'title')
  const best = titles.find((block) => block.reason !== 'headline-again') ?? titles[0]
  return best ? wordsOf(text, best) : undefined
}

/** The site's name behind the headline (`Fire at mill | The Courier`), where the page's own lines name the site again. */
function publisherOf(text: string, blocks: readonly Block[]): string | undefined {
  for (const block of blocks) {
    if (block.kind !== 'title') continue
    const name = / (?:\||–|—|-) (\p{Lu}[^|–—]{2,40})$/u.exec(wordsOf(text, block))?.[1]?.trim()
    if (name === undefined || name.split(' ').length > 5) continue
    const again = blocks.some(
      (other) =>
        other.kind === 'furniture' && text.slice(other.start, other.end).toLowerCase().includes(name.toLowerCase()),
    )
    if (again) return name
  }
  return undefined
}

function authorOf(text: string, blocks: readonly Block[]): string | undefined {
  const head = headOf(blocks)
  const bylines = head.filter(
    (block) => block.kind === 'byline' && ['byline', 'name-line', 'agency-line'].includes(block.reason),
  )
  for (const block of bylines) {
    const words = wordsOf(text, block)
    const name = nameOf(words.replace(BY, ''))
    if (name !== undefined && !words.endsWith(':') && !/^by$/i.test(name)) return name
  }
  for (const block of head) {
    const [, signed] = block.kind === 'dateline' ? (BY_INSIDE.exec(wordsOf(text, block)) ?? []) : []
    if (signed !== undefined) return nameOf(signed)
  }
  return undefined
}

/** "Published 9 March 2024 · By Hana Brock in Oslo". */
const BY_INSIDE = /\b[Bb][Yy] (\p{Lu}[^|·•(]{1,80})/u

function nameOf(words: string): string | undefined {
  const name = words
    .replace(/\s[|•·][^]*$/, '')
    .replace(/[_*]{1,3}/g, '')
    .trim()
  return nameWithoutPlace(nameWithoutDate(name)?.trim() ?? '') || undefined
}

/** The blocks above the story and those that stand between its first three paragraphs. */
function headOf(blocks: readonly Block[]): Block[] {
  let paragraphs = 0
  return blocks.filter((block) => {
    if (block.kind === 'body' || block.kind === 'bullet') paragraphs += 1
    return paragraphs <= 2
  })
}

function publishedInFrontMatter(front: ReadonlyMap<string, string>): Published | undefined {
  for (const key of DATE_KEYS) {
    const stated = readStatedDate(front.get(key) ?? '')
    if (stated.date !== undefined && stated.precision !== undefined)
      return { date: stated.date, precision: stated.precision, basis: 'stated', note: `front matter, “${key}”` }
  }
  return undefined
}

function publishedOnLine(text: string, blocks: readonly Block[]): Published | undefined {
  const head = new Set(headOf(blocks))
  const found = blocks.flatMap((block) => {
    if (block.kind !== 'dateline' && !(block.kind === 'byline' && head.has(block))) return []
    const words = wordsOf(text, block)
    const stated = readStatedDate(words)
    if (stated.date === undefined || stated.precision === undefined) return []
    // Below the story a bare date is that of another story.
    if (!head.has(block) && (stated.role === undefined || block.reason === 'live-stamp')) return []
    return [{ ...stated, words, stamp: block.reason === 'live-stamp' }]
  })
  const best =
    found.find((date) => date.role === 'published') ??
    found.find((date) => date.role === undefined && !date.stamp) ??
    found.find((date) => date.role === undefined) ??
    found[0]
  if (best?.date === undefined || best.precision === undefined) return undefined
  const updated = best.role === 'updated' ? 'the line gives the last change: ' : ''
  return { date: best.date, precision: best.precision, basis: 'stated', note: `${updated}“${best.words}”` }
}

/** What appears on the day that its title names; not minutes, which appear later. */
const OF_THE_DAY =
  /\b(?:briefing|digest|bulletin|round-?up|update|newsletter|transcript|press conference|remarks|readout|daily|diary|live)\b/i

/** "Weekly briefing by the spokesperson, Thursday, 1 June 2023": the day of what a title names as of one day. */
function publishedInTitle(title: string | undefined): Published | undefined {
  if (title === undefined || !OF_THE_DAY.test(title)) return undefined
  const { date, precision } = readStatedDate(title)
  if (date === undefined || precision !== 'day') return undefined
  return { date, precision, basis: 'inferred', note: `the title, “${title}”` }
}

/** "05/03/2024" on the line of a date, which the rest of the article may tell apart. */
function dateOfTwoReadings(text: string, blocks: readonly Block[]): ReturnType<typeof tellApart> {
  const lines = headOf(blocks).filter(({ kind }) => kind === 'dateline' || kind === 'byline')
  for (const block of lines) {
    const told = tellApart(wordsOf(text, block), text)
    if (told !== undefined) return told
  }
  return undefined
}

const COPYRIGHT = /(?:©|\(c\)|\bcopyright)\s{0,2}(?:(?:19|20)\d{2}\s?[-–]\s?)?((?:19|20)\d{2})\b/giu

/** "CONSTANTA, March 19 (Reuters)": its year is that of the copyright line, where the page has one and not several. */
function datelineWithoutYear(
  text: string,
  blocks: readonly Block[],
): { published?: Published; undated: string } | undefined {
  for (const block of headOf(blocks)) {
    if (block.kind !== 'dateline') continue
    const words = wordsOf(text, block)
    const found = readDayWithoutYear(words)
    if (found === undefined) continue
    const undated = `“${words}” names a day without its year`
    const years = new Set([...text.matchAll(COPYRIGHT)].map(([, year = '']) => year))
    const [year = ''] = years
    const date = `${year}-${String(found.month).padStart(2, '0')}-${String(found.day).padStart(2, '0')}`
    if (years.size !== 1 || !isDay(date)) return { undated }
    return { published: { date, precision: 'day', basis: 'inferred', note: `“${words}”, with the year of the copyright line` }, undated } // prettier-ignore
  }
  return undefined
}
