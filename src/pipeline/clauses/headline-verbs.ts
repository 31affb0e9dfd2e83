/** The verb of a line that seems to have none: headlines and entries of chronicles, whose verbs the tagger takes for nouns. */
import { NO_EVENTS, kindOfVerb } from '../lexicon/verb-classes.ts'
import { isInvariable, verbBases, verbForm } from '../lexicon/verb-forms.ts'
import { isKnownVerb } from './known-verbs.ts'
import { isForces } from './misread-words.ts'
import type { Word } from './words.ts'

/** What opens the words that a verb governs. */
const OWNERS = /^(?:its|their|his|her)$/
const PARTICLES = /^(?:up|out|off|down|back|over|away)$/

/** Makes a verb of the likeliest word, in place, where no word is one yet. */
export function headlineVerbs(words: Word[]): void {
  for (const find of [headlineVerb, pluralHeadlineVerb, unknownVerb]) if (!words.some(isFinite)) find(words)
  entryVerb(words)
}

function isFinite(word: Word): boolean {
  return word.pos === 'AUX' || (word.pos === 'VERB' && verbForm(word.low) !== 'ing')
}

/**
 * "Sept 23 The United States launches airstrikes and …; Iran pledges revenge": each part of an entry of a chronicle is a headline up to its first
 * inner clause, and without what stands between two commas.
 */
function entryVerb(words: Word[]): void {
  if ((words[0]?.date ?? -1) < 0) return
  for (const part of partsOf(words)) {
    const outer = withoutAsides(part)
    const inner = outer.findIndex(({ pos, low }) => pos === 'CCONJ' || pos === 'SCONJ' || /^(?:which|who|that|after|as)$/.test(low)) // prettier-ignore
    const entry = inner < 0 ? outer : outer.slice(0, inner)
    for (const find of [headlineVerb, pluralHeadlineVerb]) if (!entry.some(isFiniteInEntry)) find(entry)
  }
}

function partsOf(words: readonly Word[]): Word[][] {
  const parts: Word[][] = [[]]
  for (const word of words) {
    if (word.text === ';') parts.push([])
    else parts.at(-1)?.push(word)
  }
  return parts
}

/** "Ardo, leader of the rebels, signs a pact" → "Ardo signs a pact"; the commas of the date stay, and what only one comma sets off. */
function withoutAsides(words: readonly Word[]): Word[] {
  const commas = words.flatMap(({ text, date }, at) => (text === ',' && date < 0 ? [at] : []))
  const [first, ...others] = commas
  const last = others.find((at) => /^(?:present|base)$/.test(verbForm(words[at + 1]?.low ?? ''))) ?? others.at(-1)
  if (first === undefined || last === undefined) return [...words]
  return [...words.slice(0, first), ...words.slice(last + 1)]
}

/** "to lift" and ", led by" are no verbs of their clause. */
function isFiniteInEntry(word: Word, at: number, words: readonly Word[]): boolean {
  const before = words[at - 1]
  return isFinite(word) && before?.low !== 'to' && !(before?.text === ',' && words[at + 1]?.low === 'by')
}

/** A headline whose verb was read as a noun: "Airstrike hits hospital". */
function headlineVerb(words: Word[]): void {
  for (let at = 1; at < words.length; at += 1) {
    const word = words[at]
    const before = words[at - 1]
    if (!word || !before || word.name >= 0) continue
    const nominal = before.pos === 'NOUN' || before.pos === 'PROPN' || before.pos === 'NUM' || before.name >= 0
    const form = verbForm(word.low)
    // "A dam burst in the north", "The river burst its banks", "Acme put Norland's debt under review": a past that looks like its base
    const after = words[at + 1]
    const burst = isInvariable(word.low) && (/^(?:ADP|DET|NUM|ADV|PROPN)$/.test(after?.pos ?? '') || OWNERS.test(after?.low ?? '')) // prettier-ignore
    const finite = form === 'present' || form === 'past-or-participle' || form === 'past' || burst
    if (isForces(words, at)) continue
    if (nominal && finite && word.pos !== 'PART') {
      const base = verbBases(word.low).find(burst || form === 'past' ? isVerb : isKnownVerb)
      if (base) {
        word.pos = 'VERB'
        word.lemma = base
        return
      }
    }
  }
}

/** Whether any list has the verb: "cast", "thrust". */
function isVerb(base: string): boolean {
  return isKnownVerb(base) || kindOfVerb(base) !== undefined || NO_EVENTS.has(base)
}

/** "The department unsealed charges", "The rivals patched up their quarrel": where no verb is known, a past between two nouns is it. */
function unknownVerb(words: Word[]): void {
  const at = words.findIndex((word, index) => {
    const [before, after] = [words[index - 1], words[index + 1]]
    return (
      (word.pos === 'ADJ' || word.pos === 'NOUN') &&
      word.name < 0 &&
      /[^e]ed$/.test(word.low) &&
      (before?.pos === 'PROPN' ||
        before?.pos === 'NOUN' ||
        (before?.pos === 'NUM' && words[index - 2]?.pos === 'ADP')) &&
      (/^(?:NOUN|DET|NUM|PROPN)$/.test(after?.pos ?? '') ||
        OWNERS.test(after?.low ?? '') ||
        PARTICLES.test(after?.low ?? ''))
    )
  })
  const word = words[at]
  if (!word) return
  word.pos = 'VERB'
  const bases = verbBases(word.low)
  // "angered", "weakened": no base of such a verb ends in -ere or -ene
  word.lemma = bases.find(isKnownVerb) ?? bases.find((base) => !/e[rn]e$/.test(base)) ?? word.low
}

/** The same with a plural: "Talks in Vienna end without agreement". */
function pluralHeadlineVerb(words: Word[]): void {
  const plural = words.findIndex((word) => (word.pos === 'NOUN' || word.pos === 'PROPN') && /[^s]s$/.test(word.low))
  if (plural < 0) return
  for (let at = plural + 1; at < words.length - 1; at += 1) {
    const word = words[at]
    const after = words[at + 1]
    const placed =
      after?.pos === 'ADP' ||
      after?.pos === 'PART' ||
      after?.pos === 'DET' ||
      after?.pos === 'NUM' ||
      after?.pos === 'ADV'
    if (
      (word?.pos === 'NOUN' || (word?.low === 'open' && after?.low === 'fire')) &&
      words[at - 1]?.pos !== 'ADP' &&
      (placed || word.low === 'open') &&
      verbForm(word.low) === 'base' &&
      isKnownVerb(word.low)
    ) {
      word.pos = 'VERB'
      word.lemma = word.low
      return
    }
  }
}
