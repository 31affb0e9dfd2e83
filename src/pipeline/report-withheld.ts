import type { Problem } from './corpus.ts'
import type { Withheld } from './make-drafts.ts'
import { placeOf } from './place-of.ts'

/** One line for each event that is withheld, at the words that tell it. */
export function reportWithheld(
  withheld: readonly Withheld[],
  articleOf: (document: string) => { file: string; text: string } | undefined,
): Problem[] {
  return withheld.map(({ law, how, document, start }) => {
    const { file, text } = articleOf(document) ?? { file: document, text: '' }
    const message = `an event is left out that breaks a law of Dateline, “${law}” (${how}). Report it with the article: this is a defect of Dateline; all else is built.`
    return { level: 'warning', code: 'W-WITHHELD', file, ...placeOf(text, start), message }
  })
}
