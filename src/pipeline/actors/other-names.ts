import { CUES } from '../lexicon/name-words.ts'
import { ROLE_HEADS, ROLE_MODIFIERS } from '../lexicon/titles-of-office.ts'
import type { DocumentReading, SentenceReading } from './reading.ts'
import { gapAfter, keyAt, matchFrom, mention } from './reading.ts'
import { capitalisedRuns, type Run } from './runs.ts'
import { isCapitalised } from './words.ts'

type PlaceRule = { name: string; holds: (document: DocumentReading, reading: SentenceReading, run: Run) => boolean }

/** What shows that an unknown name is a place: “in X”, “the X region”, “the city of X”, “northern X”, “X, Russia”. */
const PLACE_RULES: readonly PlaceRule[] = [
  {
    name: 'before-an-area-word',
    holds: (document, reading, { to }) =>
      (gapAfter(document, reading, to - 1) === ' ' && CUES.areaWords.has(keyAt(reading, to))) ||
      (keyAt(reading, to) === 'and' &&
        /^(?:regions|provinces|districts|villages|towns|cities)$/u.test(keyAt(reading, to + 2))),
  },
  {
    name: 'after-a-preposition-of-place',
    holds: (document, reading, { from }) => {
      const before = CUES.directions.has(keyAt(reading, from - 1)) ? from - 2 : from - 1
      return gapAfter(document, reading, from - 1) === ' ' && CUES.countryPrepositions.has(keyAt(reading, before))
    },
  },
  {
    name: 'after-an-area-word',
    holds: (_document, reading, { from }) =>
      (keyAt(reading, from - 1) === 'of' && CUES.areaWords.has(keyAt(reading, from - 2))) ||
      (CUES.areaWords.has(keyAt(reading, from - 1)) && !isCapitalisedAt(reading, from - 1)),
  },
  { name: 'after-a-direction', holds: (_document, reading, { from }) => CUES.directions.has(keyAt(reading, from - 1)) },
  { name: 'before-its-country', holds: isBeforeItsCountry },
]

/** Names that mean no actor: places by the words beside them, the rest unknown. */
export function readOtherNames(document: DocumentReading): void {
  const inside = namesInside(document)
  for (const reading of document.sentences) {
    if (reading.plain) continue
    for (const run of capitalisedRuns(document, reading)) {
      const single = run.to - run.from === 1
      if (single && opensWords(document, reading, run.from) && !inside.has(keyAt(reading, run.from))) continue
      const last = keyAt(reading, run.to - 1)
      if (single && (ROLE_HEADS.has(last) || ROLE_MODIFIERS.has(last))) continue
      const place = CUES.areaWords.has(last)
        ? 'named-as-an-area'
        : PLACE_RULES.find((rule) => rule.holds(document, reading, run))?.name
      mention(document, reading, run.from, run.to, {
        actors: [],
        kind: place === undefined ? 'unknown' : 'place',
        via: 'name',
        rule: place ?? 'nobody-known',
        ...(place === undefined ? {} : { locative: true }),
      })
    }
  }
}

/** Words with a capital inside a sentence, where the capital means something. */
function namesInside(document: DocumentReading): Set<string> {
  const found = new Set<string>()
  for (const reading of document.sentences) {
    if (reading.plain) continue
    reading.words.forEach((word, index) => {
      if (isCapitalised(word) && !opensWords(document, reading, index)) found.add(word.key)
    })
  }
  return found
}

/** Whether the word opens the sentence or a quotation in it, so that its capital tells nothing. */
function opensWords(document: DocumentReading, reading: SentenceReading, index: number): boolean {
  return index === 0 || /[“"‘([:]$/u.test(gapAfter(document, reading, index - 1))
}

function isCapitalisedAt(reading: SentenceReading, index: number): boolean {
  const word = reading.words[index]
  return word !== undefined && isCapitalised(word)
}

function isBeforeItsCountry(document: DocumentReading, reading: SentenceReading, { to }: Run): boolean {
  if (gapAfter(document, reading, to - 1) !== ', ') return false
  const match = matchFrom(reading, to)
  return match?.uses[0]?.form === 'name' && document.gazetteer.entries.get(match.uses[0].actor)?.kind === 'country'
}
