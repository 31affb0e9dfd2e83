import { BYSTANDERS, OFFICIALS } from '../lexicon/reporting-verbs.ts'
import { ROLE_HEADS } from '../lexicon/titles-of-office.ts'
import type { Word } from './words.ts'

const PLURAL = /^(?:people|police|troops|men|women|children|both|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|many|several|some|all|most)$/i // prettier-ignore
/** "gunmen", "policewomen". */
const PLURAL_ENDING = /(?:[^e]men|people|children)$/i
/** Parties and movements whose name is a plural. */
const PLURAL_NAME = /(?:crats|publicans|servatives|liberals|greens|socialists|communists|nationalists|separatists|islamists|rebels|houthis|troops|forces|workers|voters)$/i // prettier-ignore
/** A common noun that only starts its sentence with a capital: "Prosecutors in Arl". */
const PLURAL_SHAPE = /(?:[^aeious'’]|[aeo])s$/

/** Whether a subject takes "opens" or "open": "Prosecutors in Arl" → many, "United Nations" → one. */
export function numberOf(phrase: readonly Word[]): 'one' | 'many' {
  const preposition = phrase.findIndex(({ pos }) => pos === 'ADP')
  const core = phrase.slice(0, preposition > 0 ? preposition : undefined)
  if (
    core.some(
      ({ text, many }, at) => many === true || text === 'and' || (PLURAL.test(text) && core[at + 1]?.text !== '-'),
    )
  )
    return 'many'
  const [count, unit] = core
  if (count?.pos === 'NUM' && !/^(?:1|one)$/i.test(count.text) && unit?.text !== '-') return 'many'
  const head = core.findLast(({ pos }) => pos === 'NOUN' || pos === 'PROPN')
  if (head === undefined) return 'one'
  const last = head.text.split(' ').at(-1) ?? head.text
  if (PLURAL_NAME.test(last)) return 'many'
  if (head.actor !== undefined) return 'one'
  if (PLURAL_ENDING.test(last)) return 'many'
  if (head.pos === 'PROPN')
    return core.length === 1 && PLURAL_SHAPE.test(last) && (preposition > 0 || isManyOfAKind(last)) ? 'many' : 'one'
  return head.lemma.toLowerCase() !== head.text.toLowerCase() && head.text.endsWith('s') ? 'many' : 'one'
}

function isManyOfAKind(word: string): boolean {
  const many = word.toLowerCase()
  return [many, many.slice(0, -1)].some((noun) => BYSTANDERS.has(noun) || OFFICIALS.has(noun) || ROLE_HEADS.has(noun)) || /(?:fighters|workers|dents|ists)$/.test(many) // prettier-ignore
}
