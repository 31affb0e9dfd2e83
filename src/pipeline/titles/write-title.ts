import { failedCheck } from './gate.ts'
import { TEMPLATES, type Template } from './templates.ts'
import type { TitleInput } from './title-input.ts'

/** `rank` is the place of the template, lower is more telling; `whole` says that nothing of the clause was cut off. */
export type Title = { title: string; rule: string; rank: number; whole: boolean }

/**
 * Writes the title of one candidate: the first draft of the first template that passes the gate, people named in full where their family
 * name comes first, by surname where that is too long. Where none passes, one may name nobody who is known ("Shareholders to vote on the
 * merger"), as long as it passes all else. Undefined where no draft does.
 */
export function writeTitle(input: TitleInput): Title | undefined {
  const isUnknown = (failed: string) => failed === 'nobody-known'
  const telling = TEMPLATES.slice(0, -1)
  return (
    firstTitle(input, telling, () => false) ??
    firstTitle(input, telling, isUnknown, TEMPLATES.length) ??
    firstTitle(input, TEMPLATES, isUnknown, 2 * TEMPLATES.length)
  )
}

function firstTitle(
  input: TitleInput,
  templates: readonly Template[],
  isPardoned: (failed: string) => boolean,
  offset = 0,
): Title | undefined {
  for (const [rank, { name, drafts }] of templates.entries()) {
    for (const style of ['full', 'surname'] as const) {
      const styled = { ...input, style }
      for (const draft of drafts(styled)) {
        const failed = failedCheck(draft, styled)
        if (failed === undefined || isPardoned(failed)) return { title: curly(draft.title), rule: name, rank: rank + offset, whole: draft.whole } // prettier-ignore
      }
    }
  }
  return undefined
}

/** Straight marks come in pairs here, since the gate counts them. */
function curly(title: string): string {
  return title.replaceAll(/"([^"]*)"/g, '“$1”')
}
