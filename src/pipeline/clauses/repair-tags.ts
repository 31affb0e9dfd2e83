/** Mends what the tagger gets wrong where it matters: whether a word is the verb of its clause. */
import { framesOfNoun } from '../lexicon/verb-frames.ts'
import { verbBases, verbForm } from '../lexicon/verb-forms.ts'
import { headlineVerbs } from './headline-verbs.ts'
import { isKnownVerb } from './known-verbs.ts'
import { mendMisreadings } from './misread-words.ts'
import type { Word } from './words.ts'

const DETERMINERS = new Set([
  'a',
  'an',
  'the',
  'this',
  'that',
  'these',
  'those',
  'its',
  'their',
  'his',
  'her',
  'our',
  'my',
  'your',
  "'s",
  "s'",
  'no',
  'any',
  'some',
  'every',
  'each',
  'another',
])

/** Words that end like a verb form and are none. */
const NEVER_VERBS =
  /^(?:every|some|any|no)thing$|^(?:during|morning|evening|spring|king|ceiling|bowling|sterling|beijing|wing|string|ring|pending|including|regarding|concerning|following|according|amid)$/
const COMPASS = /^(?:north|south|east|west)$/

/** Tags and lemmas set right in place, each rule in order; a later rule sees what an earlier one did. */
export function repairTags(words: Word[]): Word[] {
  mendMisreadings(words)
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]
    if (!word) continue
    if (word.pos === 'VERB' && NEVER_VERBS.test(word.low))
      word.pos = word.low.endsWith('thing')
        ? 'PRON'
        : /^(?:during|includ|regard|concern|follow|accord|amid|pend)/.test(word.low)
          ? 'ADP'
          : 'NOUN'
    if (/^(?:said|says|told)$/.test(word.low) && word.pos !== 'AUX') word.pos = 'VERB'
    if (COMPASS.test(word.low) && word.pos === 'ADV' && (words[at - 1]?.pos === 'DET' || words[at - 1]?.low === "'s"))
      word.pos = 'ADJ'
    if (
      word.pos === 'NOUN' &&
      word.low.endsWith('ing') &&
      /^(?:after|before|by|while|since|without)$/.test(words[at - 1]?.low ?? '') &&
      isKnownVerb(verbBases(word.low)[0] ?? '') &&
      ((words[at + 1]?.name ?? -1) >= 0 ||
        words[at + 1]?.pos === 'PROPN' ||
        words[at + 1]?.pos === 'DET' ||
        words[at + 1]?.low === 'with')
    )
      word.pos = 'VERB'
    if (word.low === 'worth' && words[at + 1]?.low === 'of') word.pos = 'NOUN'
    // "Most of the defendants were charged": how many of them heads the phrase
    if (/^(?:most|many|several|few|half|all|much|none|both)$/.test(word.low) && words[at + 1]?.low === 'of' && /^(?:ADJ|ADV|DET)$/.test(word.pos)) word.pos = 'NOUN' // prettier-ignore
    if (word.pos === 'VERB' && isPluralAfterTo(words, at)) word.pos = 'NOUN'
    if (word.low === 'crossing' && isNamedCrossing(words, at)) word.pos = 'NOUN'
    if (word.pos === 'VERB') nounAfterDeterminer(words, at, word)
    if (word.pos === 'VERB') participleBeforeNoun(words, at, word)
    if (word.pos === 'NOUN' || word.pos === 'ADJ' || word.pos === 'PROPN' || word.pos === 'ADV')
      verbAfterToOrSubject(words, at, word)
    if (word.pos === 'VERB') word.lemma = lemmaOf(word)
  }
  headlineVerbs(words)
  return words
}

/** "the only road crossing", "the Rafah crossing": a place and not what somebody does. */
function isNamedCrossing(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  if (/^(?:road|border|rail|river|land|level)$/.test(before?.low ?? '')) return true
  return before?.pos === 'PROPN' && words[at - 2]?.pos === 'DET'
}

/** "according to documents seen by …": after "to" no verb ends in -s. */
function isPluralAfterTo(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  return before?.low === 'to' && verbForm(words[at]?.low ?? '') === 'present'
}

/** The base of a verb, by the lexicon where the tagger's lemma is no known verb. */
export function lemmaOf(word: Word): string {
  if (isKnownVerb(word.lemma) && word.lemma !== word.low) return word.lemma
  const bases = verbBases(word.low)
  return bases.find(isKnownVerb) ?? (word.lemma === word.low ? (bases[0] ?? word.lemma) : word.lemma)
}

/** "the call", "Ukrainian shelling on Monday": after a determiner, and before no noun, a verb form names. */
function nounAfterDeterminer(words: Word[], at: number, word: Word): void {
  const before = words[at - 1]
  const after = words[at + 1]
  if (!before) return
  const form = verbForm(word.low)
  const determined =
    DETERMINERS.has(before.low) &&
    before.pos !== 'SCONJ' &&
    !(before.low === 'that' && before.pos !== 'DET') &&
    !(before.low === 'her' && form !== 'base')
  const described =
    before.pos === 'ADJ' &&
    words[at - 2] !== undefined &&
    (DETERMINERS.has(words[at - 2]?.low ?? '') || words[at - 2]?.pos === 'ADP')
  const governed =
    before.pos === 'ADP' &&
    before.low !== 'to' &&
    !/^(?:up|out|off|down|over|back)$/.test(before.low) &&
    form === 'base' &&
    after?.pos !== 'DET' &&
    after?.pos !== 'PRON'
  if (governed) word.pos = 'NOUN'
  if ((determined || described) && (form === 'base' || form === 'present') && !(described && after?.pos === 'DET'))
    word.pos = 'NOUN'
  const afterBy =
    before.pos === 'ADP' &&
    form === 'ing' &&
    framesOfNoun(word.low).length > 0 &&
    (after === undefined || after.pos === 'ADP' || after.pos === 'PUNCT')
  if (afterBy) {
    word.pos = 'NOUN'
    word.lemma = word.low
    return
  }
  const ofPeople =
    before.pos === 'PROPN' && /(?:ian|ese|ish|an|i)$/.test(before.low) && framesOfNoun(word.low).length > 0
  if (form === 'ing' && (determined || described || ofPeople) && after?.pos !== 'DET' && after?.pos !== 'NOUN') {
    word.pos = 'NOUN'
    word.lemma = word.low
  }
}

/** "the occupied region", "guided missiles": a participle between a determiner or number and a noun describes. */
function participleBeforeNoun(words: Word[], at: number, word: Word): void {
  const before = words[at - 1]
  const after = words[at + 1]
  const form = verbForm(word.low)
  if (form === 'base' || form === 'present' || form === 'past' || !before || !after) return
  if (after.date >= 0 || /^(?:said|told)$/.test(word.low)) return
  if (after.pos !== 'NOUN' && after.pos !== 'ADJ' && after.pos !== 'PROPN') return
  const opens =
    (before.pos === 'ADV' && ['ADP', 'DET'].includes(words[at - 2]?.pos ?? '')) ||
    /-\d/.test(before.low) ||
    DETERMINERS.has(before.low) ||
    before.pos === 'NUM' ||
    before.pos === 'ADJ' ||
    before.pos === 'ADP' ||
    before.low === 'for'
  if (opens && before.low !== 'to' && !(form === 'ing' && before.pos === 'ADP')) word.pos = 'ADJ'
}

/** "has retaken the city": a participle of a known verb that is no noun. */
function isIrregular({ low, pos }: Word): boolean {
  return pos === 'NOUN' && verbForm(low) === 'participle' && verbBases(low).some(isKnownVerb)
}

/** "to strike", "who visits": a noun tag in a verb's place. */
function verbAfterToOrSubject(words: Word[], at: number, word: Word): void {
  const before = words[at - 1]
  if (!before || word.name >= 0) return
  const after = words[at + 1]
  const objectFollows =
    after !== undefined && (after.pos === 'DET' || after.low === 'that' || /^(?:its|his|her|their)$/.test(after.low))
  const singularSubject =
    before.pos === 'PROPN' ||
    before.name >= 0 ||
    (before.pos === 'NOUN' && words[at - 2]?.pos === 'DET' && after?.low === 'that')
  const demonym = /(?:ian|ese|ish|ican|ch|sh)$/.test(before.low)
  const afterSubject =
    !demonym &&
    word.pos === 'NOUN' &&
    verbForm(word.low) === 'present' &&
    objectFollows &&
    singularSubject &&
    isKnownVerb(lemmaOf(word))
  const afterPast =
    /^(?:shot|struck|cut|hit|set|left|fell|felt|saw|fought|bought|found|put|shut)$/.test(word.low) &&
    (before.pos === 'NOUN' ||
      before.pos === 'PROPN' ||
      before.name >= 0 ||
      /^(?:has|have|had)$/.test(before.low) ||
      // "the FTSE 250 fell 1 per cent"
      (before.pos === 'NUM' && words[at - 2]?.pos === 'PROPN')) &&
    after !== undefined &&
    (after.pos === 'DET' || after.pos === 'NUM' || /^(?:down|off|up|out|back|its|his|her|their)$/.test(after.low))
  // "Gunmen abducted 30 pupils"
  const followed = after !== undefined && /^(?:when|after|as|on|in)$/.test(after.low)
  const afterDoer =
    (word.pos === 'NOUN' || (word.pos === 'ADJ' && followed)) &&
    word.low.endsWith('ed') &&
    (before.pos === 'NOUN' || before.pos === 'PROPN') &&
    after !== undefined &&
    (followed || after.pos === 'NUM' || after.pos === 'DET') &&
    isKnownVerb(lemmaOf(word))
  // "which it had chased, sank"
  const afterHave =
    /^(?:has|have|had)$/.test(before.low) &&
    word.pos !== 'PROPN' &&
    (/[^e]ed$/.test(word.low) || isIrregular(word)) &&
    !/^(?:NOUN|ADJ|PROPN)$/.test(after?.pos ?? '')
  const plans =
    verbForm(word.low) === 'present' &&
    (before.pos === 'PROPN' || before.name >= 0) &&
    after?.low === 'to' &&
    words[at + 2]?.pos === 'VERB'
  // "as Kenya hosts talks": behind "as" a name and a verb, where no noun of that form tells what happens
  const afterAs =
    verbForm(word.low) === 'present' &&
    (before.pos === 'PROPN' || before.name >= 0) &&
    /^(?:as|while)$/.test(words[at - 2]?.low ?? '') &&
    after?.pos === 'NOUN' &&
    framesOfNoun(word.lemma).length === 0 &&
    isKnownVerb(lemmaOf(word))
  const afterTo = before.low === 'to' && before.pos === 'PART' && isKnownVerb(word.low)
  const helper = words.slice(Math.max(0, at - 3), at).findLast(({ low }) => low !== 'not' && /\w/.test(low))
  const afterModal =
    /^(?:will|would|could|may|might|must|should|did|does|do)$/.test(helper?.low ?? '') && isKnownVerb(word.low)
  const afterWho = /^(?:who|which)$/.test(before.low) && isKnownVerb(lemmaOf(word)) && verbForm(word.low) !== 'base'
  // "the firm that certified the dam": a past form between a noun's "that" and an object
  const afterThat =
    before.low === 'that' &&
    /^(?:NOUN|PROPN)$/.test(words[at - 2]?.pos ?? '') &&
    verbForm(word.low).startsWith('past') &&
    (after?.pos === 'DET' || /^(?:its|his|her|their)$/.test(after?.low ?? '') || isOwner(words, at + 1)) &&
    (before.pos === 'DET' || isKnownVerb(lemmaOf(word)))
  if (
    !afterTo &&
    !afterModal &&
    !afterWho &&
    !afterThat &&
    !afterSubject &&
    !afterPast &&
    !afterDoer &&
    !afterHave &&
    !plans &&
    !afterAs
  )
    return
  word.pos = 'VERB'
}

/** "China's claims": whose it is. */
function isOwner(words: readonly Word[], at: number): boolean {
  return words[at]?.pos === 'PROPN' && /^['’]s$/.test(words[at + 1]?.low ?? '')
}
