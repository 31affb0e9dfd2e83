/** "YAO: A boat intruded …": all that stands in a speaker's turn is that speaker's account. */
import type { Claim, NameMention } from '../annotation.ts'
import { groupBy } from '../group-by.ts'
import type { ClaimContext } from './rule.ts'

/**
 * A sentence in the turn of one who answers, without words of saying of its own. The stance is `reports`: what a spokesperson tells of
 * meetings and laws is knowledge handed on; violence told so stays a claim. Those who ask only hand on what everybody knows.
 */
export function claimsOfTurn({ text, reading, blocks, names, sentences, own }: ClaimContext): Claim[] {
  const { sentence } = reading
  const block = blocks[sentence.block]
  const label = block?.speaker
  if (!own.every(isFirstPerson) || block === undefined || label === undefined || block.asks) return []
  const start = text.lastIndexOf(label, block.start)
  if (start < 0) return []
  const speaker = { start, end: start + label.length }
  const named = namedInTurns(names, ({ sentence: at }) => blocks[sentences[at]?.block ?? -1]?.speaker).get(label) ?? []
  const people = named.filter(({ kind }) => kind === 'person')
  const speaking = people.length > 0 ? people : named
  return [
    {
      sentence: sentence.index,
      speaker,
      speakerText: label,
      actors: [...new Set(speaking.flatMap(({ actors }) => actors))],
      stance: 'reports',
      cue: { ...speaker, lemma: 'say' },
      content: { start: sentence.start, end: sentence.end },
      quoted: false,
      rule: 'speaker-of-the-turn',
    },
  ]
}

const known = new WeakMap<readonly NameMention[], Map<string | undefined, NameMention[]>>()

/** The names that labels of turns give, by label: gathered once, since a transcript has as many turns as sentences. */
function namedInTurns(
  names: readonly NameMention[],
  labelOf: (name: NameMention) => string | undefined,
): Map<string | undefined, NameMention[]> {
  const before = known.get(names)
  if (before !== undefined) return before
  const turns = groupBy(
    names.filter(({ rule }) => rule === 'speaker-of-the-turn'),
    labelOf,
  )
  known.set(names, turns)
  return turns
}

/** "I would say that …", "what we have said is …": who speaks of himself is still the one whose turn it is. */
function isFirstPerson({ speakerText }: Claim): boolean {
  return /^(?:i|we)$/i.test(speakerText.trim())
}
