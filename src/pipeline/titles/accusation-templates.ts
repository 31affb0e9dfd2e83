import { isOtherName } from './claimed-templates.ts'
import { isClaim } from './needs-source.ts'
import { tailsOf } from './cut.ts'
import { readClauses } from './read-clause.ts'
import { sourceName } from './source-name.ts'
import { namesInRole } from './agents.ts'
import { capital } from './subject.ts'
import type { Draft, TitleInput } from './title-input.ts'
import { trimWords, writeWords, type Word } from './words.ts'

const ACCUSES = new Set(['accuse', 'accuses'])
const ENDS_QUOTED_PART = /^(?:while|and|but|as|when|by|in|for|with|,|;|–|—)$/i
const HINDERS = new Set(['impede', 'hinder', 'contain', 'harm', 'weaken', 'undermine', 'threaten', 'damage', 'hurt', 'block', 'restrict', 'obstruct', 'sabotage', 'suppress', 'exploit']) // prettier-ignore
const FEWEST_QUOTED = 2

/**
 * "Berg accuses Sudonia of waging “a shadow war”": never without what somebody is accused of. Where the accused is a long phrase, the name
 * of the one who is meant stands for it; where the accusation is a long quote, its first words do.
 */
export function* accusationDrafts(input: TitleInput): Iterable<Draft> {
  if (!ACCUSES.has(input.candidate.act.trigger.lemma)) return
  const source = isClaim(input) ? sourceName(input) : undefined
  const drafts = readClauses(input).flatMap((clause) => {
    const of = clause.rest.findIndex(
      ({ text }, at) => at > 0 && /^of$/i.test(text) && isAccusation(clause.rest[at + 1]),
    )
    if (of < 0 || clause.subject.loose === true) return []
    const whole = writeWords(clause.rest.slice(0, of))
    const accused = [...(/^(?:its|his|her|their) /i.test(whole) ? [] : [whole]), ...namesInRole(input, 'target')]
    const own =
      source === undefined ||
      clause.subject.text.toLowerCase() === source.name.toLowerCase() ||
      isOtherName(input, clause.subject.text)
    return complements(clause.rest.slice(of + 1)).flatMap(
      ({ text, whole }) =>
      accused.map((whom) => ({ title: `${capital(clause.subject.text)} ${clause.verb} ${whom} of ${text}${own ? '' : `, ${source.name} ${source.says}`}`, verb: clause.verb, whole })), // prettier-ignore
    )
  })
  for (const draft of drafts) yield { ...draft, own: ['say', 'says', 'of'] }
}

/** "of damaging a dam", "of “scorched-earth tactics”", not "of Sudonia". */
function isAccusation(word: Word | undefined): boolean {
  return word !== undefined && (word.text.endsWith('ing') || word.text === '“' || word.text === '"' || word.pos === 'NOUN' || word.pos === 'ADJ') // prettier-ignore
}

/** "to impede Norland’s “growth”" → "to impede Norland": who hinders what is somebody's hinders him. */
function withoutOwned(before: readonly Word[]): string | undefined {
  const [verb, name, mark] = before.slice(-3)
  const isOwner =
    /^['’]s$/.test(mark?.text ?? '') && name?.pos === 'PROPN' && HINDERS.has(verb?.lemma.toLowerCase() ?? '')
  return isOwner ? writeWords(before.slice(0, -1)) : undefined
}

/** The accusation whole, then shorter; then only the words in quotation marks, then the first of them. */
function complements(words: readonly Word[]): { text: string; whole: boolean }[] {
  const open = words.findIndex(({ text }) => text === '“' || text === '"')
  const close = words.findIndex(({ text }, at) => at > open && (text === '”' || text === '"'))
  const [gerund, ...rest] = words
  const whole = gerund?.text.endsWith('ing') === true ? tailsOf(rest, '').map(({ text, whole: all }) => ({ text: `${gerund.text} ${text}`, whole: all })) : tailsOf(words, '') // prettier-ignore
  if (open < 0 || close < 0) return whole
  const quoted = words.slice(open + 1, close)
  const end = quoted.findIndex(({ text }, at) => at >= FEWEST_QUOTED && ENDS_QUOTED_PART.test(text))
  const before = trimWords(words.slice(0, open))
  const against = withoutOwned(before)
  if (against !== undefined) whole.push({ text: against, whole: false })
  const lead = before.length === 0 ? '' : `${writeWords(before)} `
  const parts = [quoted, ...(end > 0 ? [quoted.slice(0, end)] : [])].map(writeWords)
  return [...whole, ...parts.map((part) => ({ text: `${lead}“${part}”`, whole: false })), ...parts.map((part) => ({ text: `“${part}”`, whole: false }))] // prettier-ignore
}
