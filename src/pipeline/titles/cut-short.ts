import { beginningOf } from './ellipsis.ts'
import { LONGEST } from './gate.ts'
import type { Draft } from './title-input.ts'

/** Who says so and who denies it stays, whatever is cut. */
const SOURCE = /(?:, [^,;“”]{2,40} (?:says?|shows?)|; [^,;“”]{2,40} den(?:y|ies) it)$/u
/** What must not be lost: words that turn round or limit what stands before them. */
export const TURNS =
  /\b(?:not|never|nor?|neither|without|unless|if|only|except|but|until|false|deny|denies|denied|refus\p{L}+|fail\p{L}*)\b|n[’']t\b/iu
/** Behind the verb, in words; and in all, in characters. */
const LEAST_WORDS = 3
const LEAST_LENGTH = 36

/**
 * The beginning of a draft that is true but too long, with an ellipsis that says that words are missing: `Norland says Sudonia will adhere
 * “without any compromise” to the ruling…`. At most as long as a title may be, its source kept. Undefined where too little is left behind
 * the verb, or where what is cut would turn the rest round.
 */
export function cutShort({ title, verb, own }: Draft): Draft | undefined {
  const source = SOURCE.exec(title)?.[0] ?? ''
  const clause = title.slice(0, title.length - source.length)
  const toVerb = title.slice(0, title.indexOf(verb) + verb.length).split(' ').length
  const closing = clause.includes('“') ? 1 : 0
  const kept = beginningOf(clause, LONGEST - source.length - closing, toVerb + LEAST_WORDS)
  if (kept === undefined || kept.length < LEAST_LENGTH - source.length || TURNS.test(clause.slice(kept.length))) return undefined // prettier-ignore
  const isOpen = kept.lastIndexOf('“') > kept.lastIndexOf('”')
  return { title: `${kept}…${isOpen ? '”' : ''}${source}`, verb, own, whole: false }
}
