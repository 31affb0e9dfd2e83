import { isDay } from '../../model/day.ts'
import { readHeader } from '../../pipeline/blocks/read-header.ts'
import { readStatedDate } from '../../pipeline/blocks/stated-date.ts'
import { splitBlocks } from '../../pipeline/blocks/split-blocks.ts'
import type { PageReading } from './read-page.ts'

/** What is put into corpus.yaml of an article, and what its owner should look at. */
export type GuessedEntry = {
  file: string
  title?: string
  publisher?: string
  author?: string
  address?: string
  date?: { day: string; basis: 'stated' | 'inferred'; note: string }
  checks: string[]
}

const DAY_IN_NAME = /(?<!\d)((?:19|20)\d{2})[-_.]?(\d{2})[-_.]?(\d{2})(?!\d)/

/**
 * Guesses the facts of an article: what its page says, then what its own text states, then the day in its file's name. Each guess says
 * where it comes from; nothing is taken for certain. Where nothing tells the day, the entry says what follows from that.
 */
export function guessEntry(file: string, text: string, page?: PageReading): GuessedEntry {
  const header = readHeader(text, splitBlocks(text))
  const title = page?.title ?? header.title
  const publisher = page?.publisher ?? header.publisher
  const author = withoutDate(page?.author ?? header.author)
  const address = page?.address ?? header.address
  const date = guessDate(file, header.published?.date, page)
  const checks = [
    ...(date === undefined ? ['nothing tells when it appeared: words such as “Wednesday” stay without a day'] : [`the day of publication: ${date.note}`]), // prettier-ignore
    ...(publisher === undefined ? ['nobody is named as its publisher'] : []),
    ...(page !== undefined && !page.isWhole ? ['its text could not be told from the rest of the page'] : []),
    ...(page?.language !== undefined && !/^en\b/i.test(page.language) ? [`its page says that it is in “${page.language}”; English is read`] : []), // prettier-ignore
  ]
  const facts = { title, publisher, author, address, date }
  return { file, ...Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)), checks }
}

function guessDate(file: string, stated: string | undefined, page: PageReading | undefined) {
  if (page?.date !== undefined)
    return { day: page.date, basis: 'inferred' as const, note: `From ${page.dateFrom ?? 'the saved page'}.` }
  if (stated !== undefined) return { day: stated, basis: 'stated' as const, note: 'Printed in the text.' }
  const named = DAY_IN_NAME.exec(file)?.slice(1, 4).join('-')
  if (named !== undefined && isDay(named))
    return { day: named, basis: 'inferred' as const, note: 'From the name of the file.' }
  return undefined
}

/** A figure, a weekday, a month with a figure, or the word that announces a day; "Mary" opens none. */
const OPENS_DATE =
  /^(?:\d|(?:published|updated|posted)\b|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.? \d)/i

/** `Hana Brock, 12 March 2024` → `Hana Brock`: a byline may carry its day, which is no part of a name. */
function withoutDate(author: string | undefined): string | undefined {
  if (author === undefined) return undefined
  const name = author.replace(/^by /i, '')
  for (const { index } of name.matchAll(/[,;(–—·|-]|\s/g)) {
    const rest = name.slice(index).replace(/^[\s,;(–—·|-]+/, '')
    if (OPENS_DATE.test(rest) && readStatedDate(rest).date !== undefined) return name.slice(0, index).trim() || undefined // prettier-ignore
  }
  return name
}
