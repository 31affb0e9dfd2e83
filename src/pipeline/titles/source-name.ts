import type { Attribution } from '../../model/dataset.ts'
import { OFFICIALS, SOURCES_OF_INFORMATION } from '../lexicon/reporting-verbs.ts'
import { ROLE_HEADS, ROLE_MODIFIERS } from '../lexicon/titles-of-office.ts'
import { shortName } from './short-name.ts'
import type { TitleInput } from './title-input.ts'

const SHORT = 30
const VAGUE_HEAD = new Set(['head', 'chief', 'boss', 'leader'])
const PLURAL_SOURCE =
  /(?:officials|diplomats|sources|authorities|leaders|ministers|police|officers|prosecutors|analysts|forces|rebels|experts|scientists|researchers)$| and /i

export type NamedSource = { name: string; says: string }

/** Who says it, short enough for a title: `Ukrainian military`, `governor`, `Kremlin`. Undefined where no source is named. */
export function sourceName(input: TitleInput): NamedSource | undefined {
  return sourceNames(input)[0]
}

/** The ways to name who says it, the fullest first: `Ukrainian intelligence source`, then `source`. */
export function sourceNames(input: TitleInput): NamedSource[] {
  const attribution = input.candidate.attribution.find(({ stance }) => stance !== 'denies')
  if (attribution === undefined) return []
  const full = nameOf(input, attribution)
  const known = attribution.actor === undefined ? undefined : input.actors.get(attribution.actor)
  const head = headOf(full.name)
  const isName = known !== undefined && full.name === shortName(known, input.style)
  return isName || head === undefined ? [full] : [full, { name: head, says: full.says }]
}

/** The noun alone: "Ukrainian intelligence source" → "source", "Ministry of Defence" → "ministry". */
function headOf(name: string): string | undefined {
  const words = name.split(' ')
  const of = words.indexOf('of')
  const head = words[of > 0 ? of - 1 : words.length - 1]?.toLowerCase()
  return words.length > 1 &&
    head !== undefined &&
    (OFFICIALS.has(head.replace(/s$/, '')) || OFFICIALS.has(head) || SOURCES_OF_INFORMATION.has(head))
    ? head
    : undefined
}

/** Who denies it. */
export function denierName(input: TitleInput): { name: string; short: string; denies: string } | undefined {
  const attribution = input.candidate.attribution.find(({ stance }) => stance === 'denies')
  if (attribution === undefined) return undefined
  const { name, says } = nameOf(input, attribution)
  const known = attribution.actor === undefined ? undefined : input.actors.get(attribution.actor)
  const short = known === undefined ? name : shortName(known, input.style)
  return { name, short, denies: says === 'say' ? 'deny' : 'denies' }
}

function nameOf({ actors, style }: TitleInput, { actor, text }: Attribution): { name: string; says: string } {
  const known = actor === undefined ? undefined : actors.get(actor)
  const plain = text.replace(/^(?:the|a|an|some|three|two|four|five|several)\s+/i, '').trim()
  const name =
    known !== undefined && known.discovered !== true && (known.kind !== 'country' || plain.length > SHORT)
      ? shortName(known, style)
      : (roleIn(plain, known?.name) ?? (plain.length <= SHORT ? plain : (known === undefined ? lastWords(plain) : shortName(known, 'surname')))) // prettier-ignore
  return { name, says: PLURAL_SOURCE.test(name) ? 'say' : 'says' }
}

/** "the Ukrainian governor of the region, Pavlo Kyrylenko" → "governor": the office where the person is known only by it. */
function roleIn(text: string, name: string | undefined): string | undefined {
  const words = (name === undefined ? text : text.replace(name, '')).split(/[\s,]+/).filter((word) => word !== '')
  let at = words.findIndex((word) => ROLE_HEADS.has(word.toLowerCase()))
  while (at >= 0 && ROLE_HEADS.has((words[at + 1] ?? '').toLowerCase())) at++
  const head = words[at]
  if (head === undefined || (name === undefined && words.length <= 3)) return undefined
  if (VAGUE_HEAD.has(head.toLowerCase()) && !ROLE_MODIFIERS.has((words[at - 1] ?? '').toLowerCase())) return 'official'
  const modifier = words[at - 1]
  return modifier !== undefined && ROLE_MODIFIERS.has(modifier.toLowerCase())
    ? `${modifier} ${head}`
    : head.toLowerCase()
}

function lastWords(text: string): string {
  const words = text.split(' ')
  const preposition = words.findIndex((word) => /^(?:of|for|in|from|with|to)$/.test(word))
  return words
    .slice(0, preposition > 0 ? preposition : undefined)
    .slice(-3)
    .join(' ')
}
