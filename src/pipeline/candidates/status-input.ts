import type { When } from '../../model/dataset.ts'
import type { Day } from '../../model/day.ts'
import type { Act, Claim } from '../annotation.ts'

/** What the rules look at. `claims` are those in whose content the act stands; `sides` the countries and actors that take part. */
export type StatusInput = {
  act: Pick<Act, 'modality' | 'violent'> &
    Partial<Pick<Act, 'kind' | 'form' | 'tense' | 'passive' | 'rule' | 'trigger' | 'agents'>>
  claims: readonly Claim[]
  principals: ReadonlySet<string>
  when: Pick<When, 'start' | 'basis'>
  published?: Day | undefined
  sideOf: (actor: string) => string
  /** True where the article tells of violence by somebody with a voice of their own, so that even an office may speak for a side. */
  isConflict?: boolean
  /** True where rebels or others whom no office speaks for did it: “the ministry said that rebels had left the town”. */
  isOfRebels?: boolean
  /** True where the words take it as known: "the attack". */
  isKnown?: boolean
  /** True where it is told in passing, with its date, inside what somebody says of something else: "Nokia, which bought a stake in May, …". */
  isAside?: boolean
  /** True where it only describes somebody of whom something else is told: "the town that rebels had seized". */
  isDescribing?: boolean
  /** What office the text gives an actor elsewhere: of "Berg said" that he is the police chief. */
  officeOf?: (actor: string) => string | undefined
  /** True where it is told as the time of something else: "after the two had met". */
  isPresupposed?: boolean
  /** True where an accusation is of violence: "accused them of shelling". */
  isOfViolence?: boolean
  /** True where somebody is accused and nobody is named who accuses. */
  isOpenCharge?: boolean
  /** True where the words are themselves a claim: "claimed responsibility for the attack", "claimed that there had been 500 cases". */
  isOwnClaim?: boolean
  /** True where what is told is proved, counted by medics or seen by who watches it, so that it is no claim of theirs. */
  isKnownDeed?: boolean
  /** True where the one who speaks tells what he did himself: "our coalition has …". */
  isOwnDeed?: boolean
  /** True where a statement tells what fighting did: "said there were dead and wounded". */
  isAccountOfHarm?: boolean
  /** True where a person tells what others, who are not named, did to him: "he said he was seized by masked men". */
  isToldByVictim?: boolean
}
