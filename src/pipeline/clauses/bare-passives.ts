/** Headlines leave the helping verb out: "Conductor killed, 20 hurt as tram derails" tells what befell him, not what he did. */
import type { Chunk } from './chunks.ts'
import type { Clause } from './clause.ts'
import type { Word } from './words.ts'

/** Verbs that nobody does without an object. */
const NEEDS_OBJECT = /^(?:kill|injure|wound|arrest|detain|jail|imprison|acquit|convict|sentence|hospitali[sz]e|rescue|displace|kidnap|abduct|execute|behead|sack|oust|deport|expel|extradite|indict|arraign|remand|fine|ban|suspend|unveil|destroy|hang|exonerate|maim|rob|loot)$/ // prettier-ignore
/** What opens the subject of a whole sentence. */
const DETERMINED = /^(?:the|a|an|his|her|its|their|our|my|this|that|these|those|he|she|it|they|we|i|who|which)$/
/** What tells when or why it befell him; "what", "whoever" are objects. */
const TIMES = /^(?:as|after|before|when|while|since|until|because)$/

/** Whether a clause is such a headline: a bare participle, no article before its noun and no object behind it. */
export function isBarePassive(words: readonly Word[], chunks: readonly Chunk[], clause: Clause): boolean {
  const { kind, group, subject } = clause
  if (kind !== 'main' || !subject || !group.ambiguous || group.from !== group.to || group.passive) return false
  const first = words[subject.from]
  if (!first || DETERMINED.test(first.low)) return false
  if (group.lemma === 'shoot') return words[group.to + 1]?.low === 'dead' && endsAt(words[group.to + 2])
  return NEEDS_OBJECT.test(group.lemma) && hasNoObject(words, chunks, clause.chunk)
}

/** "Police officer shot dead in Lyon", and not "Troops shot dead three people". */
function endsAt(word: Word | undefined): boolean {
  return word === undefined || /^(?:ADP|PUNCT|SCONJ)$/.test(word.pos) || word.date >= 0
}

/**
 * Only phrases up to the end, to the time of it, or to a mark or conjunction that a second subject follows: "Two killed and six hurt". Verbs may
 * share what comes behind the last of them: "Police arrested and charged three men", "Troops killed, raped and looted".
 */
function hasNoObject(words: readonly Word[], chunks: readonly Chunk[], at: number): boolean {
  for (let index = at + 1; index < chunks.length; index += 1) {
    const chunk = chunks[index]
    const kind = chunk?.kind ?? ''
    const word = words[chunk?.from ?? -1]
    if (kind === 'sub') return TIMES.test(word?.low ?? '')
    if (kind === 'other') return word?.pos === 'PUNCT'
    if (/^(?:comma|conj|colon)$/.test(kind)) return opensAnother(words, chunks, index + 1)
    if (kind === 'np' ? chunks[index - 1]?.kind !== 'prep' : !/^(?:prep|date|adv)$/.test(kind)) return false
  }
  return true
}

/** ", 20 hurt", ", including two children"; no "the" of a whole sentence, and nothing done to an object that both share. */
function opensAnother(words: readonly Word[], chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at]
  const first = words[chunk?.from ?? -1]
  if (first?.low === 'including') return true
  if (chunk?.kind !== 'np' || DETERMINED.test(first?.low ?? '')) return false
  const joined = chunks[at - 1]?.kind === 'conj'
  return !(joined && chunks[at + 1]?.kind === 'vg' && /^(?:np|adv|adj|quote)$/.test(chunks[at + 2]?.kind ?? ''))
}
