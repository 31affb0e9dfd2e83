/** Whether a speaker's words may be an act: an official's may, an analyst's or a witness's may not. */
import type { Claim, NameMention } from '../annotation.ts'
import { BYSTANDERS, COMMENTATORS, COMMENTING_BODIES, OFFICIALS, REPORTERS } from '../lexicon/reporting-verbs.ts'
import { ofSentence } from '../group-by.ts'
import { firstOf } from '../look-up.ts'

export type SpeakerWeight = 'official' | 'commentator' | 'bystander' | 'reporter' | 'unknown'

export function weightOfSpeaker(claim: Claim, names: readonly NameMention[]): SpeakerWeight {
  const inside = ofSentence(names, claim.sentence).filter(
    (name) => name.start < claim.speaker.end && name.end > claim.speaker.start,
  )
  const known = names[firstOf(names, actorsInOffice, claim.actors) ?? -1]
  const words = wordsOf(`${isOfBody(inside) ? withoutNames(claim, inside) : claim.speakerText} ${known?.as ?? ''}`)
  if (words.includes('retired')) return 'commentator'
  const commenting = words.some((word) => COMMENTING_BODIES.has(word))
  if (
    words.some((word) => COMMENTATORS.has(word)) &&
    !words.some((word) => word === 'minister' || word === 'president')
  )
    return 'commentator'
  if (commenting && !words.some((word) => /^(?:minister|ministry|spokes\w+|army|government)$/.test(word)))
    return 'commentator'
  if (
    words.some((word) => REPORTERS.has(word)) &&
    inside.every((name) => name.kind !== 'person') &&
    !words.includes('watchdog')
  )
    return 'reporter'
  if (words.some((word) => OFFICIALS.has(word)))
    return words.includes('source') || words.includes('sources') ? 'bystander' : 'official'
  if (words.some((word) => BYSTANDERS.has(word))) return 'bystander'
  if (known === undefined && firstOf(names, actorsWithAge, claim.actors) !== undefined) return 'bystander'
  const kinds = new Set(inside.map((name) => name.kind))
  if (kinds.has('country') || kinds.has('organisation') || kinds.has('person'))
    return claim.actors.length > 0 ? 'official' : 'unknown'
  return claim.actors.length > 0 ? 'official' : 'unknown'
}

/** Whether nobody but a body speaks: "the Institute for Peace said", "Boat Report says", not "an expert of the Institute". */
function isOfBody(inside: readonly NameMention[]): boolean {
  return inside.length > 0 && inside.every(({ kind, actors }) => kind === 'organisation' && actors.length > 0)
}

/** The words around the names: what a body is called says nothing of who speaks. */
function withoutNames({ speaker, speakerText }: Claim, inside: readonly NameMention[]): string {
  const within = (at: number): number => Math.min(Math.max(at - speaker.start, 0), speakerText.length)
  return inside.reduceRight((text, { start, end }) => `${text.slice(0, within(start))} ${text.slice(within(end))}`, speakerText) // prettier-ignore
}

/** "Halina Kurek, 52, whose son …": somebody whom the text gives an age and no office. */
function actorsWithAge({ rule, actors }: NameMention): readonly string[] {
  return rule === 'age-after-the-name' ? actors : []
}

/** Whose office a mention tells. */
export function actorsInOffice({ as, actors }: NameMention): readonly string[] {
  return as === undefined ? [] : actors
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .flatMap((word) => (word.endsWith('s') ? [word, word.slice(0, -1)] : [word]))
    .filter((word) => word !== '')
}
