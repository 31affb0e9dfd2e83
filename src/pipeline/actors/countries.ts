import { meansGovernment } from './metonyms.ts'
import type { DocumentReading, Match, SentenceReading } from './reading.ts'
import { gapAfter, isFree, keyAt, mention } from './reading.ts'

const PLACE_PREPOSITIONS = new Set(
  'in to from near inside outside across throughout into via within through at'.split(' '),
)

/** Countries and organisations by name, capital or adjective; places that only contain such a name. */
export function readCountries(document: DocumentReading): void {
  for (const reading of document.sentences) {
    for (const match of reading.matches) if (isFree(reading, match.from, match.to)) readMatch(document, reading, match)
  }
}

function readMatch(document: DocumentReading, reading: SentenceReading, match: Match): void {
  const { from, to } = match
  const use = match.uses[0]
  if (!use) return
  if (use.form === 'place') {
    mention(document, reading, from, to, {
      actors: [],
      kind: 'place',
      via: 'name',
      locative: true,
      rule: 'known-place',
    })
    return
  }
  const entry = document.gazetteer.entries.get(use.actor)
  if (!entry) return
  const actors = [use.actor]
  if (use.form === 'metonym' && entry.kind !== 'person') {
    const { government, rule } = meansGovernment(document, reading, from, to)
    if (government) mention(document, reading, from, to, { actors, kind: entry.kind, via: 'metonym', rule })
    else mention(document, reading, from, to, { actors: [], kind: 'place', via: 'name', locative: true, rule })
  } else if (use.form === 'adjective') {
    mention(document, reading, from, to, { actors, kind: entry.kind, via: 'adjective', rule: 'adjective-of-a-country' })
  } else {
    const locative =
      entry.kind === 'country' &&
      PLACE_PREPOSITIONS.has(keyAt(reading, from - 1)) &&
      gapAfter(document, reading, from - 1) === ' '
    mention(document, reading, from, to, {
      actors,
      kind: entry.kind,
      via: 'name',
      rule: 'known-name',
      ...(locative ? { locative: true } : {}),
    })
  }
}
