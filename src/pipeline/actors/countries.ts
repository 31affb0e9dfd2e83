import type { ActorEntry } from '../corpus.ts'
import { CUES, STATE_ORGANS } from '../lexicon/name-words.ts'
import { GROUPS, ROLE_HEADS, ROLE_MODIFIERS } from '../lexicon/titles-of-office.ts'
import { isPartOfOtherName } from './longer-names.ts'
import { isMakeOfThing } from './makes.ts'
import { readMetonym } from './metonyms.ts'
import type { DocumentReading, Match, SentenceReading } from './reading.ts'
import { isNamesake } from './namesakes.ts'
import { isCapitalised } from './words.ts'
import { gapAfter, isFree, isPossessive, keyAt, matchFrom, matchTo, mention } from './reading.ts'

/** Countries and organisations by name, capital or adjective; places that only contain such a name. */
export function readCountries(document: DocumentReading): void {
  const organs = new Map<string, string>()
  for (const reading of document.sentences) {
    for (const match of reading.matches) {
      if (isFree(reading, match.from, match.to)) readMatch(document, reading, match, organs)
    }
  }
}

function readMatch(
  document: DocumentReading,
  reading: SentenceReading,
  match: Match,
  organs: Map<string, string>,
): void {
  const { from, to } = match
  const use = match.uses[0]
  if (match.organ !== undefined) readOrgan(document, reading, match, organs)
  else if (use?.form === 'place') {
    mention(document, reading, from, to, {
      actors: [],
      kind: 'place',
      via: 'name',
      locative: true,
      rule: 'known-place',
    })
  } else if (use) {
    const entry = document.gazetteer.entries.get(use.actor)
    if (!entry) {
      mention(document, reading, from, to, {
        actors: [use.actor],
        kind: 'organisation',
        via: 'name',
        rule: 'organisation-named-in-the-text',
      })
    } else if (entry.kind === 'organisation' && isNamesake(document, reading, match, entry)) {
      mention(document, reading, from, to, { actors: [], kind: 'unknown', via: 'name', rule: 'of-another-country' })
    } else if (entry.kind === 'organisation' && isMakeOfThing(document, reading, match)) {
      mention(document, reading, from, to, { actors: [], kind: 'unknown', via: 'name', rule: 'make-of-a-thing' })
    } else if (entry.kind === 'organisation' && use.form === 'name') {
      mention(document, reading, from, to, {
        actors: [entry.id],
        kind: entry.kind,
        via: 'name',
        rule: 'known-organisation',
      })
    } else if (isPartOfOtherName(document, reading, match)) {
      mention(document, reading, from, to, { actors: [], kind: 'unknown', via: 'name', rule: 'part-of-another-name' })
    } else if (use.form === 'metonym') readSeat(document, reading, match, entry)
    else
      readCountry(
        document,
        reading,
        match,
        entry,
        use.form === 'adjective' || standsAsAdjective(document, reading, match) ? 'adjective' : 'name',
      )
  }
}

/** “the US utility Acme”, “its UK business”: initials before what a body is, or before what somebody has there, are its adjective. */
function standsAsAdjective(document: DocumentReading, reading: SentenceReading, { from, to }: Match): boolean {
  const form = reading.words.slice(from, to).map((word) => word.form).join('') // prettier-ignore
  if (!/^\p{Lu}{2,4}$/u.test(form)) return false
  if (keyAt(reading, from - 1) === 'its' && reading.pos[to] === 'NOUN') return true
  for (let index = to; index < to + 5 && /^\.? $/u.test(gapAfter(document, reading, index - 1)); index += 1) {
    const actor = matchFrom(reading, index)?.uses[0]?.actor ?? ''
    if ((document.gazetteer.entries.get(actor) ?? document.discovered.get(actor))?.kind === 'organisation') return index > to // prettier-ignore
    const word = reading.words[index]
    if (!word || isCapitalised(word) || !/^(?:NOUN|ADJ)$/u.test(reading.pos[index] ?? 'X')) return false
  }
  return false
}

/** A ministry or an army: the state whose it is, or the one that the document last named it with. */
function readOrgan(
  document: DocumentReading,
  reading: SentenceReading,
  match: Match,
  organs: Map<string, string>,
): void {
  const organ = match.organ ?? ''
  const country = match.uses[0]?.actor ?? organs.get(organ)
  if (country !== undefined) organs.set(organ, country)
  mention(document, reading, match.from, match.to, {
    actors: country === undefined ? [] : [country],
    kind: country === undefined ? 'unknown' : 'country',
    via: 'adjective',
    rule: 'organ-of-a-state',
    as: textOf(document, reading, match.from, match.to),
  })
}

/** Rules by which somebody comes to a capital, so that its country is visited. */
const VISITS = new Set(['visited', 'on-a-visit', 'arrived-in'])

function readSeat(document: DocumentReading, reading: SentenceReading, match: Match, entry: ActorEntry): void {
  const rule = readMetonym(document, reading, match.from, match.to)
  if (!rule) return
  if (rule.means === 'government') {
    const as = groupAfter(document, reading, match)
    mention(document, reading, match.from, match.to, {
      actors: [entry.id],
      kind: entry.kind,
      via: 'metonym',
      rule: rule.name,
      ...(as ? { as } : {}),
    })
  } else if (VISITS.has(rule.name) && entry.kind === 'country') {
    // Who is visited in a capital is its country: “last visited Beijing”.
    mention(document, reading, match.from, match.to, {
      actors: [entry.id],
      kind: 'place',
      via: 'metonym',
      locative: true,
      rule: rule.name,
    })
  } else {
    mention(document, reading, match.from, match.to, {
      actors: [],
      kind: 'place',
      via: 'name',
      locative: true,
      rule: rule.name,
      ...(entry.kind === 'country' ? { capitalOf: entry.id } : {}),
    })
  }
}

function readCountry(
  document: DocumentReading,
  reading: SentenceReading,
  match: Match,
  entry: ActorEntry,
  via: 'name' | 'adjective',
): void {
  const as = groupAfter(document, reading, match)
  const where =
    as !== undefined && isPossessive(document, reading, match.to)
      ? undefined
      : locativeRule(document, reading, match, via)
  mention(document, reading, match.from, match.to, {
    actors: [entry.id],
    kind: entry.kind,
    via,
    rule: where ?? (via === 'adjective' ? 'adjective-of-a-country' : 'known-name'),
    ...(where === undefined ? {} : { locative: true }),
    ...(as === undefined ? {} : { as }),
  })
}

/** The rule by which a country only tells where: “in China”, “Russian-held”, “Ukraine’s southern Kherson region”. */
function locativeRule(
  document: DocumentReading,
  reading: SentenceReading,
  { from, to }: Match,
  via: 'name' | 'adjective',
): string | undefined {
  if (gapAfter(document, reading, to - 1) === '-' && CUES.controlled.has(keyAt(reading, to)))
    return 'in-control-of-a-place'
  if (isPossessive(document, reading, to)) return ownsArea(document, reading, to + 1) ? 'owner-of-a-place' : undefined
  if (via === 'adjective') return undefined
  if (isAfterItsPlace(document, reading, from, to)) return 'after-its-place'
  let index = from - 1
  while (
    index >= 0 &&
    (keyAt(reading, index) === 'the' ||
      CUES.directions.has(keyAt(reading, index)) ||
      keyAt(reading, index) === 'neighbouring' ||
      keyAt(reading, index) === 'neighboring')
  )
    index -= 1
  const before = keyAt(reading, index)
  if (!/^\s{1,3}$/u.test(gapAfter(document, reading, index))) return undefined
  if (CUES.countryPrepositions.has(before)) return 'after-a-preposition-of-place'
  if (!CUES.ways.has(before) || before === 'for') return undefined
  for (let back = index - 1; back >= 0 && index - back <= 6; back -= 1) {
    if (CUES.motion.has(keyAt(reading, back))) return 'on-the-way'
    if (CUES.given.has(keyAt(reading, back))) return undefined
  }
  return undefined
}

/** “Mendi, Papua New Guinea,”: a place and its country between commas; not a list of countries. */
function isAfterItsPlace(document: DocumentReading, reading: SentenceReading, from: number, to: number): boolean {
  const place = reading.words[from - 1]
  if (
    !place ||
    gapAfter(document, reading, from - 1) !== ', ' ||
    !/^(?:$|,|\.|\)| ?[(—–])/u.test(gapAfter(document, reading, to - 1))
  )
    return false
  const use = matchTo(reading, from)?.uses[0]
  if (use !== undefined) return use.form === 'metonym' || use.form === 'place'
  return isCapitalised(place) || CUES.areaWords.has(place.key)
}

/** Whether the words from `index` name an area within a few words: “southern Kherson region”. */
function ownsArea(document: DocumentReading, reading: SentenceReading, index: number): boolean {
  for (let at = index; at < index + 4 && at < reading.words.length; at += 1) {
    if (CUES.areaWords.has(keyAt(reading, at))) return true
    const tag = reading.pos[at]
    if (tag === 'VERB' || tag === 'AUX' || tag === 'ADP' || !/^[ -]$/u.test(gapAfter(document, reading, at)))
      return false
  }
  return false
}

/** The people or the organ through which the country acts: “Russian forces”, “US intelligence officials”, “Ukraine’s air force”. */
function groupAfter(document: DocumentReading, reading: SentenceReading, { from, to }: Match): string | undefined {
  const possessive = isPossessive(document, reading, to)
  const first = possessive ? to + 1 : to
  const organ = matchFrom(reading, first)
  if (organ?.organ !== undefined) return textOf(document, reading, from, organ.to)
  let end = 0
  for (let index = first; index < first + 4 && index < reading.words.length; index += 1) {
    if (index > first && gapAfter(document, reading, index - 1) !== ' ') break
    if (index === first && !/^[ ]$/u.test(gapAfter(document, reading, index - 1))) break
    const key = keyAt(reading, index)
    if (STATE_ORGANS.has(`${key} ${keyAt(reading, index + 1)}`)) end = index + 2
    else if (GROUPS.has(key) || ROLE_HEADS.has(key) || STATE_ORGANS.has(key)) end = index + 1
    else if (index < end) continue
    else if (!ROLE_MODIFIERS.has(key) && reading.pos[index] !== 'ADJ') break
  }
  return end > 0 && !nounFollows(document, reading, end) ? textOf(document, reading, from, end) : undefined
}

/** Whether the phrase goes on, so that another noun is its head: “Russia’s military | procurement”. */
function nounFollows(document: DocumentReading, reading: SentenceReading, index: number): boolean {
  const tag = reading.pos[index]
  const gap = gapAfter(document, reading, index - 1)
  return gap === '-' || (gap === ' ' && (tag === 'NOUN' || tag === 'PROPN'))
}

function textOf(document: DocumentReading, reading: SentenceReading, from: number, to: number): string {
  const first = reading.words[from]
  const last = reading.words[to - 1]
  return first && last ? document.text.slice(first.start, last.end) : ''
}
