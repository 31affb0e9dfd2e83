import type { Published } from '../../model/dataset.ts'
import { isDay } from '../../model/day.ts'
import { nameWithoutDate, nameWithoutPlace } from '../../pipeline/blocks/author-name.ts'
import { readHeader } from '../../pipeline/blocks/read-header.ts'
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
  const signed = page?.author ?? header.author
  const author = signed === undefined ? undefined : nameWithoutPlace(nameWithoutDate(signed) ?? '') || undefined
  const address = page?.address ?? header.address
  const date = guessDate(file, header.published, page)
  const checks = [
    ...(date === undefined ? [withoutDay(header.undated)] : []),
    ...(date?.basis === 'inferred' ? [`the day of publication: ${date.note}`] : []),
    ...(publisher === undefined ? ['nobody is named as its publisher'] : []),
    ...(page !== undefined && !page.isWhole ? ['its text could not be told from the rest of the page'] : []),
    ...(page?.language !== undefined && !/^en\b/i.test(page.language) ? [`its page says that it is in “${page.language}”; English is read`] : []), // prettier-ignore
  ]
  const facts = { title, publisher, author, address, date }
  return { file, ...Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)), checks }
}

/** What follows where no day is known, and what the text has instead. */
function withoutDay(undated: string | undefined): string {
  const said = undated === undefined ? 'nothing tells when it appeared' : `${undated}: write the whole date`
  return `${said}; till then words such as “Wednesday” stay without a day`
}

function guessDate(file: string, stated: Published | undefined, page: PageReading | undefined) {
  if (page?.date !== undefined)
    return { day: page.date, basis: 'inferred' as const, note: `From ${page.dateFrom ?? 'the saved page'}.` }
  if (stated?.basis === 'stated') return { day: stated.date, basis: stated.basis, note: 'Printed in the text.' }
  const named = DAY_IN_NAME.exec(file)?.slice(1, 4).join('-')
  if (named !== undefined && isDay(named))
    return { day: named, basis: 'inferred' as const, note: 'From the name of the file.' }
  if (stated !== undefined) return { day: stated.date, basis: 'inferred' as const, note: `${stated.note ?? 'From the text'}.` } // prettier-ignore
  return undefined
}
