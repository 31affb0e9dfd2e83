/** "saw its shares fall", "let the convoy pass": a verb without "to" behind somebody or something that is seen, let or made to do it. */
import { isInvariable } from '../lexicon/verb-forms.ts'
import type { Chunk } from './chunks.ts'
import type { Clause } from './clause.ts'
import type { VerbGroup } from './verb-groups.ts'
import type { Word } from './words.ts'

const TAKES_BARE = /^(?:see|watch|hear|make|let|have|help)$/

/** The bare clause with who is to do it and the verb that governs it; nothing where the verb stands by itself. */
export function asBare(
  words: readonly Word[],
  chunks: readonly Chunk[],
  clauses: readonly Clause[],
  at: number,
  group: VerbGroup,
): Pick<Clause, 'kind' | 'governor' | 'parent' | 'subject'> | undefined {
  const noun = chunks[at - 1]
  const parent = clauses.findIndex(({ chunk }) => chunk === at - 2)
  const above = clauses[parent]
  if (!above || noun?.kind !== 'np' || !TAKES_BARE.test(above.group.lemma) || above.group.passive) return undefined
  if (!isBareForm(words, group)) return undefined
  return { kind: 'infinitive', governor: above.group.lemma, parent, subject: { from: noun.from, to: noun.to, head: noun.head } } // prettier-ignore
}

/** One word that could stand behind "to": no -s, no past. */
function isBareForm(words: readonly Word[], { from, to, tense, lemma, passive }: VerbGroup): boolean {
  if (from !== to || passive) return false
  const low = words[from]?.low ?? ''
  return (tense === 'present' && low === lemma && !/^(?:be|have)$/.test(lemma)) || (tense === 'past' && isInvariable(lemma) && low === lemma) // prettier-ignore
}
