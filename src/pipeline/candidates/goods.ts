/** Goods of a country that a state buys, refuses or burdens, so that the country is concerned. */
import type { Named } from './asides-and-words.ts'

/** Words through which goods pass between states, before “of” or “on”: “imports of”, “tonnes of”, “a price cap on”. */
const TRADED =
  /\b(?:(?:imports|exports|purchases?|deliver(?:y|ies)|shipments?|supplies|supply|cargo(?:es)?|tonnes|tons|barrels|inflows?) of|(?:ban|bans|embargo|cap|curbs|duty|duties|tariffs?|lev(?:y|ies)|quotas?|restrictions) on)(?: (?:the|all|most|some|any|its|certain))? $/i
/** Verbs by which a state takes goods, with what may stand before them: “bought its first …”, “to import more …”. */
const TAKES =
  /\b(?:buy|buys|buying|bought|purchas(?:e|es|ed|ing)|import|imports|imported|importing|receive[ds]?|receiving|order(?:s|ed|ing)?|bann?(?:ed|ing)?)(?: (?:the|its|their|first|more|less|some|any|all|most|cheap|discounted)){0,3} $/i

/**
 * Whether an adjective of origin stands before goods that one state takes from another or shuts out: “suspended imports of Norlandish salmon”,
 * “received its first Norlandish crude”. Companies trade in things, and not with states: “Acme bought two Norlandish brands”.
 */
export function areGoodsOfState({ mention, act, sentence, names = [] }: Named): boolean {
  if (mention.via !== 'adjective' || act.agents.length === 0) return false
  const agents = act.agents.flatMap((index) => names[index] ?? [])
  if (!agents.every(({ kind }) => kind === 'country' || kind === 'organisation')) return false
  const before = sentence.text.slice(0, mention.start - sentence.start)
  if (mention.start < act.trigger.end) return false
  const isOfStates = agents.every(({ kind }) => kind === 'country')
  return TRADED.test(before) || (isOfStates && TAKES.test(before))
}

/** Kinds of act by which a state speaks against what another does. */
const SPEAKS_AGAINST = new Set(['DISAPPROVE', 'REJECT'])
/** What may stand between the verb and the adjective: “condemned the latest Norlandish provocations”. */
const STRAIGHT = /^ (?:(?:the|any|all|what it called|new|latest|recent|alleged|further) ){0,2}$/i

/** Whether what is condemned or rejected is a country’s doing: “condemned Norlandish provocations”. */
export function isDoingOfState({ mention, act, sentence }: Named): boolean {
  if (!SPEAKS_AGAINST.has(act.kind) || act.passive === true || mention.start < act.trigger.end) return false
  return STRAIGHT.test(sentence.text.slice(act.trigger.end - sentence.start, mention.start - sentence.start))
}
