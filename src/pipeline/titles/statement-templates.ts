import type { Span } from '../annotation.ts'
import { tailsOf } from './cut.ts'
import { quotedParts } from './quoted-parts.ts'
import { joinNames } from './short-name.ts'
import { sourceName } from './source-name.ts'
import { agentNames, capital } from './subject.ts'
import type { Draft, TitleInput } from './title-input.ts'
import { readWords, type Word } from './words.ts'

const PRONOUN = /^(?:we|i|you|that|this|these|those|our|my|your|they|he|she)$/i
const STARTS = new Set(['DET', 'NOUN', 'PROPN', 'PRON', 'ADJ', 'NUM'])
const LINK = /^(?:that|,|:)$/i

/** "Beijing says it plays a “constructive role”": what was said, in the words of the report, where it is not one long quote. */
export function* statementDrafts(input: TitleInput): Iterable<Draft> {
  const { act, status } = input.candidate
  const speaker = speakerOf(input)
  const isStatement = act.kind === 'STATEMENT' || act.form === 'statement'
  if (!isStatement || speaker === undefined || status === 'claimed' || status === 'denied') return
  const says = speaker.many ? 'say' : 'says'
  const claims = act.claims.flatMap((index) => input.claims[index] ?? [])
  const claim = claims.find(({ sentence }) => sentence === act.sentence)
  const isDirect =
    claim !== undefined &&
    /[“"‘]/.test(input.candidate.sentence.text.charAt(claim.content.start - input.candidate.sentence.start - 1))
  const content =
    claim === undefined || isDirect
      ? []
      : contentWords(input, readWords(input, withClosingMark(input, claim.content)), speaker.name)
  for (const { text, whole } of tailsOf(content, 'say')) {
    yield { title: `${capital(speaker.name)} ${says} ${text}`, own: ['say', 'says', 'it'], verb: says, whole }
  }
  for (const quote of quotedParts(input)) {
    yield { title: `${capital(speaker.name)}: “${quote}”`, own: [], verb: ':', whole: true }
  }
}

/** What is said as a clause of its own; nothing where it is a quote or speaks of an unnamed somebody. */
function contentWords(input: TitleInput, words: readonly Word[], speaker: string): Word[] {
  const from = words.findIndex(({ text }) => !LINK.test(text))
  const [first, ...others] = words.slice(Math.max(0, from))
  if (first === undefined || !STARTS.has(first.pos)) return []
  if (!others.some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return []
  const own = first.text === speaker ? pronounAt(input, first.at) : undefined
  if (own !== undefined) return [{ ...first, text: own }, ...others]
  return PRONOUN.test(first.text) || first.text === speaker ? [] : [first, ...others]
}

/** The pronoun that a name stands for in a title: "Putin said he …" stays "Putin says he …". */
function pronounAt({ candidate }: TitleInput, at: number): string | undefined {
  const token = candidate.sentence.tokens.find(({ start }) => start === at)
  return token !== undefined && /^(?:he|she|it|they)$/i.test(token.text) ? token.text.toLowerCase() : undefined
}

/** Safe for every event whose sentence quotes somebody known. */
export function* quoteDrafts(input: TitleInput): Iterable<Draft> {
  const [agent] = agentNames(input)
  const speaker = input.candidate.act.speech === true && agent !== undefined ? { name: agent } : sourceName(input)
  if (speaker === undefined) return
  for (const quote of quotedParts(input)) {
    yield { title: `${capital(speaker.name)}: “${quote}”`, own: ['official'], verb: ':', whole: false }
  }
}

function speakerOf(input: TitleInput): { name: string; many: boolean } | undefined {
  const agents = agentNames(input)
  if (agents.length > 0) return { name: joinNames(agents), many: agents.length > 1 }
  const source = sourceName(input)
  return source === undefined ? undefined : { name: source.name, many: source.says === 'say' }
}

/** What is said may end on the words of a quote, whose closing mark belongs to it. */
function withClosingMark({ candidate: { sentence } }: TitleInput, { start, end }: Span): Span {
  const said = sentence.text.slice(start - sentence.start, end - sentence.start)
  const next = sentence.text.charAt(end - sentence.start)
  const isOpen = next === '”' ? said.includes('“') : next === '"' && (said.match(/"/g) ?? []).length % 2 === 1
  return { start, end: isOpen ? end + 1 : end }
}
