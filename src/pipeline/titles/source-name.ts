import type { Actor, Attribution } from '../../model/dataset.ts'
import { isBehindHead } from '../clauses/behind-head.ts'
import { BYSTANDERS, HEARSAY, OFFICIALS, SOURCES_OF_INFORMATION } from '../lexicon/reporting-verbs.ts'
import { PEOPLE_NOUNS } from '../lexicon/people-nouns.ts'
import { COMPANY_HEADS, LEADER_TITLES, RANKS, ROLE_HEADS, ROLE_MODIFIERS } from '../lexicon/titles-of-office.ts'
import { isPluralName } from './number.ts'
import { isBareOffice, shortName } from './short-name.ts'
import type { TitleInput } from './title-input.ts'
import { onceEach } from '../once-each.ts'

const SHORT = 30
/** Where there is no room, a body with a longer name goes by what it is: “ministry”. */
const LONG = 22
/** "general staff" and "prime minister’s office" are no persons. */
const NOT_THE_HEAD = /^(?:staff|office|command|department|ministry|agency|company|party)$/i
/** Whoever stands for the one with the office is not he. */
const DEPUTY = /^(?:deputy|vice|assistant|associate|acting|former)$/i
const VAGUE_HEAD = new Set(['head', 'chief', 'boss', 'leader'])
/** Nouns in the plural, and several who speak together. */
const PLURAL_SOURCE = /(?:[^su]s|police|people|media|others|(?<!general )staff)$| and /i
const ARTICLE = /^(?:the|a|an|some|three|two|four|five|several)\s+/i
const OWNED = /^(?:the|a|an|its|their|his|her|some|three|two|four|five|several)\s+/i
const PRONOUN = /^(?:he|she|it|they|we|i|who|which|this|that|these|those|one|both|others)$/i

/** "people familiar with the deal", "officials briefed on the matter": of those who keep their names back a title says what they are. */
const KEPT_BACK =
  /^(people|persons|sources|insiders|officials|diplomats|executives|bankers|aides|lawyers) (?:familiar|close|with|briefed|involved|aware)\b/i

/** Who is told, and what is told, tell nothing. */
const HEARERS =
  /^(?:reporters?|journalists?|crowd|audience|supporters|voters|lawmakers|them|rally|conference|meeting)$/i
/** What was said, and nobody who says it. */
const SAID_THING = /^(?:claim|allegation|accusation|suggestion|idea|notion|theory|rumou?r|belief|fear|hope)s?$/i
const INFORMATION = /\b(?:information|figures|data|accounts?|estimates|statistics|intelligence)$/i

/** What has a name of its own that says who tells it. */
const MEDIA = /\b(?:station|channel|newspaper|daily|weekly|broadcaster|agency|website|outlet|magazine|group|monitor|watchdog|network)$/i // prettier-ignore

export type NamedSource = { name: string; says: string }

/** Who says it, short enough for a title: `Ukrainian military`, `governor`, `Kremlin`. Undefined where no source is named. */
export function sourceName(input: TitleInput): NamedSource | undefined {
  return sourceNames(input)[0]
}

/** The ways to name who says it, the fullest first: `Ukrainian intelligence source`, then `source`; `governor`, then his name. */
export const sourceNames = onceEach((input: TitleInput): readonly NamedSource[] => {
  const tellers = input.candidate.attribution.filter(({ stance }) => stance !== 'denies')
  const attribution = tellers.find((teller) => nameOf(input, teller) !== undefined)
  const full = attribution === undefined ? undefined : nameOf(input, attribution)
  if (attribution === undefined || full === undefined) return []
  const known = attribution.actor === undefined ? undefined : input.actors.get(attribution.actor)
  const head = headOf(full.name)
  const isName = known !== undefined && full.name === shortName(known, input.style)
  const force = /\b(?:air force|coast guard|general staff)$/i.exec(full.name)?.[0]
  const names = [full]
  if (/ media$/i.test(full.name)) names.push({ name: 'media', says: 'say' })
  if (force !== undefined && force !== full.name) names.push({ name: force, says: full.says })
  else if (!isName && head !== undefined) names.push({ name: head, says: full.says })
  if (isName && known.kind === 'organisation' && full.name.length > LONG && head !== undefined)
    names.push({ name: head, says: full.says })
  if (known !== undefined && !isName && known.kind !== 'country')
    names.push({ name: shortName(known, input.style), says: 'says' })
  return names
})

/** The noun alone: "Ukrainian intelligence source" → "source", "Ministry of Defence" → "ministry". */
function headOf(name: string): string | undefined {
  const words = name.split(' ')
  const of = words.indexOf('of')
  const head = words[of > 0 ? of - 1 : words.length - 1]?.toLowerCase()
  return words.length > 1 &&
    head !== undefined &&
    !DEPUTY.test(words[0] ?? '') &&
    !/^(?:forces?|general)$/.test(head) &&
    (OFFICIALS.has(head.replace(/s$/, '')) || OFFICIALS.has(head) || SOURCES_OF_INFORMATION.has(head))
    ? head
    : undefined
}

/** Who denies it. */
export function denierName(input: TitleInput): { name: string; short: string; denies: string } | undefined {
  const attribution = input.candidate.attribution.find(({ stance }) => stance === 'denies')
  if (attribution === undefined) return undefined
  const named = nameOf(input, attribution)
  if (named === undefined) return undefined
  const { name, says } = named
  const known = attribution.actor === undefined ? undefined : input.actors.get(attribution.actor)
  const short = known === undefined ? name : shortName(known, input.style)
  return { name, short, denies: says === 'say' ? 'deny' : 'denies' }
}

function nameOf(input: TitleInput, attribution: Attribution): NamedSource | undefined {
  const teller = tellerOf(input, attribution)
  if (teller === undefined || !isHeardBy(input, attribution)) return teller
  return { name: teller.name, says: teller.says === 'say' ? 'hear' : 'hears' }
}

/** "The court heard that …": the court says nothing of it. */
function isHeardBy({ claims, candidate: { act } }: TitleInput, { text }: Attribution): boolean {
  return act.claims.some((number) => claims[number]?.cue.lemma === 'hear' && claims[number].speakerText === text)
}

/** "the committee to free Berg", "Norbank staff": neither Berg nor Norbank tells it. */
function isOnlyNamed({ names, kind }: Actor, text: string): boolean {
  const name = names.find((one) => text.includes(one)) ?? ''
  const at = name === '' ? -1 : text.indexOf(name)
  return at >= 0 && isBehindHead(text.slice(0, at), { kind }, text.slice(at + name.length))
}

const SOME_OF =
  /^(one|another|both|others|(?:two|three|four|five|some|several|many|most)(?= of ))(?: of (?:the |those |these |its |his |her |their )?(?:[\p{L}-]+ ){0,3}?([\p{L}-]+))?$/iu

/** "one of them", "two of the officials": of whom nothing more was said they are sources, else officials. */
function oneOrSome(number: string, noun: string | undefined): NamedSource {
  const isOne = /^(?:one|another)$/i.test(number)
  const isOpen = noun === undefined || /^(?:them|those|these|people|persons|sources|two|three|four|five)$/i.test(noun)
  if (isOpen) return isOne ? { name: 'source', says: 'says' } : { name: 'sources', says: 'say' }
  return isOne ? { name: singular(noun), says: 'says' } : { name: noun, says: 'say' }
}

function singular(noun: string): string {
  if (/ies$/i.test(noun)) return noun.replace(/ies$/i, 'y')
  return noun.replace(/(?<=ss|sh|ch|x)es$|(?<!s)s$/i, '')
}

function tellerOf({ actors, style }: TitleInput, { actor, text, stance }: Attribution): NamedSource | undefined {
  const found = actor === undefined ? undefined : actors.get(actor)
  const known = found !== undefined && (isBareOffice(found.name) || isOnlyNamed(found, text)) ? undefined : found
  const bare = text
    .replace(/ and others$/i, '')
    .replace(stance === 'denies' ? ARTICLE : OWNED, '')
    .trim()
  const person = withoutHonorific(bare)
  if (person !== undefined) return { name: known?.kind === 'person' ? shortName(known, style) : person, says: 'says' }
  const told = withoutClause(/^(?:the|its|their|his|her)\s/i.test(text) ? bare : lowerRole(bare))
  const plain = apposition(told)
  if (plain !== told && known?.kind === 'person') return { name: shortName(known, style), says: 'says' }
  if (
    HEARERS.test(plain) ||
    SAID_THING.test(plain) ||
    (known === undefined && /^(?:the|an?|its|their|his|her|)$/i.test(plain))
  )
    return undefined
  if (/^(?:same|this|that) (?:article|report|paper|newspaper|story|statement|document|study|survey)$/i.test(plain)) return { name: 'report', says: 'says' } // prettier-ignore
  const some = SOME_OF.exec(text)
  if (some !== null && known === undefined) return oneOrSome(some[1] ?? '', some[2])
  if (/^people$/i.test(plain)) return { name: 'sources', says: 'say' }
  const kept = KEPT_BACK.exec(plain)?.[1]?.toLowerCase()
  if (kept !== undefined) return { name: /^(?:people|persons)$/.test(kept) ? 'sources' : kept, says: 'say' }
  if (/^(?:person|source) (?:familiar|close|with)\b/i.test(plain)) return { name: 'source', says: 'says' }
  if (actor === undefined && isHearsay(text)) return { name: 'reports', says: 'say' }
  const isPronoun = PRONOUN.test(plain) || /^(?:the|an?|)$/i.test(plain) || /^(?:he|she|they|it) and /i.test(plain)
  if (isPronoun && known === undefined) return undefined
  const isTelling = known !== undefined && (isPronoun || INFORMATION.test(plain) || (known.discovered !== true && (known.kind !== 'country' || plain.length > SHORT))) // prettier-ignore
  const role = isTelling ? undefined : roleIn(plain, known?.name)
  const isRank =
    known?.kind === 'person' &&
    role !== undefined &&
    isHighOffice(role) &&
    (!role.includes(' ') || /^chief /i.test(role))
  const name = isTelling || isRank ? shortName(known, style) : (role ?? shortened(plain, known, style))
  const isName = known !== undefined && name === shortName(known, style)
  const head = name.split(/ (?:of|for|from|in|on|at|near|with|close|within|outside|inside) /)[0] ?? name
  const isProper = /^\p{Lu}/u.test(head.split(' ').at(-1) ?? '') && !/ and /.test(name)
  const isMany = isPluralName(head) || (!isName && !isProper && PLURAL_SOURCE.test(head))
  return { name, says: isMany ? 'say' : 'says' }
}

/** "local radio station, Radio Arl" → "Radio Arl", "runner-up, Anna Berg" → "Anna Berg": the name that a comma sets beside what is no office. */
function apposition(text: string): string {
  const [what = '', name = '', ...more] = text.split(', ')
  const isName = more.length === 0 && /^\p{Ll}/u.test(what) && /^\p{Lu}[^\s]*(?: \p{Lu}[^\s]*){0,3}$/u.test(name)
  return isName && (MEDIA.test(what) || roleIn(text, name) === undefined) ? name : text
}

/** "a gang, known as Red Dawn", "Berg, speaking in Oslo", "they, also": what a comma adds says no more of who tells it. */
function withoutClause(text: string): string {
  return text.replace(/^(?:he|she|they|it|we|i),.*$/i, (pronoun) => pronoun.slice(0, pronoun.indexOf(','))).replace(/, (?:known|who|which|also|then|too|led|seen|\p{Ll}{2,}(?:ed|ing))\b.*$/u, '').replace(/(?<=\p{L}{3}) (?:filed|released|issued|published|posted)$/iu, '') // prettier-ignore
}

/** "MR. BERG" and "SPOKESPERSON BERG", as a transcript names who speaks → "Berg". */
function withoutHonorific(text: string): string | undefined {
  const named = /^(?:mr|mrs|ms|miss|dr)\.?\s+(\p{L}[\p{L}’'-]+(?: \p{L}[\p{L}’'-]+){0,2})$/iu.exec(text)?.[1]
  const [office = '', ...rest] = text.split(/\s+/)
  const isShouted = text === text.toUpperCase() && ROLE_HEADS.has(office.toLowerCase()) && rest.length > 0
  const name = named ?? (isShouted ? rest.join(' ') : undefined)
  if (name === undefined) return undefined
  return name === name.toUpperCase() ? name.replaceAll(/(?<=\p{L})\p{L}+/gu, (letters) => letters.toLowerCase()) : name
}

/** "reportedly", "is said to have": nobody is named, so “reports say”. */
function isHearsay(text: string): boolean {
  return (
    HEARSAY.has(text.toLowerCase()) || /^(?:said|believed|thought|reported|alleged|understood|suspected)$/i.test(text)
  )
}

function shortened(plain: string, known: Actor | undefined, style: TitleInput['style']): string {
  // “agent, Anna Berg”
  if (plain.includes(', ') && known?.kind === 'person') return shortName(known, style)
  if (plain.length <= SHORT) return plain
  return known === undefined ? lastWords(plain) : shortName(known, style)
}

/** "Residents" at the start of its sentence is no name. */
function lowerRole(text: string): string {
  const [first = ''] = text.split(' ')
  const role = first.toLowerCase().replace(/s?['’]s?$/, '')
  const isName = /^\p{Lu}/u.test(text.split(' ')[1] ?? '')
  const isRole = !isName && [role, role.replace(/s$/, ''), role.replace(/es$/, '')].some((word) => OFFICIALS.has(word) || SOURCES_OF_INFORMATION.has(word) || BYSTANDERS.has(word) || ROLE_HEADS.has(word) || PEOPLE_NOUNS.has(word)) // prettier-ignore
  return isRole ? first.toLowerCase() + text.slice(first.length) : text
}

/** "Chairman Rosa Silva" goes by her name: of an office there are many, and a rank says nothing. */
function isHighOffice(role: string): boolean {
  const head = role.toLowerCase().split(' ').at(-1) ?? ''
  return [RANKS, COMPANY_HEADS, LEADER_TITLES].some((set) => set.has(head))
}

/** "the Ukrainian governor of the region, Pavlo Kyrylenko" → "governor": the office where the person is known only by it. */
function roleIn(text: string, name: string | undefined): string | undefined {
  const words = (name === undefined ? text : text.replace(name, '')).split(/[\s,]+/).filter((word) => word !== '')
  let at = words.findIndex((word) => ROLE_HEADS.has(word.toLowerCase()))
  const from = at
  // “deputy | foreign | minister”: the last of them says which office it is
  while (at >= 0 && isOfOffice(words, at + 1)) at++
  const head = words[at]
  if (DEPUTY.test(words[from] ?? '') && at > from)
    return words
      .slice(from, at + 1)
      .join(' ')
      .toLowerCase()
  if (head === undefined || (name === undefined && words.length <= 3)) return undefined
  if (NOT_THE_HEAD.test(words[at + 1] ?? '')) return undefined
  if (VAGUE_HEAD.has(head.toLowerCase()) && !ROLE_MODIFIERS.has((words[at - 1] ?? '').toLowerCase())) return 'official'
  const modifier = words[at - 1]
  return modifier !== undefined && ROLE_MODIFIERS.has(modifier.toLowerCase())
    ? `${/^\p{Lu}\p{Ll}/u.test(modifier) ? modifier.toLowerCase() : modifier} ${head.toLowerCase()}`
    : inRunningText(head)
}

function isOfOffice(words: readonly string[], at: number): boolean {
  const isHead = (word = '') => ROLE_HEADS.has(word.toLowerCase())
  return isHead(words[at]) || (ROLE_MODIFIERS.has((words[at] ?? '').toLowerCase()) && isHead(words[at + 1]))
}

/** "Minister" → "minister", while "PM" and "CEO" stay. */
function inRunningText(office: string): string {
  return office.length > 1 && office === office.toUpperCase() ? office : office.toLowerCase()
}

function lastWords(text: string): string {
  const words = text.split(' ')
  const preposition = words.findIndex((word) => /^(?:of|for|in|from|with|to)$/.test(word))
  return words
    .slice(0, preposition > 0 ? preposition : undefined)
    .slice(-3)
    .join(' ')
}
