/** Verbs that are empty by themselves: "Police moved in", "The plane made a U-turn" tell a deed, "The plane made progress" tells none. */
import type { Clause } from '../clauses/clause.ts'
import { phrasesAfter } from '../clauses/phrases.ts'
import type { Phrase } from '../clauses/phrases.ts'
import type { Reading } from '../clauses/read-sentence.ts'
import { LIGHT } from '../lexicon/verb-classes.ts'

const NONE = /^(?:no|little|few|any|his|her|its|their|itself|himself|herself|themselves)$/

/** Whether the particle or the noun after a light verb makes a deed of it, told in the simple past. Example: "moved in with tear gas" → true. */
export function isLightDeed(reading: Reading, clause: Clause): boolean {
  const { kind, group } = clause
  if (kind !== 'main' || group.tense !== 'past' || group.passive || group.progressive || !LIGHT.verbs.has(group.lemma))
    return false
  const [next, second] = [reading.words[group.to + 1], reading.words[group.to + 2]]
  // "made up of three parts", "came out of nothing"
  if (next && LIGHT.particles.has(next.low) && next.pos !== 'NOUN') return second !== undefined && second.low !== 'of'
  // "gave the visitors a tour": what is given stands last
  const object = bareBefore(phrasesAfter(reading, clause)).at(-1)
  const noun = object && reading.words[object.head]
  if (!object || noun?.pos !== 'NOUN' || !LIGHT.withNouns.has(group.lemma)) return false
  return !LIGHT.emptyNouns.has(noun.lemma) && !NONE.test(reading.words[object.from]?.low ?? '')
}

/** The phrases without a preposition, up to the first with one. */
function bareBefore(phrases: readonly Phrase[]): Phrase[] {
  const end = phrases.findIndex(({ prep }) => prep !== undefined)
  return phrases.slice(0, end < 0 ? phrases.length : end)
}
