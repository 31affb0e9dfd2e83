import type { Facts } from './read-facts.ts'

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
