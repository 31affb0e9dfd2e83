import type { Published } from '../../model/dataset.ts'
import type { Block } from '../annotation.ts'
import { readFrontMatter } from './front-matter.ts'
import { readStatedDate } from './stated-date.ts'

export type Header = { title?: string; author?: string; publisher?: string; address?: string; published?: Published }

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
 * two days, a time without a day and a name in the running text give nothing. The basis of `published` is always `stated`.
 */
export function readHeader(text: string, blocks: readonly Block[]): Header {
  const front = readFrontMatter(text)
  const header: Header = {}
  const title = front.get('title') ?? titleOf(text, blocks)
  const author = first(front, AUTHOR_KEYS) ?? authorOf(text, blocks)
  const publisher = first(front, PUBLISHER_KEYS) ?? publisherOf(text, blocks)
  const address = first(front, ADDRESS_KEYS)
  const published = publishedInFrontMatter(front) ?? publishedOnLine(text, blocks)
  if (title !== undefined) header.title = title
  if (author !== undefined) header.author = author
  if (publisher !== undefined) header.publisher = publisher
  if (address !== undefined && /^https?:\/\/[^\s/@]{1,253}(?:\/|$)/.test(address)) header.address = address
  if (published !== undefined) header.published = published
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
  const bylines = headOf(blocks).filter(
    (block) => block.kind === 'byline' && ['byline', 'name-line', 'agency-line'].includes(block.reason),
  )
  for (const block of bylines) {
    const words = wordsOf(text, block)
    const name = words
      .replace(BY, '')
      .replace(/\s[|•·][^]*$/, '')
      .replace(/[_*]{1,3}/g, '')
      .trim()
    if (name !== '' && !words.endsWith(':') && !/^by$/i.test(name)) return name
  }
  return undefined
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
