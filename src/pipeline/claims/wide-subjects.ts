/** What is said whose clause does not open right behind the verb of saying: its subject is long, or a day or a place stands between. */
import type { Clause } from '../clauses/clause.ts'
import type { Reading } from '../clauses/read-sentence.ts'
import type { Word } from '../clauses/words.ts'

/** How far behind the verb its “that” may stand. */
const FURTHEST = 14
/** Whom it is told stands before what is told. */
const HAS_HEARER = new Set(['tell', 'inform', 'assure', 'remind', 'notify', 'warn', 'convince', 'promise', 'advise', 'show']) // prettier-ignore
/** Verbs that take a clause without “that”: not “underscored the role Kenya plays”. */
const TAKES_BARE_CLAUSE = new Set(['say', 'report', 'think', 'believe', 'claim', 'allege', 'know', 'hope', 'fear', 'estimate', 'announce', 'suggest', 'tell', 'confirm', 'add', 'note', 'admit', 'insist', 'expect', 'warn', 'reveal', 'find', 'show', 'indicate', 'predict', 'acknowledge', 'argue', 'feel', 'understand', 'learn', 'hear', 'declare', 'rule', 'decide', 'swear', 'complain', 'reply', 'write', 'state', 'deny', 'assert', 'contend', 'maintain', 'concede', 'explain', 'recall', 'conclude', 'promise', 'agree', 'disclose']) // prettier-ignore
const FINITE = /^(?:past|present|perfect|pluperfect|future|unreal)$/
/** Kinds of clauses that only describe a noun. */
const DESCRIBES = /^(?:relative|reduced)$/

/**
 * Where what is said under clause `index` begins, and its clause: "said | three of the four people killed | had died", "announced today that
 * | Acme, the owner of two mines, agreed", "alleged in filings that …", "reported on 16 March, a fault …". Word `first` stands behind the verb.
 */
export function wideContent(
  reading: Reading,
  index: number,
  first: number,
): { from: number; clause: number } | undefined {
  const { words, clauses } = reading
  const lemma = clauses[index]?.group.lemma ?? ''
  const that = thatBehind(words, first, lemma)
  const clause = clauses.findIndex((other, at) => at > index && other.group.from > (that ?? first) && !DESCRIBES.test(other.kind)) // prettier-ignore
  const told = clauses[clause]
  if (told === undefined || told.kind !== 'main' || !FINITE.test(told.group.tense)) return undefined
  if (that !== undefined) return { from: that + 1, clause }
  const from = TAKES_BARE_CLAUSE.has(lemma) ? told.subject?.from : undefined
  if (told.shared || from === undefined || from < first) return undefined
  const opens = from === first || isDayAndComma(words.slice(first, from))
  return opens && isApart(clauses, index, clause) ? { from, clause } : undefined
}

/** The “that” behind a verb, where nothing but adverbs, days and phrases with a preposition, or the one who is told, stands between. */
function thatBehind(words: readonly Word[], first: number, lemma: string): number | undefined {
  for (let at = first; at < first + FURTHEST; at += 1) {
    const word = words[at]
    if (word === undefined || /^(?:PUNCT|VERB|AUX|CCONJ)$/.test(word.pos)) return undefined
    if (word.low !== 'that') continue
    const opens = words.slice(first, at).find(({ pos, date }) => pos !== 'ADV' && date < 0)
    return opens === undefined || opens.pos === 'ADP' || HAS_HEARER.has(lemma) ? at : undefined
  }
  return undefined
}

/** "on 16 March 2024, | a fault …". */
function isDayAndComma(words: readonly Word[]): boolean {
  const last = words.at(-1)
  return last?.text === ',' && words.some(({ date }) => date >= 0) && words.slice(0, -1).every(({ pos, date }) => date >= 0 || pos === 'ADP') // prettier-ignore
}

/** Whether nothing between the two clauses is told by a third. */
function isApart(clauses: readonly Clause[], index: number, clause: number): boolean {
  return clauses.slice(index + 1, clause).every(({ kind }) => DESCRIBES.test(kind))
}
