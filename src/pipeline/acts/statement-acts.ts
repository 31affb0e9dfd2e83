/** A statement as an act: somebody of note says something that holds no deed of its own. */
import type { Act, Claim, Span } from '../annotation.ts'
import type { Clause } from '../clauses/clause.ts'
import { spanOf } from '../clauses/phrases.ts'
import type { ActContext } from './context.ts'
import { isCourtesy } from './courtesies.ts'
import { datesOf, ownDatesOf } from './dates-of-clause.ts'
import { emptyCast } from './participants.ts'
import { isStudy } from './is-study.ts'
import { weightOfSpeaker } from './speaker-weight.ts'
import { POSITIONS } from '../lexicon/performatives.ts'
import { contentOf, numbersInSentences, numbersWithin } from '../look-up.ts'

/** Verbs of reporting that name a thought or a finding and not an act of speech. */
const NO_SPEECH = new Set(
  'underscore underline find show suggest indicate maintain believe think expect hope predict describe determine estimate mention put carry learn hear recall forecast signal argue conclude observe note'.split(
    ' ',
  ),
)

/** "Campbell warns that …": the plain present of a commentary; "says" with a quote, or in a live report, is how what was said just now is told. */
function isPlainPresent({ reading, blocks, sentences, dates }: ActContext, claim: Claim): boolean {
  if (blocks[reading.sentence.block]?.stamp !== undefined && claim.cue.lemma === 'say') return false
  if (claim.cue.lemma === 'say' && !isStudy(sentences, dates)) return false
  const clause = reading.clauses.find((candidate) => reading.words[candidate.group.head]?.start === claim.cue.start)
  return clause?.group.tense === 'present' && !clause.group.progressive && !(claim.quoted && claim.cue.lemma === 'say')
}

/** "As I said yesterday, …", "what we’ve said before is …": who speaks points back to words of his own. */
function saysAgain({ reading: { words, clauses } }: ActContext, { speakerText, cue }: Claim): boolean {
  if (!/^(?:i|we)$/i.test(speakerText.trim())) return false
  const clause = clauses.find(({ group }) => words[group.head]?.start === cue.start)
  const before = words[(clause?.subject?.from ?? 0) - 1]
  return before !== undefined && /^(?:as|what)$/.test(before.low)
}

/** At most one act per speaker; which sentences of one speaker belong together is decided for the whole document. */
export function statementActs(context: ActContext): Act[] {
  const acts: Act[] = []
  for (const told of statementsIn(context)) if (acts.length === 0 || isOfAnother(context, told, acts)) acts.push(told)
  return acts
}

/** "Norland said that …; Sudonia’s army said that …": another one speaks in a main clause of the same sentence. */
function isOfAnother(context: ActContext, told: Act, before: readonly Act[]): boolean {
  const claim = claimOf(context, told)
  const clause = context.reading.clauses.find(
    ({ group }) => context.reading.words[group.head]?.start === claim?.cue.start,
  )
  if (claim === undefined || clause === undefined || clause.shared === true || !(clause.kind === 'main' || isAgainst(clause))) return false // prettier-ignore
  return before.every((other) => {
    const first = claimOf(context, other)
    return first !== undefined && first.content.end <= claim.speaker.start && first.speaker.end <= claim.speaker.start && !first.actors.some((actor) => claim.actors.includes(actor)) // prettier-ignore
  })
}

function claimOf({ claims }: ActContext, { claims: [own = -1] }: Act): Claim | undefined {
  return claims[own]
}

/**
 * What is said in a clause of its own beside a deed: "Norland condemned the raid and told Sudland to leave", "met in Paris and said that …".
 * Not what holds the deed ("said that it met"), what only describes it ("met her, saying that …") or reports it ("…, it said").
 */
export function statementsBeside(context: ActContext, deeds: readonly Act[]): Act[] {
  const acts: Act[] = []
  for (const told of statementsIn(context))
    if (isBeside(context, told, deeds) && (acts.length === 0 || isOfAnother(context, told, acts))) acts.push(told)
  return acts
}

/** "Norland said that …, while Sudonia said that …": set against what another says. */
function isAgainst({ kind, connective, group }: Clause): boolean {
  return kind === 'adverbial' && /^(?:while|whereas)$/.test(connective ?? '') && group.tense === 'past'
}

/** "Berg, who told a paper on Monday that …, resigned": said on a day of its own. */
function isAsideOnItsDay(context: ActContext, clause: Clause): boolean {
  return clause.kind === 'relative' && /^(?:who|whose|which)$/.test(clause.connective ?? '') && ownDatesOf(context, clause).some(({ precision }) => /^days?$/.test(precision)) // prettier-ignore
}

/** "In 2021, when Silva said that Norland would help, Sudland protested": what was said then is told as news of that time. */
function isWhenTold({ kind, connective, group, subject }: Clause): boolean {
  return kind === 'adverbial' && connective === 'when' && group.tense === 'past' && subject !== undefined
}

/** "said that yesterday’s talks had brought nothing": who speaks of the talks does not tell that they took place. */
export function isTakenAsKnown({ rule, kind }: Pick<Act, 'rule' | 'kind'>): boolean {
  return rule === 'noun-with-date' && kind === 'CONSULT'
}

function isBeside(context: ActContext, { claims: [own = -1], trigger, dates }: Act, deeds: readonly Act[]): boolean {
  const { claims, reading } = context
  const claim = claims[own]
  if (claim?.sentence !== reading.sentence.index) return false
  const clause = reading.clauses.find(({ group }) => reading.words[group.head]?.start === claim.cue.start)
  if (clause === undefined || !(clause.shared || clause.subject) || clause.group.tense === 'perfect') return false
  const isOccasion = isWhenTold(clause) || isAsideOnItsDay(context, clause)
  if (clause.kind !== 'main' && !isOccasion && !isAgainst(clause)) return false
  // "Yellen said that prices would fall, while Kishida met them on Monday": his Monday is not hers
  const isFirst = deeds.every((deed) => deed.clause.start > claim.cue.start && !isTakenAsKnown(deed))
  if (!isOccasion && dates?.length === 0 && !claim.quoted && isFirst) return false
  const holds = ({ start, end }: Span, { start: from, end: to }: Span): boolean => start <= from && to <= end
  if (
    numbersInSentences(claims, claim.sentence).some(
      (number) => number !== own && holds(claims[number]?.content ?? { start: 0, end: 0 }, trigger),
    )
  )
    return false
  return deeds.every(
    (deed) =>
      (deed.form === 'verb' || isTakenAsKnown(deed)) &&
      (isTakenAsKnown(deed) || (!deed.claims.includes(own) && !holds(claim.content, deed.trigger))) &&
      deed.trigger.start !== trigger.start,
  )
}

/** What is said in the sentence, told by somebody of note; for what is not, the reason is kept. */
function* statementsIn(context: ActContext): Iterable<Act> {
  const { claims, names, sentences } = context
  for (const number of claimsIn(context)) {
    const claim = claims[number]
    if (claim === undefined) continue
    if (claim.stance === 'reports' && claim.rule !== 'quote-under-speaker') continue
    if (claim.cue.lemma === 'according to') continue
    // a study that gives scholars’ words with their day tells who has said what
    const isOnDay = claim.quoted && datesOfClaim(context, claim).length > 0 && isStudy(sentences, context.dates)
    if (!isOnDay && weightOfSpeaker(claim, names) === 'commentator') {
      context.reasons.push('opinion of an analyst, nothing happened')
      continue
    }
    if ((!isOnDay && NO_SPEECH.has(claim.cue.lemma)) || isPlainPresent(context, claim) || saysAgain(context, claim))
      continue
    if (claim.actors.length === 0) {
      context.reasons.push('words of somebody who is not named or holds no office')
      continue
    }
    const weight = weightOfSpeaker(claim, names)
    if ((weight === 'commentator' && !isOnDay) || weight === 'bystander' || weight === 'unknown') {
      context.reasons.push(
        weight === 'commentator'
          ? 'opinion of an analyst, nothing happened'
          : 'words of somebody who is not named or holds no office',
      )
      continue
    }
    const spoken = sentences[claim.sentence]
    if (!spoken) continue
    if (
      claim.quoted &&
      isCourtesy(context.text.slice(claim.content.start, claim.content.end)) &&
      datesOfClaim(context, claim).length === 0
    ) {
      // prettier-ignore
      context.reasons.push('words of pleasure or praise, nothing happened')
      continue
    }
    yield actOf(context, claim, number)
  }
}

function datesOfClaim(context: ActContext, { cue }: Claim): number[] {
  const { clauses, words } = context.reading
  const clause = clauses.find(({ group }) => words[group.head]?.start === cue.start)
  return clause === undefined ? [] : datesOf(context, clause)
}

/** Numbers of the claims that stand in the sentence or whose words do. */
function claimsIn({ claims, reading: { sentence } }: ActContext): number[] {
  const here = numbersInSentences(claims, sentence.index)
  const said = numbersWithin(claims, contentOf, sentence)
  return [...new Set([...here, ...said])].sort((one, other) => one - other)
}

/** Numbers of the names of two sentences. */
function numbersNear(names: ActContext['names'], one: number, other: number): readonly number[] {
  if (one === other) return numbersInSentences(names, one)
  return [...numbersInSentences(names, one), ...numbersInSentences(names, other)].sort((a, b) => a - b)
}

/** What is told of now is past as soon as it is said, but “is demanding more”. */
function tenseOf(clause: Clause | undefined): NonNullable<Act['tense']> {
  if (clause?.group.tense === 'present' && clause.group.progressive) return 'present'
  return clause?.group.tense === 'perfect' ? 'perfect' : 'past'
}

/** “We urge both sides …”, “I thank …”, in a text that the speaker publishes. */
function isOfIssuer({ official }: ActContext, { speakerText, cue }: Claim): boolean {
  return official !== undefined && /^(?:i|we)$/i.test(speakerText.trim()) && POSITIONS.has(cue.lemma)
}

function actOf(context: ActContext, claim: Claim, number: number): Act {
  const { reading, names } = context
  const { words, sentence } = reading
  const here = claim.sentence === sentence.index
  const cast = emptyCast()
  for (const index of numbersNear(names, claim.sentence, sentence.index)) {
    const name = names[index]
    if (name === undefined || name.actors.length === 0) continue
    const inSpeaker =
      name.sentence === claim.sentence && name.start < claim.speaker.end && name.end > claim.speaker.start
    if (inSpeaker)
      (claim.actors.length === 0 || name.actors.some((actor) => claim.actors.includes(actor))
        ? cast.agents
        : cast.mentioned
      ).push(index)
    else if (name.sentence === sentence.index) cast.mentioned.push(index)
  }
  const clause = reading.clauses.find((candidate) => words[candidate.group.head]?.start === claim.cue.start)
  const trigger = here
    ? claim.cue
    : { start: sentence.start, end: sentence.start + (words[0]?.text.length ?? 1), lemma: claim.cue.lemma }
  return {
    sentence: sentence.index,
    trigger,
    form: 'statement',
    frame: 'statement',
    kind: 'STATEMENT',
    clause: spanOf(words, 0, words.length - 1),
    agents: cast.agents,
    counterparts: [],
    targets: [],
    mentioned: cast.mentioned,
    object: claim.content,
    modality: 'asserted',
    claims: [number],
    dates: clause ? datesOf(context, clause) : [],
    tense: tenseOf(clause),
    speech: true,
    rule: claim.quoted
      ? 'statement-in-quotes'
      : isOfIssuer(context, claim)
        ? 'statement-of-its-issuer'
        : 'statement-reported',
  }
}
