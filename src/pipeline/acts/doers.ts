/** What sort of somebody or something a clause is about, where no frame says it. */
import type { Clause } from '../clauses/clause.ts'
import { namesIn } from '../clauses/phrases.ts'
import { GROUP_NOUNS, PEOPLE_NOUNS } from '../lexicon/people-nouns.ts'
import { BYSTANDERS, COMMENTATORS } from '../lexicon/reporting-verbs.ts'
import { coreOf } from './casting.ts'
import type { ActContext } from './context.ts'

/** "All pleaded not guilty": people, told by how many they are. */
const MANY = /^(?:all|both|some|others|dozens|hundreds|thousands)$/

/** Who does it: somebody with a known name, people or a body without one, the writers of the text, who looks on or comments, anything else. */
export type Doer = 'named' | 'people' | 'writer' | 'pronoun' | 'unknown' | 'bystander' | 'thing'

/** Example: "Norland and Sudland abstained" → named; "Gang members conspired" → people; "The ruling ignited protests" → thing. */
export function doerOf({ reading, names }: ActContext, { subject }: Clause): Doer {
  if (!subject) return 'thing'
  const core = coreOf(reading, subject)
  const low = reading.words[core.head]?.low ?? ''
  if (/^(?:i|we)$/.test(low)) return 'writer'
  const named = namesIn(reading.words, core.from, core.to).map((number) => names[number])
  if (named.some((name) => name !== undefined && name.actors.length > 0 && name.kind !== 'place' && name.locative !== true)) return 'named' // prettier-ignore
  if (MANY.test(low)) return 'people'
  if (reading.words[core.head]?.pos === 'PRON') return 'pronoun'
  if (named.some((name) => name?.kind === 'unknown')) return 'unknown'
  const noun = reading.words[core.to]?.lemma ?? ''
  const acts = (PEOPLE_NOUNS.has(noun) && !BYSTANDERS.has(noun) && !COMMENTATORS.has(noun)) || GROUP_NOUNS.has(noun)
  if (BYSTANDERS.has(noun) || COMMENTATORS.has(noun)) return 'bystander'
  return acts ? 'people' : 'thing'
}
