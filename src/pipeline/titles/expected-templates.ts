import { ofSentence } from '../group-by.ts'
import { phrasesOf } from './phrases.ts'
import { shortName } from './short-name.ts'
import { sourceName } from './source-name.ts'
import { capital } from './subject.ts'
import type { Draft, TitleInput } from './title-input.ts'

const EXPECTS = /\b(expects?|expected|wants?|wanted)(?: for)? $/i

/**
 * "said he expects Berg to visit Arl" → "Silva expects Berg to visit Arl": whose expectation it is belongs into the title, whether he says
 * so or the article tells it of him.
 */
export function* expectedDrafts(input: TitleInput): Iterable<Draft> {
  const { status } = input.candidate
  const verb = expectation(input)
  const who = expecter(input)
  if (status !== 'planned' || verb === undefined || who === undefined) return
  for (const { subject, base, passive, tail, whole, governed } of phrasesOf(input)) {
    if (passive || governed || subject.text === who) continue
    yield { title: `${capital(who)} ${verb} ${subject.inline} to ${base}${tail}`, own: ['to', verb], verb, whole } // prettier-ignore
  }
}

/** "expects" before the one who is to act: no plan of his. */
export function expectation({ candidate: { act, sentence } }: TitleInput): 'expects' | 'wants' | undefined {
  const before = sentence.text.slice(0, Math.max(0, (act.subject?.start ?? act.clause.start) - sentence.start))
  const found = EXPECTS.exec(before)?.[1]?.toLowerCase()
  return found === undefined ? undefined : found.startsWith('expect') ? 'expects' : 'wants'
}

/** Who tells of it, else the one body or person that is named, or meant by a pronoun, right before the word. */
function expecter(input: TitleInput): string | undefined {
  const { candidate, names, actors, style } = input
  const source = sourceName(input)
  if (source !== undefined) return source.says === 'says' ? source.name : undefined
  const until = candidate.act.subject?.start ?? candidate.act.clause.start
  const before = ofSentence(names, candidate.act.sentence).findLast(({ end }) => end < until)
  const [id, ...more] = before?.via === 'adjective' ? [] : (before?.actors ?? [])
  const actor = id === undefined || more.length > 0 ? undefined : actors.get(id)
  return actor === undefined ? undefined : shortName(actor, style)
}
