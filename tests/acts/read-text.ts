/** Reads a text as the pipeline does, with the countries of the world and no corpus: for tables of sentences. */
import type { Act, Claim, DateMention, NameMention, Sentence } from '../../src/pipeline/annotation.ts'
import { findActs } from '../../src/pipeline/acts/find-acts.ts'
import { compileGazetteer } from '../../src/pipeline/actors/gazetteer.ts'
import { findNames } from '../../src/pipeline/actors/find-names.ts'
import { splitBlocks } from '../../src/pipeline/blocks/split-blocks.ts'
import { findClaims } from '../../src/pipeline/claims/find-claims.ts'
import { dateAct } from '../../src/pipeline/dating/date-act.ts'
import { splitSentences } from '../../src/pipeline/sentences/split-sentences.ts'
import { findDates } from '../../src/pipeline/when/find-dates.ts'

const gazetteer = compileGazetteer([])

export type ReadText = {
  text: string
  sentences: Sentence[]
  names: NameMention[]
  dates: DateMention[]
  claims: Claim[]
  acts: Act[]
  dropped: Map<number, string>
  /** EDTF of each act, in the order of `acts`. */
  days: string[]
}

export function readText(text: string, day: string): ReadText {
  const published = { date: day, precision: 'day' } as const
  const blocks = splitBlocks(text)
  const sentences = splitSentences(text, blocks)
  const dates = findDates({ text, blocks, sentences, published, anchors: [] })
  const { names } = findNames({ text, blocks, sentences, published }, gazetteer)
  const claims = findClaims({ text, blocks, sentences, names, dates })
  const { acts, dropped, official } = findActs({ text, blocks, sentences, names, dates, claims, today: day })
  const document = { id: 'text', text, published, blocks, sentences, dates, claims, acts, official }
  const days = acts.map((act) => dateAct(act, document)?.when.edtf ?? 'undated')
  return { text, sentences, names, dates, claims, acts, dropped, days }
}

/** "LEGAL arrest asserted 2024-07-08", with "+ " before what only adds to another act. */
export function summaryOf({ acts, days }: ReadText): string[] {
  return acts.map(
    (act, index) => `${act.supports === undefined ? '' : '+ '}${act.kind} ${act.frame} ${act.modality} ${days[index]}`,
  )
}
