import { INSTITUTION_HEADS, REPORTING_WORDS } from '../lexicon/name-words.ts'
import { KINDS_OF_COMPANY } from '../lexicon/titles-of-office.ts'
import type { NameMention } from '../annotation.ts'
import type { DocumentReading, SentenceReading } from './reading.ts'
import { gapAfter, keyAt, mention } from './reading.ts'

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
const BUSINESSES =
  /^(?:Aerospace|Airlines|Airways|Aviation|Biotech|Breweries|Brewing|Capital|Chemicals|Coal|Corp|Corporation|Electric|Energy|Energi|Entertainment|Foods|Holdings|Inc|Industries|Insurance|Logistics|Ltd|Mining|Motors|Oil|Partners|Petroleum|Pharma|Pharmaceuticals|Robotics|Semiconductors?|Shipping|Software|Steel|Systems|Technologies|Telecom|SA|AG|AB|SpA|GmbH)$/u
/** How often an article names the company that it is about. */
const ENOUGH = 3

/** Bodies named again by their kind alone: “the ministry said”, “the startup grew”; and “It said” of the body that was subject before. */
export function readDefinites(document: DocumentReading): void {
  document.sentences.forEach((reading, at) => {
    if (reading.plain) return
    reading.words.forEach((word, index) => {
      if (reading.taken[index] || reading.quoted[index]) return
      if (word.key === 'the' && isNamedByKind(document, reading, index + 1)) readKind(document, reading, at, index)
      else if (word.key === 'it' && index === 0) readIt(document, reading, at)
    })
  })
}

function readKind(document: DocumentReading, reading: SentenceReading, at: number, index: number): void {
  const kind = keyAt(reading, index + 1)
  if (!INSTITUTION_HEADS.has(kind) && !KINDS_OF_COMPANY.has(kind)) return
  const main = ANY_COMPANY.has(kind) ? mainCompany(document, reading.words[index]?.start ?? 0) : undefined
  if (main !== undefined) return addKind(document, reading, index, main)
  if (!isSubject(document, reading, index + 1)) return
  const before = bodiesBefore(document, at, reading.words[index]?.start ?? 0)
  const named = before.filter((name) => saysKind(name, kind))
  const candidates =
    named.length > 0 || !KINDS_OF_COMPANY.has(kind) ? named : before.filter((name) => name.kind === 'organisation')
  if (named.length === 0 && hasUnknownSince(document, reading, at, candidates.at(-1))) return
  const [meant, other] = [...new Set(candidates.map(({ actors }) => actors.join(' ')))]
  const antecedent = candidates.find(({ actors }) => actors.join(' ') === meant)
  if (meant === undefined || other !== undefined || !antecedent) return
  addKind(document, reading, index, antecedent)
}

function addKind(
  document: DocumentReading,
  reading: SentenceReading,
  index: number,
  antecedent: Pick<NameMention, 'actors' | 'kind'>,
): void {
  mention(document, reading, index, index + 2, {
    actors: antecedent.actors,
    kind: antecedent.kind,
    via: 'pronoun',
    rule: 'named-again-by-its-kind',
  })
}

/** The company that the article is about, named before: more often than twice any other, so that “the company” is it wherever it stands. */
function mainCompany(document: DocumentReading, offset: number): Pick<NameMention, 'actors' | 'kind'> | undefined {
  const counts = new Map<string, number>()
  let isNamed = ''
  for (const { names } of document.sentences)
    for (const { actors, kind, via, start } of names) {
      const [actor, other] = actors
      if (kind !== 'organisation' || via === 'pronoun' || actor === undefined || other !== undefined) continue
      counts.set(actor, (counts.get(actor) ?? 0) + 1)
      if (start < offset) isNamed += ` ${actor} `
    }
  const [best, next] = [...counts].toSorted(([, one], [, other]) => other - one)
  const isMain = best !== undefined && best[1] >= ENOUGH && best[1] >= 2 * (next?.[1] ?? 0)
  const [only, another] = [...counts.keys()].filter((id) => isCompany(document, id))
  const id = isMain ? best[0] : another === undefined ? only : undefined
  return id !== undefined && isNamed.includes(` ${id} `) ? { actors: [id], kind: 'organisation' } : undefined
}

/** Whether the last word of a name that the article introduces is one of business: “Arl Coal”, “Zenna Foods”. */
function isCompany({ discovered }: DocumentReading, id: string): boolean {
  const words = discovered.get(id)?.name.split(/\s+/u) ?? []
  return words.length > 1 && BUSINESSES.test(words.at(-1) ?? '')
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
  const next = reading.pos[index + 1]
  return (
    gapAfter(document, reading, index) === ' ' &&
    (next === 'VERB' || next === 'AUX' || REPORTING_WORDS.has(keyAt(reading, index + 1)))
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
