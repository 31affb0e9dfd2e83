import { FRAMES } from '../lexicon/verb-frames.ts'
import { participleForm } from '../lexicon/verb-forms.ts'
import { phrasesOf, phraseText, type Phrase } from './phrases.ts'
import { quotedParts } from './quoted-parts.ts'
import { denierName, sourceName, sourceNames } from './source-name.ts'
import { capital, namesInRole } from './subject.ts'
import type { Draft, TitleInput } from './title-input.ts'

const WORDS = new Map(FRAMES.map(({ id, word }) => [id, word]))
const OWN = ['say', 'says', 'deny', 'denies', 'it', 'has', 'have', 'been', 'official']

/** "Russia says Ukraine has attacked the plant; Ukrainian officials deny it", shorter where that is too long. */
export function* contestedDrafts(input: TitleInput): Iterable<Draft> {
  const source = sourceName(input)
  const denier = denierName(input)
  if (!input.candidate.contested || source === undefined || denier === undefined) return
  const ends = [`${denier.name} ${denier.denies} it`, `${denier.short} denies it`]
  for (const phrase of phrasesOf(input)) {
    const tails = [phrase.tail, withoutModifiers(phrase.tail)]
    const wordings = tails.flatMap((tail) => [
      `${source.says} ${phrase.subject.text} ${perfect(phrase)}${tail}`,
      `${source.says} ${phrase.subject.text} ${phrase.verb}${tail}`,
    ])
    for (const wording of wordings) {
      for (const end of ends) {
        yield { title: `${capital(source.name)} ${wording}; ${end}`, own: OWN, verb: source.says, whole: phrase.whole }
      }
    }
  }
  const [who] = namesInRole(input, 'agent', 'target', 'counterpart', 'mentioned')
  const word = WORDS.get(input.candidate.act.frame)
  if (who === undefined || word === undefined) return
  for (const end of ends) {
    const title = `${who}: ${word}, ${source.name} ${source.says}; ${end}`
    yield { title, own: [...OWN, ...word.split(' ')], verb: source.says, whole: false }
  }
}

/** "the Russian-controlled Arl nuclear plant" → "Arl nuclear plant". */
function withoutModifiers(tail: string): string {
  return tail
    .replace(/^ (?:the|a|an) /, ' ')
    .replaceAll(/ [\p{L}]+-[\p{L}]+(?:ed|held|led|made|based|run|wide)(?= )/gu, '')
}

/** "Russia fires 85 rockets at Ukraine, Ukrainian military says". A claim is never titled without the one who makes it. */
export function* claimedDrafts(input: TitleInput): Iterable<Draft> {
  const source = sourceName(input)
  const { status } = input.candidate
  if ((status !== 'claimed' && status !== 'denied') || source === undefined) return
  for (const phrase of phrasesOf(input)) {
    for (const { name, says } of sourceNames(input)) {
      const isSelf = phrase.subject.text.toLowerCase() === name.toLowerCase()
      const title = isSelf
        ? `${phrase.subject.text} ${says} it ${perfect(phrase)}${phrase.tail}`
        : `${capital(phraseText(phrase))}, ${name} ${says}`
      yield { title, own: OWN, verb: isSelf ? says : phrase.verb, whole: phrase.whole }
    }
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
