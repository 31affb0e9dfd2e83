import { withoutAsides } from './asides.ts'
import { isListComma } from './lists.ts'
import { trimWords, type Word } from './words.ts'

const LINK =
  /^(?:after|as|while|when|before|because|since|if|although|though|that|until|once|and|but|where|whereupon|,)$/i
/** How a list of points opens each of them. */
const ORDINAL =
  /^(?:first|second|third|fourth|firstly|secondly|thirdly|finally|lastly|next|then|still|today|yesterday|separately)$/i
const ROUND = /^(?:round|series|wave|spate|string)$/i
const POSSESSED = /^(?:his|her|its|their)$/i

/** A subject without what only joins it to the sentence, adds to it or leaves open whose it is: "Second, another 25 of its men," → "25 more men". */
export function plainPhrase(words: readonly Word[]): Word[] {
  const whole = withoutLink(beforeAside(withoutAsides(withoutOrdinal(words), true)))
  return trimWords(withoutSame(withoutRound(withoutOwner(withMore(whole)))))
}

/** "after Beijing" → "Beijing"; "As many as 20 men" as it is. */
export function withoutLink(words: readonly Word[]): readonly Word[] {
  if (/^as$/i.test(words[0]?.text ?? '') && /^(?:many|much|few)$/.test(words[1]?.text ?? '')) return words
  const from = words.findIndex(({ text }) => !LINK.test(text))
  return from < 0 ? [] : words.slice(from)
}

/** "Second, the council" → "the council". */
function withoutOrdinal(words: readonly Word[]): readonly Word[] {
  return ORDINAL.test(words[0]?.text ?? '') && words[1]?.text === ',' ? words.slice(2) : words
}

/** "the latest round of talks" → "talks": which of several it was does not matter. */
function withoutRound(words: readonly Word[]): readonly Word[] {
  const of = words.findIndex(({ text }) => /^of$/i.test(text))
  return of > 0 && of <= 3 && ROUND.test(words[of - 1]?.text ?? '') && words[of + 1]?.pos === 'NOUN' ? words.slice(of + 1) : words // prettier-ignore
}

/** "another 25 people" → "25 more people", "another case" → "one more case", "those charges" → "charges": which, and more than which, the article says. */
function withMore(words: readonly Word[]): readonly Word[] {
  const [first, second, ...rest] = words
  if (first === undefined || second === undefined) return words
  if (/^(?:this|that|these|those)$/i.test(first.text) && (second.pos === 'NOUN' || (second.pos === 'ADJ' && rest[0]?.pos === 'NOUN'))) return [second, ...rest] // prettier-ignore
  if (!/^another$/i.test(first.text)) return words
  const more: Word = { text: 'more', lemma: 'more', pos: 'ADJ', space: true, at: -1 }
  if (second.pos === 'NUM') return [{ ...second, at: first.at }, more, ...rest]
  return second.pos === 'NOUN' && !rest.some(({ text }) => text === ',')
    ? [{ ...first, text: 'one', lemma: 'one', pos: 'NUM' }, more, second, ...rest]
    : words
}

/** "the same group" → "the group": which one it is the title leaves to the article. */
function withoutSame(words: readonly Word[]): readonly Word[] {
  const same = words.slice(0, 2).findIndex(({ text }) => /^same$/i.test(text))
  return same < 0 ? words : [...words.slice(0, same), ...words.slice(same + 1)]
}

/** "600 of its employees" → "600 employees"; "one of its own men" as it is. */
function withoutOwner(words: readonly Word[]): readonly Word[] {
  const of = words.findIndex(({ text }, at) => text === 'of' && POSSESSED.test(words[at + 1]?.text ?? ''))
  const isCount = of > 0 && of < 4 && words[of - 1]?.pos === 'NUM' && words[of - 1]?.lemma !== 'one'
  return isCount ? [...words.slice(0, of), ...words.slice(of + 2)] : words
}

/** "Lavrov, the minister," → "Lavrov"; "France, Germany and Italy" and "a long-range, heavy missile" stay. */
function beforeAside(words: readonly Word[]): readonly Word[] {
  const comma = words.findIndex(
    ({ text }, at) =>
      /^[,–—]$/.test(text) && !isBetweenAdjectives(words, at) && !(text === ',' && isListComma(words, at)),
  )
  if (comma <= 0) return words
  const rest = words.slice(comma + 1)
  const isList = rest.some(({ text }) => text === 'and') && rest.every(({ text, pos }) => /^(?:and|,)$/.test(text) || ['PROPN', 'NOUN', 'ADJ', 'NUM'].includes(pos)) // prettier-ignore
  return isList ? words : words.slice(0, comma)
}

function isBetweenAdjectives(words: readonly Word[], at: number): boolean {
  const [before, after] = [words[at - 1]?.pos, words[at + 1]?.pos]
  const isHyphened = words[at - 2]?.text === '-'
  return (before === 'ADJ' || before === 'VERB' || isHyphened) && (after === 'ADJ' || after === 'NOUN')
}
