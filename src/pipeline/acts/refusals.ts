/** Why a clause, though its verb has a frame, is no event: the ordered list. The reason is what a reader sees beside the sentence. */
import { COMES_UP, UNPROVEN } from '../lexicon/reporting-verbs.ts'
import type { Clause } from '../clauses/clause.ts'
import type { ActContext } from './context.ts'
import { countsTimes, isMoveOfShares, isOverMonths, isSeries, measuresTime } from './counts-and-measures.ts'
import { inDatedEntry } from './dated-entry.ts'
import { datesOf } from './dates-of-clause.ts'
import type { Match } from './match-frame.ts'
import type { Reality } from './modality.ts'
import { isAnnounced, isAway, isBackdrop, isOutcome, isSaidNow, isUnderWay } from './news-of-now.ts'
import { inPassing, isFirstPerson, isInAdverbial } from './told-in-passing.ts'
import { isClaimed, isDoneBySaying, isSaidHere, isWithoutSign, keepsSilent } from './words-as-deeds.ts'

type Case = { context: ActContext; clause: Clause; match: Match; reality: Reality }
type Refusal = { name: string; reason: string; holds: (given: Case & { dated: boolean }) => boolean }

const CAME: ReadonlySet<string> = new Set(['return', 'come', 'gather', 'meet', 'convene', 'travel', 'arrive', 'go']) // prettier-ignore
/** What a clause says that tells how things are. */
export const STATE = 'a state of things, no single act'
const BACKGROUND = 'background, from before the story'

/** What only says how old a thing is where it describes the thing. */
const ORIGINS: ReadonlySet<string> = new Set(['found', 'build', 'publish'])

export const REFUSALS: readonly Refusal[] = [
  {
    name: 'plain-present',
    reason: 'tells how things are, no single act',
    holds: ({ context, clause, match, reality, dated }) =>
      reality.tense === 'present' &&
      reality.modality === 'asserted' &&
      (!dated || clause.connective === 'when') &&
      !inDatedEntry(context) &&
      !isSaidHere(context, clause) &&
      !isBackdrop(context, clause, match) &&
      !isOutcome(context, clause, match) &&
      !isSaidNow(context, clause, match) &&
      !isAway(context, clause, match),
  },
  {
    name: 'measure-of-time',
    reason: 'only says how long before or after',
    holds: ({ context, clause }) => measuresTime(context, clause),
  },
  {
    name: 'in-passing',
    reason: 'named in passing',
    holds: ({ context, clause, match, dated }) => !dated && inPassing(context, clause, match.frame.violent),
  },
  {
    // "The museum, founded in 1875, is open daily"
    name: 'origin-in-passing',
    reason: BACKGROUND,
    holds: ({ clause }) => clause.kind === 'reduced' && ORIGINS.has(clause.group.lemma),
  },
  {
    name: 'outcome-in-passing',
    reason: 'named in passing',
    holds: ({ clause }) => clause.group.lemma === 'become' && clause.kind === 'gerund',
  },
  {
    name: 'nothing-shows-it',
    reason: 'says that nothing shows it',
    holds: ({ context, clause }) => isWithoutSign(context, clause),
  },
  {
    // "The court heard that he left at noon": what it heard may be an act, that it heard it is none
    name: 'only-heard',
    reason: 'hands on what somebody tells',
    holds: ({ context: { reading }, clause }) =>
      clause.group.lemma === 'hear' && reading.clauses[reading.clauses.indexOf(clause) + 1]?.kind === 'content',
  },
  {
    // "It was the third time that the court had sat": how often, and not that
    name: 'only-counts-times',
    reason: 'only says how often',
    holds: ({ context, clause }) => countsTimes(context, clause),
  },
  {
    // "identified the victim as Ann Archer": who it is, nothing found
    name: 'only-names',
    reason: 'says who somebody is',
    holds: ({ clause, match }) => clause.group.lemma === 'identify' && match.phrases.some(({ prep }) => prep === 'as'),
  },
  {
    // "when I came under attack": the scene in which somebody tells something else
    name: 'scene-of-a-witness',
    reason: 'the scene, told by a witness',
    holds: ({ context, clause, dated }) => !dated && clause.kind === 'adverbial' && isFirstPerson(context, clause),
  },
  {
    // "knows how to seal a deal"
    name: 'way-of-doing',
    reason: 'a way of doing, not a deed',
    holds: ({ clause, dated }) => !dated && clause.kind === 'adverbial' && clause.group.tense === 'infinitive',
  },
  {
    // "returned to face charges", "met to decide whether …": what they came for
    name: 'came-for-it',
    reason: 'a purpose, not yet done',
    holds: ({ clause, reality, dated }) =>
      !dated && clause.kind === 'infinitive' && reality.tense === 'past' && CAME.has(clause.governor ?? ''),
  },
  {
    name: 'met-with-silence',
    reason: 'a figure of speech',
    holds: ({ clause }) => clause.group.lemma === 'meet' && clause.group.passive,
  },
  {
    name: 'said-by-nobody',
    reason: 'does not say who says so',
    holds: ({ clause, match, reality, dated }) =>
      match.frame.speech &&
      !isDoneBySaying(match) &&
      clause.group.passive &&
      !match.phrases.some((phrase) => phrase.prep === 'by') &&
      // "In June the group was blamed for the attack": that it stood accused is what happened;
      // “has refused to sell it and has been accused of greed” says by whom as little as when
      !(
        match.frame.id === 'accuse' &&
        clause.kind === 'main' &&
        (dated || (reality.tense === 'perfect' && !clause.shared))
      ),
  },
  {
    // "Reports emerged that …": what they tell is the event
    name: 'reports-come-up',
    reason: 'only that it is told, not what',
    holds: ({ context, clause }) => COMES_UP.test(clause.group.lemma) && UNPROVEN.test(context.reading.words[clause.subject?.to ?? -1]?.low ?? ''), // prettier-ignore
  },
  {
    name: 'called-in-passing',
    reason: 'named in passing',
    holds: ({ clause, match }) => match.frame.id === 'characterise' && clause.kind !== 'main',
  },
  {
    name: 'keeps-silent',
    reason: 'says that somebody says nothing',
    holds: ({ context, clause }) => keepsSilent(context, clause),
  },
  {
    name: 'goes-on',
    reason: 'goes on without a single act',
    holds: ({ context, clause, match, reality }) =>
      reality.modality === 'ongoing' && !match.frame.violent && reality.tense !== 'past' && !isUnderWay(context, clause, match), // prettier-ignore
  },
  {
    // "The general said that he was under house arrest": told by him, and not that it came about
    name: 'stands-in-passing',
    reason: 'named in passing',
    holds: ({ clause, match, dated }) => match.frame.id === 'under-inquiry' && clause.kind !== 'main' && !dated,
  },
  {
    name: 'went-on-in-passing',
    reason: 'named in passing',
    holds: ({ clause, reality, dated }) => reality.modality === 'ongoing' && clause.kind === 'relative' && !dated,
  },
  {
    name: 'state',
    reason: STATE,
    holds: ({ context, clause, match, reality, dated }) =>
      !match.frame.punctual &&
      !(dated && reality.tense !== 'perfect') &&
      !isOverMonths(context, clause, match) &&
      !isSaidHere(context, clause) &&
      !isMoveOfShares(context, clause, match),
  },
  {
    name: 'words-before-the-story',
    reason: BACKGROUND,
    holds: ({ context, clause, match, reality, dated }) =>
      reality.tense === 'pluperfect' && match.frame.speech && !dated && !isClaimed(context, clause),
  },
  {
    name: 'twice-removed',
    reason: BACKGROUND,
    holds: ({ context, clause, reality, dated }) =>
      reality.tense === 'pluperfect' && !dated && isInAdverbial(context, clause),
  },
  {
    name: 'run-of-acts',
    reason: 'a run of acts, no single one',
    holds: ({ context, match, reality, dated }) => reality.tense === 'perfect' && !dated && isSeries(context, match),
  },
  {
    name: 'words-to-come',
    reason: 'what somebody will say, not yet said',
    holds: ({ context, clause, match, reality, dated }) =>
      reality.modality === 'planned' && !dated && match.frame.speech && !isAnnounced(context, clause, match),
  },
]

/** The first reason that holds, or nothing where the clause tells an event. */
export function refusalOf(given: Case): string | undefined {
  const { context, clause, reality } = given
  if (reality.reason) return reality.reason
  const dated = datesOf(context, clause).some((number) => isDay(context, number))
  return REFUSALS.find(({ holds }) => holds({ ...given, dated }))?.reason
}

/** Whether a date tells a day, month or year of its own and not "since the invasion", "every week" or "for three years". */
function isDay({ dates }: ActContext, number: number): boolean {
  const date = dates[number]
  return (
    date !== undefined &&
    date.basis !== 'anchor' &&
    date.type !== 'SET' &&
    date.type !== 'DURATION' &&
    !date.value.endsWith('_REF') &&
    (date.from !== undefined || date.to !== undefined)
  )
}
