/** Where words stand for deeds or for nothing: said by doing it, done by saying it, said of what is not there, or not said at all. */
import type { Clause } from '../clauses/clause.ts'
import { claimsOver } from './claims-over.ts'
import type { ActContext } from './context.ts'
import type { Match } from './match-frame.ts'

/** Whether the clause stands in what somebody is said to claim. */
export function isClaimed(context: ActContext, clause: Clause): boolean {
  const head = context.reading.words[clause.group.head]
  return head !== undefined && claimsOver(context, head).length > 0
}

/** "They were ordered to pay", "The charges were dismissed": whoever said it, it was so from then on. */
export function isDoneBySaying({ frame, entry }: Match): boolean {
  if (frame.id === 'rule') return !/^(?:find|conclude|hear|rule)$/.test(entry.lemma)
  return /^(?:order|decide|agree|reject|endorse)$/.test(frame.id)
}

const SAID_BY_SAYING =
  /^(?:urge|oppose|welcome|condemn|denounce|demand|reject|deplore|warn|appeal|protest|thank|congratulate)$/

/** "SPOKESPERSON: We urge both sides …", "Norway firmly opposes …": in the speaker's own turn the words are the act. */
export function isSaidHere({ blocks, reading }: ActContext, clause: Clause): boolean {
  const block = blocks[reading.sentence.block]
  if (block?.speaker === undefined || block.asks === true || clause.kind !== 'main' || !clause.subject) return false
  const subject = reading.words.slice(clause.subject.from, clause.subject.to + 1)
  return (
    SAID_BY_SAYING.test(clause.group.lemma) && subject.some((word) => word.name >= 0 || /^(?:we|i)$/.test(word.low))
  )
}

const SIGNS = /^(?:evidence|indications?|signs?|proof|confirmation|suggestions?|hints?|record)$/
const NONE = /^(?:no|any|little|without|insufficient|scant|never|nor)$/

/** "seen no evidence that Norland sent arms", "there was no proof the firm paid": what nothing shows is not told as done. */
export function isWithoutSign({ reading: { words } }: ActContext, { from, subject }: Clause): boolean {
  const first = Math.min(from, subject?.from ?? from)
  const noun = [first - 1, first - 2].find((at) => SIGNS.test(words[at]?.low ?? ''))
  if (noun === undefined || (noun === first - 2 && words[first - 1]?.low !== 'that')) return false
  return words.slice(Math.max(0, noun - 5), noun).some(({ low }) => NONE.test(low))
}

/** "declined to comment", "refused to say whether": no refusal of anything. */
export function keepsSilent({ reading }: ActContext, clause: Clause): boolean {
  if (!/^(?:decline|refuse)$/.test(clause.group.lemma)) return false
  const next = reading.clauses[reading.clauses.indexOf(clause) + 1]
  return next?.kind === 'infinitive' && /^(?:comment|say|disclose|elaborate|discuss|speculate|confirm|reveal|specify|name|identify|answer|give|provide|go)$/.test(next.group.lemma) // prettier-ignore
}
