import { participleForm } from '../lexicon/verb-forms.ts'
import { phrasesOf, phraseText } from './phrases.ts'
import { quotedParts } from './quoted-parts.ts'
import { capital } from './read-clause.ts'
import { denierName, sourceName } from './source-name.ts'
import type { Draft, TitleInput } from './title-input.ts'

const OWN = ['say', 'says', 'deny', 'denies', 'it', 'has', 'have', 'official']

/** "Russia says Ukraine attacks the plant; Ukrainian officials deny it". */
export function* contestedDrafts(input: TitleInput): Iterable<Draft> {
  const source = sourceName(input)
  const denier = denierName(input)
  if (!input.candidate.contested || source === undefined || denier === undefined) return
  for (const phrase of phrasesOf(input)) {
    const claim = phrase.passive ? phraseText(phrase) : `${phrase.subject} ${perfect(phrase)}${phrase.tail}`
    for (const by of new Set([denier.name, denier.short])) {
      const denies = by === denier.short ? 'denies' : denier.denies
      yield {
        title: `${capital(source.name)} ${source.says} ${claim}; ${by} ${denies} it`,
        own: OWN,
        verb: source.says,
      }
    }
  }
}

/** "Russia fires 85 rockets at Ukraine, Ukrainian military says". A claim is never titled without the one who makes it. */
export function* claimedDrafts(input: TitleInput): Iterable<Draft> {
  const source = sourceName(input)
  const { status } = input.candidate
  if ((status !== 'claimed' && status !== 'denied') || source === undefined) return
  for (const phrase of phrasesOf(input)) {
    const isSelf = phrase.subject.toLowerCase() === source.name.toLowerCase()
    const title = isSelf
      ? `${phrase.subject} ${source.says} it ${perfect(phrase)}${phrase.tail}`
      : `${capital(phraseText(phrase))}, ${source.name} ${source.says}`
    yield { title, own: OWN, verb: phrase.verb }
  }
  for (const quote of quotedParts(input)) {
    yield { title: `${capital(source.name)}: “${quote}”`, own: OWN, verb: ':' }
  }
}

function perfect({
  base,
  verb,
  passive,
  number,
}: {
  base: string
  verb: string
  passive: boolean
  number: 'one' | 'many'
}): string {
  const has = number === 'one' ? 'has' : 'have'
  return passive ? `${has} been ${verb}` : `${has} ${participleForm(base)}`
}
