import type { NameMention, Sentence, Token } from '../annotation.ts'
import { ofSentence } from '../group-by.ts'
import { AGAINST, OWN_THINGS, WARS } from '../lexicon/participants.ts'
import { GROUPS, ROLE_HEADS } from '../lexicon/titles-of-office.ts'
import { type Aside, BEFALLS, headOf, type Named, wordBefore } from './asides-and-words.ts'
import { ASIDES_OF_BODIES } from './asides-of-bodies.ts'
import { areGoodsOfState, isDoingOfState } from './goods.ts'

/** Kinds of act that answer what somebody said. */
const ANSWERS = new Set(['DISAPPROVE', 'REJECT', 'REQUEST', 'THREATEN', 'SUPPORT', 'DEED', 'ACCUSE'])
/** “protested over Berg’s remarks”: who said them is meant. */
const WORDS_OF_SOMEBODY = /^(?:remarks?|comments?|statements?|words|speech|post|posts|tweet|message|letter|threats?|claims?|accusations?|allegations?|demands?|proposals?|offer|request|overtures?)$/i // prettier-ignore
const AREAS = /^(?:village|town|city|region|province|district|county|territory|capital|port|border|coast|waters|soil|airspace|island)s?$/ // prettier-ignore
const CONTACT = /^(?:meet|talks|talk|call)$/

/** Why somebody who is named with an act takes no part in it. The first rule that holds decides. */
export const ASIDES: readonly Aside[] = [
  {
    name: 'behind-the-foreground',
    holds: ({ mention, role, end }) =>
      mention.start >= end && (role === 'mentioned' || (role === 'counterpart' && mention.via === 'pronoun')),
  },
  {
    name: 'only-holds-the-place',
    holds: ({ mention, act }) => mention.rule === 'in-control-of-a-place' && !BEFALLS.has(act.kind),
  },
  {
    name: 'outside-the-noun-that-happens',
    holds: ({ mention, role, act }) =>
      role === 'mentioned' &&
      mention.kind === 'person' &&
      act.rule === 'noun-with-date' &&
      (mention.start >= act.clause.end || mention.end <= act.clause.start),
  },
  {
    name: 'owns-a-thing',
    holds: ({ mention, role, act, sentence }) =>
      role === 'mentioned' &&
      mention.kind === 'person' &&
      isOwner(sentence, mention) &&
      !(ANSWERS.has(act.kind) && WORDS_OF_SOMEBODY.test(headOf(sentence, mention)?.text ?? '')),
  },
  {
    name: 'ties-of-the-two',
    holds: ({ mention, role, sentence }) =>
      role !== 'agent' && mention.kind === 'country' && mention.via === 'pronoun' && /^(?:between|of)$/.test(wordBefore(sentence, mention)), // prettier-ignore
  },
  {
    name: 'ties-with-it',
    holds: ({ mention, role, sentence }) => role === 'mentioned' && mention.kind === 'country' && isInTies(sentence, mention), // prettier-ignore
  },
  { name: 'told-of-the-subject', holds: isToldOfSubject },
  { name: 'market-of-a-company', holds: isMarket },
  { name: 'home-of-a-body', holds: isHomeOfBody },
  { name: 'colours-a-thing', holds: coloursThing },
  { name: 'side-of-a-war-that-is-spoken-of', holds: isSideOfWar },
  ...ASIDES_OF_BODIES,
  { name: 'judge-it-is-heard-by', holds: isJudgeOfCase },
  {
    name: 'where-they-set-out',
    holds: ({ mention, role, act, sentence }) =>
      role === 'mentioned' && act.kind === 'CONSULT' && mention.kind !== 'person' && wordBefore(sentence, mention) === 'from', // prettier-ignore
  },
  {
    name: 'where-they-meet',
    holds: ({ mention, role, act, sentence }) =>
      role === 'mentioned' &&
      CONTACT.test(act.frame) &&
      mention.kind === 'country' &&
      mention.locative === true &&
      wordBefore(sentence, mention) !== 'to',
  },
]

/**
 * “Berg, who cut short a visit to Norland, declared …”, “Berg, the first Norlandish diplomat to come, met …”: what stands between commas
 * behind the subject and before the verb says who somebody is, and is no part of what he does.
 */
export function isToldOfSubject({ mention, role, act, sentence, names = [] }: Named): boolean {
  if ((role !== 'mentioned' && role !== 'agent') || mention.end > act.trigger.start) return false
  const before = sentence.tokens.filter(({ start, end }) => start >= act.clause.start && end <= mention.start)
  const opens = before.findLastIndex(({ text }) => text === ',')
  const comma = before[opens]
  const between = sentence.tokens.filter(({ start, end }) => start >= mention.end && end <= act.trigger.start)
  if (opens <= 0 || comma === undefined || !between.some(({ text }) => text === ',')) return false
  // Somebody else must act before the comma, where the name itself was read as one who acts.
  if (role === 'agent' && !act.agents.some((index) => (names[index]?.end ?? comma.start + 1) <= comma.start)) return false // prettier-ignore
  const [first, second] = before.slice(opens + 1)
  if (first === undefined || before[opens - 1]?.pos === 'VERB') return false
  if (/^(?:who|which|whose)$/i.test(first.text)) return true
  return isOffice(first) || (/^(?:a|an|the|his|her|its)$/i.test(first.text) && second !== undefined && second.pos !== 'PROPN') // prettier-ignore
}

/** “…, chairman of the Grain Council, …”: a word for what somebody is. */
function isOffice({ text }: Token): boolean {
  return ROLE_HEADS.has(text) && text === text.toLowerCase()
}

/** “Norland’s Acme union”, “the Norlandish airline Acme”, “Acme, a Norlandish airline,”: the body acts, and not the country that it is of. */
function isHomeOfBody({ mention, act, sentence, names = [] }: Named): boolean {
  if (mention.kind !== 'country' || mention.as !== undefined || mention.locative === true) return false
  const isOnePhrase = (from: number, to: number): boolean => {
    const tokens = sentence.tokens.filter((token) => token.start >= from && token.end <= to)
    return (
      tokens.length > 0 &&
      tokens.length < 5 &&
      tokens.every(
        ({ pos, text }, at) => pos === 'NOUN' || pos === 'ADJ' || text === '-' || tokens[at - 1]?.text === '-',
      )
    )
  }
  const between = (from: number, to: number): string => sentence.text.slice(from - sentence.start, to - sentence.start)
  return ofSentence(names, act.sentence).some(({ kind, start, end }) => {
    if (kind !== 'organisation' || governs(sentence, end) || isArmed(between(start, end))) return false
    if (start >= mention.end) return mention.via === 'adjective' ? isOnePhrase(mention.end, start) : OWNS.test(between(mention.end, start)) // prettier-ignore
    return mention.via === 'adjective' && /^, an? (?:[\p{L}-]+ )?$/u.test(between(end, mention.start))
  })
}

/** “Norland’s Northern Command”, “the Norlandish police force”: through it the state itself acts. */
function isArmed(name: string): boolean {
  return /\b(?:Command|Fleet|Brigade|Regiment|Navy|Air Force|Coast ?[Gg]uard|Police(?: Force| Service)?)$/u.test(name)
}

const OWNS = /^['’]s $/u

/** “Norland’s Arl government”, “Norland’s Arl forces”: those who rule a country stand for it. */
function governs({ tokens }: Sentence, end: number): boolean {
  return /^(?:government|authorities|administration|regime|forces|rulers|leadership|junta)$/.test(tokens.find(({ start }) => start >= end)?.text ?? '') // prettier-ignore
}

const TIES =
  /^(?:ties|relations?|relationships?|partnership|friendship|links|cooperation|co-operation|rapprochement|alliance|bonds?)$/i

/** “criticism over its ties with Norland”, “pledges of cooperation with Norland”: the matter of what is said, where no verb has the ties as its own. */
function isInTies({ tokens }: Sentence, mention: NameMention): boolean {
  const at = tokens.findLastIndex(({ end }) => end <= mention.start)
  const noun = tokens[at - 1]
  if (tokens[at]?.text !== 'with' || noun === undefined || !TIES.test(noun.text)) return false
  const before = tokens.slice(0, at - 1).findLast(({ pos }) => pos !== 'DET' && pos !== 'ADJ' && pos !== 'PRON' && pos !== 'NOUN' && pos !== 'NUM') // prettier-ignore
  return before?.pos === 'ADP'
}

/** “Acme will close plants in Norland”, “its Norlandish business”: where a company trades is no party to what it does. */
function isMarket({ mention, role, act, sentence, names = [] }: Named): boolean {
  if (role === 'agent' || mention.kind !== 'country' || !(act.kind === 'BUSINESS' || act.kind === 'ECONOMY'))
    return false
  const agents = act.agents.flatMap((index) => names[index] ?? [])
  if (agents.length === 0 || agents.some(({ kind }) => kind !== 'organisation')) return false
  return mention.locative === true || mention.via === 'adjective' || isOwner(sentence, mention)
}

/** “Danish-flagged”, “Danish-made”: where a thing comes from. */
const MAKES = /^[-‑](?:flagged|registered|made|built|born|style|designed|speaking|language|owned)\b/i

/** “Danish butter”, “its Danish rival Acme”: an adjective that only tells what kind of thing it is. */
function coloursThing(named: Named): boolean {
  const { mention, role, act, sentence } = named
  if (mention.via !== 'adjective' || mention.as !== undefined || role === 'agent' || mention.locative) return false
  if (areGoodsOfState(named) || isDoingOfState(named)) return false
  const head = headOf(sentence, mention)
  // What a ban or a duty falls on is its country’s: “duties on Norlandish steel”.
  if (act.kind === 'SANCTION' && mention.start >= act.trigger.end) return false
  // “seven Norlanders were jailed”: the people themselves.
  if (head === undefined && mention.text.endsWith('s')) return false
  const word = head?.text.toLowerCase() ?? ''
  if (MAKES.test(sentence.text.slice(mention.end - sentence.start))) return true
  if (AREAS.test(word)) return !BEFALLS.has(act.kind)
  if (role !== 'mentioned' && act.violent === true) return wordBefore(sentence, mention) === 'with'
  return !(OWN_THINGS.has(word) || GROUPS.has(word) || ROLE_HEADS.has(word))
}

/** “was sentenced by Justice Berg”, “pleaded guilty before Judge Lund”: who hears the case of somebody else. */
function isJudgeOfCase({ mention, role, act }: Named): boolean {
  const hears = (role === 'agent' && act.passive === true) || role === 'mentioned'
  return hears && act.kind === 'LEGAL' && mention.kind === 'person' && /\b(?:judge|justice|magistrate)$/i.test(mention.as ?? '') // prettier-ignore
}

/** “Berg’s flagship plan”: the plan is spoken of, and not Berg. */
function isOwner({ tokens }: Sentence, { end }: NameMention): boolean {
  return /^['’]s?$/.test(tokens.find(({ start }) => start >= end)?.text ?? '')
}

/** “… for Norland’s war”, “the war in Norland”, “the Norlandish war effort”: the matter of what is said or given, and no party to it. */
function isSideOfWar({ mention, role, act, sentence }: Named): boolean {
  if (role === 'agent' || act.violent === true || act.kind === 'FIGHT' || mention.kind !== 'country') return false
  const { tokens } = sentence
  const at = tokens.findIndex(({ start }) => start >= mention.start)
  const before = tokens[at - 1]?.text.toLowerCase() === 'the' ? at - 2 : at - 1
  if (AGAINST.has(tokens[before]?.text.toLowerCase() ?? '') && WARS.has(tokens[before - 1]?.text.toLowerCase() ?? ''))
    return true
  const head = headOf(sentence, mention)
  const pair = `${tokens[tokens.indexOf(head ?? nothing) - 1]?.text.toLowerCase() ?? ''} ${head?.text.toLowerCase() ?? ''}`
  const isWar = head !== undefined && (WARS.has(head.text.toLowerCase()) || WARS.has(pair))
  return isWar && tokens[before]?.pos === 'ADP'
}

const nothing: Token = { start: -1, end: -1, text: '', lemma: '', pos: 'X' }
