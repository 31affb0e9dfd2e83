import { cuts } from './cut.ts'
import { quotedParts } from './quoted-parts.ts'
import { agentNames, capital } from './read-clause.ts'
import { joinNames } from './short-name.ts'
import { sourceName } from './source-name.ts'
import type { Draft, TitleInput } from './title-input.ts'
import { readWords, type Word } from './words.ts'

const PRONOUN = /^(?:he|she|it|they|we|i|you|that|this|these|those|there|our|my|your)$/i

/** "Beijing says it plays a “constructive role”": what was said, in the words of the report, where it is not one long quote. */
export function* statementDrafts(input: TitleInput): Iterable<Draft> {
  const { act, status } = input.candidate
  if (act.kind !== 'STATEMENT' && act.form !== 'statement') return
  const speaker = speakerOf(input)
  if (speaker === undefined || status === 'claimed' || status === 'denied') return
  const claim = input.claims.find(
    ({ sentence, cue, quoted }) => sentence === act.sentence && cue.start === act.trigger.start && !quoted,
  )
  const says = speaker.many ? 'say' : 'says'
  const content = claim === undefined ? undefined : readWords(input, claim.content)
  for (const text of content === undefined ? [] : contentTexts(content, speaker.name)) {
    yield { title: `${capital(speaker.name)} ${says} ${text}`, own: ['say', 'says', 'it'], verb: says }
  }
  for (const quote of quotedParts(input)) yield { title: `${capital(speaker.name)}: “${quote}”`, own: [], verb: ':' }
}

function* contentTexts(words: readonly Word[], speaker: string): Iterable<string> {
  const from = words.findIndex(({ text }) => !/^(?:that|,)$/i.test(text))
  const rest = words.slice(Math.max(from, 0))
  const first = rest[0]
  if (first === undefined) return
  if (PRONOUN.test(first.text) && !/^(?:it|there)$/i.test(first.text)) return
  if (first.text === '“' || first.text === '"' || first.text === speaker) return
  if (!rest.some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return
  yield* cuts(rest, 3)
}

/** Safe for every event whose sentence quotes somebody known. */
export function* quoteDrafts(input: TitleInput): Iterable<Draft> {
  const speaker = sourceName(input)
  if (speaker === undefined) return
  for (const quote of quotedParts(input))
    yield { title: `${capital(speaker.name)}: “${quote}”`, own: ['official'], verb: ':' }
}

function speakerOf(input: TitleInput): { name: string; many: boolean } | undefined {
  const agents = agentNames(input)
  if (agents.length > 0) return { name: joinNames(agents), many: agents.length > 1 }
  const source = sourceName(input)
  return source === undefined ? undefined : { name: source.name, many: source.says === 'say' }
}
