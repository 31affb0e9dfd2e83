/** Which actors a speaker is. */
import type { Claim, NameMention, Sentence, Span } from '../annotation.ts'

/** Actors named in a span: the people where there are any, else the bodies and states: "Ukraine’s air force commander X" is X. */
export function actorsOf(span: Span, names: readonly NameMention[], sentence: number): string[] {
  const inside = names.filter(
    (name) => name.sentence === sentence && name.start < span.end && name.end > span.start && !name.locative,
  )
  const people = inside.filter((name) => name.kind === 'person')
  const bodies = inside.filter((name) => name.kind === 'organisation')
  const chosen = people.length > 0 ? people : bodies.length > 0 ? bodies : inside
  return [...new Set(chosen.flatMap((name) => name.actors))]
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
      const before = resolved.findLast(
        (other) =>
          other.actors.length > 0 &&
          claim.sentence - other.sentence <= REACH &&
          (!person || isPerson(other, input.names)),
      )
      resolved.push(before ? { ...claim, actors: before.actors } : claim)
    }
  }
  return resolved
}

/** "they said" after "officials said": the officials, whoever they are. */
function backToSeveral(claim: Claim, earlier: readonly Claim[], names: readonly NameMention[]): Claim {
  const before = earlier.findLast(
    (other) => claim.sentence - other.sentence <= REACH && !/^s?he$|^it$/i.test(other.speakerText),
  )
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
  const before = earlier.findLast((other) => claim.sentence - other.sentence <= REACH * 2 && isNamedBy(other, head))
  return before !== undefined && before.actors.length > 0 ? { ...claim, actors: before.actors } : claim
}

/** "the spokesperson" is one who was called so; "the statement" the last that was quoted, whoever made it. */
function isNamedBy({ speakerText, channel, actors }: Claim, head: string): boolean {
  const text = speakerText.toLowerCase()
  if (text.endsWith(head)) return actors.length > 0
  return channel?.toLowerCase() === head || (head === 'statement' && text.startsWith('a statement'))
}

function isPerson(claim: Claim, names: readonly NameMention[]): boolean {
  return names.some((name) => name.kind === 'person' && name.actors.some((actor) => claim.actors.includes(actor)))
}
