import type { Claim } from '../annotation.ts'

/** Those who come when somebody is hurt and stand on no side of it. */
const AUTHORITIES = /\b(?:police|sheriff|officials?|authorities|authority|hospitals?|medics?|doctors?|paramedics|firefighters|fire (?:service|department|brigade|chief)|rescuers?|coroner|mayor|governor|coast ?guard|army|military|navy|police chief|ministry|ministers?|emergency (?:service|services|management)|spokes(?:man|woman|person))\b/iu // prettier-ignore

/** Whether somebody who answers for it tells how many a gunman or a fire has hurt: “Iraqi police”, “hospital staff”, not “two people”. */
export function isAuthority({ stance, speakerText, unsure, rule }: Claim): boolean {
  if ((stance !== 'says' && stance !== 'reports') || unsure === true || rule.startsWith('hearsay')) return false
  return AUTHORITIES.test(speakerText)
}
