/** Verbs of telling at the end of a sentence that are read as something else: "…, Moscow claims.", "…, court records show." */
import { GROUP_NOUNS, PEOPLE_NOUNS } from '../lexicon/people-nouns.ts'
import { canSpeak } from '../lexicon/reporting-verbs.ts'
import { ROLE_HEADS } from '../lexicon/titles-of-office.ts'
import type { Misreading } from './misread-deeds.ts'
import type { Word } from './words.ts'

/** Verbs of telling that are nouns too. */
const TELLS = /^(?:claims?|shows?|reports?|estimates?)$/
const ENDS = /^[.;!?]$/
/** "prosecutors in Arl", "the head of the clinic". */
const LINKS = /^(?:of|in|at|for|from|with)$/
const LONGEST = 8

export const MISREAD_TELLING: readonly Misreading[] = [
  {
    // "Police beat two men, villagers alleged."
    name: 'alleged-behind-its-speaker',
    from: 'ADJ',
    to: 'VERB',
    holds: (words, at, word) =>
      word.low === 'alleged' &&
      // “the head of the police, Peter Lund, alleged”
      /^(?:NOUN|PROPN|PRON)$/.test(words[words[at - 1]?.text === ',' ? at - 2 : at - 1]?.pos ?? '') &&
      /^[.,;!?]?$/.test(words[at + 1]?.text ?? '') &&
      words.slice(0, at - 1).some(({ text }) => text === ','),
  },
  {
    // "Norland has taken the town, Arl claims.", "…, the documents show."; not "They paid for rent, food, insurance claims."
    name: 'telling-behind-its-speaker',
    from: 'NOUN',
    to: 'VERB',
    holds: (words, at, word) => {
      if (!TELLS.test(word.low) || !ENDS.test(words[at + 1]?.text ?? '.')) return false
      const comma = words.findLastIndex(({ text }, index) => index < at && text === ',')
      const isClause = words.slice(0, comma).some(({ pos }) => pos === 'VERB' || pos === 'AUX')
      return comma > 0 && isClause && isSpeaker(words.slice(comma + 1, at), word.low.endsWith('s'))
    },
  },
  {
    // "…, dashing hopes among relatives", "…, ending hopes that he would stand": nobody hopes there
    name: 'felt-behind-a-gerund',
    from: 'VERB',
    to: 'NOUN',
    holds: (words, at, word) =>
      /^(?:hopes|fears|claims|doubts|calls|demands|reports|questions)$/.test(word.low) &&
      /^\p{Ll}+ing$/u.test(words[at - 1]?.text ?? '') &&
      words[at - 2]?.text === ',',
  },
]

/** Whether a phrase names one who tells, or several. */
function isSpeaker(phrase: readonly Word[], isOne: boolean): boolean {
  if (phrase.length === 0 || phrase.length > LONGEST) return false
  if (!phrase.every(({ pos, low }) => /^(?:DET|ADJ|NOUN|PROPN|PART|NUM)$/.test(pos) || LINKS.test(low))) return false
  const link = phrase.findIndex(({ low }) => LINKS.test(low))
  const head = link < 0 ? phrase.at(-1) : phrase[link - 1]
  if (head === undefined || isPlural(head) === isOne) return false
  return (
    head.name >= 0 ||
    head.pos === 'PROPN' ||
    phrase[0]?.low === 'the' ||
    [GROUP_NOUNS, PEOPLE_NOUNS, ROLE_HEADS].some((nouns) => nouns.has(head.low) || nouns.has(head.lemma)) ||
    canSpeak(head.low)
  )
}

function isPlural({ low, pos }: Word): boolean {
  return /^(?:police|people|data|media)$/.test(low) || (pos !== 'PROPN' && /[^s]s$/.test(low))
}
