/** What stands before a subject and turns the rest round, or bounds it. */
import type { TitleInput } from './title-input.ts'

/** "only known camps were hit" */
const ONLY = /(?:^|, |that |[“"])only(?: \p{L}+)?\s*$/iu

/** "not a single house was left standing": what the subject leaves out would turn the rest round. */
export function losesNegation(title: string, { candidate: { act, sentence } }: TitleInput): boolean {
  const start = act.subject?.start ?? act.object?.start ?? act.clause.start
  const before = sentence.text.slice(0, Math.max(0, Math.min(start, act.trigger.start) - sentence.start))
  if (ONLY.test(before) && !/\bonly\b/i.test(title)) return true
  return /\b(?:not|hardly|barely|neither)(?: an?| one| all| every)?\s*$/i.test(before) && !/\b(?:not|no|none|hardly|barely|neither)\b/i.test(title) // prettier-ignore
}
