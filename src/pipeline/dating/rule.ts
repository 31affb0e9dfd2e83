import type { Certainty, DateBasis, Precision } from '../../model/dataset.ts'
import type { Day } from '../../model/day.ts'
import type { Act, Block, Claim, DateMention, Sentence } from '../annotation.ts'
import type { AnchorEntry } from '../corpus.ts'

/** What dating needs of a document. `acts` and `anchors` make it better and may be missing. */
export type DatingDocument = {
  id: string
  text: string
  published?: { date: Day; precision: 'day' | 'days' | 'month' }
  blocks: readonly Block[]
  sentences: readonly Sentence[]
  dates: readonly DateMention[]
  claims: readonly Claim[]
  anchors?: readonly AnchorEntry[]
  acts?: readonly Act[]
  /** Whether those who act in the text publish it themselves. */
  official?: boolean
}

export type DatingContext = { act: Act; sentence: Sentence; document: DatingDocument }

/** Days of an act before they are written out; a side that is missing is open. `mention` is the date that was read. */
export type Dated = {
  from?: Day
  to?: Day
  precision: Precision
  basis: DateBasis
  certainty: Certainty
  explanation: string
  mention?: DateMention
  reference?: Day
}

/** The date of an act that is written and cannot be read: no rule below may give it another. */
export type Unread = { unread: DateMention }

export type DatingRule = { name: string; date: (context: DatingContext) => Dated | Unread | undefined }
