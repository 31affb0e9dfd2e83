/** "reportedly", "is believed to have fled", "was said to be there": handed on without saying by whom. */
import type { Claim, Span } from '../annotation.ts'
import type { Clause } from '../clauses/clause.ts'
import { spanOf } from '../clauses/phrases.ts'
import type { Reading } from '../clauses/read-sentence.ts'
import type { Word } from '../clauses/words.ts'
import { COMES_UP, HEARSAY, stanceOf, UNPROVEN } from '../lexicon/reporting-verbs.ts'
import type { ClaimContext } from './rule.ts'
import { isInClauseOfItsOwn } from './unnamed.ts'

export function claimsOfHearsay(context: ClaimContext): Claim[] {
  if (context.own.length > 0) return claimsOfNoun(context) ?? claimsOfCharge(context) ?? claimsOfAside(context) ?? []
  return (
    claimsOfAdverb(context) ??
    claimsOfPassive(context) ??
    claimsOfIt(context) ??
    claimsOfNoun(context) ??
    claimsOfCharge(context) ??
    []
  )
}

/** "is accused of abusing patients in attacks at the clinic", "were blamed for shelling a town": nobody has proved it. */
function claimsOfCharge({ reading, own }: ClaimContext): Claim[] | undefined {
  const { words, clauses, sentence } = reading
  for (const { kind, parent, group, to } of clauses) {
    const above = clauses[parent ?? -1]?.group
    const cue = words[above?.head ?? -1]
    if (kind !== 'gerund' || !above?.passive || above.negated || !CHARGES.test(above.lemma) || !cue) continue
    const content = spanOf(words, group.from, to)
    if (own.some(({ content: { start, end } }) => start <= content.start && content.end <= end)) continue
    return [handedOn(sentence.index, cue, { text: cue.text, lemma: above.lemma }, content, 'hearsay-charge')]
  }
  return undefined
}

const CHARGES = /^(?:accuse|suspect|blame|charge)$/

/** "the claim that Norway makes": what is done with a claim, and not what it says. */
const MADE = /^(?:make|level|raise|publish|file|issue|repeat|spread|deny|reject|dismiss|dispute|rebut|hear|read)$/

/** "… over an allegation that hackers stole files": what it says is only alleged, whoever tells of the allegation. */
function claimsOfNoun({ reading, own }: ClaimContext): Claim[] | undefined {
  const { words, clauses, sentence } = reading
  for (const clause of clauses) {
    const emerging = emergingNoun(reading, clause)
    const noun = emerging ?? words[clause.from - 1]
    // “reports that President Silva had left”: “that” may be read as a part of the name behind it
    const opens = clause.kind === 'content' ? clause.connective === 'that' : words[clause.from]?.low === 'that' && clause.kind === 'main' // prettier-ignore
    if (noun === undefined || (emerging === undefined && (!opens || noun.pos !== 'NOUN'))) continue
    if (!UNPROVEN.test(noun.low) || MADE.test(clause.group.lemma)) continue
    const content = spanOf(words, clause.from + 1, clause.to)
    if (own.some(({ content: { start, end } }) => start <= content.start && content.end <= end)) return undefined
    return [handedOn(sentence.index, noun, { text: noun.text, lemma: noun.low }, content, 'hearsay-noun')]
  }
  return own.length === 0 ? claimsOfNounBefore(reading) : undefined
}

/** "Reports emerged on Monday that Norland sent ships", "claims surfaced that …": the noun, where a verb of coming up stands before what it says. */
function emergingNoun({ words, clauses }: Reading, { from, parent }: Clause): Word | undefined {
  const above = clauses[parent ?? -1]
  const noun = words[above?.subject?.to ?? -1]
  const says = words[from]?.low === 'that' && above !== undefined && !above.group.negated && COMES_UP.test(above.group.lemma) // prettier-ignore
  return says && UNPROVEN.test(noun?.low ?? '') ? noun : undefined
}

/** What may stand behind "claims that", and after "read reports that" of a day. */
const OPENS_TOLD = /^(?:NOUN|PROPN|ADJ|NUM|DET)$/
const OF_TIME = /^(?:day|night|morning|evening|week|month|year|time|way|one)$/

/** "government claims that fighters using mortars killed nine": the clause was read as a description, as another verb stands before its own. */
function claimsOfNounBefore({ words, clauses, sentence }: Reading): Claim[] | undefined {
  const at = words.findIndex(({ low, pos }, index) => low === 'that' && /^(?:DET|SCONJ)$/.test(pos) && words[index - 1]?.pos === 'NOUN' && UNPROVEN.test(words[index - 1]?.low ?? '')) // prettier-ignore
  const noun = words[at - 1]
  const told = clauses.find(({ group }) => group.from > at && /^(?:past|perfect|pluperfect)$/.test(group.tense))
  if (noun === undefined || told === undefined || MADE.test(told.group.lemma) || !OPENS_TOLD.test(words[at + 1]?.pos ?? '') || OF_TIME.test(words[at + 1]?.low ?? '')) return undefined // prettier-ignore
  const content = spanOf(words, at + 1, told.to)
  return [handedOn(sentence.index, noun, { text: noun.text, lemma: noun.low }, content, 'hearsay-noun')]
}

/** "… charged six men who allegedly stole watches, police said": who says so of the men does not answer for the theft. */
function claimsOfAside(context: ClaimContext): Claim[] | undefined {
  const at = context.reading.words.findIndex(({ low }) => HEARSAY.has(low))
  return at >= 0 && isInClauseOfItsOwn(context.reading, at) ? claimsOfAdverb(context) : undefined
}

function claimsOfAdverb({ reading }: ClaimContext): Claim[] | undefined {
  const { words, clauses, sentence } = reading
  const at = words.findIndex((word) => HEARSAY.has(word.low))
  const word = words[at]
  if (!word) return undefined
  const clause = clauses.findLast((candidate) => candidate.from <= at && candidate.to >= at)
  // "was charged with allegedly stealing a car": the charge itself is known
  const isObject = words[at - 1]?.pos === 'ADP' && words[at + 1]?.low.endsWith('ing') === true
  const from = isObject ? at : clause?.from
  const content = clause ? spanOf(words, from ?? 0, lastShared(reading, clause)) : spanOf(words, 0, words.length - 1)
  return [handedOn(sentence.index, word, { text: word.text, lemma: word.low }, content, 'hearsay-adverb')]
}

/** "allegedly shot a guard and then stole a car": what else the same subject did. That he "was arrested" or "denies it" is known. */
function lastShared({ words, clauses }: Reading, first: Clause): number {
  let { to } = first
  for (const clause of clauses.slice(clauses.indexOf(first) + 1)) {
    const { group, shared, kind, parent } = clause
    if (clauses[parent ?? -1] === first && kind !== 'main') to = Math.max(to, clause.to)
    else if (
      !shared ||
      kind !== 'main' ||
      group.passive ||
      group.tense !== 'past' ||
      stanceOf(group.lemma) !== undefined ||
      words[group.from - 1]?.text === ','
    )
      break // prettier-ignore
    else to = clause.to
  }
  return to
}

/** Verbs whose passive hands on: "is said to have", "were believed to be", "is alleged to have". */
const PASSIVES = /^(?:say|believe|think|report|allege|understand|claim|rumou?r|suspect|presume)$/

function claimsOfPassive({ reading }: ClaimContext): Claim[] | undefined {
  const { words, clauses, sentence } = reading
  const index = clauses.findIndex(
    ({ group, kind }, at) =>
      group.passive &&
      kind !== 'reduced' &&
      !group.negated &&
      group.modal === undefined &&
      PASSIVES.test(group.lemma) &&
      clauses[at + 1]?.kind === 'infinitive' &&
      clauses[at + 1]?.parent === at,
  )
  const clause = clauses[index]
  const cue = words[clause?.group.head ?? -1]
  if (!clause || !cue) return undefined
  const content = spanOf(words, clause.from, clauses[index + 1]?.to ?? clause.to)
  return [handedOn(sentence.index, cue, { text: cue.text, lemma: clause.group.lemma }, content, 'hearsay-passive')]
}

/** "It was reported on Tuesday that Norland sent ships", "It is understood he has left": told, and nobody says by whom. */
function claimsOfIt({ reading }: ClaimContext): Claim[] | undefined {
  const { words, clauses, sentence } = reading
  const at = clauses.findIndex(
    ({ group, kind, subject, from, to }) =>
      kind === 'main' &&
      group.passive &&
      !group.negated &&
      group.modal === undefined &&
      PASSIVES.test(group.lemma) &&
      words[subject?.from ?? -1]?.low === 'it' &&
      // "It was reported by the agency that …" names its source
      !words.slice(from, to + 1).some(({ low }) => low === 'by'),
  )
  const told = clauses[at + 1]
  const cue = words[clauses[at]?.group.head ?? -1]
  if (cue === undefined || told?.kind !== 'content' || told.parent !== at) return undefined
  const opens = told.connective === 'that' ? told.from + 1 : told.from
  const content = spanOf(
    words,
    opens,
    words.findLastIndex(({ pos }) => pos !== 'PUNCT'),
  )
  return [
    handedOn(sentence.index, cue, { text: cue.text, lemma: clauses[at]?.group.lemma ?? '' }, content, 'hearsay-it'),
  ]
}

function handedOn(
  sentence: number,
  { start, end }: Span,
  { text, lemma }: { text: string; lemma: string },
  content: Span,
  rule: string,
): Claim {
  const span = { start, end }
  return { sentence, speaker: span, speakerText: text, actors: [], stance: 'reports', cue: { ...span, lemma }, content, quoted: false, rule } // prettier-ignore
}
