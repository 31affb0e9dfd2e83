/** Who answers for what is told: those who did it, offices that tell what was done, and those who hand on what they know. */
import type { Claim } from '../annotation.ts'
import { tellsOfReporter } from '../lexicon/reporting-verbs.ts'
import { ROLE_HEADS } from '../lexicon/titles-of-office.ts'
import { isAuthority, PARTISANS } from './authorities.ts'
import type { StatusInput } from './status-input.ts'

/** Offices and bodies that answer for what they tell. */
const OFFICES = new Set(['ministry', 'department', 'office', 'agency', 'mayor', 'commissioner', 'spokesman', 'spokeswoman', 'spokesperson', 'company', 'service', 'government', 'council', 'hospital', 'firefighters', 'police', 'authorities', 'embassy', 'consulate', 'presidency', 'palace', 'administration', 'cabinet', 'parliament', 'commission', 'committee', 'court', 'regulator', 'bank', 'airline', 'operator', 'authority', 'secretariat', 'chancellery', 'university', 'federation', 'airport', 'survey', 'bureau', 'directorate', 'inspectorate', 'registry', 'prefecture', 'roscosmos', 'nasa', 'esa', 'isro', 'jaxa', 'fbi', 'noaa', 'usgs']) // prettier-ignore
/** Verbs that take what they tell as known: "it notes that …". */
const KNOWN_TO_ALL = new Set(['note', 'acknowledge', 'concede', 'admit', 'confirm'])
/** Who speaks for one side of a case, and so never settles what was done. */
const LITIGANTS =
  /\b(?:prosecutors?|prosecution|lawyers?|attorneys?|counsel|plaintiffs?|accusers?|indictment|lawsuit|defen[cs]e(?! (?:ministry|minister|department|secretary|forces?|officials?|chief|staff|intelligence|committee|council|contractor|company|firm|group)))\b/i
/** What fighting does and moves: where an article tells of a conflict, an office speaks for one of its sides here. */
export const OF_WAR = new Set(['ASSAULT', 'FIGHT', 'COERCE', 'DEATH', 'DISASTER', 'ACCIDENT', 'RETREAT', 'MOBILISE'])

export function isCharge({ kind, form }: StatusInput['act']): boolean {
  return kind === 'ACCUSE' && form !== 'nominal'
}

/** Where no party fights another, what the authorities tell of violence is how it becomes known: "gunmen killed three, police said". */
export function isFromAuthorities({ claims, isConflict }: StatusInput): boolean {
  return isConflict !== true && claims.every((claim) => (isAuthority(claim) || (isReporter(claim) && claim.unsure !== true)) && !LITIGANTS.test(claim.speakerText) && !ONE_SIDED.test(claim.speakerText)) // prettier-ignore
}

/** "A presidential official", "Indian sources" of India: an official of a side, though unnamed, tells of its own talks and orders; not of violence. */
export function isOwnOfficial(claim: Claim, input: StatusInput): boolean {
  if (input.act.violent === true || OF_WAR.has(input.act.kind ?? '')) return false
  if (claim.stance !== 'says' && claim.stance !== 'reports') return false
  return OFFICE_SOURCE.test(claim.speakerText) || (claim.unsure === true && OFFICIAL.test(claim.speakerText) && tookPart(claim, input)) // prettier-ignore
}

/** Of "two officials" nobody knows for whom they speak. */
const OFFICIAL =
  /^(?!(?:one|two|three|four|five|several|some|many|multiple|other)\b).*\b(?:officials?|diplomats?|sources?)\b/i
const OFFICE_SOURCE =
  /^(?:an? |the )?(?:official|government|presidential|diplomatic|ministry) (?:sources?|officials?)$/i

/** "Eleven men were indicted, the district attorney said": what a court or a prosecutor has done stands in its files. */
export function isOfCourts({ stance, speakerText }: Claim, { act }: StatusInput): boolean {
  return stance === 'says' && act.kind === 'LEGAL' && act.violent !== true && PROSECUTORS.test(speakerText)
}

const PROSECUTORS = /\b(?:prosecutors?|prosecution|(?:district|state[’']s|u\.s\.|county|city) attorney|attorneys? general|solicitor general)\b/i // prettier-ignore

/** An agency or a broadcaster hands on what it knows; its report is not a party's claim. */
export function isReporter({ stance, speakerText, quoted, rule }: Claim): boolean {
  if (quoted && rule.startsWith('quote-')) return false
  if (rule.startsWith('according-to') && ONE_SIDED.test(speakerText)) return false
  if (rule === 'account-goes-on' && (ONE_SIDED.test(speakerText) || LITIGANTS.test(speakerText))) return false
  return stance === 'reports' || tellsOfReporter(speakerText.toLowerCase().split(/[^\p{L}]+/u))
}

/** Papers in which one side makes its case, or somebody counts what nobody else has counted. */
const ONE_SIDED =
  /\b(?:indictments?|complaint|lawsuit|suit|affidavits?|filings?|petition|(?:court|charging|legal) (?:documents?|papers|records)|allegations?|accusers?|stud(?:y|ies)|survey|poll|research|reports?|data|analysis|estimates?)\b/i

/** A mayor, a ministry or a company that tells what was done, not what it alleges, is how such facts become known; not so of a war. */
export function isOwnTo(
  claim: Claim,
  { act, isConflict, isOfRebels, principals, sideOf, officeOf }: StatusInput,
): boolean {
  if ((claim.stance !== 'says' && !isOfWorld(claim)) || isVerdict(claim, act)) return false
  const office = claim.actors.map((actor) => officeOf?.(actor) ?? '').join(' ')
  if (OPPOSES.test(`${claim.speakerText} ${office}`) || holdsNoOffice(claim.speakerText)) return false
  if (isOfRebels === true) return false
  if (isOfWorld(claim)) return act.kind !== 'DEATH' && act.violent !== true
  const words = `${claim.speakerText} ${office}`.toLowerCase().split(/[^\p{L}]+/u)
  if ((LITIGANTS.test(claim.speakerText) && claim.cue.lemma !== 'announce') || tellsOfReporter(words)) return false
  const isOffice = words.some((word) => OFFICES.has(word) || (ROLE_HEADS.has(word) && word !== 'official'))
  const isUnnamed = claim.actors.length === 0 && words.some((word) => word === 'officials' || word === 'statement')
  if (!isOffice && !isUnnamed) return false
  // a company tells what it did itself and whom it hired, and not what another company did
  const isAnothers = !claim.actors.some((actor) => [...principals].some((other) => sideOf(other) === sideOf(actor)))
  if (FIRMS.test(claim.speakerText) && hasNamedDoer(act) && act.passive !== true && act.kind !== 'APPOINT' && isAnothers) return false // prettier-ignore
  if (isConflict !== true) return true
  // “the envoy was summoned, the ministry said”: where nobody is named who acts, the office that tells it did.
  const isOthers = act.passive !== true && principals.size > 0 && claim.actors.length > 0 && isAnothers
  // “4,000 people left their homes” is a count of the war: who leaves an office has a name.
  const isCount = act.kind === 'APPOINT' && principals.size === 0
  return !OF_WAR.has(act.kind ?? '') && !isOthers && !isCount
}

/** Who stands against those in office tells its own side of what they do. */
const OPPOSES = /\b(?:opposition|rebels?|separatists?|insurgents?|dissidents?|activists?|campaigners?|exiled|defected|ousted)\b/i // prettier-ignore

/** “A former nurse”, “a farmer”, “the strikers’ spokesman”: who has left an office, or never held one, answers for nothing that others did. */
function holdsNoOffice(speakerText: string): boolean {
  return FORMER.test(speakerText) || PRIVATE.test(speakerText) || PARTISANS.test(speakerText)
}

const FORMER = /^(?:(?:an?|the|its|his|her|their|one|another) )?(?:former|ex-|retired|onetime)/i
const PRIVATE = /\b(?:nurses?|farmers?|teachers?|students?|drivers?|entrepreneurs?)\b(?! union)/i
const FIRMS = /(?<!\b(?:central|reserve|state|national|world|federal) )\b(?:compan(?:y|ies)|firm|bank|airline|operator|airport|maker|manufacturer|retailer)\b/i // prettier-ignore

/** “Ivo Brandt had embezzled $4 million, the bank said”: nobody’s word settles a crime of somebody who is named, nor one who accuses that of anybody; courts do. */
export function isCrimeOfAnother(input: StatusInput): boolean {
  const { act, claims } = input
  if (act.passive === true || act.form === 'nominal' || !CRIMES.test(act.trigger?.lemma ?? '')) return false
  const told = claims.filter(({ stance }) => stance !== 'denies')
  if (told.length === 0 || told.some((claim) => tookPart(claim, input))) return false
  return hasNamedDoer(act) || !told.every(isAuthority)
}

function hasNamedDoer({ agents }: StatusInput['act']): boolean {
  return agents !== undefined && agents.length > 0
}

const CRIMES = /^(?:bribe|embezzle|steal|defraud|swindle|cheat|mislead|deceive|forge|falsify|counterfeit|fabricate|launder|misappropriate|siphon|plunder|loot|rob|burgle|smuggle|traffic|extort|blackmail|poison|murder|strangle|assassinate|rape|molest|abuse|groom|torture|sabotage|rig|plagiari[sz]e|hack)(?: |$)/ // prettier-ignore

/** Bodies of many states, which count those who flee and see who joins, and stand on no side. */
function isOfWorld({ speakerText, stance, unsure }: Claim): boolean {
  return /^(?:says|reports)$/.test(stance) && unsure !== true && OF_WORLD.test(speakerText) && !ONE_SIDED.test(speakerText) // prettier-ignore
}

const OF_WORLD = /\b(?:UN|U\.N\.|United Nations|UNHCR|UNICEF|UNESCO|UNRWA|UNIFIL|OCHA|NATO|IMF|International Monetary Fund|World (?:Bank|Health Organi[sz]ation|Food Program(?:me)?|Trade Organi[sz]ation|Meteorological Organi[sz]ation)|WHO|WFP|IAEA|International Atomic Energy Agency|IOM|International Organi[sz]ation for Migration|Red Cross|Interpol|OPEC|OSCE|ASEAN|ECOWAS|IGAD|African Union|European (?:Union|Commission|Central Bank))\b/ // prettier-ignore

/** "A judge found that Silva had accepted bribes": what a court holds to be proved is its finding, and no deed of the day on which it says so. */
function isVerdict({ cue, speakerText }: Claim, { kind, tense }: StatusInput['act']): boolean {
  return FINDS.test(cue.lemma) && COURTS.test(speakerText) && kind !== 'LEGAL' && tense !== 'future'
}

const FINDS = /^(?:find|rule|hold|conclude|determine|decide|convict)$/
const COURTS = /\b(?:courts?|judges?|jury|jurors|tribunal|magistrates?|panel|inquest|coroner|inquiry)\b/i

/** "It notes that the union agreed in May": taken as known, where nobody's violence is told. */
export function isTakenAsKnown({ cue, stance, quoted, unsure }: Claim, { act, isConflict }: StatusInput): boolean {
  if (isConflict === true && OF_WAR.has(act.kind ?? '')) return false
  return stance === 'says' && !quoted && unsure !== true && act.violent !== true && KNOWN_TO_ALL.has(cue.lemma)
}

/** Who denies a charge does not tell of it: it was made. */
export function isAnswer({ stance }: Claim, { act }: StatusInput): boolean {
  return stance === 'denies' && (isCharge(act) || act.form === 'statement')
}

/** Those who took part, and the governments they act for, know what they did. */
export function tookPart({ actors }: Claim, { principals, sideOf }: StatusInput): boolean {
  const sides = new Set([...principals].map(sideOf))
  return actors.some((actor) => principals.has(actor) || sides.has(sideOf(actor)))
}
