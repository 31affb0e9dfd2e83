import { REPORTING_WORDS } from '../lexicon/name-words.ts'
import { FAMILY_NAMES_FIRST, GIVEN_NAMES } from '../lexicon/people-names.ts'
import { HONORIFICS, ROLE_HEADS, ROLE_MODIFIERS, TITLES_OF_ONE } from '../lexicon/titles-of-office.ts'
import { isAge } from './apposition.ts'
import type { DocumentReading, SentenceReading } from './reading.ts'
import { gapAfter, isPossessive, keyAt, matchAt } from './reading.ts'
import type { Role } from './roles.ts'
import { isPinyin, sizeOf, type Run } from './runs.ts'

/** What a sign reads: a run of capitalised words that may be a person, and the words that stand alone as names in the document. */
type Candidate = {
  document: DocumentReading
  reading: SentenceReading
  run: Run
  role: Role | undefined
  laterNames: ReadonlySet<string>
}

type Sign = { name: string; holds: (candidate: Candidate) => boolean }

/** Signs that a run of capitalised words is a person, the surest first. A name without a sign is nobody's. */
export const SIGNS: readonly Sign[] = [
  {
    name: 'introduced-by-a-role',
    holds: (c) => c.role !== undefined && (sizeOf(c.run) > 1 || isStrongSingle(c)),
  },
  { name: 'honorific-before-a-name', holds: (c) => sizeOf(c.run) === 1 && isCalledByHonorific(c) },
  { name: 'age-after-the-name', holds: (c) => sizeOf(c.run) > 1 && after(c) === ', ' && isAge(c.reading, c.run.to) },
  {
    name: 'age-before-the-name',
    holds: ({ document, reading, run }) =>
      sizeOf(run) > 1 && /^year[-‑ ]old$/u.test(textBefore(document, reading, run.from, 2)),
  },
  { name: 'one-of-several-of-a-role', holds: (c) => sizeOf(c.run) > 1 && isOneOfSeveral(c) },
  { name: 'suffers-what-people-do', holds: (c) => sizeOf(c.run) > 1 && !isOwned(c) && suffers(c) },
  {
    name: 'honorific-before-a-full-name',
    holds: ({ reading, run }) => sizeOf(run) > 1 && HONORIFICS.has(keyAt(reading, run.from - 1)),
  },
  { name: 'given-name', holds: ({ reading, run }) => sizeOf(run) > 1 && GIVEN_NAMES.has(keyAt(reading, run.from)) },
  { name: 'own-script-after-the-name', holds: (c) => sizeOf(c.run) > 1 && ownScriptFollows(c) },
  { name: 'family-name-first', holds: ({ reading, run }) => isFamilyNameFirst(reading, run) },
  { name: 'speaks', holds: (c) => sizeOf(c.run) > 1 && !isOwned(c) && speaks(c) },
  { name: 'listed-with-people', holds: (c) => sizeOf(c.run) === 2 && !isOwned(c) && isListedWithPeople(c) },
  {
    name: 'called-by-the-last-name-elsewhere',
    holds: (c) => sizeOf(c.run) === 2 && !isOwned(c) && c.laterNames.has(keyAt(c.reading, c.run.to - 1)),
  },
]

/** One word after a title is a person after an office that one person holds: “Judge Merchan”, not “Major League”. */
function isStrongSingle({ document, reading, run }: Candidate): boolean {
  const title = reading.words[run.from - 1]
  if (title === undefined || !/^\p{Lu}/u.test(title.form) || reading.pos[run.from] !== 'PROPN') return false
  const gap = gapAfter(document, reading, run.from - 1)
  return TITLES_OF_ONE.has(title.key) && (title.form.length <= 4 || !gap.startsWith('.'))
}

/** The last words before word `index`, as written. */
function textBefore(document: DocumentReading, reading: SentenceReading, index: number, words: number): string {
  const [first, last] = [reading.words[index - words], reading.words[index - 1]]
  return first && last ? document.text.slice(first.start, last.end) : ''
}

/** “lawmakers | Kofi Mensa and Ama Boatin”, “defenders … and | Talgat Ayar”: a role in the plural stands before the list of names. */
function isOneOfSeveral({ document, reading, run }: Candidate): boolean {
  const isRoles = (index: number): boolean => {
    const word = reading.words[index]
    if (!word || word.form !== word.key || !word.key.endsWith('s') || ROLE_HEADS.has(word.key)) return false
    return ROLE_HEADS.has(word.key.slice(0, -1)) || PEOPLE_IN_PLURAL.has(word.key)
  }
  const follows = gapAfter(document, reading, run.to - 1)
  if (isRoles(run.from - 1) && gapAfter(document, reading, run.from - 1) === ' ')
    return follows === ', ' || (follows === ' ' && keyAt(reading, run.to) === 'and')
  // Two words of a name stand before “and”.
  const pair = keyAt(reading, run.from - 1) === 'and' ? run.from - 4 : -1
  return isRoles(pair) && [pair + 1, pair + 2].every((index) => /^\p{Lu}/u.test(reading.words[index]?.form ?? ''))
}

const PEOPLE_IN_PLURAL = new Set(['defenders', 'brothers', 'sisters', 'friends', 'colleagues', 'protesters', 'detainees', 'dissidents', 'militants', 'siblings', 'spouses', 'parents', 'sons', 'daughters']) // prettier-ignore

/** What only people do or suffer before “of” and the name: “the guilty plea of Ann Berg”, “the murder of Ann Berg”. */
const OF_PEOPLE = /^(?:plea|murder|killing|slaying|stabbing|arrest|detention|imprisonment|conviction|sentencing|trial|testimony|death|assassination|kidnapping|abduction|disappearance|rape|resignation|birth|extradition|deportation|indictment)$/u // prettier-ignore

function suffers({ reading, run }: Candidate): boolean {
  return keyAt(reading, run.from - 1) === 'of' && OF_PEOPLE.test(keyAt(reading, run.from - 2))
}

/** “Mr Kovacs” who is never named in full; not “MR. KOVACS:” of a transcript. */
function isCalledByHonorific({ reading, run }: Candidate): boolean {
  const word = reading.words[run.from]
  return (
    word !== undefined &&
    HONORIFICS.has(keyAt(reading, run.from - 1)) &&
    /\p{Ll}/u.test(word.form) &&
    reading.pos[run.from] === 'PROPN'
  )
}

/** “Zhao Min (赵敏)”: the name again in its own script. */
function ownScriptFollows({ document, reading, run: { to } }: Candidate): boolean {
  const next = reading.words[to]
  return (
    next !== undefined && gapAfter(document, reading, to - 1) === ' (' && /^[^\p{Script=Latin}\p{N}]+$/u.test(next.form)
  )
}

/** “Zhao Min”, “Wang Xiaoquan”: a Chinese family name and one or two syllables of pinyin. */
function isFamilyNameFirst(reading: SentenceReading, run: Run): boolean {
  const given = keyAt(reading, run.from + 1)
  return sizeOf(run) === 2 && FAMILY_NAMES_FIRST.has(keyAt(reading, run.from)) && isPinyin(given)
}

const SPEECH = /^(?: |,? ["”’]?)$/u

function speaks(candidate: Candidate): boolean {
  const { document, reading, run } = candidate
  const next = keyAt(reading, run.to)
  if (after(candidate) === ' ' && REPORTING_WORDS.has(next)) return true
  if (after(candidate) === ', ' && next === 'who') return true
  const before = gapAfter(document, reading, run.from - 1)
  if (before !== ' ' || !/^(?:said|says|told|added|wrote)$/u.test(keyAt(reading, run.from - 1))) return false
  return after(candidate) === '' || SPEECH.test(after(candidate)) || /^[.,]/u.test(after(candidate))
}

/** “the Civil Defence said”, “its Civil Defence said”: a thing that is somebody's; or the name of a country is in it. */
function isOwned({ document, reading, run }: Candidate): boolean {
  for (let index = run.from; index < run.to; index += 1) if (matchAt(reading, index)) return true
  const words = reading.words.slice(run.from, run.to)
  const before = keyAt(reading, run.from - 1)
  if (before === 'the' || before === 'its' || isPossessive(document, reading, run.from - 1)) return true
  return words.some((word) => ROLE_MODIFIERS.has(word.key))
}

/** “Reid Wiseman, Victor Glover and …”: a person stands next in the list. */
function isListedWithPeople({ document, reading, run }: Candidate): boolean {
  const next = gapAfter(document, reading, run.to - 1)
  const previous = gapAfter(document, reading, run.from - 1)
  const followed = next === ', ' ? run.to : next === ' ' && keyAt(reading, run.to) === 'and' ? run.to + 1 : -1
  const follows =
    previous === ', ' ? run.from - 2 : previous === ' ' && keyAt(reading, run.from - 1) === 'and' ? run.from - 3 : -1
  return isFullName(reading, followed) || isFullName(reading, follows)
}

function isFullName(reading: SentenceReading, index: number): boolean {
  const second = reading.words[index + 1]
  return (
    index >= 0 && GIVEN_NAMES.has(keyAt(reading, index)) && second !== undefined && /^\p{Lu}\p{Ll}/u.test(second.form)
  )
}

function after({ document, reading, run }: Candidate): string {
  return gapAfter(document, reading, run.to - 1)
}
