/** Why a clause, though its verb has a frame, is no event: the ordered list. The reason is what a reader sees beside the sentence. */
import type { Clause } from '../clauses/clause.ts'
import { claimsOver } from './claims-over.ts'
import type { ActContext } from './context.ts'
import { inDatedEntry } from './dated-entry.ts'
import { datesOf } from './dates-of-clause.ts'
import { isStudy } from './is-study.ts'
import type { Match } from './match-frame.ts'
import type { Reality } from './modality.ts'
import { isAnnounced, isAway, isBackdrop, isUnderWay } from './news-of-now.ts'

type Case = { context: ActContext; clause: Clause; match: Match; reality: Reality }
type Refusal = { name: string; reason: string; holds: (given: Case & { dated: boolean }) => boolean }

const CAME: ReadonlySet<string> = new Set(['return', 'come', 'gather', 'meet', 'convene', 'travel', 'arrive', 'go']) // prettier-ignore
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
      // "In June the group was blamed for the attack": that it stood accused is what happened
      !(match.frame.id === 'accuse' && clause.kind === 'main' && (dated || reality.tense === 'perfect')),
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
    name: 'went-on-in-passing',
    reason: 'named in passing',
    holds: ({ clause, reality, dated }) => reality.modality === 'ongoing' && clause.kind === 'relative' && !dated,
  },
  {
    name: 'state',
    reason: 'a state of things, no single act',
    holds: ({ context, clause, match, reality, dated }) =>
      !match.frame.punctual &&
      !(dated && reality.tense !== 'perfect') &&
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

/** "It was the third time …", "This is the first time in a decade that …". */
function countsTimes({ reading }: ActContext, clause: Clause): boolean {
  const above = reading.clauses[clause.parent ?? reading.clauses.indexOf(clause) - 1]
  if (above?.group.lemma !== 'be' || !above.subject) return false
  if (!/^(?:it|this|that)$/.test(reading.words[above.subject.head]?.low ?? '')) return false
  const after = reading.words.slice(above.group.to + 1, above.group.to + 5)
  const at = after.findIndex(({ low }) => /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|only)$|\d(?:st|nd|rd|th)$/.test(low)) // prettier-ignore
  return at >= 0 && after.slice(at + 1).some(({ low }) => low === 'time')
}

function isFirstPerson({ reading }: ActContext, { subject }: Clause): boolean {
  return subject !== undefined && /^(?:i|we)$/.test(reading.words[subject.head]?.low ?? '')
}

function isClaimed(context: ActContext, clause: Clause): boolean {
  const head = context.reading.words[clause.group.head]
  return head !== undefined && claimsOver(context, head).length > 0
}

/** "They were ordered to pay", "The charges were dismissed": whoever said it, it was so from then on. */
function isDoneBySaying({ frame, entry }: Match): boolean {
  if (frame.id === 'rule') return !/^(?:find|conclude|hear|rule)$/.test(entry.lemma)
  return /^(?:order|decide|agree|reject|endorse)$/.test(frame.id)
}

const SAID_BY_SAYING =
  /^(?:urge|oppose|welcome|condemn|denounce|demand|reject|deplore|warn|appeal|protest|thank|congratulate)$/

/** "SPOKESPERSON: We urge both sides …", "Norway firmly opposes …": in the speaker's own turn the words are the act. */
function isSaidHere({ blocks, reading }: ActContext, clause: Clause): boolean {
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
function isWithoutSign({ reading: { words } }: ActContext, { from, subject }: Clause): boolean {
  const first = Math.min(from, subject?.from ?? from)
  const noun = [first - 1, first - 2].find((at) => SIGNS.test(words[at]?.low ?? ''))
  if (noun === undefined || (noun === first - 2 && words[first - 1]?.low !== 'that')) return false
  return words.slice(Math.max(0, noun - 5), noun).some(({ low }) => NONE.test(low))
}

/** "declined to comment", "refused to say whether": no refusal of anything. */
function keepsSilent({ reading }: ActContext, clause: Clause): boolean {
  if (!/^(?:decline|refuse)$/.test(clause.group.lemma)) return false
  const next = reading.clauses[reading.clauses.indexOf(clause) + 1]
  return next?.kind === 'infinitive' && /^(?:comment|say|disclose|elaborate|discuss|speculate|confirm|reveal|specify|name|identify|answer|give|provide|go)$/.test(next.group.lemma) // prettier-ignore
}

/** What a market quotes by the day. */
const QUOTED = /^(?:shares?|stocks?|index|ftse|dow|nasdaq|nikkei|dax|cac|sensex|rouble|ruble|dollar|euro|yen|yuan|pound|sterling|lira|peso|rupee|bitcoin|brent|crude|futures|yields?)$/ // prettier-ignore

/** "Shares in Acme fell 7 per cent", "The rouble slid to 98 to the dollar": a move of the day, unlike wages and output. */
function isMoveOfShares(context: ActContext, { subject, group }: Clause, { frame }: Match): boolean {
  if (frame.id !== 'market' || group.tense !== 'past' || !subject) return false
  const words = context.reading.words.slice(subject.from, subject.to + 1)
  return words.some(({ low }) => QUOTED.test(low)) && !isStudy(context.sentences, context.dates)
}

/** "sanctions imposed on Russia", "firms that left the country": a description of a noun, without a day. */
function inPassing({ reading }: ActContext, clause: Clause, violent: boolean): boolean {
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

/** "two years after the leaders met": the meeting only measures time; "a day after the leaders met" tells it. */
function measuresTime({ reading }: ActContext, clause: Clause): boolean {
  if (clause.connective !== 'after' && clause.connective !== 'before' && clause.connective !== 'since') return false
  const unit = reading.words[clause.from - 1]?.low ?? ''
  // "deliberated for ten minutes before convicting him"
  if (clause.connective === 'before' && clause.group.tense === 'gerund') return false
  const amount = reading.words[clause.from - 2]
  const counted = amount?.pos === 'NUM' || /^(?:a|an|few|several|many|some|couple)$/.test(amount?.low ?? '')
  return counted && /^(?:months?|years?|decades?|moments|minutes?)$/.test(unit)
}

/** "after a businessman told prosecutors that he had paid him": twice removed; "…, as the group said it had fired rockets" is not. */
function isInAdverbial({ reading }: ActContext, clause: Clause): boolean {
  const parent = clause.parent === undefined ? undefined : reading.clauses[clause.parent]
  return clause.kind === 'content' && parent?.kind === 'adverbial' && !/^(?:as|while|although|though)$/.test(parent.connective ?? '') // prettier-ignore
}

/** "a series of drills", "several rounds of talks"; "several hundred drones" only counts. */
function isSeries({ reading }: ActContext, match: Match): boolean {
  const told = match.frame.id === 'deed' ? match.phrases : match.objects
  const words = told.flatMap((object) => reading.words.slice(object.from, object.to + 1))
  return words.some(
    (word, at) =>
      /^(?:series|several|numerous|many|multiple|repeated|various|dozens|countless|frequent|regular)$/.test(word.low) &&
      words[at + 1]?.pos !== 'NUM' &&
      !/^(?:hundred|thousand|million|billion|dozen)s?$/.test(words[at + 1]?.low ?? ''),
  )
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
