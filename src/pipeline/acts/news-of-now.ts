/** What news tells in the present or the future that is an event all the same, where somebody who is named does it to something. */
import type { Clause } from '../clauses/clause.ts'
import { namesIn } from '../clauses/phrases.ts'
import type { ActContext } from './context.ts'
import { isStudy } from './is-study.ts'
import type { Match } from './match-frame.ts'

/** "The attorney general is investigating the firm", "Denmark is sending jets": what has now begun. */
export function isUnderWay(context: ActContext, clause: Clause, { frame, objects }: Match): boolean {
  const { kind, group } = clause
  if (kind !== 'main' || !group.progressive || group.passive || objects.length === 0) return false
  return !frame.speech && frame.punctual && isOfNamed(context, clause)
}

/** "The attack came as Egypt hosts a new round of talks": what goes on at the time of the news. */
export function isBackdrop(context: ActContext, clause: Clause, { frame }: Match): boolean {
  const { kind, connective, group } = clause
  return (
    (kind === 'adverbial' || kind === 'main') &&
    connective === 'as' &&
    !group.negated &&
    !frame.speech &&
    isOfNamed(context, clause)
  )
}

/** "The foreign secretary is on a visit to Norland." */
export function isAway(context: ActContext, clause: Clause, { frame }: Match): boolean {
  return frame.id === 'visit' && clause.group.lemma === 'be' && clause.kind === 'main' && isOfNamed(context, clause)
}

/** "The minister of Norland will formally announce the opening of a centre": what somebody will say or decide about something. */
export function isAnnounced(context: ActContext, clause: Clause, { objects }: Match): boolean {
  const { kind, group } = clause
  if (kind !== 'main' || group.tense !== 'future' || group.passive || objects.length === 0) return false
  return isOfNamed(context, clause)
}

/** Whether news tells it, of a subject that has a name: one that is known, or of several words. */
function isOfNamed({ reading, names, sentences, dates }: ActContext, { subject }: Clause): boolean {
  if (!subject || isStudy(sentences, dates)) return false
  return namesIn(reading.words, subject.from, subject.to).some((number) => {
    const name = names[number]
    if (name === undefined || name.via === 'pronoun') return false
    return name.actors.length > 0 || /\p{L} \p{Lu}/u.test(name.text)
  })
}
