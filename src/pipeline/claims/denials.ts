/** Who denies what has just been said: "…, which Norland denies", "…, a charge it rejects", "Norland denied the allegation." */
import type { Claim } from '../annotation.ts'
import type { Clause } from '../clauses/clause.ts'
import { spanOf } from '../clauses/phrases.ts'
import type { Reading } from '../clauses/read-sentence.ts'
import { stanceOf, UNPROVEN } from '../lexicon/reporting-verbs.ts'
import { wholeOf } from './contradictions.ts'
import type { ClaimContext } from './rule.ts'
import { actorsOf, lastNear } from './speaker.ts'

/** Nouns for what somebody has said. */
export const SAID_THINGS = new Set(
  'charge charges claim claims allegation allegations accusation accusations assertion assertions suggestion report reports'.split(
    ' ',
  ),
)
/** What a denial names when it takes up what was said before it. */
export const TAKEN_UP =
  /^(?:(?:any|all|the|these|those|such|this|that|its|his|her|their|both) )?(?:\p{L}+ )?(?:claims?|allegations?|accusations?|assertions?|reports?)\b|^(?:it|this|that|them)$/iu
/** What can only be denied where somebody has been charged. */
const PART_IN_IT =
  /^(?:any |all |such |having |playing |the |these |those )?(?:\p{L}+ )?(?:charges?|involvement|responsibility|wrongdoing|role|part|complicity)\b/iu
/** Whose plain "said" is a charge. */
const BRINGS_CHARGES = /\b(?:prosecut\w+|police|investigators?|plaintiffs?|accusers?|indictment|lawsuit)\b/i
/** Sentences back to what is denied; one more within the same paragraph. */
const REACH = 1

/** "after accusing it of backing the attack, which Norland denies": the denial covers the charge, and ends it. */
export function claimsOfDenialBeside(context: ClaimContext): Claim[] {
  const { reading, names, own } = context
  const { words, clauses, sentence } = reading
  const claims: Claim[] = []
  clauses.forEach((clause, index) => {
    const { group } = clause
    if (stanceOf(group.lemma) !== 'denies' || group.negated || group.passive) return
    const denier = denierOf(reading, clause)
    // "…, which Silva dismissed" may be a minister, "a charge he dismissed" not
    if (group.lemma === 'dismiss' && denier?.noun !== true) return
    const cue = words[group.head]
    const last = words[(denier?.opens ?? 0) - 2]
    if (denier === undefined || cue === undefined || last === undefined) return
    const charge = clauses
      .slice(0, index)
      .findLast((other) => /^(?:says|claims)$/.test(stanceOf(other.group.lemma) ?? ''))
    if (charge === undefined || words.slice(charge.group.to, denier.opens).some(({ text }) => text === ';')) return
    for (const claim of own)
      if (claim.content.end > last.end && claim.content.start < last.start)
        claim.content = { ...claim.content, end: last.end }
    const speaker = spanOf(words, denier.from, denier.to)
    claims.push({
      sentence: sentence.index,
      speaker,
      speakerText: sentence.text.slice(speaker.start - sentence.start, speaker.end - sentence.start),
      actors: actorsOf(speaker, names, sentence.index),
      stance: 'denies',
      cue: { start: cue.start, end: cue.end, lemma: group.lemma },
      content: { start: words[charge.group.from]?.start ?? sentence.start, end: last.end },
      quoted: false,
      rule: 'denial-beside',
    })
  })
  return claims
}

/** Who denies in ", which X denies" and ", an assertion that X denied": words `from` to `to`; `opens` is the first word after the comma. */
function denierOf(
  { words }: Reading,
  { group, from, kind }: Clause,
): { from: number; to: number; opens: number; noun: boolean } | undefined {
  const noun = words.findIndex(({ low }, at) => at >= from - 3 && at < group.from - 1 && SAID_THINGS.has(low))
  const named = noun > 0 && /^(?:an?|the|something)$/.test(words[noun - 1]?.low ?? '')
  const which = kind === 'relative' && words[from]?.low === 'which'
  if (!which && !named) return undefined
  const opens = which ? from : noun - 1
  const first = which ? from + 1 : /^(?:that|which)$/.test(words[noun + 1]?.low ?? '') ? noun + 2 : noun + 1
  const comma = /^[,–—-]$/.test(words[opens - 1]?.text ?? '')
  return comma && first < group.from ? { from: first, to: group.from - 1, opens, noun: named } : undefined
}

/** "Norland denied the allegation." covers what somebody else claimed in the sentence before it. */
export function claimsOfDenialAfter({ text, reading, earlier, own, sentences, blocks }: ClaimContext): Claim[] {
  const { sentence } = reading
  const denial = own.find(({ stance, rule }) => stance === 'denies' && rule === 'speaker-then-object')
  const object = denial === undefined ? '' : text.slice(denial.content.start, denial.content.end)
  if (denial === undefined || !(TAKEN_UP.test(object) || PART_IN_IT.test(object))) return []
  const beside = own.findLast((claim) => claim.cue.start < denial.cue.start && isWhatIsDenied(claim, denial, object))
  const before = lastNear(
    earlier,
    sentence.index - REACH - 1,
    (claim) => isNear(claim) && isWhatIsDenied(claim, denial, object),
  )
  const said = beside ?? before
  return said === undefined ? [] : [{ ...denial, content: wholeOf(said), rule: 'denial-of-what-was-said' }]

  function isNear(claim: Claim): boolean {
    const isSame = sentences[claim.sentence]?.block === sentence.block
    return (
      sentence.index - claim.sentence <= (isSame ? REACH + 1 : REACH) &&
      (isSame || blocks[sentence.block]?.kind === 'body')
    )
  }
}

function isWhatIsDenied({ stance, actors, speakerText }: Claim, denial: Claim, object: string): boolean {
  const other = actors.every((actor) => !denial.actors.includes(actor))
  return (
    other &&
    (stance === 'claims' ||
      (stance === 'reports' && TAKEN_UP.test(object)) ||
      (stance === 'says' && (!PART_IN_IT.test(object) || BRINGS_CHARGES.test(speakerText))))
  )
}

const FALSE = /^(?:false|fake|untrue|unfounded|baseless|groundless|fabricated|bogus|incorrect|wrong|inaccurate|mistaken|hoax|lies?|fiction|nonsense)$/ // prettier-ignore

/** "Reports that Silva resigned were false", "a false report that she had": the writer himself denies what the noun told. */
export function claimsOfFalsehood({ reading, names }: ClaimContext): Claim[] {
  const { words, clauses, sentence } = reading
  const at = words.findIndex(({ low }, index) => UNPROVEN.test(low) && words[index + 1]?.low === 'that')
  const noun = words[at]
  const told = clauses.find(({ from, group }) => from === at + 1 && group.from > at + 1)
  if (noun === undefined || told === undefined) return []
  const judged = clauses.find(({ group, subject, kind }) => group.from > told.group.to && group.lemma === 'be' && !group.negated && (kind === 'infinitive' || (kind === 'main' && (subject?.from ?? at) <= at)) && words.slice(group.to + 1, group.to + 4).some(({ low }) => FALSE.test(low))) // prettier-ignore
  if (judged === undefined && !FALSE.test(words[at - 1]?.low ?? '')) return []
  const verb = judged?.kind === 'infinitive' ? clauses[judged.parent ?? -1] : judged
  const last = verb === undefined ? told.to : Math.max(told.group.to, verb.group.from - 1)
  const speaker = { start: noun.start, end: noun.end }
  return [{
    sentence: sentence.index,
    speaker,
    speakerText: noun.text,
    actors: actorsOf(speaker, names, sentence.index),
    stance: 'denies',
    cue: { ...speaker, lemma: noun.low },
    content: spanOf(words, at + 2, last),
    quoted: false,
    rule: 'denial-of-false-report',
  }] // prettier-ignore
}
