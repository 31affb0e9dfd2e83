import { GROUPS, ROLE_HEADS } from '../lexicon/titles-of-office.ts'
import { COUNTS, HE, SHE } from '../lexicon/references.ts'
import { REPORTING_WORDS } from '../lexicon/name-words.ts'
import { genders, type Gender } from './genders.ts'
import type { DocumentReading, SentenceReading } from './reading.ts'
import { readGroup } from './groups.ts'
import { inOrder, isQuoted, people } from './named-before.ts'
import { gapAfter, keyAt, mention } from './reading.ts'

/** How far back a reference may point, in sentences. */
const REACH_OF_PRONOUNS = 3
const SOMEBODY =
  /^(?:man|woman|boy|girl|child|person|somebody|someone|daughter|son|wife|husband|\p{L}{2,16}(?:man|woman))$/u

/** Pronouns and groups, where exactly one reading is left: “he”, “the two leaders”, “both countries”, “the two said”. */
export function readReferences(document: DocumentReading): void {
  const gender = genders(document)
  document.sentences.forEach((reading, at) => {
    reading.words.forEach((word, index) => {
      if (reading.taken[index]) return
      const count = COUNTS[word.key]
      if (count !== undefined) readGroup(document, reading, at, index, count)
      else if (reading.quoted[index]) return
      else if (word.key === 'they' && index === 0) readThey(document, reading, at)
      else if (HE.has(word.key)) readPronoun(document, reading, at, index, 'm', gender)
      else if (SHE.has(word.key)) readPronoun(document, reading, at, index, 'f', gender)
    })
  })
}

function readPronoun(
  document: DocumentReading,
  reading: SentenceReading,
  at: number,
  index: number,
  sex: Gender,
  gender: Map<string, Gender>,
): void {
  const fits = (id: string): boolean => (gender.get(id) ?? sex) === sex
  const word = reading.words[index]
  if (!word) return
  const named = people(reading, word.start)
  // Who is subject of a clause is not its object: “Ms Lee hosted him”.
  const isObject = isObjectPronoun(reading, index)
  const here = isObject ? [] : named.filter(fits)
  const isPossessive = word.key === 'his' || word.key === 'her'
  let actor = here.length === 1 && !somebodyBetween(reading, here, index) ? here[0] : undefined
  if (here.length > 1) {
    const isEither = isPossessive ? !precedeVerb(reading, here) : speaksForOther(reading, here, index)
    actor =
      antecedent(reading, index, here) ?? (isEither ? undefined : subjectAmong(document, reading, here, 'speaker'))
  }
  if (here.length === 0 && !somebodyElseBefore(reading, index)) {
    actor = lastNamed(document, reading, at, (id) => fits(id) && !(isObject && named.includes(id)))
  }
  if (here.length === 0) actor ??= ownerOfSpeaker(document, reading, index, (id) => gender.get(id) === sex)
  if (actor === undefined) return
  gender.set(actor, sex)
  mention(document, reading, index, index + 1, {
    actors: [actor],
    kind: 'person',
    via: 'pronoun',
    rule: 'only-person-it-can-mean',
  })
}

/** The only fitting person of the last sentence that names anybody, or the one whom that sentence is about. */
function lastNamed(
  document: DocumentReading,
  reading: SentenceReading,
  at: number,
  fits: (id: string) => boolean,
): string | undefined {
  for (const previous of document.sentences.slice(Math.max(0, at - REACH_OF_PRONOUNS), at).toReversed()) {
    if (isOtherStory(previous, reading)) return undefined
    const all = people(previous)
    const fitting = all.filter(fits)
    if (all.length > 0) return fitting.length === 1 ? fitting[0] : subjectAmong(document, previous, fitting, 'subject')
  }
  return undefined
}

/** Whether all of them stand before the first verb: in “A sacked B on the day of his arrest” either may be meant. */
function precedeVerb(reading: SentenceReading, ids: readonly string[]): boolean {
  const verb = reading.words.findIndex((_, index) => reading.pos[index] === 'VERB' && !reading.quoted[index])
  return people(reading, reading.words[verb]?.start).filter((id) => ids.includes(id)).length === ids.length
}

/** “him”, and “her” where no noun follows that it could own. */
function isObjectPronoun(reading: SentenceReading, index: number): boolean {
  const key = keyAt(reading, index)
  if (key === 'her') return !/^(?:NOUN|ADJ|PROPN|NUM)$/u.test(reading.pos[index + 1] ?? 'X')
  return key === 'him'
}

/** Whom a relative clause around the pronoun is about: “Ms Day, who said she …”, “the vote of Mr Lee, in which he …”. */
function antecedent(reading: SentenceReading, index: number, ids: readonly string[]): string | undefined {
  for (let back = index - 1; back >= 0; back -= 1) {
    const key = keyAt(reading, back)
    if ((key === 'who' || key === 'which' || key === 'whom') && !reading.quoted[back]) {
      const start = reading.words[back]?.start ?? 0
      return people(reading, start).findLast((id) => ids.includes(id))
    }
  }
  return undefined
}

/** Whether “a woman” or the like stands between the person and the pronoun: “Mr Lund met a woman and her son”. */
function somebodyBetween(reading: SentenceReading, ids: readonly string[], index: number): boolean {
  const start = reading.words[index]?.start ?? 0
  const named = inOrder(reading, start).findLast((name) => name.actors.some((id) => ids.includes(id)))
  return reading.words.some(
    (word, at) => at < index && word.start >= (named?.end ?? 0) && SOMEBODY.test(word.key) && !reading.quoted[at],
  )
}

/** Whether one of them is introduced as the other's: in “his lawyer, Mr Lund, said he would appeal” either may be meant. */
function speaksForOther(reading: SentenceReading, ids: readonly string[], index: number): boolean {
  const [owner, other] = inOrder(reading, reading.words[index]?.start).filter(({ actors }) =>
    ids.includes(actors[0] ?? ''),
  )
  const owns = owner?.via === 'pronoun' && /^(?:his|her)$/i.test(owner.text)
  const first = reading.words.findIndex(({ start }) => start >= (other?.start ?? 0))
  const verb = reading.words.findIndex((_, at) => reading.pos[at] === 'VERB' && !reading.quoted[at])
  return owns && other !== undefined && (verb < 0 || first < verb)
}

/** “Lund’s lawyer, Ms Noll, said he would appeal”: of all who bear the family name that opens the sentence the only one who fits. */
function ownerOfSpeaker(
  document: DocumentReading,
  reading: SentenceReading,
  index: number,
  fits: (id: string) => boolean,
): string | undefined {
  const [owner, s, role] = reading.words
  const opens = owner !== undefined && s?.key === 's' && s.start === owner.end + 1 && /^\p{Lu}/u.test(owner.form)
  const speaks = ROLE_HEADS.has(role?.key ?? '') && people(reading, reading.words[index]?.start).length === 1
  if (!opens || !speaks) return undefined
  const ids = new Set(document.sentences.flatMap(({ names }) => names.filter(({ kind, via, text }) => kind === 'person' && via === 'name' && text.endsWith(` ${owner.form}`)).flatMap(({ actors }) => actors))) // prettier-ignore
  const fitting = [...ids].filter(fits)
  return fitting.length === 1 ? fitting[0] : undefined
}

/** Whether an unnamed somebody stands before the pronoun, who may be the one meant: “a soldier smokes his cigarette”. */
function somebodyElseBefore(reading: SentenceReading, index: number): boolean {
  const possessive = keyAt(reading, index) !== 'he' && keyAt(reading, index) !== 'she'
  for (let back = index - 1; back >= 0; back -= 1) {
    if (reading.quoted[back]) continue
    const key = keyAt(reading, back)
    if (ROLE_HEADS.has(key) || GROUPS.has(key) || SOMEBODY.test(key)) return true
    if (possessive && reading.pos[back] === 'NOUN') return true
  }
  return false
}

/** “They …” after a sentence with exactly two people. */
function readThey(document: DocumentReading, reading: SentenceReading, at: number): void {
  const previous = document.sentences[at - 1]
  if (!previous || isOtherStory(previous, reading)) return
  const pair = people(previous)
  if (pair.length === 2)
    mention(document, reading, 0, 1, { actors: pair, kind: 'person', via: 'pronoun', rule: 'the-two-people-before' })
}

/** The one of several people whom the sentence is about: who speaks in it, or who is named before its first verb. */
function subjectAmong(
  document: DocumentReading,
  reading: SentenceReading,
  ids: readonly string[],
  first: 'speaker' | 'subject',
): string | undefined {
  const names = inOrder(reading).filter((name) => name.kind === 'person' && !isQuoted(reading, name))
  const speaker = names.find((name) => {
    const next = reading.words.findIndex((word) => word.start >= name.end)
    const gap = gapAfter(document, reading, next - 1)
    // “a trader, Ann Example, told …” is about her.
    const closes = gap === ' ' || (gap === ', ' && document.text.slice(name.start - 2, name.start) === ', ')
    return next >= 0 && closes && REPORTING_WORDS.has(keyAt(reading, next))
  })
  const [opening] = names
  const verb = reading.words.findIndex((_, index) => reading.pos[index] === 'VERB' && !reading.quoted[index])
  const early = opening && opening.start < (reading.words[verb]?.start ?? 0) ? opening : undefined
  const subject = first === 'speaker' ? (speaker ?? early) : (early ?? speaker)
  const [id, other] = subject?.actors ?? []
  return id !== undefined && other === undefined && ids.includes(id) ? id : undefined
}

/** Whether two sentences stand in different items of a list, so that one says nothing of the other. */
function isOtherStory(a: SentenceReading, b: SentenceReading): boolean {
  if (a.sentence.block === b.sentence.block) return false
  return (
    a.block === 'bullet' ||
    b.block === 'bullet' ||
    b.block === 'title' ||
    b.block === 'heading' ||
    a.block === 'caption'
  )
}
