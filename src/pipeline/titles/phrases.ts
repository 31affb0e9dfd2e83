import { presentForm } from '../lexicon/verb-forms.ts'
import { cuts } from './cut.ts'
import { nominalVerb } from './nominal-verb.ts'
import { agentNames, readClause, type Clause } from './read-clause.ts'
import { joinNames } from './short-name.ts'
import type { TitleInput } from './title-input.ts'
import { readWords } from './words.ts'

/** A clause as a headline: subject, verb in the present and as much of the rest as is wanted. `tail` starts with a space or is empty. */
export type Phrase = Omit<Clause, 'rest'> & { tail: string }

/** The act as phrases, the best first: "China" "refuses to condemn" " the invasion". */
export function* phrasesOf(input: TitleInput): Iterable<Phrase> {
  const clause = input.candidate.act.form === 'nominal' ? readNominal(input) : readClause(input)
  if (clause === undefined) return
  for (const tail of cuts(clause.rest, 1)) yield { ...clause, tail: /^[,’]/.test(tail) ? tail : ` ${tail}` }
  yield { ...clause, tail: '' }
}

export function phraseText({ subject, verb, tail }: Phrase): string {
  return `${subject} ${verb}${tail}`
}

/** "Putin’s announcement that Russia will …" is read as "Putin announces that Russia will …". */
function readNominal(input: TitleInput): Clause | undefined {
  const { act } = input.candidate
  const base = nominalVerb(act.frame, act.trigger.lemma)
  const agents = agentNames(input)
  if (base === undefined || agents.length === 0) return undefined
  const number = agents.length > 1 ? 'many' : 'one'
  const after = readWords(input, { start: act.trigger.end, end: act.clause.end })
  const link = (after[0]?.text ?? '').toLowerCase()
  const rest =
    link === 'that' || link === 'of' ? after.slice(1) : /^(?:to|on|against|with|for|in)$/.test(link) ? after : []
  return { subject: joinNames(agents), number, verb: presentForm(base, number), base, passive: false, rest }
}
