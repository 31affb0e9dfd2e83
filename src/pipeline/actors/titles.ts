import { OFFICES, OFFICE_TAILS, plainTitle } from '../lexicon/references.ts'
import { REPORTING_WORDS } from '../lexicon/name-words.ts'
import { STATE_OFFICES } from '../lexicon/participants.ts'
import { LEADER_TITLES, ROLE_MODIFIERS } from '../lexicon/titles-of-office.ts'
import { counterpartAt } from './counterparts.ts'
import type { DocumentReading, Match, SentenceReading } from './reading.ts'
import { gapAfter, isFree, isPossessive, keyAt, matchFrom, mention } from './reading.ts'

/** What is found out once for a document: who holds an office, and where somebody is first named. */
type Known = { holders: Map<string, string | undefined>; firstNamed: ReadonlyMap<string, number> }

/** `of`: the country stands behind the office. */
type Title = { from: number; to: number; title: string; country?: string; of?: true }

/** People by office alone: “the Russian President”, “China’s top diplomat”, “the foreign minister” where one person holds it here. */
export function readTitles(document: DocumentReading): void {
  const known: Known = { holders: new Map(), firstNamed: firstNamed(document) }
  for (const reading of document.sentences) {
    for (const match of reading.matches) {
      const title = titleAfter(document, reading, match)
      if (title) readTitle(document, reading, title, known)
      else readCounterpart(document, reading, match, known)
    }
    reading.words.forEach((word, index) => {
      if (word.key !== 'the') return
      const title = titleOfCountry(document, reading, index + 1) ?? plainTitleAt(document, reading, index + 1)
      if (title) readTitle(document, reading, title, known)
    })
  }
}

function readTitle(document: DocumentReading, reading: SentenceReading, found: Title, known: Known): void {
  if (!isFree(reading, found.from, found.to)) return
  if (found.of !== true && namesSomebodyNext(document, reading, found.to)) return
  const scope = found.country ?? scopeOf(document, reading, found.from)
  const holder =
    scope === undefined
      ? introducedAs(document, reading, found.title, known)
      : holderOnce(document, found.title, scope, known)
  if (holder === undefined || (scope === undefined && isOfOthers(document, reading, holder))) return
  const first = reading.words[found.from]
  const last = reading.words[found.to - 1]
  if (!first || !last) return
  mention(document, reading, found.from, found.to, {
    actors: [holder],
    kind: 'person',
    via: 'name',
    rule: scope === undefined ? 'title-introduced-before' : 'holder-of-the-office',
    as: document.text.slice(first.start, last.end),
  })
}

/** “met his Peruvian counterpart”: who holds the office of the one who meets there. */
function readCounterpart(document: DocumentReading, reading: SentenceReading, match: Match, known: Known): void {
  const found = counterpartAt(document, reading, match)
  if (!found || !isFree(reading, found.from, found.to) || namesSomebodyNext(document, reading, found.to)) return
  const { from, to, country } = found
  const holder = found.titles.map((title) => holderOnce(document, title, country, known)).find((id) => id !== undefined)
  const [first, last] = [reading.words[from], reading.words[to - 1]]
  if (holder === undefined || !first || !last) return
  const as = document.text.slice(first.start, last.end)
  mention(document, reading, from, to, { actors: [holder], kind: 'person', via: 'name', rule: 'counterpart-of-the-office-holder', as }) // prettier-ignore
}

/** “Russian President”, “China’s top diplomat”, “top Russian diplomat”: the office after the name of a country. */
function titleAfter(document: DocumentReading, reading: SentenceReading, match: Match): Title | undefined {
  const use = match.uses[0]
  if (!use || use.form === 'place' || document.gazetteer.entries.get(use.actor)?.kind !== 'country') return undefined
  const start = isPossessive(document, reading, match.to) ? match.to + 1 : match.to
  const office = officeAt(document, reading, start)
  if (!office) return undefined
  const before = keyAt(reading, match.from - 1)
  if (ANY_OF_THEM.has(before)) return undefined
  const ranked = before === 'former' || (before === 'top' && office.to - start === 1)
  if (ranked && ANY_OF_THEM.has(keyAt(reading, match.from - 2))) return undefined
  return {
    from: ranked ? match.from - 1 : match.from,
    to: office.to,
    title: ranked ? `${before} ${office.title}` : office.title,
    country: use.actor,
  }
}

/**
 * The country whose office “the president” is: “Downing Street said that the prime minister …”, “In Washington, the president …”. Nothing
 * where the sentence begins otherwise: then it is whom the article introduced.
 */
function scopeOf(document: DocumentReading, reading: SentenceReading, before: number): string | undefined {
  const article = keyAt(reading, 0) === 'in' || keyAt(reading, 0) === 'the' ? 1 : 0
  const opening = reading.matches.find(({ from, to }) => from === article && to < before)
  const use = opening?.uses[0]
  if (!opening || !use || document.gazetteer.entries.get(use.actor)?.kind !== 'country') return undefined
  const gap = gapAfter(document, reading, opening.to - 1)
  const says = gap === ' ' && REPORTING_WORDS.has(keyAt(reading, opening.to)) && use.form !== 'adjective'
  return says || (keyAt(reading, 0) === 'in' && gap === ', ') ? use.actor : undefined
}

/** “Brazilian police searched the premier’s house”: of two countries either premier may be meant. */
function isOfOthers(document: DocumentReading, reading: SentenceReading, holder: string): boolean {
  const use = reading.matches.find(({ from }) => from === (keyAt(reading, 0) === 'the' ? 1 : 0))?.uses[0]
  const country = countryOf(document, holder)
  return use?.form === 'adjective' && country !== undefined && country !== use.actor
}

/** “the president of Taiwan”, “the prime minister of the Netherlands”; not “the president of Chile’s club”, “the president of China Airlines”. */
function titleOfCountry(document: DocumentReading, reading: SentenceReading, from: number): Title | undefined {
  const office = officeAt(document, reading, from)
  if (!office || keyAt(reading, office.to) !== 'of' || gapAfter(document, reading, office.to - 1) !== ' ')
    return undefined
  const match = matchFrom(reading, keyAt(reading, office.to + 1) === 'the' ? office.to + 2 : office.to + 1)
  const use = match?.uses[0]
  if (!match || use?.form !== 'name' || document.gazetteer.entries.get(use.actor)?.kind !== 'country') return undefined
  const next = reading.words[match.to]
  const gap = gapAfter(document, reading, match.to - 1)
  if (isPossessive(document, reading, match.to) || gap === '-') return undefined
  // A name right behind is the holder’s own: “the president of Chile Ann Berg”, “the president of Chile, Ann Berg,”.
  if (/^,? $/u.test(gap) && next !== undefined && /^\p{Lu}/u.test(next.form)) return undefined
  return { from, ...office, country: use.actor, of: true }
}

function plainTitleAt(document: DocumentReading, reading: SentenceReading, from: number): Title | undefined {
  const office = officeAt(document, reading, from)
  return office && { from, ...office }
}

/** The office whose words begin at `from`: modifiers, a head noun, and what belongs to it: “foreign minister”, “Secretary of State”. */
function officeAt(
  document: DocumentReading,
  reading: SentenceReading,
  from: number,
): { to: number; title: string } | undefined {
  for (let index = from; index < from + 4; index += 1) {
    if (index > from && gapAfter(document, reading, index - 1) !== ' ') return undefined
    const key = keyAt(reading, index)
    if (OFFICES.has(key) && !OFFICES.has(keyAt(reading, index + 1))) {
      const tail = OFFICE_TAILS.find((words) => words.every((word, at) => keyAt(reading, index + 1 + at) === word))
      const to = index + 1 + (tail?.length ?? 0)
      const title = reading.words.slice(from, to).map((word) => word.key)
      return { to, title: plainTitle(title.join(' ')) }
    }
    if (!ROLE_MODIFIERS.has(key)) return undefined
  }
  return undefined
}

/** Whether a name follows, so that the title is said of it, or the title goes on in a way that names another office. */
function namesSomebodyNext(document: DocumentReading, reading: SentenceReading, to: number): boolean {
  const gap = gapAfter(document, reading, to - 1)
  const next = reading.words[to]
  if (!next || !/^\s{1,3}$/u.test(gap)) return false
  return (
    (/^\p{Lu}/u.test(next.form) && reading.pos[to] === 'PROPN') ||
    next.key === 'of' ||
    next.key === 'for' ||
    next.key === 'to' ||
    reading.pos[to] === 'NOUN'
  )
}

/** “the former French president” is nobody in office, but may have been introduced as such. */
const FORMER = 'former '
/** “expelled a Russian diplomat”: whoever it was. */
const ANY_OF_THEM = new Set(['a', 'an', 'another', 'one', 'any', 'every', 'each', 'no'])

/** Words for somebody of a state that name no office: “the Danish dignitary” is whoever the article introduced with a Danish one. */
const ANY_OFFICE = new Set(['dignitary', 'visitor', 'statesman'])

function isLeader(title: string): boolean {
  return title === 'leader' || title === 'head of state' || title === 'head of government'
}

/** By id: the sentence that first names somebody. */
function firstNamed(document: DocumentReading): Map<string, number> {
  const found = new Map<string, number>()
  for (const reading of document.sentences) {
    for (const id of reading.names.flatMap(({ actors }) => actors))
      if (!found.has(id)) found.set(id, reading.sentence.index)
  }
  return found
}

function holderOnce(document: DocumentReading, title: string, country: string, { holders }: Known): string | undefined {
  const key = `${title} of ${country}`
  if (!holders.has(key)) holders.set(key, holderOf(document, title, country))
  return holders.get(key)
}

/** The only holder of an office of a country: as the document says, else as known for the day of publication. */
function holderOf(document: DocumentReading, title: string, country: string): string | undefined {
  const fits = (held: string): boolean =>
    ANY_OFFICE.has(title)
      ? STATE_OFFICES.some((office) => endsWith(held, office))
      : isLeader(title)
        ? [...LEADER_TITLES].some((leader) => endsWith(held, leader)) || endsWith(held, 'leader')
        : endsWith(held, title) || (title.startsWith(FORMER) && held.startsWith(FORMER) && endsWith(held, title.slice(FORMER.length))) // prettier-ignore
  const introduced = [...document.introductions]
    .filter(
      ([id, roles]) =>
      roles.some((role) => (role.country ?? countryOf(document, id)) === country && (fits(role.plain) || fits(withoutCountry(role.title)))), // prettier-ignore
    )
    .map(([id]) => id)
  if (introduced.length > 0) return only(introduced)
  const day = document.published
  if (day === undefined || ANY_OFFICE.has(title)) return undefined
  const known = [...document.gazetteer.entries.values()].filter(
    (entry) =>
      entry.kind === 'person' &&
      entry.country === country &&
      entry.offices?.some(
        ({ title: held, from, to }) => (from ?? day) <= day && day <= (to ?? day) && fits(plainTitle(held)),
      ),
  )
  // Whom the corpus names for the office comes before whom the world knows.
  const own = known.filter(({ id }) => document.gazetteer.own.has(id))
  return only((own.length > 0 ? own : known).map(({ id }) => id))
}

/** “President of Tajikistan” → president. */
function withoutCountry(title: string): string {
  return plainTitle(title.replace(/ of (?:the )?\p{Lu}.*$/u, ''))
}

/** The only person whom the document has introduced with this title before. */
function introducedAs(
  document: DocumentReading,
  reading: SentenceReading,
  title: string,
  known: Known,
): string | undefined {
  const fitting = [...document.introductions].filter(
    ([id, roles]) =>
      (known.firstNamed.get(id) ?? Number.POSITIVE_INFINITY) <= reading.sentence.index &&
      roles.some((role) => endsWith(role.plain, title)),
  )
  return only(fitting.map(([id]) => id))
}

function countryOf(document: DocumentReading, id: string): string | undefined {
  return (document.gazetteer.entries.get(id) ?? document.discovered.get(id))?.country
}

function endsWith(title: string, end: string): boolean {
  return title === end || title.endsWith(` ${end}`)
}

function only(ids: string[]): string | undefined {
  const [first, second] = ids
  return second === undefined ? first : undefined
}
