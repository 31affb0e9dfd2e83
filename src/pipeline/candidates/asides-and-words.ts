/** What the rules for those who are only named beside an act share. */
import type { Participant } from '../../model/dataset.ts'
import type { Act, NameMention, Sentence, Token } from '../annotation.ts'

/** A name beside an act: the role that reading gave it, and where the foreground of its sentence ends, as an offset. */
export type Named = {
  mention: NameMention
  role: Participant['role']
  act: Act
  sentence: Sentence
  end: number
  names?: readonly NameMention[]
}

export type Aside = { name: string; holds: (named: Named) => boolean }

/** Kinds of act that happen to a place, so that the country it lies in is concerned. */
export const BEFALLS: ReadonlySet<string> = new Set([
  'ASSAULT',
  'FIGHT',
  'DISASTER',
  'ACCIDENT',
  'DEATH',
  'ELECTION',
  'PROTEST',
  'LEGAL',
  'MOBILISE',
])

/** The noun that a name stands before, with or without ’s: “Norland’s long war | effort”; nothing where the name is the noun itself. */
export function headOf({ tokens }: Sentence, { end }: NameMention): Token | undefined {
  let head: Token | undefined
  for (const token of tokens) {
    if (token.start < end || /^['’]s?$/.test(token.text) || token.text === '-') continue
    if (token.pos === 'NOUN' || token.pos === 'PROPN') head = token
    else if (token.pos !== 'ADJ' && token.pos !== 'NUM' && token.pos !== 'VERB') break
    if (token.pos === 'VERB' && !/(?:ed|ing)$/.test(token.text)) break
  }
  return head
}

/** The word before a name, articles, adjectives and numbers left out, in lower case. */
export function wordBefore({ tokens }: Sentence, { start }: NameMention): string {
  return tokens.findLast((token) => token.end <= start && token.pos !== 'DET' && token.pos !== 'ADJ' && token.pos !== 'NUM')?.text.toLowerCase() ?? '' // prettier-ignore
}
