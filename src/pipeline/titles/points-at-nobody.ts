import { ofSentence } from '../group-by.ts'
import type { TitleInput } from './title-input.ts'

const HIM =
  / (?:him|her(?= (?:guilty|responsible|dead|alive|unconscious|to|for|of|in|on|from|with|as|by|at)\b|$|,))(?=[ ,]|$)/u
const OWNED_BEFORE_VERB = /\b(?:of|and|by|with|for|from|in|at|on) (?:his|her) /u
const OWNED = / (?:his|her) (?!own\b)\p{L}/u
/** Bodies and groups, of whom nothing is "his". */
const NOBODY = /(?:[^s]s|court|police|ministry|government|parliament|council|committee|company|board|team|jury|army|party|agency|tribunal|prosecution|senate|congress|commission|union|bank)$/iu // prettier-ignore

/**
 * Whether "him", "his" or "her" stands for somebody whom the title does not name: "Court finds him guilty", "Prosecutors withdraw his sentence".
 * A name of a person before it, or one man or woman, is enough.
 */
export function pointsAtNobody(title: string, verb: string, { candidate, names, actors }: TitleInput): boolean {
  const subject = title.slice(0, Math.max(0, title.indexOf(verb))).trim()
  const him = title.search(HIM)
  const ownedFirst = subject.search(OWNED_BEFORE_VERB)
  const owned = title.search(OWNED)
  const at = him >= 0 ? him : ownedFirst >= 0 ? ownedFirst : owned
  if (at < 0) return false
  // whoever acts does it to somebody else: “Berg orders him to leave”
  if (him >= 0 && him === at && verb !== '' && title.slice(0, him).endsWith(verb)) return true
  const before = new Set(
    title
      .slice(0, at)
      .replaceAll(/['’]s?(?= |$)/g, '')
      .split(' '),
  )
  const ids = new Set([
    ...candidate.participants.map(({ actor }) => actor),
    ...ofSentence(names, candidate.act.sentence).flatMap((name) => name.actors),
  ])
  const people = [...ids].flatMap((id) => actors.get(id) ?? [])
  const isNamed = people.some(({ kind, name }) => kind === 'person' && name.split(' ').some((part) => before.has(part))) // prettier-ignore
  if (isNamed) return false
  return ownedFirst >= 0 && at === ownedFirst ? true : NOBODY.test(subject)
}
