import { shared, type Facts } from './read-facts.ts'

/** Verbs of a court's verdict and sentence. */
const PASSES_SENTENCE = /^(?:jail|sentence|imprison|convict|find guilty|give|impose|hand|acquit|clear|fine)\b/
const JUDGE = /\b(?:judges?|justice|magistrates?)\b/i

/** "was jailed for life today" and "“You bought a man’s death,” the judge told him": the judge's words are of the verdict that the article tells of that day. */
export function areOfOneVerdict(one: Facts, other: Facts): boolean {
  const [words, verdict] = isWordsOfJudge(one) ? [one, other] : [other, one]
  return (
    isWordsOfJudge(words) &&
    verdict.family === 'law' &&
    PASSES_SENTENCE.test(verdict.candidate.act.trigger.lemma) &&
    verdict.candidate.status === 'happened' &&
    words.candidate.document === verdict.candidate.document &&
    words.from === verdict.from &&
    words.to === verdict.to &&
    verdict.from === verdict.to
  )
}

function isWordsOfJudge({ candidate: { act, attribution } }: Facts): boolean {
  return act.form === 'statement' && attribution.some(({ text, stance }) => stance !== 'denies' && JUDGE.test(text))
}

const FREES = /^(?:acquit|clear|exonerate|absolve|find not guilty)\b/
const CONVICTS = /^(?:jail|sentence|imprison|convict|find guilty)\b/

/** "Malcolm Silva was found guilty" and "his wife was cleared": one court's day, and two verdicts. */
export function areOppositeVerdicts(one: Facts, other: Facts): boolean {
  const [here, there] = [one, other].map(({ candidate: { act } }) => act.trigger.lemma)
  if (here === undefined || there === undefined) return false
  return (FREES.test(here) && CONVICTS.test(there)) || (CONVICTS.test(here) && FREES.test(there))
}

/** What a judge hands down, in the words of either telling. */
const SENTENCES = new Set(['sentence', 'jail', 'prison', 'imprisonment', 'term', 'life'])

/** "was jailed for life today" and "The judge imposed three life sentences on Thursday": one sentence of one court, told of one day. */
export function isOneVerdict(one: Facts, other: Facts): boolean {
  if (one.candidate.document !== other.candidate.document || one.from > other.to || other.from > one.to) return false
  if (!isSentence(one) || !isSentence(other)) return false
  const isByName = ({ candidate }: Facts) => candidate.act.passive === true
  const [here, there] = [one, other].map(({ people }) => people)
  if (here === undefined || there === undefined) return false
  return isByName(one) !== isByName(other) || here.size === 0 || there.size === 0 || shared(here, there) > 0
}

function isSentence({ candidate: { act, status, sentence } }: Facts): boolean {
  if (status !== 'happened' || act.form !== 'verb' || !PASSES_SENTENCE.test(act.trigger.lemma)) return false
  if (/^(?:jail|sentence|imprison)\b/.test(act.trigger.lemma)) return true
  return sentence.tokens.some(
    ({ start, end, lemma }) => start >= act.trigger.end && end <= act.clause.end && SENTENCES.has(lemma.toLowerCase()),
  )
}
