/** What is told by somebody and still no claim of a side: proved in court, counted by those who treat the wounded, seen by those who watch. */
import type { Act, Claim, Sentence } from '../annotation.ts'

const PROVED = /\b(?:convicted|convictions?|guilty|sentenced|parole|life (?:in prison|sentence))\b/i
const UNPROVED =
  /\b(?:alleged(?:ly)?|accused|suspect(?:s|ed)?|not guilty|charged|charges|indicted|indictment|acquitted)\b/i

/** Whether a sentence tells that the crime in it was proved: “announced the guilty plea of a man for the 2023 murder of Ana Silva”. */
export function isProvedInCourt({ text }: Pick<Sentence, 'text'>): boolean {
  return PROVED.test(text) && !UNPROVED.test(text)
}

const MEDICS = /\b(?:doctors?|medics?|hospitals?|paramedics?|nurses?|surgeons?|ambulances?|morgues?|coroners?|health (?:ministry|minister|department|officials?|authorities|office|service|workers)|red (?:cross|crescent)|civil defen[cs]e)\b/i // prettier-ignore

/** Whether all who tell how many were hurt treat or count them, and nobody is named who did it: “36 people were killed, the health ministry said”. */
export function isCountOfMedics(
  { passive, agents }: Pick<Act, 'passive' | 'agents'>,
  claims: readonly Claim[],
): boolean {
  return passive === true && agents.length === 0 && claims.length > 0 && claims.every(({ speakerText, stance, unsure }) => MEDICS.test(speakerText) && (stance === 'says' || stance === 'reports') && unsure !== true) // prettier-ignore
}

const LAUNCHES = /^(?:fire|test-fire|test|launch|conduct|shoot)\b/
const WEAPONS = /\b(?:missiles?|projectiles?|satellites?|rockets?)\b/i
const AT_NOBODY = /\b(?:(?:in)?to (?:\p{L}+ ){0,3}(?:sea|ocean|waters|orbit|space)|(?:toward|towards|off) (?:\p{L}+ ){0,3}(?:sea|coast|ocean)|from (?:\p{L}+ ){0,2}coast|test(?:s|ed|ing)?|test-fired)\b/iu // prettier-ignore
const HURTS =
  /\b(?:kill(?:s|ed|ing)|wound(?:s|ed|ing)|injur(?:es|ed|ing)|ships?|vessels?|destroy(?:s|ed|ing)|targets?|targeted|hit|struck)\b/i
const WATCHES = /\b(?:military|army|navy|officials?|ministry|defen[cs]e|coast guard|chiefs of staff|government|commanders?|forces|agency|nato)\b/i // prettier-ignore

/** Whether a weapon is only tried: “fired two missiles into the sea, the military of its neighbour said”. It hurts nobody, and who watches sees it. */
export function isWeaponTest(
  text: string,
  { trigger, clause }: Pick<Act, 'trigger' | 'clause'>,
  claims: readonly Claim[],
): boolean {
  if (!LAUNCHES.test(trigger.lemma)) return false
  const told = text.slice(clause.start, clause.end)
  return WEAPONS.test(told) && AT_NOBODY.test(told) && !HURTS.test(told) && claims.every(({ speakerText, stance, unsure }) => WATCHES.test(speakerText) && stance !== 'denies' && stance !== 'claims' && unsure !== true) // prettier-ignore
}

/** Whether somebody tells of his own deed: “our coalition has established …”, “last week, I offered …”. What he suffered is another's. */
export function isOwnDeed(text: string, { subject, passive }: Pick<Act, 'subject' | 'passive'>): boolean {
  return subject !== undefined && passive !== true && /^(?:i|we|our|my)\b/i.test(text.slice(subject.start, subject.end))
}
