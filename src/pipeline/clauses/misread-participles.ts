/** Participles that are read as nouns, and nouns and qualities that are read as participles: which of them go on with what was done. */
import { GROUP_NOUNS, PEOPLE_NOUNS } from '../lexicon/people-nouns.ts'
import { RANKS, ROLE_HEADS } from '../lexicon/titles-of-office.ts'
import { verbBases, verbForm } from '../lexicon/verb-forms.ts'
import { isKnownVerb } from './known-verbs.ts'
import { FINITE, isPast } from './misread-deeds.ts'
import type { Misreading } from './misread-deeds.ts'
import type { Word } from './words.ts'

/** Pasts that are nouns too: "a saw", "the rose". */
const PASTS_AND_NOUNS = /^(?:saw|rose|fell|spoke|bore|drove|dove|wove|sank|rang|felt|found|left|lay|bound|wound|ground|met|lit|spat)$/ // prettier-ignore
/** How somebody holds an office: "acting president", "the outgoing chancellor". */
const HOLDS = /^(?:acting|outgoing|incoming|ruling|governing|sitting|presiding|commanding|retiring|departing|reigning|serving)$/ // prettier-ignore
/** Nouns of which one is named before a noun: "..., mining shares", "housing costs". */
const NAMES_A_SORT = /^(?:banking|mining|housing|training|building|trading|shipping|farming|fishing|lending|borrowing|manufacturing|engineering|accounting|advertising|marketing|gaming|gambling|drinking|nursing|parking|shopping|living|operating|working|missing|remaining|existing|leading|growing|rising|falling|emerging|developing|neighbou?ring|surrounding|visiting|ruling|governing|opposing|competing|warring|voting|polling|surviving|holding|cooking|heating|cleaning|nothing|something|anything|everything|morning|evening|meeting|being|during|including|according|following|regarding|concerning|pending|excluding|barring|beginning|saying)$/ // prettier-ignore

export const MISREAD_PARTICIPLES: readonly Misreading[] = [
  {
    // "a colonel turned think-tanker": what somebody was and is, without an article between
    name: 'turned-into-another',
    from: 'VERB',
    to: 'ADP',
    holds: (words, at, word) => {
      const [before, next] = [words[at - 1], words[at + 1]]
      const isNoun = before?.pos === 'NOUN' && next?.pos === 'NOUN'
      return word.low === 'turned' && isNoun && (isSomebody(before) || isSomebody(next))
    },
  },
  {
    // "The army overthrew the government", "The generals overthrew Khan": a past that is no noun and no participle
    name: 'past-read-as-a-noun',
    from: 'NOUN',
    to: 'VERB',
    holds: (words, at, word) =>
      verbForm(word.low) === 'past' &&
      !PASTS_AND_NOUNS.test(word.low) &&
      /^(?:DET|PROPN|PRON|NUM)$/.test(words[at + 1]?.pos ?? ''),
  },
  {
    // "Police shot dead a gunman"
    name: 'shot-dead',
    from: 'NOUN',
    to: 'VERB',
    holds: (words, at, word) =>
      word.low === 'shot' &&
      words[at + 1]?.low === 'dead' &&
      /^(?:NOUN|PROPN|PRON)$/.test(words[at - 1]?.pos ?? '') &&
      /^(?:DET|NUM|ADJ|PROPN|ADV)$/.test(words[at + 2]?.pos ?? ''),
  },
  {
    // "raided two houses, arresting 12 officers", "answered with sanctions, closing borders and freezing assets"
    name: 'deed-behind-a-comma',
    from: 'NOUN',
    to: 'VERB',
    holds: (words, at, word) => {
      if (verbForm(word.low) !== 'ing' || NAMES_A_SORT.test(word.low) || !verbBases(word.low).some(isKnownVerb))
        return false
      const before = words[at - 1]
      const goesOn = before?.low === 'and' && words.slice(0, at - 1).some(({ pos, low }) => pos === 'VERB' && verbForm(low) === 'ing') // prettier-ignore
      if (before?.text !== ',' && !goesOn) return false
      return words.slice(0, at).some(mayBePast) && isObject(words, at + 1)
    },
  },
  {
    // "acting president Khan", "outgoing Prime Minister Lee"
    name: 'way-of-holding-an-office',
    from: 'VERB',
    to: 'ADJ',
    holds: (words, at, word) => HOLDS.test(word.low) && /^(?:PROPN|NOUN|ADJ)$/.test(words[at + 1]?.pos ?? '') && words.slice(at + 1, at + 4).some(isOffice), // prettier-ignore
  },
  {
    // "Visiting Foreign Minister Lee signed a treaty", and not "Visiting President Lee, he said"
    name: 'visitor-at-the-beginning',
    from: 'VERB',
    to: 'ADJ',
    holds: (words, at, word) => {
      if (at !== 0 || word.low !== 'visiting' || !words.slice(1, 4).some(isOffice)) return false
      const end = words.findIndex(({ pos }, index) => index > at && !/^(?:PROPN|NOUN|ADJ)$/.test(pos))
      return isPast(words[end]) || (words[end]?.pos === 'AUX' && FINITE.test(words[end]?.low ?? ''))
    },
  },
]

/** "politician", "lawyers", "actress": words of people, known or by how they are made. */
function isSomebody({ low, lemma }: Word): boolean {
  return PEOPLE_NOUNS.has(lemma) || ROLE_HEADS.has(lemma) || RANKS.has(lemma) || /(?:er|or|ist|ian|man|men|woman|women|ess)s?$/.test(low) // prettier-ignore
}

/** "Police foiled a plot, …", which is read as a quality until the next rules look at it. */
function mayBePast(word: Word): boolean {
  return isPast(word) || (word.pos === 'ADJ' && verbForm(word.low) === 'past-or-participle')
}

function isOffice({ low }: Word): boolean {
  return ROLE_HEADS.has(low) || PEOPLE_NOUNS.has(low) || GROUP_NOUNS.has(low)
}

/** Whether a noun phrase begins here that no finite verb follows before the next mark: what is done something to, and not who does it. */
function isObject(words: readonly Word[], from: number): boolean {
  const first = words[from]
  const second = words[from + 1]
  const counted = /^(?:DET|NUM|PRON|PROPN)$/.test(first?.pos ?? '')
  const plural = [first, second].some((word) => word?.pos === 'NOUN' && word.low.endsWith('s'))
  if (!counted && !(plural && /^(?:NOUN|ADJ)$/.test(first?.pos ?? ''))) return false
  for (const word of words.slice(from)) {
    if (word.pos === 'PUNCT' || word.pos === 'SCONJ' || word.pos === 'CCONJ' || /^(?:who|which|that)$/.test(word.low)) return true // prettier-ignore
    if (word.pos === 'AUX' || (word.pos === 'VERB' && verbForm(word.low) !== 'ing' && word.low !== 'to')) return isDescribed(words, word) // prettier-ignore
  }
  return true
}

/** "closing schools run by monks": a participle behind a noun does not make it act. */
function isDescribed(words: readonly Word[], word: Word): boolean {
  const next = words[words.indexOf(word) + 1]
  return word.pos === 'VERB' && /^(?:by|in|on|at|to|from|of|with)$/.test(next?.low ?? '')
}
