/** Words whose tag cannot be right for how the words beside them are formed, mended before the clauses are read. */
import { GROUP_NOUNS, PEOPLE_NOUNS } from '../lexicon/people-nouns.ts'
import { stanceOf } from '../lexicon/reporting-verbs.ts'
import { isInvariable, verbBases, verbForm } from '../lexicon/verb-forms.ts'
import { framesOfVerb } from '../lexicon/verb-frames.ts'
import { FINITE, isPast, MISREAD_DEEDS } from './misread-deeds.ts'
import type { Misreading } from './misread-deeds.ts'
import { MISREAD_PARTICIPLES } from './misread-participles.ts'
import { MISREAD_TELLING } from './misread-telling.ts'
import type { Word } from './words.ts'

/** Verbs that a bare verb may follow: "helped build", "made leave", "dared speak". */
const BEFORE_BARE = /^(?:help|let|make|see|hear|have|watch|feel|do|dare|need|go|come|get|bid|try)$/
/** Nouns without -s that still take a plural verb. */
const PLURALS =
  /^(?:police|people|troops|men|women|children|staff|cattle|youth|clergy|militia|army|military|government|team|crew|family|majority|number|lot|rest|half|third|most|many|few|two|three|four|both|all|public|media|data|personnel|side|pair|couple|trio)$/
const QUALITIES =
  /^(?:interested|concerned|based|located|limited|tired|worried|pleased|crowded|related|involved|married|scared|known|engaged|absorbed|composed|dedicated|committed|prepared)$/
/** Participles that tell of what sort something is, where a noun follows at once. */
const JOINT =
  /^(?:shared|increased|renewed|improved|reduced|continued|limited|combined|enhanced|expanded|heightened|strengthened|planned|proposed|sustained|coordinated|advanced|deepened|restricted)$/
const ADDRESSES =
  /^(?:video|televised|television|tv|radio|nightly|weekly|evening|inaugural|annual|keynote|public|national|online)$/
const TO_A_NOUN = /^(?:traffic|work|power|school|court|trial|vote|business|bed|market|sea|port|war)$/
const TO_A_NOUN_AFTER = /^(?:return|reopen|open|close|go|come|back|restore|take|send|bring|put)$/

const FORCES = /^(?:security|armed|special|government|rebel|air|ground|police|defence|defense|coalition|border|militia|peacekeeping|reserve)$/ // prettier-ignore
/** Prepositions that no clause ends in, so that a noun follows. */
const AFTER_IT_A_NOUN = /^(?:of|between|among|despite|amid|during|through|against)$/
const PROFITS = /^operating (?:profits?|incomes?|loss|losses|costs|earnings)$/

export const MISREADINGS: readonly Misreading[] = [
  ...MISREAD_DEEDS,
  ...MISREAD_PARTICIPLES,
  ...MISREAD_TELLING,
  {
    // "Ford recalled 600,000 trucks."
    name: 'first-word-before-its-verb',
    from: 'VERB',
    to: 'PROPN',
    holds: (words, at, word) =>
      at === 0 && /^\p{Lu}/u.test(word.text) && verbForm(word.low) === 'base' && isPast(words[at + 1]),
  },
  {
    // "fired tear gas", "launched air raids"
    name: 'bare-verb-after-a-past',
    from: 'VERB',
    to: 'NOUN',
    holds: (words, at, word) => {
      const before = words[at - 1]
      // "The firms that it owned make cars": the past closes a clause inside
      const inside = words.slice(Math.max(0, at - 6), at).some(({ low }) => /^(?:that|which|who|whom|it|he|she|they|we)$/.test(low)) // prettier-ignore
      return isBare(word) && isPast(before) && !inside && !BEFORE_BARE.test(before?.lemma ?? '')
    },
  },
  {
    // "sprayed orange paint on it": no plural stands before, and the clause has its verb already
    name: 'plural-verb-after-a-singular',
    from: 'VERB',
    to: 'NOUN',
    holds: (words, at, word) => {
      const before = words[at - 1]
      if (!before || !isBare(word) || isInvariable(word.low)) return false
      if ((before.pos !== 'NOUN' && before.pos !== 'ADJ') || before.low.endsWith('s') || PLURALS.test(before.low))
        return false
      const near = words.slice(Math.max(0, at - 6), at)
      if (near.some((other) => other.pos === 'CCONJ' || other.pos === 'AUX' || other.pos === 'SCONJ' || other.pos === 'PRON' || other.pos === 'PUNCT' || other.low === 'to' || BEFORE_BARE.test(other.lemma))) return false // prettier-ignore
      return near.some((other) => isPast(other))
    },
  },
  {
    // "was looted near the border": with a verb of that form in the lexicon, and a place, a doer or a day behind it
    name: 'suffered-read-as-a-quality',
    from: 'ADJ',
    to: 'VERB',
    holds: (words, at, word) =>
      verbForm(word.low) === 'past-or-participle' && /^(?:was|were|been)$/.test(words[at - 1]?.low ?? '') && /^(?:in|near|on|at|by|after|during|outside|from)$/.test(words[at + 1]?.low ?? '') && !QUALITIES.test(word.low) && verbBases(word.low).some((base) => framesOfVerb(base).length > 0), // prettier-ignore
  },
  {
    // "a sign of mutual support and shared opposition": a quality beside a quality
    name: 'quality-read-as-a-past',
    from: 'VERB',
    to: 'ADJ',
    holds: (words, at, word) => {
      const [noun, and, next] = [words[at - 2], words[at - 1], words[at + 1]]
      const beside = words[at - 3]?.pos === 'ADJ' || words[at - 3]?.low === 'of'
      return JOINT.test(word.low) && and?.pos === 'CCONJ' && noun?.pos === 'NOUN' && beside && next?.pos === 'NOUN'
    },
  },
  {
    // "The military seized control", "The opposition rejected the pact": a body that is named by a quality
    name: 'body-read-as-a-quality',
    from: 'ADJ',
    to: 'NOUN',
    holds: (words, at, word) => {
      const [opens, next] = [words[at - 1], words[at + 1]]
      const isBody = /^(?:military|opposition|judiciary|executive|paramilitary|press)$/.test(word.low) // prettier-ignore
      return isBody && (opens?.pos === 'DET' || /^['’]s$/.test(opens?.low ?? '')) && isPastForm(next) && words[at + 2]?.pos !== 'PUNCT' // prettier-ignore
    },
  },
  {
    // "million internally displaced people", "the newly elected council": an adverb of manner inside a noun phrase
    name: 'quality-behind-its-adverb',
    from: 'VERB',
    to: 'ADJ',
    holds: (words, at, word) => {
      const [opens, adverb, next] = [words[at - 2], words[at - 1], words[at + 1]]
      const form = verbForm(word.low)
      const participle = form === 'past-or-participle' || form === 'participle' || word.low.endsWith('ed')
      return participle && adverb?.pos === 'ADV' && adverb.low.endsWith('ly') && /^(?:NOUN|ADJ)$/.test(next?.pos ?? '') && (/^(?:DET|ADJ|NUM|ADP)$/.test(opens?.pos ?? '') || opens?.low === "'s") // prettier-ignore
    },
  },
  {
    // "convicted of murder, aggravated assault and attempted robbery"
    name: 'quality-of-a-crime',
    from: 'VERB',
    to: 'ADJ',
    holds: (words, at, word) =>
      /^(?:aggravated|attempted|organi[sz]ed|alleged|suspected)$/.test(word.low) && words[at + 1]?.pos === 'NOUN' && /^(?:PUNCT|CCONJ|ADP|DET|VERB)$/.test(words[at - 1]?.pos ?? ''), // prettier-ignore
  },
  {
    // "the ministry alleged that …", "the suit alleged Nokia broke the law": behind who alleges, and before what is alleged
    name: 'charge-read-as-a-quality',
    from: 'ADJ',
    to: 'VERB',
    holds: (words, at, word) => {
      const [before, next] = [words[at - 1], words[at + 1]]
      if (word.low !== 'alleged' || !before || !next) return false
      // "the suit, filed in Arl, alleged that", "resigned and alleged that"; of a name behind it only with a verb of its own
      if (next.low === 'that') return before.pos !== 'DET'
      const tells = next.pos === 'PROPN' && /^(?:AUX|VERB)$/.test(words[at + 2]?.pos ?? '')
      if (/^(?:,|and)$/.test(before.low)) return tells
      const accuser = before.name >= 0 || /^(?:NOUN|PROPN|PRON|ADV)$/.test(before.pos)
      const opens = next.name >= 0 || /^(?:PROPN|DET|PRON|NUM)$/.test(next.pos)
      return accuser && (opens || (next.text === ',' && words.slice(at + 2, at + 10).some(({ low }) => low === 'that')))
    },
  },
  {
    // "Neighbouring Togo shut its border."
    name: 'neighbour-read-as-a-gerund',
    from: 'VERB',
    to: 'ADJ',
    holds: (words, at, word) => /^neighbou?ring$/.test(word.low) && words[at + 1]?.pos === 'PROPN',
  },
  {
    // "said in her nightly video address that"
    name: 'address-that-is-given',
    from: 'VERB',
    to: 'NOUN',
    holds: (words, at, word) => word.low === 'address' && ADDRESSES.test(words[at - 1]?.low ?? ''),
  },
  {
    // "no threat to anybody, let alone to us"
    name: 'let-alone',
    from: 'VERB',
    to: 'ADV',
    holds: (words, at, word) => word.low === 'let' && words[at + 1]?.low === 'alone',
  },
  {
    // "the rest were let go"
    name: 'let-go',
    from: 'VERB',
    to: 'ADV',
    holds: (words, at, word) => word.low === 'go' && words[at - 1]?.lemma === 'let',
  },
  {
    // "according to aid workers"
    name: 'source-after-according-to',
    from: 'VERB',
    to: 'NOUN',
    holds: (words, at) => words[at - 1]?.low === 'to' && words[at - 2]?.low === 'according',
  },
  {
    // "when word of the deal got out"
    name: 'word-that-spreads',
    from: 'VERB',
    to: 'NOUN',
    holds: (words, at, word) => word.low === 'word' && !/^(?:DET|PRON|PROPN)$/.test(words[at + 1]?.pos ?? ''),
  },
  {
    // "Security forces open fire"
    name: 'forces-of-a-state',
    from: 'VERB',
    to: 'NOUN',
    holds: isForces,
  },
  {
    // "thousands of calls in three days"
    name: 'plural-after-a-preposition',
    from: 'VERB',
    to: 'NOUN',
    holds: (words, at, word) =>
      verbForm(word.low) === 'present' && AFTER_IT_A_NOUN.test(words[at - 1]?.low ?? '') && /^(?:ADP|PUNCT|CCONJ|none)$/.test(words[at + 1]?.pos ?? 'none'), // prettier-ignore
  },
  {
    // "Early exercises largely took place", "Chinese censors have struck": of two finite verbs in a row the first is the subject
    name: 'plural-before-a-finite-verb',
    from: 'VERB',
    to: 'NOUN',
    holds: (words, at, word) => {
      const next = words[at + 1]?.pos === 'ADV' ? words[at + 2] : words[at + 1]
      const finite = next?.pos === 'AUX' ? FINITE.test(next.low) : isPast(next)
      return finite && verbForm(word.low) === 'present' && /^(?:ADJ|DET|NUM|NOUN|PROPN)$/.test(words[at - 1]?.pos ?? '') && !stanceOf(word.lemma) // prettier-ignore
    },
  },
  {
    // "one of the more thorough analyses of trade", "in the opening address by the king"
    name: 'noun-behind-its-quality',
    from: 'VERB',
    to: 'NOUN',
    holds: (words, at, word) => {
      const [opens, quality, next] = [words[at - 2], words[at - 1], words[at + 1]]
      const form = verbForm(word.low)
      const described =
        quality?.pos === 'ADJ' || (/^(?:VERB|NOUN)$/.test(quality?.pos ?? '') && verbForm(quality?.low ?? '') === 'ing')
      return described && (form === 'present' || isBare(word)) && /^(?:DET|ADV)$/.test(opens?.pos ?? '') && /^(?:of|by)$/.test(next?.low ?? '') // prettier-ignore
    },
  },
  {
    // ", existing evidence suggests", "where rising waters had cut the road"
    name: 'quality-before-a-subject',
    from: 'VERB',
    to: 'ADJ',
    holds: (words, at, word) => {
      const [before, noun, verb] = [words[at - 1], words[at + 1], words[at + 2]]
      const opens = before === undefined || /^(?:PUNCT|SCONJ|ADV|CCONJ)$/.test(before.pos)
      const finite = verb?.pos === 'AUX' ? FINITE.test(verb.low) : verb?.pos === 'VERB' && verbForm(verb.low) !== 'ing' && !isBare(verb) // prettier-ignore
      return opens && verbForm(word.low) === 'ing' && noun?.pos === 'NOUN' && (finite || PROFITS.test(`${word.low} ${noun.low}`)) // prettier-ignore
    },
  },
  {
    // "rose by 4% in 2023 compared with 2022"
    name: 'compared-with',
    from: 'VERB',
    to: 'ADP',
    holds: (words, at, word) =>
      word.low === 'compared' && /^(?:with|to)$/.test(words[at + 1]?.low ?? '') && words.slice(0, at - 1).some((other) => isPast(other)) && !/^(?:AUX|PRON|PROPN)$/.test(words[at - 1]?.pos ?? ''), // prettier-ignore
  },
  {
    // "the far side of the Moon"
    name: 'side-of-a-thing',
    from: 'VERB',
    to: 'NOUN',
    holds: (words, at, word) =>
      word.low === 'side' && /^(?:far|other|either|each|both|near|one|same|wrong|right|south|north|east|west)$/.test(words[at - 1]?.low ?? ''), // prettier-ignore
  },
  {
    // "reopened to traffic", "returned to work"
    name: 'to-a-noun',
    from: 'VERB',
    to: 'NOUN',
    holds: (words, at, word) =>
      words[at - 1]?.low === 'to' && TO_A_NOUN.test(word.low) && TO_A_NOUN_AFTER.test(words[at - 2]?.lemma ?? ''),
  },
  {
    // "the deputy premier toured", "the US military said"
    name: 'somebody-read-as-a-quality',
    from: 'ADJ',
    to: 'NOUN',
    holds: (words, at, word) => {
      if (!PEOPLE_NOUNS.has(word.low) && !GROUP_NOUNS.has(word.low)) return false
      const next = words[at + 1]
      const verb = next?.pos === 'VERB' || next?.pos === 'AUX' || isShot(words, at + 1)
      const named = next?.text === ',' && /^(?:which|who|whose)$/.test(words[at + 2]?.low ?? '')
      return (verb || named) && /^(?:DET|ADJ|NOUN|PROPN)$/.test(words[at - 1]?.pos ?? '')
    },
  },
]

/** "Security forces": no verb, also where a headline has none. */
export function isForces(words: readonly Word[], at: number): boolean {
  return words[at]?.low === 'forces' && FORCES.test(words[at - 1]?.low ?? '')
}

/** Sets the tags right in place, each word once, by the first misreading that holds. */
export function mendMisreadings(words: Word[]): void {
  words.forEach((word, at) => {
    const found = MISREADINGS.find(({ from, holds }) => word.pos === from && holds(words, at, word))
    if (!found) return
    word.pos = found.to
    // "protests" keeps its singular
    const plural = found.to === 'NOUN' && verbForm(word.low) === 'present'
    if (found.from === 'VERB' && !plural) word.lemma = word.low
  })
}

function isBare(word: Word): boolean {
  return verbForm(word.low) === 'base' && word.low === word.lemma
}

/** "shot down four drones", "struck the port": a past that is also a noun, before what it was done to. */
function isShot(words: readonly Word[], at: number): boolean {
  const after = words[at + 1]
  return /^(?:shot|struck|hit|cut|set)$/.test(words[at]?.low ?? '') && /^(?:down|dead|off|up|out|a|an|the|\d+)$/.test(after?.low ?? '') // prettier-ignore
}

function isPastForm(word: Word | undefined): boolean {
  if (word === undefined || !/^(?:VERB|AUX|NOUN)$/.test(word.pos)) return false
  return /^(?:past|past-or-participle)$/.test(verbForm(word.low))
}
