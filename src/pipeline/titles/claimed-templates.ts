import { participleForm } from '../lexicon/verb-forms.ts'
import { phrasesOf, phraseText, type Phrase } from './phrases.ts'
import { quotedParts } from './quoted-parts.ts'
import { denierName, sourceName } from './source-name.ts'
import { capital } from './subject.ts'
import type { Draft, TitleInput } from './title-input.ts'

const OWN = ['say', 'says', 'deny', 'denies', 'it', 'has', 'have', 'been', 'official']

/** "Russia says Ukraine has attacked the plant; Ukrainian officials deny it". */
export function* contestedDrafts(input: TitleInput): Iterable<Draft> {
  const source = sourceName(input)
  const denier = denierName(input)
  if (!input.candidate.contested || source === undefined || denier === undefined) return
  for (const phrase of phrasesOf(input)) {
    for (const by of [`${denier.name} ${denier.denies}`, `${denier.short} denies`]) {
      const title = `${capital(source.name)} ${source.says} ${phrase.subject.text} ${perfect(phrase)}${phrase.tail}; ${by} it`
      yield { title, own: OWN, verb: source.says, whole: phrase.whole }
    }
  }
}

/** "Russia fires 85 rockets at Ukraine, Ukrainian military says". A claim is never titled without the one who makes it. */
export function* claimedDrafts(input: TitleInput): Iterable<Draft> {
  const source = sourceName(input)
  const { status } = input.candidate
  if ((status !== 'claimed' && status !== 'denied') || source === undefined) return
  for (const phrase of phrasesOf(input)) {
    const isSelf = phrase.subject.text.toLowerCase() === source.name.toLowerCase()
    const title = isSelf
      ? `${phrase.subject.text} ${source.says} it ${perfect(phrase)}${phrase.tail}`
      : `${capital(phraseText(phrase))}, ${source.name} ${source.says}`
    yield { title, own: OWN, verb: phrase.verb, whole: phrase.whole }
  }
  for (const quote of quotedParts(input)) {
    yield { title: `${capital(source.name)}: “${quote}”`, own: OWN, verb: ':', whole: false }
  }
}

/** What a source says happened: "has struck", "has been hit". */
function perfect({ base, verb, passive, governed, subject }: Phrase): string {
  if (governed) return verb
  const has = subject.number === 'one' ? 'has' : 'have'
  return passive ? `${has} been ${verb}` : `${has} ${participleForm(base)}`
}
