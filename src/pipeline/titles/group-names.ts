import type { NameMention } from '../annotation.ts'
import { ofSentence } from '../group-by.ts'
import { joinNames, shortName } from './short-name.ts'
import type { TitleInput } from './title-input.ts'

/** Sides and parties may be bodies within a country, as the two of a civil war are. */
const ANY_BODY = /\b(?:sides|parties)$/i
/** Sentences before the group in which its members must have been named. */
const WINDOW = 4
const MOST = 3
/** Named so often before, two parties are those that an article is about. */
const OFTEN = 3

/** "the two leaders", read as two or three of one kind; "Russia" is no group. */
export function isGroup({ actors, via }: Pick<NameMention, 'actors' | 'via'>): boolean {
  return via === 'pronoun' && actors.length > 1 && actors.length <= MOST
}

/**
 * Who "the two governments" are, by name: "Norland and Sudonia". Only where the sentences just before name these and nobody else of their
 * kind, or where the article names no others half as often, since a wrong name is worse than none. Undefined else.
 */
export function groupName(input: TitleInput, group: NameMention): string | undefined {
  if (!isGroup(group) || !isSureGroup(input, group)) return undefined
  const names = group.actors.flatMap((id) => {
    const actor = input.actors.get(id)
    return actor === undefined ? [] : [shortName(actor, input.style)]
  })
  return names.length === group.actors.length ? joinNames(names) : undefined
}

/** Members of groups of this sentence that nothing else bears out: no title may name them. */
export function unsureMembers(input: TitleInput): ReadonlySet<string> {
  const here = ofSentence(input.names, input.candidate.act.sentence)
  return new Set(here.filter((name) => isGroup(name) && !isSureGroup(input, name)).flatMap(({ actors }) => actors))
}

/** "the three have supplied": without a name it would be three of anything. */
const BARE = /^the (?:two|three|pair|duo|trio)$/i

function isSureGroup(input: TitleInput, group: NameMention): boolean {
  if (BARE.test(group.text)) return true
  const members = new Set(group.actors)
  const seen = new Set<string>()
  for (let sentence = group.sentence; sentence >= group.sentence - WINDOW; sentence--) {
    const before = ofSentence(input.names, sentence).filter(({ start }) => start < group.start)
    for (const id of before.flatMap((name) => partiesOf(input, name, group))) seen.add(id)
    if (seen.size >= members.size) break
  }
  const isNear = !ANY_BODY.test(group.text) && seen.size === members.size && [...members].every((id) => seen.has(id))
  return isNear || isWhatItIsAbout(input, group, members)
}

function isWhatItIsAbout(input: TitleInput, group: NameMention, members: ReadonlySet<string>): boolean {
  const counts = new Map<string, number>()
  for (const name of input.names) {
    if (name.start >= group.start) break
    for (const id of partiesOf(input, name, group)) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  const least = Math.min(...[...members].map((id) => counts.get(id) ?? 0))
  const beside = new Set(ofSentence(input.names, group.sentence).filter((name) => name !== group && !isGroup(name)).flatMap(({ actors }) => actors)) // prettier-ignore
  const others = [...counts].filter(([id]) => !members.has(id) && !beside.has(id)).map(([, count]) => count)
  return least >= OFTEN && others.every((count) => 2 * count < least)
}

/** The countries that a mention stands for, its people's among them, or the people themselves; for "both sides" bodies as well. */
function partiesOf({ actors }: TitleInput, name: NameMention, { kind, text }: NameMention): string[] {
  if (isGroup(name)) return []
  return name.actors.flatMap((id) => {
    const actor = actors.get(id)
    if (actor === undefined) return []
    if (kind !== 'country') return actor.kind === kind ? [id] : []
    if (actor.kind === 'organisation') return ANY_BODY.test(text) ? [id] : []
    return actor.kind === 'country' ? [id] : (actor.country ?? [])
  })
}
