/** Which clause a verb behind "and" or a comma goes on from, and so who does what it says. */
import { GROUP_NOUNS, PEOPLE_NOUNS } from '../lexicon/people-nouns.ts'
import { stanceOf } from '../lexicon/reporting-verbs.ts'
import { framesOfVerb } from '../lexicon/verb-frames.ts'
import type { Chunk } from './chunks.ts'
import type { Clause, Found, Range } from './clause.ts'
import type { Word } from './words.ts'

/**
 * "He fell after his party lost, and called a vote": behind a comma the verb goes on from the main clause and not from the one inside. So it does
 * behind "but" from one that only says when: "She fled when the palace was attacked but was captured".
 */
function outerOf(words: readonly Word[], clauses: readonly Clause[], verb: Chunk, comma: boolean): number {
  const last = clauses.findLast(({ kind }) => kind !== 'reduced' && kind !== 'infinitive' && kind !== 'gerund')
  if (!last || last.shared) return -1
  // "a gunman who had killed two, and arrested three"; of an aside only in another tense: "by Berg, who leads it, and rejected by the House"
  const described =
    last.kind === 'relative' && (words[last.from - 1]?.text !== ',' || last.group.tense !== verb.group?.tense)
  // "was nominated after it won seats but failed to rule": whoever is only pointed at goes on
  const isOther = words[last.subject?.head ?? -1]?.pos !== 'PRON'
  if (comma ? !described && !/^(?:adverbial|content)$/.test(last.kind) : last.kind !== 'adverbial' || !isOther) return -1 // prettier-ignore
  return clauses.findLastIndex(({ kind }) => kind === 'main')
}

/** The clause whose subject a verb behind "and" or a comma takes over; what stands in quotation marks is passed where the verb does not. */
export function sharedWith(
  words: readonly Word[],
  clauses: readonly Clause[],
  verb: Chunk,
  loose = false,
  closed: 'comma' | 'but' | 'open' = 'open',
): Found {
  const quoted = words[verb.head]?.quoted === true
  const outer = closed === 'open' ? -1 : outerOf(words, clauses, verb, closed === 'comma')
  const main = clauses[outer]
  if (main?.subject) return { subject: main.subject, stop: -1, via: 'shared', parent: outer }
  for (let index = clauses.length - 1; index >= 0; index -= 1) {
    const clause = clauses[index]
    if (!clause || clause.kind === 'reduced' || clause.kind === 'infinitive' || clause.kind === 'gerund') continue
    if (!quoted && words[clause.group.head]?.quoted === true && index > 0) continue
    if (loose) break
    const above = clause.parent
    if (above !== undefined && goesOnAbove(words, clauses, clause, verb)) {
      index = above + 1
      continue
    }
    const told = subjectBehindHow(words, clause)
    if (told !== undefined) return { subject: told, stop: -1, via: 'noun' }
    return { ...(clause.subject ? { subject: clause.subject } : {}), stop: -1, via: 'shared', parent: index }
  }
  return { stop: -1, via: 'none' }
}

/** "described how soldiers looted shops and | set fire to a school": where "looted" was read as an adjective, the soldiers go on, not the witnesses. */
function subjectBehindHow(words: readonly Word[], { group }: Clause): Range | undefined {
  const how = group.to + 1
  if (words[how]?.low !== 'how') return undefined
  const noun = words.findIndex(({ pos }, at) => at > how && /^(?:NOUN|PROPN|VERB|AUX)$/.test(pos))
  return /^(?:NOUN|PROPN)$/.test(words[noun]?.pos ?? '') ? { from: how + 1, to: noun, head: noun } : undefined
}

/** Verbs of what only somebody can do who has just said something else. */
const SPEAKS = /^(?:say|tell|add|urge|call|warn|demand|vow|pledge|promise|insist|stress|emphasi[sz]e|affirm|reaffirm|reiterate|announce|appeal|ask|caution|threaten|order|direct|instruct|blame|accuse|criticise|criticize|condemn|denounce|praise|thank|welcome|congratulate|apologise|apologize|acknowledge|advise|remind|assure|encourage|recommend|recall)$/ // prettier-ignore

/**
 * "ordered that the border be closed and called for calm", "said that prices would fall and urged banks to lend": a verb that the one
 * in what is said cannot go on with goes on with the one who says it.
 */
function goesOnAbove(words: readonly Word[], clauses: readonly Clause[], clause: Clause, { group }: Chunk): boolean {
  const outer = clause.kind === 'content' ? clauses[clause.parent ?? -1] : undefined
  if (!outer?.subject || !group || !stanceOf(outer.group.lemma) || group.tense !== outer.group.tense) return false
  const finite = group.tense === 'past' ? !clause.group.passive : /[^s]s$/.test(words[group.head]?.low ?? '')
  if (clause.group.modal !== undefined && finite) return true
  return SPEAKS.test(group.lemma) && !isOfWords(clause.group.lemma) && isSomebody(words, outer.subject)
}

function isOfWords(lemma: string): boolean {
  return (
    stanceOf(lemma) !== undefined ||
    framesOfVerb(lemma).some(({ frame, particle }) => frame.speech && particle === undefined)
  )
}

/** A name, a pronoun for people, or a noun for people or a body of them. */
function isSomebody(words: readonly Word[], { from, to, head }: Range): boolean {
  const noun = words[head]
  if (/^(?:he|she|they|we|i|you|who)$/.test(noun?.low ?? '')) return true
  if (noun && (PEOPLE_NOUNS.has(noun.lemma) || GROUP_NOUNS.has(noun.lemma))) return true
  return words.slice(from, to + 1).some(({ name, pos }) => name >= 0 || pos === 'PROPN')
}
