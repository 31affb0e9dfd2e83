/** Deeds that a sentence only touches on its way: they describe somebody, set a scene or stand twice removed. */
import type { Clause } from '../clauses/clause.ts'
import type { ActContext } from './context.ts'

/** "when I came under attack": told by the one who was there. */
export function isFirstPerson({ reading }: ActContext, { subject }: Clause): boolean {
  return subject !== undefined && /^(?:i|we)$/.test(reading.words[subject.head]?.low ?? '')
}

/** "sanctions imposed on Russia", "firms that left the country": a description of a noun, without a day. */
export function inPassing({ reading }: ActContext, clause: Clause, violent: boolean): boolean {
  if (clause.kind === 'reduced') {
    // "three trials saw seven men convicted": the year saw it done
    const above = clause.parent === undefined ? undefined : reading.clauses[clause.parent]
    if (above?.group.lemma === 'see' && above.chunk === clause.chunk - 2) return false
    return !(violent && reading.words[clause.group.to + 1]?.low === 'by')
  }
  if (clause.kind !== 'relative' || clause.shared) return false
  if (clause.connective === 'which' && /^(?:during|at|after)$/.test(reading.words[clause.from - 1]?.low ?? ''))
    return false
  const at = reading.words[clause.from - 1]?.pos === 'ADP' ? clause.from - 2 : clause.from - 1
  const before = reading.words[at]
  return before !== undefined && before.text !== ',' && !/^[–—-]$/.test(before.text)
}

/** "after a businessman told prosecutors that he had paid him": twice removed; "…, as the group said it had fired rockets" is not. */
export function isInAdverbial({ reading }: ActContext, clause: Clause): boolean {
  const parent = clause.parent === undefined ? undefined : reading.clauses[clause.parent]
  return clause.kind === 'content' && parent?.kind === 'adverbial' && !/^(?:as|while|although|though)$/.test(parent.connective ?? '') // prettier-ignore
}
