import { phrasesOf, phraseText } from './phrases.ts'
import { capital } from './read-clause.ts'
import type { Draft, TitleInput } from './title-input.ts'

/** The clause itself, in the present tense of headlines. Never for a claim, which would become a fact. */
export function* clauseDrafts(input: TitleInput): Iterable<Draft> {
  const { status } = input.candidate
  if (status === 'claimed' || status === 'denied' || status === 'planned') return
  for (const phrase of phrasesOf(input))
    yield { title: capital(phraseText(phrase)), own: [phrase.verb], verb: phrase.verb }
}

/** "Xi to visit Moscow", or the clause of one who says what is planned: "Putin expects Xi to visit Moscow". */
export function* plannedDrafts(input: TitleInput): Iterable<Draft> {
  if (input.candidate.status !== 'planned') return
  for (const phrase of phrasesOf(input)) {
    const verb = phrase.passive ? `be ${phrase.verb}` : phrase.base
    yield { title: capital(`${phrase.subject} to ${verb}${phrase.tail}`), own: ['to', 'be'], verb }
  }
}
