import type { Span, Token } from '../annotation.ts'
import type { Word } from './words.ts'

const BEFORE_A_DATE = new Set([
  'on',
  'in',
  'at',
  'by',
  'since',
  'from',
  'until',
  'during',
  'early',
  'late',
  'earlier',
  'later',
  'for',
  'over',
  'between',
])
/** "since | early in March"; but the "over" of "handed over | on Sunday" belongs to its verb. */
const BEFORE_THE_PREPOSITION = new Set(['since', 'from', 'until', 'early', 'late', 'earlier', 'later', 'as', 'between'])
const ABOUT_A_TIME = /^(?:shortly|just|soon|right|immediately|well|long)$/i
const PART_OF_TIME =
  /^(?:course|end|middle|start|beginning|half|quarter|part|spring|summer|autumn|winter|evening|morning|days|weeks|months)$/i

/** "in the course of 2025" goes whole, and so does what links one date to the next; "extended to June" is "extended", but "invited to Monday | talks" keeps its "to". */
export function dropDatePreposition(
  words: Word[],
  before: Token | undefined,
  dates: readonly Span[],
  endsPhrase = false,
): void {
  const isBetweenDates =
    before !== undefined && dates.some(({ start, end }) => before.start >= start && before.end <= end)
  if (isBetweenDates && /^(?:and|or|to|until|through|–|-)$/i.test(words.at(-1)?.text ?? '')) words.pop()
  if (/^of$/i.test(words.at(-1)?.text ?? '') && PART_OF_TIME.test(words.at(-2)?.text ?? '')) {
    const from = words.findLastIndex(
      ({ pos, text }, at) => at < words.length - 2 && pos === 'ADP' && !/^of$/i.test(text),
    )
    if (from > 0 && words.length - from <= 5) words.length = from
  }
  // “at about | 3:15 p.m.”
  if (/^(?:about|around|approximately|roughly|nearly)$/i.test(words.at(-1)?.text ?? '') && /^(?:at|by|from|since|until)$/i.test(words.at(-2)?.text ?? '')) words.pop() // prettier-ignore
  const last = () => (words.at(-1)?.text ?? '').toLowerCase()
  if (last() === 'than' && /^(?:earlier|later|sooner)$/i.test(words.at(-2)?.text ?? ''))
    words.splice(words.at(-3)?.text.toLowerCase() === 'no' ? -3 : -2)
  // "conceded defeat shortly after | midnight on Friday": the measure of a time that is gone goes with it
  if (/^(?:after|before)$/.test(last()) && ABOUT_A_TIME.test(words.at(-2)?.text ?? '')) words.length -= 2
  const isEndless = endsPhrase && /^(?:to|till|through)$/.test(last())
  if (!BEFORE_A_DATE.has(last()) && !isEndless) return
  words.pop()
  while (BEFORE_THE_PREPOSITION.has(last())) words.pop()
}

/** Participles that only say when a thing came to be that something is told in. */
const CAME_OUT = /^(?:filed|published|released|issued|aired|broadcast|posted|recorded|unveiled|conducted|held|signed|sent|given|taped|delivered|posted)$/i // prettier-ignore

/** "said in a lawsuit filed | on Monday" → "said in a lawsuit": without its day the participle says nothing. */
export function dropParticipleOfDate(words: Word[], trigger: number): void {
  const verb = words.at(-1)
  const noun = words.findLastIndex(({ pos }, at) => at < words.length - 1 && pos !== 'ADJ' && pos !== 'NOUN')
  const from = words[noun]?.pos === 'DET' ? noun - 1 : noun
  const isOfNoun = verb?.pos === 'VERB' && verb.at !== trigger && CAME_OUT.test(verb.text) && words.at(-2)?.pos === 'NOUN' // prettier-ignore
  if (isOfNoun && words[from]?.pos === 'ADP') words.pop()
}

/** "Peace Mission 2005" is a name, not a day; "the Norland 2024 vote" and "in March 2005" have their year. */
export function isPartOfName(tokens: readonly Token[], { start, end }: Span): boolean {
  const at = tokens.findIndex((token) => token.start === start)
  const [before, year, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  const isYear = year?.end === end && /^(?:19|20)\d\d$/.test(year.text)
  // "the bank at 2015 Washtenaw Avenue"
  if (isYear && /^at$/i.test(before?.text ?? '') && next?.pos === 'PROPN') return true
  return isYear && before?.pos === 'PROPN' && /^\p{Lu}/u.test(before.text) && next?.pos !== 'NOUN'
}

/** "an overnight train" without its date is "a train". */
export function agreeArticle(article: Word | undefined, next: Token | undefined): void {
  if (article === undefined || next === undefined || !/^an?$/i.test(article.text)) return
  const a = article.text.charAt(0)
  article.text = /^[aeiou]/i.test(next.text) ? `${a}n` : a
}
