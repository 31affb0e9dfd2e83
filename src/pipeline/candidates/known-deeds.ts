/** What is told by somebody and still no claim of a side: proved in court, counted by those who treat the wounded, seen by those who watch. */
import type { Act, Claim, Sentence } from '../annotation.ts'

const PROVED = /\b(?:convicted|convictions?|guilty|sentenced|parole|life (?:in prison|sentence))\b/giu
const UNPROVED =
  /\b(?:alleged(?:ly)?|accused|suspect(?:s|ed)?|not guilty|charged|charges|indicted|indictment|acquitted)\b/i

/** Whether a sentence tells that this crime was proved: “announced the guilty plea of a man for the 2023 murder of Ana Silva”; not what a convict tells. */
export function isProvedInCourt(sentence: Sentence, { trigger, form }: Pick<Act, 'trigger' | 'form'>): boolean {
  if (UNPROVED.test(sentence.text)) return false
  const at = trigger.start - sentence.start
  return [...sentence.text.matchAll(PROVED)].some(({ index, 0: proof }) =>
    index < at ? isProvedOf(sentence, index + proof.length, at, form) : isProvedOfDoer(sentence, at, index),
  )
}

const OTHER_CLAUSE = /[,;:—–“”"]|\b(?:after|before|since|during|while|when|as|because|where|and|but)\b/i
const OF_DEED = /\b(?:of|for|to|in|over)\b/i

/** “convicted | of | killing”, “sentenced | over an attack that | killed”: nothing between the verdict and the deed begins another clause. */
function isProvedOf(sentence: Sentence, from: number, to: number, form: Act['form']): boolean {
  const between = sentence.text.slice(from, to).replace(/, \d{1,3},/g, '')
  if (OTHER_CLAUSE.test(between) || !OF_DEED.test(between)) return false
  const hasVerb = sentence.tokens.some(({ start, pos }) => start >= sentence.start + from && start < sentence.start + to && (pos === 'VERB' || pos === 'AUX')) // prettier-ignore
  const isFinite = form !== 'nominal' && !/\b(?:who|that|which)\s+$/i.test(between) && !/^\p{L}+ing\b/iu.test(sentence.text.slice(to)) // prettier-ignore
  return !hasVerb && !isFinite
}

/** “The man who | opened fire on a school was denied | parole”: the verdict is the predicate of the one who did it. */
function isProvedOfDoer({ text }: Sentence, at: number, to: number): boolean {
  const between = text.slice(at, to)
  const isPredicate = /\b(?:was|were|is|are|been|be|pleaded|pled|found|denied|granted|got) (?:(?:a|today|later) )?$/i.test(between) // prettier-ignore
  const goesOn = /[;:—–“”"]|,|\b(?:who|whose|where|which|that|said|says|and|but|while|after|before)\b/i.test(between)
  return /\bwho (?:\p{L}+ly )?$/iu.test(text.slice(0, at)) && isPredicate && !goesOn
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
const TESTS = /\b(?:(?:missile|weapons?|nuclear|rocket|satellite) tests?|tests? of|test (?:launch(?:es)?|firings?|flights?))\b/i // prettier-ignore
const FAR = /\b(?:missiles?|projectiles?|satellites?)\b/i
/** “Toward the coast of Norway” and “into the waters of Odesa” have somebody at their end; rockets of the field hit what is near. */
const AT_NOBODY = /\b(?:into|towards?) (?:\p{L}+ ){0,3}(?:sea|ocean|orbit|space)\b/iu
const INTO_SPACE = /\binto (?:\p{L}+ ){0,3}(?:orbit|space)\b/iu
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
  const isTest = /^test\b/.test(trigger.lemma) || TESTS.test(told)
  return WEAPONS.test(told) && (isTest || INTO_SPACE.test(told) || (FAR.test(told) && AT_NOBODY.test(told))) && !HURTS.test(told) && claims.every(({ speakerText, stance, unsure, actors }) => WATCHES.test(speakerText) && stance !== 'denies' && stance !== 'claims' && (unsure !== true || actors.length > 0)) // prettier-ignore
}

const OWN_BODY = /^(?:our|my) (?:(?:own|armed|air|special|naval|ground|land|security|defen[cs]e|military|federal|national|joint|brave|new) ){0,2}(?:forces?|troops|soldiers|army|navy|military|coalition|government|administration|ministry|department|party|company|companies|bank|team|group|agency|office|board|commission|country|nation|state|police|fighters|units?|engineers|staff|crews?|court|parliament|union|alliance)(?=$|[ ,])/i // prettier-ignore

/** Whether somebody tells of his own deed: “our coalition has established …”, “last week, I offered …”. What he suffers is another's, as is what “our enemy” does. */
export function isOwnDeed(text: string, { subject, passive }: Pick<Act, 'subject' | 'passive'>): boolean {
  if (subject === undefined || passive === true) return false
  const doer = text.slice(subject.start, subject.end)
  return /^(?:i|we)\b/i.test(doer) || OWN_BODY.test(doer)
}
