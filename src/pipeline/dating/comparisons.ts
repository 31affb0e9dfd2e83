/** Dates that only say what something is compared with: "up 26 per cent from a year earlier", "than in 2022", "from 2 million in May". */
import type { DateMention } from '../annotation.ts'

/** Characters before a date that are looked at. */
const REACH = 60
/** Small words and what is measured, between the word that compares and the date. */
const BETWEEN =
  '(?:(?:in|at|on|for|during|over|the|an?|those|that|of|its|their|same|period|month|quarter|week|time|day|point|stage|levels?|figures?|totals?|highs?|lows?|record|peak|average) ){0,7}'
const COMPARED = new RegExp(`\\b(?:than|compared (?:with|to)|versus|relative to|as against) ${BETWEEN}$`, 'iu')
/** "in the same period of 2022", "at the same time last year". */
const SAME = /\bsame (?:period|month|quarter|week|day|time|point|stage) (?:of |in |a |the )?$/iu
/** "from 84 per cent in 2010", "from about $2 billion in May". */
const FROM_FIGURE =
  /\bfrom (?:(?:about|around|just|nearly|almost|only|over|some|an?|the|its|record|low|high|peak|level|of|more|less|than) ){0,4}[\p{Sc}]?[\d][\d.,]*%?(?: \p{L}+){0,3} (?:in|on|at|during) (?:the )?$/iu
/** "the largest fleet since 1950" says how large it is, not how long it has been so. */
const SUPERLATIVE_SINCE =
  /\b(?:\p{L}{2,}est|worst|best|most \p{L}+|least \p{L}+|first|only) (?:\p{L}[\p{L}’'-]* ){0,5}since (?:the |at least )?(?:\p{L}+ )?$/iu
const FROM = /\b(?:from|on|against) (?:the |that of )?$/iu
const RELATIVE =
  /^(?:an?|one) (?:year|quarter|month|week|decade) (?:earlier|ago|before)$|^(?:the )?(?:previous|preceding|last) (?:year|quarter|month|week)$/iu

/** Whether a date names what is compared with and not when: "than in 2022", "from a year earlier". "From 2010" alone compares nothing. */
export function isCompared(text: string, { start, text: words }: Pick<DateMention, 'start' | 'text'>): boolean {
  const before = text.slice(Math.max(0, start - REACH), start)
  if (COMPARED.test(before) || SAME.test(before) || FROM_FIGURE.test(before) || SUPERLATIVE_SINCE.test(before))
    return true
  return FROM.test(before) && RELATIVE.test(words)
}
