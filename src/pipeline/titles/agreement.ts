/** How many a subject is, by the verb that its sentence gives it. */
import { isInvariable, verbForm } from '../lexicon/verb-forms.ts'
import { capital, withoutArticle, type Subject } from './subject.ts'
import { trimWords, writeWords, type Word } from './words.ts'

/** "Hostilities resume", "the team have left": the verb of the sentence knows how many its own subject is. */
export function agreed(
  { text, number, named }: Subject,
  first: Word | undefined,
  before: readonly Word[],
): 'one' | 'many' {
  const verb = (first?.text ?? '').toLowerCase()
  const isOwn = named !== true && startsWith(before, text)
  if (!isOwn || before.at(-1)?.pos === 'VERB') return number
  if (/^(?:are|were|have|do)$/.test(verb)) return 'many'
  if (/^(?:is|was|has|does)$/.test(verb)) return 'one'
  if (first?.pos !== 'VERB' || isInvariable(verb)) return number
  return verbForm(verb) === 'base' ? 'many' : verbForm(verb) === 'present' ? 'one' : number
}

/** Whether a phrase opens with a name, or is one behind the word that links it, and that is not whose something is. */
export function startsWith(phrase: readonly Word[], name: string): boolean {
  const written = withoutArticle(capital(writeWords(trimWords(phrase))))
  if (written.endsWith(` ${name}`)) return true
  return written.startsWith(name) && !/^['’]/.test(written.slice(name.length))
}
