/** When an act happened: the table of contents of dating is `rules.ts`. */
import type { When } from '../../model/dataset.ts'
import { addDays, type Day } from '../../model/day.ts'
import { formatEdtf } from '../../model/edtf.ts'
import type { Act, DateMention } from '../annotation.ts'
import { isCompared } from './comparisons.ts'
import { isDenial } from './denials.ts'
import { joinSentences } from './join-sentences.ts'
import { isDoneAhead } from './mentions.ts'
import { DATING_RULES } from './rules.ts'
import { dateOfReport, sinceInSentence } from './rules/date-in-sentence.ts'
import type { Dated, DatingContext, DatingDocument, Unread } from './rule.ts'
import { numberOf } from '../look-up.ts'

export type DatedAct = {
  when: When
  /** Other days that the same words give. */
  otherDates: When[]
  /** Index of the date mention that was used. */
  dateIndex?: number
}

/**
 * Dates one act by the first rule that can: its clause, its sentence, the heading above, the paragraph, a standing position, the
 * article's own day. Returns nothing where the article has no day and the words give none, nor where they give a date that cannot be
 * read. Example: "was killed on Monday, he said on Tuesday" → Monday, rule date-in-clause. An open side keeps `..` in the EDTF; its day
 * repeats the known side.
 */
export function dateAct(act: Act, document: DatingDocument): DatedAct | undefined {
  const found = findDays(act, document)
  return found && 'when' in found ? found : undefined
}

/** The date that left an act without a day, as it is written and cannot be read: "attacked it on 31 February". */
export function unreadDateOf(act: Act, document: DatingDocument): DateMention | undefined {
  const found = findDays(act, document)
  return found && 'unread' in found ? found.unread : undefined
}

function findDays(act: Act, document: DatingDocument): DatedAct | Unread | undefined {
  const sentence = document.sentences[act.sentence]
  if (!sentence) return undefined
  const root = act.supports === undefined ? undefined : document.acts?.[act.supports]
  if (
    root &&
    root !== act &&
    root.supports === undefined &&
    !hasOwnDate(act, document) &&
    !(isDenial(act) && root.sentence !== act.sentence && root.claims.length > 0) &&
    sinceInSentence({ act, document }) === undefined
  ) {
    const dated = asItsRoot(root, document)
    if (dated === undefined || 'unread' in dated) return dated
    const isOlder = wasToldBefore(dated, { act, sentence, document })
    if (!isOlder && isTelling(dated, act, root)) return dated
  }
  const context = { act, sentence, document }
  if (isDoneAhead(context)) return undefined
  for (const rule of DATING_RULES) {
    const dated = rule.date(context)
    if (dated && 'unread' in dated) return dated
    const when = dated ? toWhen(dated, rule.name, act, document) : undefined
    if (!dated || !when) continue
    const dateIndex = dated.mention ? numberOf(document.dates, dated.mention) : -1
    return { when, otherDates: [], ...(dateIndex < 0 ? {} : { dateIndex }) }
  }
  return undefined
}

/** What only adds to another act, without a day of its own, is of that act's day. */
function asItsRoot(root: Act, document: DatingDocument): DatedAct | Unread | undefined {
  const dated = findDays(root, document)
  if (!dated || 'unread' in dated) return dated
  const certainty = dated.when.certainty === 'stated' ? 'inferred' : dated.when.certainty
  const explanation = `It belongs to what the article dates so: ${dated.when.explanation}`
  return { ...dated, when: { ...dated.when, certainty, explanation, rule: 'day-of-the-act-it-adds-to' } }
}

/** Whether the day of the root tells anything of this act: not where it is only the article's own, nor of words about a longer time. */
function isTelling({ when }: DatedAct, act: Act, root: Act): boolean {
  if (when.basis === 'document-date') return false
  return !(act.speech === true && root.speech !== true && act.sentence !== root.sentence && when.start !== when.end)
}

/** "On Tuesday Norland reported that seven had been killed", below six dead of Saturday: whose report is older is another act. */
function wasToldBefore({ when }: DatedAct, context: DatingContext): boolean {
  const told = dateOfReport(context)
  return told?.to !== undefined && when.precision !== 'open' && told.to < when.start
}

function hasOwnDate(act: Act, document: DatingDocument): boolean {
  return (act.dates ?? []).some((number) => {
    const date = document.dates[number]
    if (date === undefined || isCompared(document.text, date)) return false
    return (date.from !== undefined && date.basis !== 'anchor') || date.unreadable !== undefined
  })
}

function toWhen(dated: Dated, rule: string, act: Act, document: DatingDocument): When | undefined {
  const { from, to } = withinArticle(dated, act, document.published?.date)
  const known = from ?? to
  if (known === undefined) return undefined
  const span = { ...(from === undefined ? {} : { start: from }), ...(to === undefined ? {} : { end: to }) }
  const open = from === undefined || to === undefined
  const isCut = from !== dated.from || to !== dated.to
  const precision = open ? 'open' : from === to ? 'day' : dated.precision === 'day' || isCut ? 'days' : dated.precision
  const { mention } = dated
  return {
    edtf: formatEdtf({ ...span, precision }),
    start: from ?? known,
    end: to ?? known,
    precision,
    basis: dated.basis,
    certainty: dated.certainty,
    rule: mention && rule === 'date-in-clause' ? mention.rule : rule,
    ...(dated.reference === undefined ? {} : { reference: dated.reference }),
    ...(mention ? { cue: { document: document.id, start: mention.start, end: mention.end, text: mention.text } } : {}),
    explanation: isCut ? joinSentences(dated.explanation, CUT[act.modality === 'planned' ? 'ahead' : 'done']) : dated.explanation, // prettier-ignore
  }
}

const CUT = { done: 'What has happened lies before the article.', ahead: 'What is planned lies after the article.' }

/**
 * "this week" in Tuesday’s paper ends, for what has happened, with the paper, and "earlier this week" on the day before; for what is
 * planned it begins with the paper. A month that is named keeps its name, and so does what lies ahead altogether.
 */
function withinArticle(dated: Dated, act: Act, published: Day | undefined): Pick<Dated, 'from' | 'to'> {
  const { from, to, precision, basis, certainty, mention } = dated
  if (published === undefined || to === undefined || from === undefined || from > published || to < published)
    return { from, to }
  const isEarlier = /^earlier (?:this|in the) /i.test(mention?.text ?? '') && from < published
  if (isEarlier) return { from, to: addDays(published, -1) }
  const isNamed = precision !== 'days' && basis !== 'deictic' && basis !== 'vague' && certainty !== 'assumed'
  if (act.modality === 'planned') return { from: basis === 'deictic' && precision !== 'day' ? published : from, to }
  if (act.modality === 'ongoing' && precision !== 'days') return { from, to }
  return { from, to: isNamed ? to : published }
}
