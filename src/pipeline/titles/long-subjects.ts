import type { Word } from './words.ts'

const PHRASE = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PART', 'PUNCT'])
const HEAD = new Set(['NOUN', 'PROPN'])
/** What is said of a part of them only, or begins something else. */
const NARROWS = /^(?:who|which|that|whose|whom|where|when|if|unless|and|or|but|not|no|[,;:–—])$/i
const FINITE_AUX = /^(?!(?:be|been|being|having)$)/i

/**
 * What is said without what only describes its subject, where the subject alone would fill a title: "the talks aimed at ending the war in Arl
 * will begin in May" → "the talks will begin in May". Nothing where the description says of whom it is true: "men who stole were charged".
 */
export function withoutDescription(words: readonly Word[]): Word[] {
  const end = words.findIndex(({ pos, text }, at) => at > 0 && (!PHRASE.has(pos) || NARROWS.test(text)))
  const verb = words.findIndex(({ pos, text }, at) => at > end && pos === 'AUX' && FINITE_AUX.test(text))
  const head = words[end - 1]
  if (end <= 0 || verb < 0 || head === undefined || !HEAD.has(head.pos)) return []
  const between = words.slice(end, verb)
  const [first, second] = between
  // “talks | aimed at …”, “a man | held in …”, and not “the answer showed it …”
  const isParticiple = first?.pos === 'VERB' && (second?.pos === 'ADP' || second?.pos === 'PART')
  if (first?.pos !== 'ADP' && !isParticiple && !/^being$/i.test(first?.text ?? '')) return []
  const isOther = ({ text, pos }: Word, at: number): boolean =>
    NARROWS.test(text) || (pos === 'VERB' && at > 0 && !text.endsWith('ing') && !/^being$/i.test(between[at - 1]?.text ?? '')) // prettier-ignore
  return between.some(isOther) ? [] : [...words.slice(0, end), ...words.slice(verb)]
}
