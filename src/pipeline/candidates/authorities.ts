import type { Claim } from '../annotation.ts'

/** Those who come when somebody is hurt and stand on no side of it. */
const AUTHORITIES = /\b(?:police|sheriff|officials?|authorities|authority|hospitals?|medics?|doctors?|paramedics|firefighters|fire (?:service|department|brigade|chief)|rescuers?|coroner|mayor|governor|coast ?guard|army|military|navy|police chief|ministry|ministers?|emergency (?:service|services|management))\b/iu // prettier-ignore

/** Those who speak for themselves or for one side of a quarrel, whatever they are called: “a spokeswoman for the strikers”. */
export const PARTISANS = /\b(?:strikers?|striking workers|tenants?|(?<!\b(?:european|african|soviet|customs|arab maghreb) )(?:trade |labou?r )?unions?|famil(?:y|ies)|relatives|residents?|villagers?|victims?|survivors?|protest[eo]rs?|demonstrators?|picketers|inmates?|detainees?|shareholders?|neighbou?rs|fans|(?:support|campaign|pressure|rights|advocacy|lobby) groups?)\b/iu // prettier-ignore

/** Whether somebody who answers for it tells how many a gunman or a fire has hurt: “Iraqi police”, “hospital staff”, not “two people”. */
export function isAuthority({ stance, speakerText, unsure, rule }: Claim): boolean {
  if ((stance !== 'says' && stance !== 'reports') || unsure === true || rule.startsWith('hearsay')) return false
  return AUTHORITIES.test(speakerText) && !PARTISANS.test(speakerText)
}
