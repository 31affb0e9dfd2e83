import { failedCheck } from './gate.ts'
import { TEMPLATES } from './templates.ts'
import type { TitleInput } from './title-input.ts'

/** `rank` is the place of the template, lower is more telling; `whole` says that nothing of the clause was cut off. */
export type Title = { title: string; rule: string; rank: number; whole: boolean }

/**
 * Writes the title of one candidate: the first draft of the first template that passes the gate, people named in full where their family
 * name comes first, by surname where that is too long. Where none passes, one may name nobody who is known ("Shareholders to vote on the
 * merger"), as long as it passes all else. Undefined where no draft does.
 */
export function writeTitle(input: TitleInput): Title | undefined {
  return firstTitle(input, () => false) ?? firstTitle(input, (failed) => failed === 'nobody-known', TEMPLATES.length)
}

function firstTitle(input: TitleInput, isPardoned: (failed: string) => boolean, offset = 0): Title | undefined {
  for (const [rank, { name, drafts }] of TEMPLATES.entries()) {
    for (const style of ['full', 'surname'] as const) {
      const styled = { ...input, style }
      for (const draft of drafts(styled)) {
        const failed = failedCheck(draft, styled)
        if (failed === undefined || isPardoned(failed)) return { title: draft.title, rule: name, rank: rank + offset, whole: draft.whole } // prettier-ignore
      }
    }
  }
  return undefined
}
