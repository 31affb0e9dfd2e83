/** What a cut leaves hanging at the end of a part, and takes off with it. */
import type { Word } from './words.ts'

/** Adjectives that nobody understands without what follows them. */
const ASKS_FOR_MORE =
  /^(?:full|adjacent|close|next|due|subject|prior|similar|related|equal|worth|according|such|pursuant|thanks|contrary|owing|ahead|regardless|irrespective|instead|relative|compared)$/i
/** Belongs to the verb before: "walk away | because". */
const PARTICLE = /^(?:away|back|aside|apart|ahead|together|forward|out|off|down|up|over)$/i
const MEASURE = /^(?:hour|day|week|month|year|metre|meter|kilometre|kilometer|mile|km)s?$/i
const MEASURED_FROM = /^(?:after|before|below|above|from|north|south|east|west|away|later|earlier)$/i
/** Nouns of phrases that ask for "of" or "to" and something more. */
const HOLLOW =
  /^(?:course|end|middle|start|beginning|midst|wake|face|light|retaliation|response|reply|revenge|return|exchange|addition|connection|relation|regard|accordance|terms|favou?r|event|absence|presence|eve|occasion|aftermath|run-up|order|line|place|behalf|spite|view|reaction|support|solidarity|honou?r|memory|defiance|violation|breach|pursuit|recognition|celebration|anticipation|opposition|lieu|compliance|cooperation|conjunction|coordination|tandem)$/i
/** "in a bid | to win", "in the hope | that it holds": to do what? */
const PURPOSE = /^(?:bid|effort|attempt|push|drive|move|campaign|hope|part|belief)s?$/i
/** "on the basis | that it was late": on which? */
const GROUND = /^(?:basis|grounds?|conditions?|assumption|understanding|premise|pretext|proviso|pretence|suspicion)$/i
/** "dissolves parliament hours | after": how long after what? */
const UNITS = /^(?:minutes|hours|days|weeks|months|years|moments|decades)$/i
/** Participles whose phrase has been cut off: "militants linked | to the attack". */
const DESCRIBES = /^(?:linked|used|related|based|aimed|designed|suspected|accused|known)$/i
/** Participles that stand behind their noun alone: "the districts affected". */
const STANDS_BEHIND =
  /^(?:affected|concerned|involved|arrested|accused|killed|injured|wounded|displaced|detained|missing)$/i

/** "falls shortly | after the blast", "the waters adjacent | to it", "two days | after that": what belongs to the part cut off goes with it. */
export function withoutLoose(part: readonly Word[], words: readonly Word[]): readonly Word[] {
  const next = words[part.length]
  const hollow = hollowPhrase(part, next)
  if (hollow >= 0) return withoutLoose(part.slice(0, hollow), words)
  if (isBareMeasure(part, next)) return withoutLoose(part.slice(0, -1), words)
  // “issued an alert that, | according to mayors,”
  if (part.length > 1 && /^(?:that|which|who|whom|whose)$/i.test(part.at(-1)?.text ?? '') && /^(?:NOUN|ADJ)$/.test(part.at(-2)?.pos ?? '')) return withoutLoose(part.slice(0, -1), words) // prettier-ignore
  // “holds talks there”: where, the sentence before says
  if (part.length > 1 && /^(?:there|here)$/i.test(part.at(-1)?.text ?? ''))
    return withoutLoose(part.slice(0, -1), words)
  if (next === undefined) {
    const isOpen = /^(?:beginning|starting|ending)$/i.test(part.at(-1)?.text ?? '') || (part.length > 2 && isLooseParticiple(part.at(-1), part.at(-2))) // prettier-ignore
    return isOpen ? part.slice(0, -1) : part
  }
  if (DESCRIBES.test(part.at(-1)?.text ?? '')) return part.slice(0, -1)
  const [unit, count, before] = [part.at(-1), part.at(-2), part.at(-3)]
  if (unit?.pos === 'VERB' && unit.text.endsWith('ing') && count?.pos === 'NOUN' && part.length > 2 && next.pos !== 'PUNCT' && !part.slice(-5).some(({ text }) => /^(?:against|about)$/i.test(text))) return withoutLoose(part.slice(0, -1), words) // prettier-ignore
  if (unit?.pos === 'ADJ' && (next.text === ',' || next.pos === 'CCONJ') && words[part.length + 1]?.pos === 'ADJ') return withoutLoose(beforeLastPhrase(part), words) // prettier-ignore
  if (isLooseParticiple(unit, count)) return withoutLoose(part.slice(0, -1), words)
  if ((unit?.pos === 'ADV' && count?.text !== '-' && !PARTICLE.test(unit.text)) || ASKS_FOR_MORE.test(unit?.text ?? ''))
    return part.slice(0, -1)
  const isMeasure = MEASURE.test(unit?.text ?? '') && MEASURED_FROM.test(next.text) && (count?.pos === 'NUM' || /^an?$/i.test(count?.text ?? '')) // prettier-ignore
  if (!isMeasure || before === undefined || before.pos === 'ADP') return part
  return part.slice(0, /^(?:some|about|around|nearly)$/i.test(before.text) ? -3 : -2)
}

/** "hours | after", "one | after another": a measure with nothing to measure from. */
function isBareMeasure(part: readonly Word[], next: Word | undefined): boolean {
  const [unit, before] = [part.at(-1), part.at(-2)]
  if (part.length < 2 || unit === undefined) return false
  if (/^one$/i.test(unit.text) && /^(?:after|by)$/i.test(next?.text ?? '')) return true
  const isCounted = before === undefined || !/^(?:NOUN|PROPN)$/.test(before.pos)
  return UNITS.test(unit.text) && !isCounted && (next === undefined || /^(?:after|before|later|earlier|ahead|away)$/i.test(next.text)) // prettier-ignore
}

/** "talks sponsored | by Norland", "a message posted | on a site": the noun says it without the verb that is cut from its phrase. */
function isLooseParticiple(word: Word | undefined, noun: Word | undefined): boolean {
  return word?.pos === 'VERB' && /(?:ed|wn|ld|en|de|nt|pt|ht)$/.test(word.text) && noun?.pos === 'NOUN' && !STANDS_BEHIND.test(word.text) // prettier-ignore
}

/** "in support | of", "in the wake | of". */
function isHollow(noun: Word | undefined, next: Word | undefined): boolean {
  return noun?.pos === 'NOUN' && HOLLOW.test(noun.text) && (next === undefined || /^(?:of|to|for|with|,|by|from)$/i.test(next.text)) // prettier-ignore
}

/** Where a last phrase starts that says nothing by itself: "in the course | of the year", "during a visit | by the minister", "in the same region". */
function hollowPhrase(part: readonly Word[], next: Word | undefined): number {
  const start = part.findLastIndex(({ pos }) => pos === 'ADP')
  if (start < 0 || (start === 0 && !isHollow(part.at(-1), next))) return -1
  const [preposition, ...object] = part.slice(start)
  const noun = object.at(-1)
  if (object.some(({ text }) => /^same$/i.test(text)) || (/^(?:in|as)$/i.test(preposition?.text ?? '') && PURPOSE.test(noun?.text ?? '') && /^(?:to|that|of)$/i.test(next?.text ?? ''))) return start // prettier-ignore
  if (noun === undefined || object.length > 3) return -1
  if (GROUND.test(noun.text) && /^(?:on|under|with)$/i.test(preposition?.text ?? '') && (next === undefined || /^(?:that|of|for)$/i.test(next.text))) return start // prettier-ignore
  if (isHollow(noun, next) && (start > 0 || next !== undefined)) return start
  return /^during$/i.test(preposition?.text ?? '') && /^(?:by|of|to|with|in)$/i.test(next?.text ?? '') ? start : -1
}

/** "talks on political | , economic and cultural ties" → "talks": a list of adjectives waits for its noun. */
function beforeLastPhrase(part: readonly Word[]): readonly Word[] {
  const start = part.findLastIndex(({ pos }) => pos === 'ADP')
  return start > 0 ? part.slice(0, start) : []
}
