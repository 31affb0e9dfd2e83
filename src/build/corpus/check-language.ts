import { placeOf } from '../../pipeline/place-of.ts'
import type { TextProblem } from './decode-text.ts'
import functionWords from './function-words.yaml'
import * as z from 'zod/mini'

const LANGUAGES = z
  .array(z.object({ language: z.string(), words: z.array(z.string()) }))
  .parse(functionWords)
  .map(({ language, words }) => ({ language, words: new Set(words) }))

/** What is looked at: enough to know a language by, however long the article is. */
const LOOKED_AT = 20_000
/** Fewer letters or words than these say nothing: a headline, a list of names. */
const FEWEST_LETTERS = 20
const FEWEST_WORDS = 25
/** Share of small words from which a text is taken for running text of another language, and how many times those of English. */
const RUNNING = 0.12
const TIMES = 2

/**
 * Only English is read. A text mostly in other letters is refused, since nothing of it can be; one that runs in another language of Latin
 * letters is let through with a warning. Names and quotes of other languages in English text are no matter.
 */
export function checkLanguage(text: string): TextProblem[] {
  const looked = text.slice(0, LOOKED_AT)
  const letters = looked.match(/\p{L}/gu)?.length ?? 0
  const foreign = looked.match(/(?!\p{Script=Latin})\p{L}/gu)?.length ?? 0
  if (letters >= FEWEST_LETTERS && foreign > letters / 2) {
    const place = placeOf(text, looked.search(/(?!\p{Script=Latin})\p{L}/u))
    const message = 'most of it is in other letters than Latin ones; only English is read. Replace it by a translation.'
    return [{ level: 'reject', code: 'E-LANG', ...place, message }]
  }
  const words = looked.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.length < FEWEST_WORDS) return []
  const [english, ...others] = LANGUAGES.map(({ language, words: known }) => ({
    language,
    share: words.filter((word) => known.has(word)).length / words.length,
  }))
  const most = others.reduce((one, other) => (other.share > one.share ? other : one), { language: '', share: 0 })
  if (most.share < RUNNING || most.share < TIMES * (english?.share ?? 0)) return []
  const message = `this reads like ${most.language}; only English is read, so little will come of it.`
  return [{ level: 'warning', code: 'W-LANGUAGE', line: 1, column: 1, message }]
}
