import type { Candidate, NameMention } from '../annotation.ts'
import { ofSentence } from '../group-by.ts'
import { countryMeant } from './country-meant.ts'

/** Kinds of act of companies and of craft, in which a country is a market or a flag. */
const OF_TRADE = new Set(['BUSINESS', 'ECONOMY', 'SPACE', 'SPORT', 'CULTURE', 'STATEMENT'])
/** What befalls places and crowds: the town or the people are told of, and not the country. */
const BEFALLS = new Set(['DISASTER', 'ACCIDENT', 'PROTEST', 'DEATH', 'HEALTH'])
/** Words by which a sentence opens with the place of what it tells. */
const OPENS = /^(?:in|across|throughout)(?: (?:the|neighbou?ring|northern|southern|eastern|western|central))* $/i
/** What lies beside a country is not in it. */
const ELSEWHERE = /\b(?:bordering|near|outside|off|from)(?: the)? $/i
/** “UK-based”, “Russian-made”: what somebody or something else is. */
const MAKES = /^[-‑](?:based|made|built|born|style|designed|registered|flagged)\b/i

/**
 * Names the country of which a report tells that names nobody: the one that opens its sentence (“In Chile, 40 people were brought to
 * safety”), else the only one in it (“Residents fled the Peruvian town of Arl”, “A talk is to be held in Lima”). Of two none is chosen. Where
 * it names none either, it is `home`, where the article is about hardly any other: in news from Chile, “a curfew was imposed” is Chile’s; else
 * the country of which the sentences before tell, or the headline and the lead.
 */
export function nameOnlyCountry(candidates: readonly Candidate[], names: readonly NameMention[], home?: string): void {
  const alone = home !== undefined && isAloneIn(names, home) ? home : undefined
  for (const { act, sentence, participants } of candidates) {
    if (participants.length > 0 || OF_TRADE.has(act.kind)) continue
    const text = (from: number, to?: number): string => sentence.text.slice(from - sentence.start, to === undefined ? undefined : to - sentence.start) // prettier-ignore
    const named = ofSentence(names, act.sentence).filter(
      (name) =>
        countryMeant(name) !== undefined &&
        !ELSEWHERE.test(text(sentence.start, name.start)) &&
        !MAKES.test(text(name.end)),
    )
    const first = named.find(({ start }) => OPENS.test(text(sentence.start, start)))
    const [only, other] = new Set(named.map(countryMeant))
    const country = first === undefined ? (other === undefined ? only : undefined) : countryMeant(first)
    if (country !== undefined) participants.push({ actor: country, role: 'mentioned', via: 'name' })
    else if (alone !== undefined && !BEFALLS.has(act.kind) && ofSentence(names, act.sentence).every(isOfNobody))
      participants.push({ actor: alone, role: 'mentioned', via: 'pronoun' })
    else if (named.length === 0) {
      const scene = sceneOf(names, act.sentence)
      if (scene !== undefined) participants.push({ actor: scene, role: 'mentioned', via: 'pronoun' })
    }
  }
}

/** Sentences back to the one that tells where it goes on. */
const REACH = 3
/** Sentences that an article opens with: its headline and its lead. */
const OPENING = 2

/**
 * Where a sentence that names no country goes on: the only country that the nearest sentence before names, which lies at most three back,
 * else the only one that the headline and the lead name.
 */
function sceneOf(names: readonly NameMention[], sentence: number): string | undefined {
  const countriesAt = (at: number): Set<string> =>
    new Set(ofSentence(names, at).flatMap((name) => countryMeant(name) ?? []))
  if (countriesAt(sentence).size > 0) return undefined
  for (let at = sentence - 1; at >= Math.max(0, sentence - REACH); at -= 1) {
    const [only, other] = countriesAt(at)
    if (only !== undefined) return other === undefined ? only : undefined
  }
  const opening = new Set(Array.from({ length: OPENING }, (_, at) => [...countriesAt(at)]).flat())
  const [only, other] = opening
  return other === undefined ? only : undefined
}

/** How many times as often as the next an article names the country that it is about alone. */
const FAR_AHEAD = 4

/** Whether the article names it in far more sentences than any other country. */
function isAloneIn(names: readonly NameMention[], home: string): boolean {
  const sentences = new Map<string, Set<number>>()
  for (const name of names) {
    const country = countryMeant(name)
    if (country !== undefined) sentences.set(country, (sentences.get(country) ?? new Set()).add(name.sentence))
  }
  const counts = [...sentences].map(([id, { size }]) => (id === home ? 0 : size))
  return (sentences.get(home)?.size ?? 0) >= FAR_AHEAD * Math.max(0, ...counts)
}

/** A bare place or a name of nobody known. */
function isOfNobody({ actors }: NameMention): boolean {
  return actors.length === 0
}
