/** Which actors a speaker is. */
import type { Claim, NameMention, Sentence, Span } from '../annotation.ts'
import { ofSentence } from '../group-by.ts'
import { findBack, firstOf } from '../look-up.ts'

/** Actors named in a span: the people where there are any, else the bodies and states: "Ukraine’s air force commander X" is X. */
export function actorsOf(span: Span, names: readonly NameMention[], sentence: number): string[] {
  const inside = ofSentence(names, sentence).filter(
    (name) => name.start < span.end && name.end > span.start && !name.locative,
  )
  const persons = inside.filter((name) => name.kind === 'person')
  const others = persons.filter((name) => !isOwner(name, inside))
  const people = others.length > 0 ? others : persons
  const bodies = inside.filter((name) => name.kind === 'organisation')
  const chosen = people.length > 0 ? people : bodies.length > 0 ? bodies : inside
  return [...new Set(chosen.flatMap((name) => name.actors))]
}

/** "his lawyer, Ole Dahl", "Berg’s lawyer Ole Dahl": whose lawyer it is who speaks. A name with nobody behind it owns nobody. */
function isOwner(name: NameMention, all: readonly NameMention[]): boolean {
  const owns = name.via === 'pronoun' ? /^(?:his|her|their)$/i.test(name.text) : /['’]s?$/.test(name.text)
  return owns && all.some(({ kind, via, start }) => kind === 'person' && via === 'name' && start > name.start)
}

const PRONOUN = /^(?:he|she|they|it)$/i
/** "they said" goes back to several or to a body, never to one man. */
const SEVERAL = /(?:s|police|army|military|forces|staff|authority)$| and /i
/** How many sentences back a pronoun may look for who spoke. */
const REACH = 4

/** "he said" two sentences after "Wang said" is Wang, where the names have not already said so. */
export function resolvePronouns(
  claims: readonly Claim[],
  input: { names: readonly NameMention[]; sentences: readonly Sentence[] },
): Claim[] {
  const resolved: Claim[] = []
  for (const claim of claims) {
    const definite = definiteHead(claim.speakerText)
    if (/^they$/i.test(claim.speakerText)) resolved.push(backToSeveral(claim, resolved, input.names))
    else if (claim.actors.length === 0 && definite !== undefined) resolved.push(backTo(claim, definite, resolved))
    else if (claim.actors.length > 0 || !PRONOUN.test(claim.speakerText.trim())) resolved.push(claim)
    else {
      const person = /^s?he$/i.test(claim.speakerText)
      const before = lastNear(
        resolved,
        claim.sentence - REACH,
        (other) => other.actors.length > 0 && (!person || isPerson(other, input.names)),
      )
      resolved.push(before ? { ...claim, actors: before.actors } : claim)
    }
  }
  return resolved
}

/** "they said" after "officials said": the officials, whoever they are. */
function backToSeveral(claim: Claim, earlier: readonly Claim[], names: readonly NameMention[]): Claim {
  const before = lastNear(earlier, claim.sentence - REACH, ({ speakerText }) => !/^s?he$|^it$/i.test(speakerText))
  if (before === undefined) return isPerson(claim, names) ? { ...claim, actors: [] } : claim
  const several = SEVERAL.test(before.speakerText) && !isPerson(before, names)
  return several ? { ...claim, actors: before.actors } : isPerson(claim, names) ? { ...claim, actors: [] } : claim
}

/** "the spokesperson": the one who was last introduced by that word. */
function definiteHead(text: string): string | undefined {
  const match = /^the ([\p{L}-]+)$/iu.exec(text.trim())
  return match?.[1]?.toLowerCase()
}

function backTo(claim: Claim, head: string, earlier: readonly Claim[]): Claim {
  const before = lastNear(earlier, claim.sentence - REACH * 2, (other) => isNamedBy(other, head))
  return before !== undefined && before.actors.length > 0 ? { ...claim, actors: before.actors } : claim
}

/** "the spokesperson" is one who was called so; "the statement" the last that was quoted, whoever made it. */
function isNamedBy({ speakerText, channel, actors }: Claim, head: string): boolean {
  const text = speakerText.toLowerCase()
  if (text.endsWith(head)) return actors.length > 0
  return channel?.toLowerCase() === head || (head === 'statement' && text.startsWith('a statement'))
}

function isPerson(claim: Claim, names: readonly NameMention[]): boolean {
  return firstOf(names, people, claim.actors) !== undefined
}

function people({ kind, actors }: NameMention): readonly string[] {
  return kind === 'person' ? actors : []
}

/**
 * The last claim of a sentence from `first` on that holds. Claims come in the order in which their words are read, and the cue of a quote may
 * stand one sentence before it.
 */
export function lastNear(claims: readonly Claim[], first: number, holds: (claim: Claim) => boolean): Claim | undefined {
  return findBack(
    claims,
    ({ sentence }) => sentence < first - 1,
    (claim) => claim.sentence >= first && holds(claim),
  )
}
