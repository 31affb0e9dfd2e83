import { phrasesOf } from './phrases.ts'
import { sourceName } from './source-name.ts'
import { capital } from './subject.ts'
import type { Draft, TitleInput } from './title-input.ts'

const EXPECTS = /\b(expects?|expected|hopes?|hoped|wants?|wanted)(?: (?:for|that))? $/i
const PRESENT = new Map([['expect', 'expects'], ['hope', 'hopes'], ['want', 'wants']]) // prettier-ignore

/** "said he expects Berg to visit Arl" → "Silva expects Berg to visit Arl": whose expectation it is belongs into the title. */
export function* expectedDrafts(input: TitleInput): Iterable<Draft> {
  const { act, status, sentence } = input.candidate
  const source = sourceName(input)
  if (status !== 'planned' || source === undefined || source.says !== 'says') return
  const before = sentence.text.slice(0, Math.max(0, (act.subject?.start ?? act.clause.start) - sentence.start))
  const found = EXPECTS.exec(before)?.[1]?.toLowerCase().replace(/(?:s|ed)$/, '').replace(/^hop$/, 'hope') // prettier-ignore
  const verb = PRESENT.get(found ?? '')
  if (verb === undefined || found === 'hope') return
  for (const { subject, base, passive, tail, whole, governed } of phrasesOf(input)) {
    if (passive || governed || subject.text === source.name) continue
    yield {
      title: `${capital(source.name)} ${verb} ${subject.inline} to ${base}${tail}`,
      own: ['to', verb],
      verb,
      whole,
    }
  }
}
