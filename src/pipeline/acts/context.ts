import type { Day } from '../../model/day.ts'
import type { Act, Block, Claim, DateMention, NameMention, Sentence } from '../annotation.ts'
import type { OfficialText } from '../clauses/official-texts.ts'
import type { Reading } from '../clauses/read-sentence.ts'

export type ActInput = {
  text: string
  blocks: readonly Block[]
  sentences: readonly Sentence[]
  names: readonly NameMention[]
  dates: readonly DateMention[]
  claims: readonly Claim[]
  /** The day of the article, where it is known. */
  today?: Day | undefined
}

/** What a rule for acts may look at: the document, one sentence of it as read, and why its clauses gave nothing so far. */
export type ActContext = ActInput & {
  reading: Reading
  /** Known where those who act in the text publish it themselves. */
  official?: OfficialText | undefined
  /** Lists of cue words that the whole document is full of: see `subjectsOf`. */
  subjects: ReadonlySet<ReadonlySet<string>>
  reasons: string[]
  earlier: readonly Act[]
  heads: Map<Act, string>
}
