import { INSTITUTION_HEADS, REPORTING_WORDS } from '../lexicon/name-words.ts'
import { KINDS_OF_COMPANY } from '../lexicon/titles-of-office.ts'
import type { NameMention } from '../annotation.ts'
import type { DocumentReading, SentenceReading } from './reading.ts'
import { mainBody } from './main-body.ts'
import { inOrder } from './named-before.ts'
import { gapAfter, isPossessive, keyAt, mention } from './reading.ts'

/** How many sentences back “the ministry” may have been named. */
const REACH = 4
/** Words that say no more of a company than that it is one. */
const ANY_COMPANY = new Set([
  'company',
  'firm',
  'group',
  'startup',
  'start-up',
  'manufacturer',
  'maker',
  'giant',
  'business',
])

type Meant = Pick<NameMention, 'actors' | 'kind'>

/** Bodies named again by their kind alone: “the ministry said”, “the startup grew”; and “It said” of the body that was subject before. */
export function readDefinites(document: DocumentReading): void {
  document.sentences.forEach((reading, at) => {
    if (reading.plain) return
    reading.words.forEach((word, index) => {
      if (reading.taken[index] || reading.quoted[index]) return
      if (word.key === 'the' && isNamedByKind(document, reading, index + 1)) readKind(document, reading, at, index)
      else if (word.key === 'it' && index === 0) readIt(document, reading, at)
      else if (word.key === 'it') readInnerIt(document, reading, index)
    })
  })
}

function readKind(document: DocumentReading, reading: SentenceReading, at: number, index: number): void {
  const kind = keyAt(reading, index + 1)
  if (!INSTITUTION_HEADS.has(kind) && !KINDS_OF_COMPANY.has(kind)) return
  const main = ANY_COMPANY.has(kind) ? mainCompany(document, reading, reading.words[index]?.start ?? 0) : undefined
  if (main !== undefined) return addKind(document, reading, index, main)
  const start = reading.words[index]?.start ?? 0
  if (!isSubject(document, reading, index + 1)) {
    // “… of Nordbund until Norland banned the group”: the one body that the sentence has named.
    if (reading.pos[index - 1] !== 'VERB') return
    const bodies = inOrder(reading, start).filter(({ kind: of }) => of === 'organisation' || of === 'unknown')
    const [only, other] = [...new Set(bodies.map(({ actors }) => actors.join(' ')))]
    const [body] = bodies
    if (body?.kind === 'organisation' && only !== undefined && other === undefined && ANY_COMPANY.has(kind))
      addKind(document, reading, index, body)
    return
  }
  const before = bodiesBefore(document, at, start)
  const named = before.filter((name) => saysKind(name, kind))
  const candidates =
    named.length > 0 || !KINDS_OF_COMPANY.has(kind) ? named : before.filter((name) => name.kind === 'organisation')
  if (named.length === 0 && hasUnknownSince(document, reading, at, candidates.at(-1))) return
  const [meant, other] = [...new Set(candidates.map(({ actors }) => actors.join(' ')))]
  const antecedent = candidates.find(({ actors }) => actors.join(' ') === meant)
  if (meant === undefined || other !== undefined || !antecedent) return
  addKind(document, reading, index, antecedent)
}

function addKind(document: DocumentReading, reading: SentenceReading, index: number, antecedent: Meant): void {
  mention(document, reading, index, index + 2, {
    actors: antecedent.actors,
    kind: antecedent.kind,
    via: 'pronoun',
    rule: 'named-again-by-its-kind',
  })
}

/** “the company” of an article that is about one, where the sentence names no other before it. */
function mainCompany(document: DocumentReading, reading: SentenceReading, offset: number): Meant | undefined {
  const main = mainBody(document)
  if (main === undefined) return undefined
  const isNamed = document.sentences.some(({ names }) =>
    names.some(({ actors, start }) => start < offset && actors.includes(main.id)),
  )
  const other = reading.names.some(
    ({ kind, actors, start }) =>
      kind === 'organisation' && start < offset && actors.length === 1 && !actors.includes(main.id),
  )
  return isNamed && (main.alone || !other) ? { actors: [main.id], kind: 'organisation' } : undefined
}

/** Whether a name of nobody known stands after the candidate: it may be the company that is meant. */
function hasUnknownSince(
  document: DocumentReading,
  reading: SentenceReading,
  at: number,
  candidate: NameMention | undefined,
): boolean {
  return document.sentences
    .slice(Math.max(0, at - REACH), at + 1)
    .some(({ names }) =>
      names.some(
        (name) => name.kind === 'unknown' && name.start > (candidate?.start ?? 0) && name.start < reading.sentence.end,
      ),
    )
}

/** “It said …”: the country or body that the sentence before begins with. */
function readIt(document: DocumentReading, reading: SentenceReading, at: number): void {
  const verb = keyAt(reading, 1) === 'also' || keyAt(reading, 1) === 'later' ? 2 : 1
  const previous = document.sentences[at - 1]
  if (!REPORTING_WORDS.has(keyAt(reading, verb)) || !previous) return
  if (previous.sentence.block !== reading.sentence.block && (previous.block === 'bullet' || reading.block === 'bullet'))
    return
  const verbAt = previous.words.findIndex((_, index) => previous.pos[index] === 'VERB' && !previous.quoted[index])
  const limit = previous.words[verbAt]?.start ?? 0
  const [subject, second] = previous.names.filter((name) => name.start < limit).sort((a, b) => a.start - b.start)
  if (!subject || second || subject.locative || subject.actors.length !== 1) return
  if (subject.kind !== 'country' && subject.kind !== 'organisation') return
  mention(document, reading, 0, 1, {
    actors: subject.actors,
    kind: subject.kind,
    via: 'pronoun',
    rule: 'subject-of-the-sentence-before',
  })
}

/** Words right before an “it” that takes up the subject of the sentence. */
const TAKES_UP =
  /^(?:as|when|while|after|before|because|since|that|which|what|although|though|until|once|if|whether|where|said|says|how)$/u
/** Verbs of “it is believed that”, where “it” is nobody. */
const HELD_TO_BE =
  /^(?:said|believed|thought|understood|reported|known|expected|claimed|alleged|hoped|feared|estimated|seems?|seemed|appears?|appeared|takes?|took|turns?|turned|rains?|rained|means?|meant)$/u

/** “Acme rejected the bid, as it posted a loss”, “Norland said it had shot down …”: the body or state that opens the sentence and acts there. */
function readInnerIt(document: DocumentReading, reading: SentenceReading, index: number): void {
  if (gapAfter(document, reading, index) !== ' ' || !TAKES_UP.test(keyAt(reading, index - 1)) || !acts(reading, index + 1)) return // prettier-ignore
  const verb = reading.words.findIndex((_, at) => /^(?:VERB|AUX)$/u.test(reading.pos[at] ?? 'X') && !reading.quoted[at])
  const limit = reading.words[verb]?.start ?? 0
  if (verb < 0 || verb >= index) return
  const subjects = inOrder(reading, limit).filter(
    ({ kind, via, as, locative, actors }) =>
      kind === 'person' ||
      ((kind === 'organisation' || (kind === 'country' && (via !== 'adjective' || as !== undefined))) &&
        locative !== true &&
        actors.length === 1),
  )
  const [subject] = subjects
  if (subject === undefined || subjects.some(({ actors }) => actors[0] !== subject.actors[0]) || subject.kind === 'person' || !headsSubject(document, reading, subject, verb)) return // prettier-ignore
  mention(document, reading, index, index + 1, {
    actors: subject.actors,
    kind: subject.kind,
    via: 'pronoun',
    rule: 'subject-of-the-sentence',
  })
}

/** Whether a verb of doing follows within a few words: “it had already fired”; not “it is clear”, “it is believed”. */
function acts(reading: SentenceReading, from: number): boolean {
  for (let index = from; index < from + 5; index += 1) {
    if (reading.pos[index] === 'VERB') return !HELD_TO_BE.test(keyAt(reading, index))
    if (!/^(?:AUX|ADV|PART)$/u.test(reading.pos[index] ?? 'X')) return false
  }
  return false
}

/** Whether the name is the noun of the subject: “Norland on Friday said”; not “Norland’s plan said”, “talks with Norland ended”. */
function headsSubject(document: DocumentReading, reading: SentenceReading, name: NameMention, verb: number): boolean {
  const first = reading.words.findIndex(({ start }) => start >= name.start)
  const after = reading.words.findIndex(({ start }) => start >= name.end)
  if (reading.pos.slice(0, first).includes('ADP') && !/, (?:the )?$/u.test(document.text.slice(reading.sentence.start, name.start))) return false // prettier-ignore
  return !(isPossessive(document, reading, after) && name.as === undefined) && after <= verb && after > 0
}

/** “accused the company of greed”: what follows “of” is the charge. */
const CHARGES =
  /^(?:accus(?:e|es|ed|ing)|suspect(?:s|ed)?|convict(?:s|ed)?|inform(?:s|ed)?|warn(?:s|ed)?|stripp?(?:s|ed)?)$/u

/** “the company said”, “accused the company of”; not “the company car”, “the group of ten”. */
function isNamedByKind(document: DocumentReading, reading: SentenceReading, index: number): boolean {
  const word = reading.words[index]
  if (!word || reading.taken[index] || word.form !== word.key) return false
  const gap = gapAfter(document, reading, index)
  if (/^[-‑’']/u.test(gap)) return false
  if (gap !== ' ') return true
  const isKind =
    /^(?:NOUN|PROPN|ADJ)$/u.test(reading.pos[index + 1] ?? 'X') && !REPORTING_WORDS.has(keyAt(reading, index + 1))
  return (
    !isKind &&
    !(
      keyAt(reading, index + 1) === 'of' &&
      reading.pos[index + 2] !== 'VERB' &&
      !CHARGES.test(keyAt(reading, index - 2))
    )
  )
}

/** Whether word `index` is the noun of a subject: a verb or a possessive follows. */
function isSubject(document: DocumentReading, reading: SentenceReading, index: number): boolean {
  const word = reading.words[index]
  if (!word || reading.taken[index] || word.form !== word.key) return false
  // “the company publicly criticised”
  const verb = reading.pos[index + 1] === 'ADV' ? index + 2 : index + 1
  const next = reading.pos[verb]
  return (
    gapAfter(document, reading, index) === ' ' &&
    (next === 'VERB' || next === 'AUX' || REPORTING_WORDS.has(keyAt(reading, verb)))
  )
}

function bodiesBefore(document: DocumentReading, at: number, offset: number): NameMention[] {
  return document.sentences
    .slice(Math.max(0, at - REACH), at + 1)
    .flatMap(({ names }) => names)
    .filter(
      (name) =>
        name.start < offset &&
        (name.kind === 'organisation' || name.as !== undefined) &&
        name.kind !== 'person' &&
        !name.locative &&
        name.actors.length === 1,
    )
}

/** Whether the words of the name say what it is: “Foreign Ministry” says ministry, “Acme Bank” bank. */
function saysKind(name: NameMention, kind: string): boolean {
  return `${name.as ?? ''} ${name.text}`
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .includes(kind)
}
