/** Headlines leave the helping verb out: "Conductor killed, 20 hurt as tram derails" tells what befell him, not what he did. */
import type { Chunk } from './chunks.ts'
import type { Clause } from './clause.ts'
import type { Word } from './words.ts'

/** Verbs that nobody does without an object. */
const NEEDS_OBJECT = /^(?:kill|injure|wound|arrest|detain|jail|imprison|acquit|convict|sentence|hospitali[sz]e|rescue|displace|kidnap|abduct|execute|behead|sack|oust|deport|expel|extradite|indict|arraign|remand|fine|ban|suspend|unveil|destroy|hang|exonerate|maim|rob|loot)$/ // prettier-ignore
/** What opens the subject of a whole sentence. */
const DETERMINED = /^(?:the|a|an|his|her|its|their|our|my|this|that|these|those|he|she|it|they|we|i|who|which)$/

/** Whether a clause is such a headline: a bare participle, no article before its noun and no object behind it. */
export function isBarePassive(words: readonly Word[], chunks: readonly Chunk[], clause: Clause): boolean {
  const { kind, group, subject } = clause
  if (kind !== 'main' || !subject || !group.ambiguous || group.from !== group.to || group.passive) return false
  const first = words[subject.from]
  if (!first || DETERMINED.test(first.low)) return false
  const isShotDead = group.lemma === 'shoot' && words[group.to + 1]?.low === 'dead'
  return isShotDead || (NEEDS_OBJECT.test(group.lemma) && hasNoObject(chunks, clause.chunk))
}

/** Only phrases up to the comma, the conjunction or the end. */
function hasNoObject(chunks: readonly Chunk[], at: number): boolean {
  for (let index = at + 1; index < chunks.length; index += 1) {
    const kind = chunks[index]?.kind ?? ''
    if (/^(?:comma|conj|sub|other|colon)$/.test(kind)) return true
    if (kind === 'np' ? chunks[index - 1]?.kind !== 'prep' : !/^(?:prep|date|adv)$/.test(kind)) return false
  }
  return true
}
