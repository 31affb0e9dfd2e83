/** Nouns for what happens that are read as verbs, and verbs that are read as such nouns. */
import type { PartOfSpeech } from '../annotation.ts'
import { GROUP_NOUNS, PEOPLE_NOUNS } from '../lexicon/people-nouns.ts'
import { verbForm } from '../lexicon/verb-forms.ts'
import { framesOfNoun, framesOfVerb } from '../lexicon/verb-frames.ts'
import type { Word } from './words.ts'

export type Misreading = {
  name: string
  from: PartOfSpeech
  to: PartOfSpeech
  holds: (words: readonly Word[], at: number, word: Word) => boolean
}

/** Helping verbs behind which no subject is still to come. */
export const FINITE = /^(?:have|has|had|was|were|are|will|would|did)$/

export const MISREAD_DEEDS: readonly Misreading[] = [
  {
    // "a small contingent of soldiers"
    name: 'noun-before-of',
    from: 'ADJ',
    to: 'NOUN',
    holds: (words, at, word) =>
      words[at + 1]?.low === 'of' && /^(?:a|an|the)$/.test((/^(?:ADJ|ADV)$/.test(words[at - 1]?.pos ?? '') ? words[at - 2] : words[at - 1])?.low ?? '') && /(?:ent|ant|ary|ive)$/.test(word.low), // prettier-ignore
  },
  {
    // "The fighting", "Heavy fighting broke out", "after shelling hit the port": a noun for what happens, before its verb
    name: 'deed-before-its-verb',
    from: 'VERB',
    to: 'NOUN',
    holds: (words, at, word) => {
      if (verbForm(word.low) !== 'ing' || framesOfNoun(word.low).length === 0) return false
      const before = words[at - 1]
      const opens = before === undefined || at < 2 || /^(?:ADJ|DET|SCONJ|CCONJ|PUNCT)$/.test(before.pos) || /^(?:after|as|before|since|when|of|by)$/.test(before.low) // prettier-ignore
      return opens && finiteBehind(words, at + 1)
    },
  },
  {
    // "when police tried to clear the square": who acts, before the verb
    name: 'doer-before-its-verb',
    from: 'VERB',
    to: 'NOUN',
    holds: (words, at, word) => {
      const before = words[at - 1]
      const next = words[at + 1]
      if (!PEOPLE_NOUNS.has(word.low) && !GROUP_NOUNS.has(word.low)) return false
      const opens = before === undefined || /^(?:ADJ|SCONJ|CCONJ|PUNCT)$/.test(before.pos) || /^(?:after|as|before|since|when|where|while|until|that)$/.test(before.low) // prettier-ignore
      return opens && (FINITE.test(next?.low ?? '') || isPast(next))
    },
  },
  {
    // "There were protests", "There has been heavy fighting": what there was
    name: 'deed-behind-there-was',
    from: 'VERB',
    to: 'NOUN',
    holds: (words, at, word) => {
      if (framesOfNoun(word.low).length === 0 && framesOfNoun(word.lemma).length === 0) return false
      const there = words.findLastIndex(({ low }, index) => index < at && low === 'there')
      if (there < 0 || at - there > 5) return false
      const between = words.slice(there + 1, at)
      return between.some(({ lemma }) => lemma === 'be') && between.every(({ lemma, pos }) => /^(?:be|have)$/.test(lemma) || /^(?:ADV|ADJ|NUM)$/.test(pos)) // prettier-ignore
    },
  },
  {
    // "put the army on alert", "on high alert"
    name: 'alert-that-is-raised',
    from: 'ADJ',
    to: 'NOUN',
    holds: (words, at, word) =>
      word.low === 'alert' && /^(?:on|high|red|maximum|full|heightened)$/.test(words[at - 1]?.low ?? '') && words[at + 1]?.pos !== 'NOUN', // prettier-ignore
  },
  {
    // "has been arming them"
    name: 'deed-behind-been',
    from: 'NOUN',
    to: 'VERB',
    holds: (words, at, word) =>
      verbForm(word.low) === 'ing' && words[at - 1]?.low === 'been' && /^(?:DET|PROPN|PRON|NUM|ADJ|NOUN)$/.test(words[at + 1]?.pos ?? ''), // prettier-ignore
  },
  {
    // "Boeing saw its shares fall 8%": with a verb of seeing or letting before and a measure or a way behind
    name: 'bare-verb-read-as-a-noun',
    from: 'NOUN',
    to: 'VERB',
    holds: (words, at, word) => {
      if (verbForm(word.low) !== 'base' || word.low !== word.lemma || framesOfVerb(word.low).length === 0) return false
      const seen = words.findLastIndex((other, index) => index < at && other.pos === 'VERB')
      if (seen < 0 || at - seen > 5 || at - seen < 2 || !/^(?:see|watch|let|make)$/.test(words[seen]?.lemma ?? '')) return false // prettier-ignore
      if (words.slice(seen + 1, at).some(({ pos }) => /^(?:ADP|PUNCT|CCONJ|SCONJ)$/.test(pos))) return false
      return words[at - 1]?.pos === 'NOUN' && (/^(?:NUM|DET|ADV)$/.test(words[at + 1]?.pos ?? '') || /^(?:by|to|from)$/.test(words[at + 1]?.low ?? '')) // prettier-ignore
    },
  },
]

/** "broke out", "between the two has gone on": a finite verb right behind, or over a phrase of place or of those who take part. */
function finiteBehind(words: readonly Word[], from: number): boolean {
  const first = words[from]
  const phrase =
    first !== undefined && /^(?:between|in|around|near|along|over|across|at|inside|outside|on)$/.test(first.low)
  for (let at = from; at < Math.min(words.length, from + (phrase ? 18 : 2)); at += 1) {
    const word = words[at]
    if (!word || word.pos === 'PUNCT' || word.pos === 'SCONJ') return false
    if (word.pos === 'AUX') return FINITE.test(word.low)
    if (word.pos === 'VERB') return verbForm(word.low) !== 'ing' && (isPast(word) || verbForm(word.low) === 'present')
    if (!phrase && word.pos !== 'ADV') return false
  }
  return false
}

export function isPast(word: Word | undefined): boolean {
  if (word?.pos !== 'VERB') return false
  const form = verbForm(word.low)
  return form === 'past' || form === 'past-or-participle'
}
