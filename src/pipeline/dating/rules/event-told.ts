import type { Act } from '../../annotation.ts'
import { numbersInSentences } from '../../look-up.ts'
import { chooseMention, joinedDays } from '../mentions.ts'
import type { Dated, DatingContext, DatingDocument } from '../rule.ts'
import { dateInSentence } from './date-in-sentence.ts'

/** Sentences back to the event whose dead and damage are counted. */
const REACH = 30
/** What comes of an event: it bears the event's day. */
const COMES_OF_IT = new Set(['DEATH', 'DISASTER', 'ACCIDENT', 'ASSAULT', 'FIGHT'])
const EVENTS = new Set(['ASSAULT', 'FIGHT', 'ACCIDENT', 'DISASTER', 'COERCE', 'RETREAT'])
/** Letters that "shelling" and "shelled" share. */
const STEM = 5
const IN_IT =
  /\b(?:in|during|by|from|after|when) (?:the|this|that|these|those) (?:\p{Ll}+ )?(fighting|attacks?|assault|strikes?|airstrikes?|bombing|bombardment|raids?|shelling|shooting|clash(?:es)?|ambush|explosions?|blasts?|crash|collision|collapse|derailment|fire|blaze|flood(?:s|ing)?|earthquake|quake|tremor|storm|hurricane|cyclone|typhoon|landslide|avalanche|tsunami|eruption|riots?|unrest|violence|coup|stampede|siege|massacre|incident|accident|disaster)\b/iu

/** "At least 14 people died in the fighting": the day of the fighting that the article told of before. */
export function dayOfEvent(context: DatingContext): Dated | undefined {
  const { act, sentence, document } = context
  if (act.modality === 'planned' || act.tense === 'perfect' || !COMES_OF_IT.has(act.kind)) return undefined
  const [, noun] = IN_IT.exec(sentence.text) ?? []
  if (noun === undefined) return undefined
  const told = numbersInSentences(document.acts ?? [], Math.max(0, act.sentence - REACH), act.sentence - 1)
    .flatMap((number) => document.acts?.[number] ?? [])
    .filter(({ kind, modality }) => EVENTS.has(kind) && modality === 'asserted')
    .flatMap((event) => {
      const dated = dayOf(event, context)
      return dated?.mention === undefined ? [] : [{ event, dated }]
    })
  const dated = eventMeant(told, noun.toLowerCase(), document.text)
  return dated && { ...dated, certainty: 'assumed', explanation: `It came of what the article tells of before: ${dated.explanation}` } // prettier-ignore
}

/** The first event that is called by the same word; where none is, "the shelling" stands for the only one that the article dates. */
function eventMeant(told: readonly { event: Act; dated: Dated }[], noun: string, text: string): Dated | undefined {
  const named = told.find(({ event }) =>
    text.slice(event.trigger.start, event.trigger.end).toLowerCase().startsWith(noun.slice(0, STEM)),
  )
  const [first, ...others] = told.map(({ dated }) => dated)
  return named?.dated ?? (others.every(({ from, to }) => from === first?.from && to === first?.to) ? first : undefined)
}

/** The day that the event’s own clause or sentence names. */
function dayOf(event: Act, { document }: DatingContext): Dated | undefined {
  const sentence = document.sentences[event.sentence]
  if (sentence === undefined) return undefined
  const context = { act: event, sentence, document }
  const mention = chooseMention(context, ownDays(event, document))
  const dated = mention ? joinedDays(context, mention) : dateInSentence(context)
  return dated !== undefined && (dated.precision === 'day' || dated.precision === 'days') ? dated : undefined
}

function ownDays({ dates }: Act, document: DatingDocument): DatingDocument['dates'][number][] {
  return (dates ?? []).flatMap((number) => document.dates[number] ?? []).filter(({ basis }) => basis !== 'anchor')
}
