/** Participles that describe a noun and are not the verb of a clause. */
import { stanceOf } from '../lexicon/reporting-verbs.ts'
import { isInvariable } from '../lexicon/verb-forms.ts'
import type { Chunk } from './chunks.ts'
import { SUFFERED as SUFFERED_DEEDS } from './coordinated.ts'
import type { Clause, Range } from './clause.ts'
import type { VerbGroup } from './verb-groups.ts'
import type { Word } from './words.ts'

/** "drones launched by Russia", "the man arrested on Monday has confessed": a participle that describes the noun before it. */
export function asReduced(
  words: readonly Word[],
  chunks: readonly Chunk[],
  clauses: readonly Clause[],
  at: number,
  group: VerbGroup,
): Range | undefined {
  const byAgent = nextWord(words, group) === 'by' && chunks[at + 2]?.kind === 'np' && words[chunks[at + 2]?.from ?? -1]?.pos !== 'NUM' // prettier-ignore
  // "profits fell, hit by a fire": what looks like its base may be a participle too
  const participle = group.ambiguous || (byAgent && group.tense === 'past' && isInvariable(group.lemma))
  if (!participle || group.lemma === 'say' || group.lemma === 'tell') return undefined
  const seen = lastSeen(words, chunks, at)
  if (seen) return seen
  let index = at - 1
  while (chunks[index]?.kind === 'adv') index -= 1
  // "had a call on Friday requested by Oslo"
  if (byAgent && chunks[index]?.kind === 'date' && clauses.length > 0)
    index -= chunks[index - 1]?.kind === 'prep' ? 2 : 1
  const noun = chunks[index]
  const last = clauses.at(-1)
  if (noun?.kind === 'conj' && last?.kind === 'reduced' && last.subject && chunks[last.chunk - 1]?.kind === 'comma' && isBracketed(chunks, at)) return last.subject // prettier-ignore
  const suffers = nextWord(words, group) === 'by' || isSuffered(words, group)
  const aside = noun?.kind === 'comma' && suffers ? clauses.at(-1)?.subject : undefined
  if (aside && !isBracketed(chunks, at)) return aside
  // "lifted its ban, imposed in 2023, after talks"
  const alone = noun?.kind === 'comma' && index === at - 1 && SUFFERED_DEEDS.test(group.lemma) && isAlone(chunks, at)
  if (alone && chunks[index - 1]?.kind === 'np') return nounBefore(words, chunks, index - 1)
  const complement = index < at - 1 && noun?.kind === 'vg' ? clauses.at(-1)?.subject : undefined
  if (complement) return complement
  if (noun?.kind === 'comma' && isBracketed(chunks, at)) return nounBefore(words, chunks, index - 1)
  // “two patients he operated on”: nobody whom anything is done to
  if (noun?.kind !== 'np' || /^(?:he|she|they|we|i)$/.test(words[noun.head]?.low ?? '')) return undefined
  const range = { from: noun.from, to: noun.to, head: noun.head }
  if (group.tense === 'participle') return range
  const left = chunks[index - 1]
  if (left?.kind === 'sub') return undefined
  if (left?.kind === 'prep' && isOpeningPhrase(chunks, index) && closesBefore(chunks, at)) return range
  const listed = left?.kind === 'conj' && chunks[index - 2]?.kind === 'np' && (byAgent || isSuffered(words, group))
  const apposed = left?.kind === 'comma' && chunks[index - 2]?.kind === 'np' && isSuffered(words, group)
  // "freed the priest, a scholar arrested in May, …": behind another's name, and with nobody whom he arrests
  const introduced = left?.kind === 'comma' && chunks[index - 2]?.kind === 'np' && /^an?$/.test(words[noun.from]?.low ?? '') && (byAgent || (SUFFERED_DEEDS.test(group.lemma) && isAlone(chunks, at))) // prettier-ignore
  if ((listed || apposed || introduced) && clauses.some(({ group: { tense } }) => tense !== 'infinitive' && tense !== 'gerund')) return range // prettier-ignore
  const source = left?.kind === 'prep' && words[left.from - 1]?.low === 'according'
  if (source) return range
  const before = clauses.at(-1)
  if (
    left?.kind === 'vg' &&
    before &&
    before.chunk === index - 1 &&
    // "told families gathered in a gym": the one phrase behind the verb is those who hear
    (!stanceOf(before.group.lemma) || before.group.lemma === 'tell' || nextWord(words, group) === 'by') &&
    // "Officers who raided his house left": the main verb is still to come
    (before.kind !== 'relative' || byAgent || clauses.some(({ kind }) => kind === 'main'))
  )
    return range
  if (left?.kind === 'prep' && before && before.kind !== 'reduced' && before.chunk > lastBoundary(chunks, index))
    return range
  if (
    nextWord(words, group) === 'by' &&
    before &&
    before.kind !== 'relative' &&
    before.kind !== 'reduced' &&
    before.chunk > lastBoundary(chunks, index) &&
    !stanceOf(before.group.lemma)
  )
    return range
  return finiteFollows(words, chunks, at, nextWord(words, group) === 'by') ? range : undefined
}

/** "a low last seen in April", "a species first described in 1902": with no object, what was seen and not who saw. */
function lastSeen(words: readonly Word[], chunks: readonly Chunk[], at: number): Range | undefined {
  const verb = chunks[at]
  const isOnce = /^(?:last|first)$/.test(words[(verb?.from ?? 0) - 1]?.low ?? '')
  if (!isOnce || !/^(?:prep|date)$/.test(chunks[at + 1]?.kind ?? '')) return undefined
  let index = at - 1
  while (/^(?:adv|adj)$/.test(chunks[index]?.kind ?? '')) index -= 1
  const noun = chunks[index]
  // "the two last met in May": who opens the sentence is who did it
  const isComplement = /^(?:comma|vg|prep)$/.test(chunks[index - 1]?.kind ?? '') && /^(?:a|an|the|not)$/.test(words[noun?.from ?? -1]?.low ?? '') // prettier-ignore
  return noun?.kind === 'np' && isComplement ? { from: noun.from, to: noun.to, head: noun.head } : undefined
}

/** Verbs that, with this word behind them and no object, are never what somebody does: "based in", "accused of", "loaded with". */
const SUFFERED = new Set('base in,base on,base at,link to,link with,accuse of,suspect of,charge with,convict of,know as,know for,load with,equip with,arm with,locate in,locate near,station in,station at,contain in,aim at,destine for,associate with,involve in,headquarter in,name after,focus on,centre on,center on,dedicate to,design for,intend for,tie to,slate for,schedule for,plan for,earmark for'.split(',')) // prettier-ignore

function isSuffered(words: readonly Word[], group: VerbGroup): boolean {
  return SUFFERED.has(`${group.lemma} ${nextWord(words, group)}`)
}

/** "Under an agreement …": whether the phrases up to the noun open the sentence, so that none of it can be a subject. */
function isOpeningPhrase(chunks: readonly Chunk[], noun: number): boolean {
  let index = noun
  while (chunks[index]?.kind === 'np' && chunks[index - 1]?.kind === 'prep') index -= 2
  return index < 0 || (index === 0 && /^(?:adv|conj)$/.test(chunks[0]?.kind ?? ''))
}

/** "… reached in May, the mines …": whether phrases, a comma and a clause with a subject and an object or complement follow. */
function closesBefore(chunks: readonly Chunk[], at: number): boolean {
  let index = at + 1
  while (/^(?:prep|date|adv)$/.test(chunks[index]?.kind ?? '') || (chunks[index]?.kind === 'np' && chunks[index - 1]?.kind === 'prep')) index += 1 // prettier-ignore
  if (chunks[index]?.kind !== 'comma') return false
  const verb = chunks.findIndex(({ kind, group }, step) => step > index && kind === 'vg' && group?.tense !== 'gerund' && group?.tense !== 'infinitive') // prettier-ignore
  return verb > index + 1 && chunks[verb + 1] !== undefined && /^(?:np|prep|sub|vg|adj|date)$/.test(chunks[verb + 1]?.kind ?? '') // prettier-ignore
}

/** "The treaty, signed in Moscow in 2001, was extended": between commas, with the verb right behind the second. */
function isBracketed(chunks: readonly Chunk[], at: number): boolean {
  let index = at + 1
  while (/^(?:prep|date|adv)$/.test(chunks[index]?.kind ?? '') || (chunks[index]?.kind === 'np' && chunks[index - 1]?.kind === 'prep') || isJoined(chunks, index) || isJoinedNoun(chunks, index)) index += 1 // prettier-ignore
  if (chunks[index]?.kind !== 'comma' || index === at + 1) return false
  const next = chunks[index + 1]?.kind === 'adv' ? chunks[index + 2] : chunks[index + 1]
  return next?.kind === 'vg' && next.group !== undefined && !/^(?:infinitive|gerund)$/.test(next.group.tense)
}

/** "by Oslo and the UN": the conjunction, and the noun behind it. */
function isJoinedNoun(chunks: readonly Chunk[], at: number): boolean {
  const joint = chunks[at]?.kind === 'conj' ? at : at - 1
  return chunks[joint]?.kind === 'conj' && chunks[joint - 1]?.kind === 'np' && chunks[joint + 1]?.kind === 'np'
}

/** "brokered by Oslo and signed in Rome": a second participle, or the conjunction before it. */
function isJoined(chunks: readonly Chunk[], at: number): boolean {
  const verb = chunks[at]?.kind === 'conj' ? chunks[at + 1] : chunks[at]
  const joint = chunks[at]?.kind === 'conj' || chunks[at - 1]?.kind === 'conj'
  return joint && verb?.group?.ambiguous === true
}

/** No object, but a date or a place behind it, and then a comma or the end. */
function isAlone(chunks: readonly Chunk[], at: number): boolean {
  let index = at + 1
  while (/^(?:prep|date|adv)$/.test(chunks[index]?.kind ?? '') || (chunks[index]?.kind === 'np' && chunks[index - 1]?.kind === 'prep')) index += 1 // prettier-ignore
  return index > at + 1 && /^(?:comma|other)$/.test(chunks[index]?.kind ?? 'other')
}

/** The noun phrase that ends at a chunk, with all that hangs on its noun. */
function nounBefore(words: readonly Word[], chunks: readonly Chunk[], at: number): Range | undefined {
  let first = at
  // “talks between Norland and Sudonia, held in Arl”
  const isPair = chunks[at - 1]?.kind === 'conj' && chunks[at - 2]?.kind === 'np' && words[chunks[at - 3]?.from ?? -1]?.low === 'between' // prettier-ignore
  if (isPair) first -= 2
  while (chunks[first]?.kind === 'np' && chunks[first - 1]?.kind === 'prep' && chunks[first - 2]?.kind === 'np')
    first -= 2
  const [noun, last] = [chunks[first], chunks[at]]
  return noun?.kind === 'np' && last ? { from: noun.from, to: last.to, head: noun.head } : undefined
}

function nextWord(words: readonly Word[], group: VerbGroup): string {
  return words[group.to + 1]?.low ?? ''
}

function lastBoundary(chunks: readonly Chunk[], at: number): number {
  for (let index = at; index >= 0; index -= 1) {
    const kind = chunks[index]?.kind
    if (kind === 'comma' || kind === 'sub' || kind === 'conj' || kind === 'colon') return index
  }
  return -1
}

/** Whether only phrases and purposes lie between this verb and the next finite one, which then is the verb of the clause. */
function finiteFollows(words: readonly Word[], chunks: readonly Chunk[], at: number, byAgent: boolean): boolean {
  let governing = false
  for (let index = at + 1; index < chunks.length; index += 1) {
    const chunk = chunks[index]
    if (!chunk) return false
    if (chunk.kind === 'vg' && chunk.group) {
      const { tense, ambiguous, lemma } = chunk.group
      // "officials briefed on the deal told reporters": neither verb ever describes a noun
      const says = lemma === 'say' || lemma === 'tell'
      if (tense !== 'infinitive' && tense !== 'gerund')
        return (
          byAgent ||
          says ||
          !ambiguous ||
          (endsPhrase(words, chunks[index - 1]) && takesObject(words, chunks[index + 1]))
        )
      governing = true
    } else if (chunk.kind === 'np') {
      if (chunks[index - 1]?.kind !== 'prep' && !governing && !(byAgent && isJoinedNoun(chunks, index))) return false
      governing = false
    } else if (chunk.kind !== 'prep' && chunk.kind !== 'date' && chunk.kind !== 'adv' && !(byAgent && isJoinedNoun(chunks, index))) return false // prettier-ignore
  }
  return false
}

/** A date, or a phrase that is nothing but a name: behind "on the day Silva" the verb is hers. */
function endsPhrase(words: readonly Word[], chunk: Chunk | undefined): boolean {
  const first = words[chunk?.from ?? -1]
  const isName = first !== undefined && (first.name >= 0 ? words[chunk?.to ?? -1]?.name === first.name : first.pos === 'PROPN' && chunk?.to === chunk?.from) // prettier-ignore
  return chunk?.kind === 'date' || (chunk?.kind === 'np' && isName)
}

/** "a report published in May | accused Norland": of two such verbs the one with an object is the verb of the clause; not "announced on Monday planned cuts". */
function takesObject(words: readonly Word[], chunk: Chunk | undefined): boolean {
  const first = chunk?.kind === 'np' ? words[chunk.from] : undefined
  return first !== undefined && (first.name >= 0 || /^(?:DET|PRON|PROPN|NUM)$/.test(first.pos))
}
