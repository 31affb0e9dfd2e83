import { failedCheck } from './gate.ts'
import { TEMPLATES } from './templates.ts'
import type { TitleInput } from './title-input.ts'

/** `rank` is the place of the template, lower is more telling; `whole` says that nothing of the clause was cut off. */
export type Title = { title: string; rule: string; rank: number; whole: boolean }

/**
 * Writes the title of one candidate: the first draft of the first template that passes the gate, people named in full where their family
 * name comes first, by surname where that is too long. Undefined where no draft passes.
 */
export function writeTitle(input: TitleInput): Title | undefined {
  for (const [rank, { name, drafts }] of TEMPLATES.entries()) {
    for (const style of ['full', 'surname'] as const) {
      const styled = { ...input, style }
      for (const draft of drafts(styled)) {
        if (failedCheck(draft, styled) === undefined)
          return { title: draft.title, rule: name, rank, whole: draft.whole }
      }
    }
  }
  return undefined
}
