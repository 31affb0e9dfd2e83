import { stanceOf } from '../lexicon/reporting-verbs.ts'
import { framesOfVerb } from '../lexicon/verb-frames.ts'

/** Whether the lexicon has the verb, as a deed or as a word of saying. */
export function isKnownVerb(lemma: string): boolean {
  return framesOfVerb(lemma).length > 0 || stanceOf(lemma) !== undefined
}
