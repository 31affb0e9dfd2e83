import type { Dated, DatingContext, DatingDocument } from '../rule.ts'
import { onceEach } from '../../once-each.ts'

/** Headings of what lies behind the news. */
const HISTORY =
  /^[\W_]*(?:(?:the |a |some |brief |short |historical |further )*(?:background|backdrop|backstory|history|context|origins?|roots|chronology|timeline|prehistory)\b(?!-)|(?:the )?(?:story|case|war|conflict|crisis|dispute|saga) so far\b|how (?:we|it|they|things) (?:all )?(?:got|came|began|started|unfolded)\b|how (?:did )?\S.{0,60}\b(?:beg[ai]n|start(?:ed)?|unfold(?:ed)?|develop(?:ed)?|come about)\b|what (?:led|has led|happened before|came before)\b|previous(?:ly)?\b|past (?:attacks|incidents|cases|accidents|disasters|clashes)\b|earlier (?:attacks|incidents|cases|accidents|disasters|clashes)\b)/i

/** Under "Background" or "How the dispute began" what nobody dates is no news of the day: it lies some time before the article. */
export function underHistory({ act, sentence, document }: DatingContext): Dated | undefined {
  const published = document.published?.date
  if (published === undefined || act.modality !== 'asserted') return undefined
  if (act.tense !== 'past' && act.tense !== 'pluperfect') return undefined
  if (historyOf(document)[sentence.block] !== true) return undefined
  const explanation =
    'Nothing says when, and the heading above tells of what lies behind: some time before the article.'
  return { to: published, precision: 'open', basis: 'heading', certainty: 'assumed', explanation, reference: published } // prettier-ignore
}

/** For each block whether the heading that stands over it is one of history; worked out once for a document. */
const historyOf = onceEach(({ blocks, text }: DatingDocument): boolean[] => {
  let isHistory = false
  return blocks.map(({ kind, start, end }) => {
    if (kind === 'heading' || kind === 'title') isHistory = kind === 'heading' && HISTORY.test(text.slice(start, Math.min(end, start + LONGEST))) // prettier-ignore
    return isHistory
  })
})

/** Characters of a heading that are looked at. */
const LONGEST = 120
