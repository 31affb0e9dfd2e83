import type { SourceDocument } from '../../src/pipeline/corpus.ts'
import { makeLongText } from './make-long-text.ts'

const ARTICLE = 5500
/** Articles of the same years; then come others, so that an archive grows by days and not by what each day tells. */
const OF_ONE_TIME = 250
const YEARS = 3

/** One article of an archive of any length, by its number: the same number, the same article. */
export function makeArchiveArticle(number: number): SourceDocument & { published: { date: string } } {
  const back = YEARS * Math.floor(number / OF_ONE_TIME)
  const text = makeLongText(ARTICLE, number + 1).replace(/\b20\d\d\b/g, (year) => String(Number(year) - back))
  const day = String(1 + (number % 28)).padStart(2, '0')
  const published = { date: `${2024 - back}-04-${day}`, precision: 'day', basis: 'stated' } as const
  return { file: `${String(number).padStart(6, '0')}.txt`, text, published }
}
