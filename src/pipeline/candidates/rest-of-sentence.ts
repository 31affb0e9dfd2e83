import type { Candidate, NameMention } from '../annotation.ts'
import { groupBy, ofSentence } from '../group-by.ts'

/** Most who may take part before somebody else of the sentence is only a bystander. */
const FEW = 1

/**
 * Names the people whom a sentence names and none of its acts has taken, where it tells of one act of hardly anybody: “the jury convicted Berg
 * before Judge Ann Lund”. Not who only owns a thing (“Berg’s lawyers”).
 */
export function nameRestOfSentence(candidates: readonly Candidate[], names: readonly NameMention[]): void {
  for (const told of groupBy(candidates, ({ act }) => act.sentence).values()) {
    const [candidate, other] = told
    if (candidate === undefined || other !== undefined || candidate.participants.length > FEW) continue
    const { sentence, participants } = candidate
    const taken = new Set(participants.map(({ actor }) => actor))
    for (const { kind, via, actors, end, as } of ofSentence(names, sentence.index)) {
      const [actor, second] = actors
      if (kind !== 'person' || via !== 'name' || actor === undefined || second !== undefined || taken.has(actor))
        continue
      if (/^['’]/u.test(sentence.text.slice(end - sentence.start))) continue
      taken.add(actor)
      participants.push({ actor, role: 'mentioned', via, ...(as === undefined ? {} : { as }) })
    }
  }
}
