/** Verbs that go on behind "and" with the helping verb of the verb before: "were arrested and charged", "will meet and sign". */
import { isInvariable } from '../lexicon/verb-forms.ts'
import type { Chunk } from './chunks.ts'
import type { Clause } from './clause.ts'
import type { VerbGroup } from './verb-groups.ts'
import type { Word } from './words.ts'

/** Verbs that, without an object, tell what somebody suffered: "was arrested and charged", but "was freed and returned". */
export const SUFFERED = /^(?:impose|introduce|establish|broker|arrest|charge|jail|imprison|sentence|convict|acquit|detain|hold|kill|injure|wound|shoot|beat|torture|fine|ban|sack|dismiss|suspend|release|free|deport|extradite|expel|transfer|sell|buy|send|deliver|seize|destroy|damage|burn|bury|rescue|evacuate|treat|sign|ratify|draft|redraft|rewrite|amend|water|dilute|adopt|approve|publish|launch|build|replace|rename|elect|re-elect|appoint|name|inform|question|search|rape|execute|hang|behead|abduct|kidnap|rob|loot|demolish|rebuild|ship|test|intercept|block|reject|postpone|cancel|prorogue|withdraw|remove|lift|quash|overturn|annul|revoke|terminate|dissolve|evict|relocate|airlift|hospitalise|hospitalize|disqualify|demote|promote|award|honour|honor|indict|arraign|remand|summon|interrogate|handcuff|assault|wreck|flatten|raze|gut|torch|vandalise|vandalize|seal|intern|repatriate|displace|infect|vaccinate|quarantine|diagnose|confiscate|impound|recall|ground|divert|halt|delay|interrupt|scrap|shelve|veto|pardon|acclaim|crown|inaugurate|nominate|reinstate|oust|depose|overthrow|topple|impeach|censure|reprimand|rebuke)$/ // prettier-ignore
const BOUND = /^(?:order|tell|ask|require|force|oblige|instruct|allow|forbid|invite|summon|urge|compel|permit|sentence|charge|schedule|expect|set|name|appoint)$/ // prettier-ignore
const PERFECT = /^(?:perfect|pluperfect)$/

/** The group with what it takes over from the clause whose subject it shares. */
export function asCoordinated(
  words: readonly Word[],
  chunks: readonly Chunk[],
  at: number,
  group: VerbGroup,
  parent: Clause | undefined,
  first?: Clause,
): VerbGroup {
  // prettier-ignore
  const past = group.ambiguous || (group.tense === 'past' && group.from === group.to && isInvariable(group.lemma))
  if (!parent || !past) return group
  const { tense, passive } = parent.group
  const next = chunks[at + 1]?.kind === 'adv' ? chunks[at + 2] : chunks[at + 1]
  const bare = next === undefined || !/^(?:np|quote|vg|sub)$/.test(next.kind)
  const byWhom = words[next?.from ?? -1]?.low === 'by'
  if (passive && bare && (byWhom || SUFFERED.test(group.lemma)))
    return { ...group, passive: true, tense, ambiguous: false }
  // "was released and ordered to return": who orders somebody says whom
  const told = next?.group?.tense === 'infinitive' && BOUND.test(group.lemma)
  if (passive && told) return { ...group, passive: true, tense, ambiguous: false }
  // "was arrested in Oslo, returned to Bergen and arraigned there": the first of three helps the last
  if (!passive && first?.group.passive === true && bare && SUFFERED.test(group.lemma))
    return { ...group, passive: true, tense: first.group.tense, ambiguous: false }
  if (!passive && PERFECT.test(tense)) return { ...group, tense, ambiguous: false }
  return group
}

/**
 * "will visit Rome and meet the pope", "plans to cut jobs and close a plant": the clause that a bare verb goes on from, where one in
 * -s or the past would have to stand if it told by itself.
 */
export function goesOnFrom(
  words: readonly Word[],
  chunks: readonly Chunk[],
  clauses: readonly Clause[],
  at: number,
  group: VerbGroup,
): Clause | undefined {
  // prettier-ignore
  const unchanged = group.tense === 'past' && isInvariable(group.lemma)
  if ((group.tense !== 'present' && !unchanged) || group.from !== group.to || group.lemma === 'be') return undefined
  const word = words[group.head]
  const joint = chunks[at - 1]?.kind === 'adv' ? chunks[at - 2] : chunks[at - 1]
  if (joint?.kind !== 'conj' || word === undefined || /[^s]s$/.test(word.low)) return undefined
  const before = clauses.findLast(({ kind }) => kind !== 'relative' && kind !== 'reduced' && kind !== 'gerund')
  return before && /^(?:infinitive|future|unreal)$/.test(before.group.tense) ? before : undefined
}
