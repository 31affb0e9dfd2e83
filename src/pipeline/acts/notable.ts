/** Whether an act is one that a timeline would name: somebody known does it, or it is dated, placed or counted. */
import type { Act } from '../annotation.ts'
import type { ActContext } from './context.ts'
import { GROUP_NOUNS, PEOPLE_NOUNS } from '../lexicon/people-nouns.ts'
import { BYSTANDERS, OFFICIALS } from '../lexicon/reporting-verbs.ts'
import { isDoneBeside, isStepOfBody } from './bodies-without-a-name.ts'
import { inDatedEntry } from './dated-entry.ts'
import { framesById } from '../lexicon/verb-frames.ts'
import { isStudy } from './is-study.ts'
import { weightOfSpeaker } from './speaker-weight.ts'
import { isLead } from './standing.ts'
import { cueStart, numbersOf } from '../look-up.ts'

/** Kinds that need no named actor: what befalls people and places. */
const IMPERSONAL = new Set([
  'FIGHT',
  'RETREAT',
  'AGREE',
  'AID',
  'DISASTER',
  'ACCIDENT',
  'DEATH',
  'ASSAULT',
  'LEGAL',
  'PROTEST',
  'SPACE',
  'SCIENCE',
  'HEALTH',
  'ECONOMY',
  'BUSINESS',
  'ELECTION',
  'LAW',
  'SPORT',
])

/** Of these the kinds that open news even where no body, place or number is told. */
const GRAVE = new Set(['FIGHT', 'DISASTER', 'ACCIDENT', 'DEATH', 'ASSAULT', 'LEGAL', 'PROTEST', 'ELECTION', 'COERCE', 'APPOINT']) // prettier-ignore

/** The reason that tells who does it is missing, and nothing else. */
export const UNNAMED = 'nobody who is named does anything here'

const COUNTED =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|dozens?|scores|hundreds?|thousands?|millions?)\b/i

/** A name that nobody has introduced: "Credit Suisse", but not the capital that only begins a sentence. */
function isProper({ names, sentences }: ActContext, number: number): boolean {
  const name = names[number]
  if (name?.kind !== 'unknown') return false
  return name.text.includes(' ') || name.start !== sentences[name.sentence]?.start
}

/** "Credit Suisse", "Daulet Aitbayev": two words or more, though nobody says who that is. */
function isFullName(context: ActContext, number: number): boolean {
  return isProper(context, number) && /\p{L} \p{Lu}/u.test(context.names[number]?.text ?? '')
}

/** A state, body or person that the clause names otherwise: "an agreement was reached on Monday by the parties, Israel and Hamas". */
function acts({ names }: ActContext, number: number): boolean {
  const name = names[number]
  return name !== undefined && name.actors.length > 0 && name.locative !== true && name.kind !== 'place'
}

/** "The ban was lifted in April": something that the text has named already, on a day of its own. */
function isDefinite({ text }: ActContext, act: Act): boolean {
  return /^(?:The|the|Its|Their|His|Her|its|their|his|her)\b/.test(text.slice(act.clause.start, act.clause.end))
}

/** "A faulty update grounded flights on Friday": what the main clause puts on a day is news, whoever did it. */
function hasOwnDay({ dates }: ActContext, act: Act): boolean {
  if (act.rule === 'noun-that-happens' || act.rule === 'noun-that-fails')
    return (act.dates?.length ?? 0) > 0 || act.place !== undefined
  if (act.form !== 'verb' || act.modality !== 'asserted' || !/^verb-(?:passive|in-main-clause|sharing-a-subject)$/.test(act.rule)) return false // prettier-ignore
  return (act.dates ?? []).some((number) => {
    const date = dates[number]
    const exact = date?.precision === 'day' || (act.tense === 'past' && framesById.get(act.frame)?.measured !== true && /^(?:days|week|month|year)$/.test(date?.precision ?? '')) // prettier-ignore
    return (
      date?.from !== undefined && date.basis !== 'anchor' && date.type !== 'SET' && date.type !== 'DURATION' && exact
    )
  })
}

/** "Regulators fined the bank": told as done, in the main clause or by somebody who says so. */
function isMainDeed({ form, speech, modality, rule }: Act): boolean {
  return form === 'verb' && speech !== true && modality === 'asserted' && /^verb-(?:in-(?:main|content)-clause|sharing-a-subject)$/.test(rule) // prettier-ignore
}

/** "Voters in Norland rejected the change", "Customs officers at Varn seized a ton": people or a body whose place the clause names. */
function isPlacedDeed(context: ActContext, act: Act): boolean {
  const head = context.heads.get(act) ?? ''
  const told = isMainDeed(act) || (DECISIVE.has(act.frame) && isMainDeed({ ...act, speech: false }))
  return act.place !== undefined && told && (PEOPLE_NOUNS.has(head) || GROUP_NOUNS.has(head))
}

/** "The former president was buried", "The opposition leader was freed": somebody in office, whom the article has named. */
function befallsOffice(context: ActContext, act: Act): boolean {
  const head = context.heads.get(act) ?? ''
  return act.rule === 'verb-passive' && act.modality === 'asserted' && act.speech !== true && OFFICIALS.has(head) && PEOPLE_NOUNS.has(head) && isDefinite(context, act) // prettier-ignore
}

/** "The museum was evacuated", "Schools have been closed in Varn": in news what befell something that is definite or whose place is told. */
function befallsInNews(context: ActContext, act: Act): boolean {
  if (act.rule !== 'verb-passive' || act.modality !== 'asserted' || act.speech === true) return false
  if (!/^(?:past|perfect)$/.test(act.tense ?? '') || framesById.get(act.frame)?.punctual !== true) return false
  return (act.place !== undefined || isDefinite(context, act)) && !isStudy(context.sentences, context.dates)
}

/** "Men in uniform stormed the palace": what the first sentences of news tell as done is the news, whoever did it. */
function opensTheNews(context: ActContext, act: Act): boolean {
  if (act.speech === true || act.form !== 'verb' || act.modality !== 'asserted' || !GRAVE.has(act.kind)) return false
  if (!/^verb-(?:passive|in-main-clause|sharing-a-subject)$/.test(act.rule)) return false
  return (act.tense === 'past' || act.tense === 'perfect') && isLead(context, act.sentence) && !isStudy(context.sentences, context.dates) // prettier-ignore
}

/** "Protesters threw stones at police", "Rescuers freed two climbers": further down too, where people in the plural or forces did it. */
function isDoneByMany(context: ActContext, act: Act): boolean {
  if (!isMainDeed(act) || !(GRAVE.has(act.kind) || act.kind === 'AID' || act.kind === 'RETREAT')) return false
  if (act.tense !== 'past' || isStudy(context.sentences, context.dates)) return false
  const head = context.heads.get(act) ?? ''
  const said = context.text.slice(act.subject?.start ?? 0, act.subject?.end ?? 0)
  return (PEOPLE_NOUNS.has(head) && /[a-z](?:s|men|people|police)\b/.test(said)) || /^(?:police|troop|force|army|crew|team)s?$/.test(head) // prettier-ignore
}

/** Those whose demands are news, whoever they are: they have come together to make them, or hold what others want back. */
const DEMANDING = /^(?:protester|protestor|demonstrator|striker|activist|campaigner|worker|student|farmer|doctor|nurse|teacher|driver|rebel|militant|hacker|insurgent|kidnapper|gunman|shareholder|union|villager|prisoner|inmate)$/ // prettier-ignore

/** "Protesters called for a new government", "Hackers demanded $4m". */
function isDemandOfMany(context: ActContext, act: Act): boolean {
  if (act.frame !== 'urge' || act.form !== 'verb' || act.passive === true || act.tense !== 'past') return false
  return DEMANDING.test(context.heads.get(act) ?? '') && !isStudy(context.sentences, context.dates)
}

/** Words by which a body acts, though the article calls it only "the company" or "the ministry". */
const DECISIVE = new Set(['reject', 'announce', 'accuse', 'decide', 'agree', 'rule'])

/** "All pleaded not guilty", "The two were acquitted": what a court told of those whom the article has named before. */
function isOfAccused(context: ActContext, act: Act): boolean {
  if (act.kind !== 'LEGAL' || act.modality !== 'asserted' || act.tense !== 'past' || !ACCUSED.test(subjectOf(context, act))) return false // prettier-ignore
  return /^verb-(?:in-main-clause|passive|sharing-a-subject)$/.test(act.rule) && !isStudy(context.sentences, context.dates) // prettier-ignore
}

const ACCUSED = /^(?:all|both|the (?:two|three|four|five|six|seven|eight|nine|ten|pair|trio|others?))\b/i

/** "Flights were cancelled", "Schools and shops were shut": the plural of what news tells was done to. */
function befallsMany(context: ActContext, act: Act): boolean {
  if (act.rule !== 'verb-passive' || act.modality !== 'asserted' || act.speech === true || act.tense !== 'past') return false // prettier-ignore
  if (framesById.get(act.frame)?.punctual !== true || BYSTANDERS.has(context.heads.get(act) ?? '')) return false
  return /^\p{Lu}?[\p{Ll} ]+s$/u.test(subjectOf(context, act)) && !isStudy(context.sentences, context.dates)
}

/** "There was an explosion at the plant", "Talks are under way", "The firm is under investigation": in news, wherever it is and whoever does it. */
function wasThere(context: ActContext, { rule, frame }: Act): boolean {
  return (rule === 'there-was' || rule === 'noun-under-way' || frame === 'under-inquiry') && !isStudy(context.sentences, context.dates) // prettier-ignore
}

function subjectOf({ text }: ActContext, { subject }: Act): string {
  return subject ? text.slice(subject.start, subject.end) : ''
}

/** Why a timeline would not name an act, in a reader's words, or nothing where it would. */
export function reasonAgainst(context: ActContext, act: Act): string | undefined {
  const involved = [...act.agents, ...act.counterparts, ...act.targets]
  const named = involved.some((number) => (context.names[number]?.actors.length ?? 0) > 0)
  const dated = (act.dates?.length ?? 0) > 0 || inDatedEntry(context)
  if (act.speech && act.form === 'verb') {
    const claim = context.claims[numbersOf(context.claims, cueStart, act.trigger.start)[0] ?? -1]
    const weight = claim ? weightOfSpeaker(claim, context.names) : named ? 'official' : 'unknown'
    if (weight === 'commentator') return 'opinion of an analyst, nothing happened'
    if (isDemandOfMany(context, act)) return undefined
    if (weight === 'bystander' && !(act.kind === 'ACCUSE' && act.targets.length > 0))
      return 'words of somebody who is not named or holds no office'
  }
  if (named || ((dated || act.speech === true) && involved.some((number) => isProper(context, number))))
    return undefined
  if (isMainDeed(act) && act.agents.some((number) => isFullName(context, number))) return undefined
  if (dated && !act.speech && act.mentioned.some((number) => acts(context, number))) return undefined
  const office = OFFICIALS.has(context.heads.get(act) ?? '')
  const body = office || GROUP_NOUNS.has(context.heads.get(act) ?? '')
  if (body && act.passive !== true && (dated || isMainDeed(act))) return undefined
  if (act.speech === true && act.passive !== true && DECISIVE.has(act.frame) && body && isDefinite(context, act))
    return undefined
  if (isDoneBeside(context, act) || isStepOfBody(context, act)) return undefined
  if (dated && act.place !== undefined) return undefined
  if (!act.speech && hasOwnDay(context, act)) return undefined
  if (dated && act.passive === true && !act.speech && act.rule === 'verb-passive' && isDefinite(context, act))
    return undefined
  if (!act.speech && act.claims.length > 0) return undefined
  if (
    isPlacedDeed(context, act) ||
    befallsOffice(context, act) ||
    befallsInNews(context, act) ||
    isDoneByMany(context, act) ||
    isOfAccused(context, act) ||
    befallsMany(context, act) ||
    wasThere(context, act) ||
    opensTheNews(context, act)
  )
    return undefined
  if (
    ((IMPERSONAL.has(act.kind) && !(act.kind === 'AGREE' && act.form !== 'verb')) || act.frame === 'depart') &&
    (dated ||
      act.place !== undefined ||
      [...act.targets, ...act.mentioned].some((number) =>
        /^(?:place|unknown)$/.test(context.names[number]?.kind ?? ''),
      ) || // prettier-ignore
      COUNTED.test(context.text.slice(act.clause.start, act.clause.end)) ||
      act.claims.length > 0)
  )
    return undefined
  return UNNAMED
}
