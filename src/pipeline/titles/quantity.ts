import type { Sentence, Span } from '../annotation.ts'

/** What makes a number a bound or a guess: "at least 14" is not "14". Longest first. */
const QUANTIFIERS = ['as many as', 'as few as', 'at least', 'at most', 'more than', 'fewer than', 'less than', 'no fewer than', 'up to', 'close to', 'nearly', 'almost', 'virtually', 'practically', 'about', 'around', 'over', 'under', 'roughly', 'approximately', 'some'] // prettier-ignore
/** Words that also link: bounds only where a clause starts with them. */
const ALSO_LINK = new Set(['about', 'around', 'over', 'under', 'up to', 'close to'])
const COUNTS =
  /^(?:\d|one$|two$|three$|four$|five$|six$|seven$|eight$|nine$|ten$|eleven$|twelve$|all$|every$|everyone$|everything$|dozens$|scores$|hundreds$|thousands$|half$|a$)/i

/**
 * A phrase that starts with a number, with the words before it that bound the number: of "At least 14 people died" the phrase "14 people" →
 * "At least 14 people". “Only” belongs to the phrase that it opens a clause with. Any other phrase as it is.
 */
export function withQuantifier<Phrase extends Span>(phrase: Phrase, { tokens }: Pick<Sentence, 'tokens'>): Phrase {
  const at = tokens.findIndex(({ start }) => start >= phrase.start)
  const only = tokens[at - 1]
  if (only !== undefined && /^only$/i.test(only.text) && (at === 1 || /^(?:that|,|“|")$/i.test(tokens[at - 2]?.text ?? ''))) return { ...phrase, start: only.start } // prettier-ignore
  if (at <= 0 || !COUNTS.test(tokens[at]?.text ?? '')) return phrase
  for (const quantifier of QUANTIFIERS) {
    const words = quantifier.split(' ')
    const before = tokens.slice(Math.max(0, at - words.length), at)
    const [first] = before
    const leads = tokens[at - words.length - 1]
    const isLink =
      ALSO_LINK.has(quantifier) && leads !== undefined && leads.pos !== 'PUNCT' && !/^that$/i.test(leads.text)
    if (!isLink && first !== undefined && before.map(({ text }) => text.toLowerCase()).join(' ') === quantifier) return { ...phrase, start: first.start } // prettier-ignore
  }
  return phrase
}
