import { addDays, addMonths, monthSpan, parseDay, weekdayOf, type Day } from '../../../model/day.ts'
import type { Act, DateMention } from '../../annotation.ts'
import { ofSentence } from '../../group-by.ts'
import { chooseMention } from '../mentions.ts'
import type { Dated, DatingContext, DatingDocument } from '../rule.ts'

/** "on the day of his", "the day after the", "hours before their": how an occasion that is told elsewhere dates what is told here. */
const NEAR = /\b(?:[Oo]n the (?:very |same )?day of|(?:[Tt]he|[Aa]|[Oo]ne) day (?:after|before|following)|(?:just |only |within )?(?:[Hh]ours|[Mm]inutes) (?:after|before|following)|(?:[Tt]he (?:morning|night|evening)|[Oo]n the eve) (?:of|after|before)) (?:his|her|their|its|the|this|that|\p{Lu}\p{L}+[’']s) (?:\p{Ll}[\p{Ll}-]+ ){0,2}?(\p{Ll}{4,})/u // prettier-ignore
/** What follows a length of time: "three days" + "after the attack". */
const BESIDE = /^ (after|before|following|earlier than|later than) (?:his|her|their|its|the|this|that|\p{Lu}\p{L}+[’']s) (?:\p{Ll}[\p{Ll}-]+ ){0,2}?(\p{Ll}{4,})/u // prettier-ignore
const LENGTH = /^P(\d{1,3})([DWM])$/
/** Letters that a noun and the verb it comes from have in common: "arrest", "invasion" and "invade". */
const STEM = 4

/** As exactly as the article dates the occasion: what was on the day of an arrest in January was in January. */
const DATES: ReadonlySet<string> = new Set(['day', 'days', 'week', 'month'])

type Offset = { noun: string; count: number; unit: string }

/**
 * "Silva dismissed him on the day of his arrest", "fled three days after the attack": counted from the one day that the article gives for
 * that occasion elsewhere. Weeks give the week and months the month, never a day.
 */
export function dayOfOccasion(context: DatingContext): Dated | undefined {
  const { act, document } = context
  const published = document.published?.date
  if (published === undefined || act.modality === 'planned') return undefined
  const offset = offsetBeside(context)
  if (offset === undefined) return undefined
  const occasion = dayOf(offset.noun, context)
  if (occasion?.from === undefined) return undefined
  const extent = occasion.precision === 'day' ? moved(occasion.from, offset) : occasion
  if (extent.from === undefined || extent.to === undefined || extent.from > published) return undefined
  if (occasion.precision !== 'day' && offset.unit !== 'D') return undefined
  const { from, to, precision } = extent
  const explanation = `It is counted from what the article dates elsewhere: ${occasion.explanation}`
  return { from, to, precision, basis: 'interval', certainty: 'inferred', explanation, mention: occasion, reference: occasion.from } // prettier-ignore
}

/** The offset in the words of the act's own clause, or at the front of its sentence. */
function offsetBeside({ act, sentence, document }: DatingContext): Offset | undefined {
  const from = Math.min(act.clause.start, sentence.start)
  const words = document.text.slice(from, sentence.end)
  if (!/\b(?:after|before|following|day of|morning of|night of|evening of|eve of)\b/.test(words)) return undefined
  const near = NEAR.exec(words)
  if (near?.[1] !== undefined && isOwn(act, from + near.index, document)) {
    const back = /^on the eve | before /i.test(near[0])
    const isDay = /\bday (?:after|before|following)|\b(?:morning|night|evening) (?:after|before)|^on the eve /i.test(
      near[0],
    )
    return { noun: near[1], count: isDay ? (back ? -1 : 1) : 0, unit: 'D' }
  }
  for (const { value, type, start, end } of ofSentence(document.dates, act.sentence)) {
    const [, count, unit] = (type === 'DURATION' && LENGTH.exec(value)) || []
    const [, side, noun] = BESIDE.exec(document.text.slice(end, end + 80)) ?? []
    if (count === undefined || unit === undefined || noun === undefined || !isOwn(act, start, document)) continue
    return { noun, count: Number(count) * (side === 'before' || side === 'earlier than' ? -1 : 1), unit }
  }
  return undefined
}

/** In the clause of the act, or before its subject; not in words that another verb stands between. */
function isOwn(act: Act, at: number, document: DatingDocument): boolean {
  const { trigger, clause } = act
  const others = ofSentence(document.acts ?? [], act.sentence).filter((other) => other !== act && other.form === 'verb')
  const [low, high] = at < trigger.start ? [at, trigger.start] : [trigger.end, at]
  return (
    (at < trigger.start || at < clause.end) && !others.some(({ trigger: { start } }) => start > low && start < high)
  )
}

/** The day of the one occasion of that name which the article dates by words of its own. */
function dayOf(noun: string, { act, document }: DatingContext): DateMention | undefined {
  const days = (document.acts ?? [])
    .filter((other) => other !== act && other.modality === 'asserted' && isOf(noun, other))
    .flatMap((other) => ownDay(other, document) ?? [])
  const [first] = days
  return days.every(({ from }) => from === first?.from) ? first : undefined
}

function isOf(noun: string, { trigger: { lemma } }: Act): boolean {
  const [verb = ''] = lemma.split(' ')
  const least = Math.max(STEM, Math.min(verb.length, noun.length) - 2)
  return verb.length >= STEM && verb.slice(0, least) === noun.slice(0, least)
}

function ownDay(act: Act, document: DatingDocument): DateMention | undefined {
  const sentence = document.sentences[act.sentence]
  if (sentence === undefined) return undefined
  const own = (act.dates ?? []).flatMap((number) => document.dates[number] ?? [])
  const mention = chooseMention({ act, sentence, document }, own)
  return mention !== undefined && DATES.has(mention.precision) && mention.basis !== 'anchor' ? mention : undefined
}

function moved(day: Day, { count, unit }: Offset): Pick<DateMention, 'from' | 'to' | 'precision'> {
  const to = addDays(day, unit === 'W' ? count * 7 : count)
  if (unit === 'D') return { from: to, to, precision: 'day' }
  const monday = addDays(to, -weekdayOf(to))
  if (unit === 'W') return { from: monday, to: addDays(monday, 6), precision: 'week' }
  const { year, month } = parseDay(addMonths(day, count))
  return { ...monthSpan(year, month), precision: 'month' }
}
