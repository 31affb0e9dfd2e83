/** How far what somebody says reaches over the clauses that follow. */
import type { Clause } from '../clauses/clause.ts'
import type { Reading } from '../clauses/read-sentence.ts'
import { stanceOf } from '../lexicon/reporting-verbs.ts'

/** Words with which what is said may begin before its own clause does: "that on the night of …, jets took off", "that though he offered …". */
const OPENERS =
  /^(?:on|in|at|during|while|though|although|since|despite|because|when|as|after|before|with|by|for|under|from|if|over|until|only|once|following|throughout|between|so)$/

/** What words of somebody bring about. */
const LEADS_TO = new Set(['lead', 'prompt', 'draw', 'spark', 'trigger', 'provoke', 'cause', 'raise', 'fuel', 'anger'])

/** The clause that is said: "that the plan | which Norland published | could serve" begins before the clauses inside its subject. */
export function contentClauseOf({ clauses }: Reading, index: number): Clause | undefined {
  const inner = clauses[index + 1]
  if (inner === undefined || (inner.kind === 'content' && inner.parent === index)) return inner
  const told = clauses.find(({ kind, parent }, at) => at > index && kind === 'content' && parent === index)
  return told !== undefined && told.subject !== undefined && told.from < inner.group.from ? told : inner
}

/** The clause that "said that on Monday, …" or "said that though …, …" goes on with, or nothing where no "that" opens such words. */
export function fronted({ words, clauses }: Reading, index: number, first: number): number | undefined {
  const that = [first, first + 1, first + 2, first + 3].find((at) => words[at]?.low === 'that')
  if (that === undefined || !OPENERS.test(words[that + 1]?.low ?? '')) return undefined
  for (let at = index + 1; at < clauses.length; at += 1) {
    const clause = clauses[at]
    if (clause === undefined || clause.shared || clause.kind === 'relative') return undefined
    if (clause.kind !== 'main' || clause.subject === undefined) continue
    // “that between May and June the two met”: nothing but the time stands before it
    const timeOnly = words[that + 1]?.low === 'between' && at === index + 1 && clause.from - that < 12
    if (words[clause.from - 1]?.text === ',' || timeOnly) return at
  }
  return undefined
}

/** The clause that “said in a tweet, later deleted, that …” goes on with: between commas stands only what became of the writing. */
export function behindDescription({ words, clauses }: Reading, index: number): number | undefined {
  const aside = clauses[index + 1]
  const told = clauses[index + 2]
  if (aside === undefined || told?.kind !== 'content' || told.parent !== index + 1 || told.connective !== 'that') return undefined // prettier-ignore
  if (words[told.from - 1]?.text !== ',' || stanceOf(aside.group.lemma) !== undefined) return undefined
  const opens = words.slice(Math.max(0, aside.group.from - 3), aside.group.from)
  return opens.some(({ text }) => text === ',') && !opens.some(({ low }) => /^(?:and|but|or)$/.test(low)) ? index + 2 : undefined // prettier-ignore
}

/**
 * The last clause of what is said under clause `index`. It takes in all that hangs on it, a description that was read as a clause of its
 * own ("used by militants linked to …"), and what "and" joins to it without a comma ("were killed and 30 others wounded").
 */
export function lastClauseOf(
  reading: Reading,
  index: number,
  behind: number | undefined,
  turnsAway: (clause: Clause) => boolean,
): number {
  const { clauses } = reading
  const tops = [index, ...(behind === undefined ? [] : [behind])]
  let end = behind ?? index
  for (let at = end + 1; at < clauses.length; at += 1) {
    const clause = clauses[at]
    if (clause === undefined || turnsAway(clause) || isAboutTheTelling(reading, clause)) break
    if (!goesOnBehind(clauses, clause, behind, index) && !tops.some((top) => hangsOn(clauses, at, top))) {
      const goesOn =
        end > index &&
        (describes(reading, clause, index, end) || isJoined(reading, clause, index) || isTail(reading, clause, end))
      if (!goesOn) break
      tops.push(at)
    }
    end = at
  }
  return end
}

/**
 * "…, after Norland warned that it would act", "…, prompting Norland to recall its envoy": behind a comma, what else was said and what
 * followed is about the telling, and not told by the one who speaks.
 */
function isAboutTheTelling({ words }: Reading, clause: Clause): boolean {
  if (words[clause.from - 1]?.text !== ',' && words[clause.group.from - 1]?.text !== ',') return false
  if (clause.kind === 'gerund') return LEADS_TO.has(clause.group.lemma)
  const isLater =
    clause.kind === 'adverbial' && /^(?:after|before|as|while|when|hours|days)$/.test(clause.connective ?? '')
  return isLater && stanceOf(clause.group.lemma) !== undefined
}

/** "that on Monday jets took off and | bombed Arl": the same subject goes on in what is said, also where it was read as the speaker. */
function goesOnBehind(clauses: readonly Clause[], clause: Clause, behind: number | undefined, index: number): boolean {
  if (behind === undefined || clause.shared !== true || clause.kind !== 'main') return false
  return clause.parent === behind || (clauses[behind]?.shared === true && clause.parent === index)
}

/** Whether clause `at` hangs, over any number of steps, on clause `top` and is not coordinated beside it. */
function hangsOn(clauses: readonly Clause[], at: number, top: number): boolean {
  const clause = clauses[at]
  if (!clause || clause.parent === undefined || clause.parent < top) return false
  if (clause.shared && clause.parent === top && clause.kind === 'main') return false
  if (clause.parent === top) return clause.kind !== 'main'
  return hangsOn(clauses, clause.parent, top)
}

/** "it struck sites used by militants linked to an attack": the subject of "linked" stands inside what is said already. */
function describes({ clauses }: Reading, { subject, shared, group }: Clause, index: number, end: number): boolean {
  const before = clauses[end]
  // “The dam, which engineers had warned would burst, | collapsed”: its subject stands before the telling
  if (subject !== undefined && subject.from < (clauses[index]?.group.from ?? 0)) return false
  return subject !== undefined && !shared && group.ambiguous && before !== undefined && subject.from < before.to
}

/** "reports have increased | compared to the 155 cases of 2019", "five were killed, 27 arrested, and | 38 injured": no clause of its own. */
function isTail({ words, clauses }: Reading, { from, subject, kind, shared, group }: Clause, end: number): boolean {
  if (kind !== 'main' || shared || !group.ambiguous) return false
  if (subject === undefined) return from === (clauses[end]?.to ?? -2) + 1 && words[from]?.pos === 'VERB'
  return words.slice(subject.from, subject.to + 1).every(({ pos }) => pos === 'NUM')
}

/** "… were killed and 30 others wounded": joined without a comma, nobody is named anew and nobody else speaks. A claim goes on over "but". */
function isJoined({ words, clauses }: Reading, clause: Clause, index: number): boolean {
  const { subject, kind, shared, group } = clause
  if (kind !== 'main' || shared || subject === undefined || stanceOf(group.lemma) !== undefined) return false
  if (!/^(?:and|but)$/.test(words[subject.from - 1]?.low ?? '')) return false
  const comma = words[subject.from - 2]?.text === ','
  const lemma = clauses[index]?.group.lemma ?? ''
  if (comma) return stanceOf(lemma) === 'claims' && group.tense !== 'present'
  return words.slice(subject.from, subject.to + 1).every(({ name, pos }) => name < 0 && pos !== 'PROPN')
}
