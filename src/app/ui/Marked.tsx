import { Fragment } from 'react'
import { ARTICLE_LANGUAGE } from '../words/languages.ts'

/** Text of the articles in which the words that were searched for are marked. Terms are folded: no accents, lower case. */
export function Marked({ text, terms }: { text: string; terms: readonly string[] }) {
  if (terms.length === 0) return <bdi lang={ARTICLE_LANGUAGE}>{text}</bdi>
  return (
    <bdi lang={ARTICLE_LANGUAGE}>
      {splitMarked(text, terms).map(({ part, marked, start }) =>
        marked ? (
          <mark key={start} className="hit">
            {part}
          </mark>
        ) : (
          <Fragment key={start}>{part}</Fragment>
        ),
      )}
    </bdi>
  )
}

type Piece = { part: string; marked: boolean; start: number }

/** `('Xi meets Putin', ['put'])` → `Xi meets ` and a marked `Putin`: a word is marked whole when a term begins it, Han text by the term. */
export function splitMarked(text: string, terms: readonly string[]): Piece[] {
  const pieces: Piece[] = []
  let plain = 0
  for (const { 0: word, index } of text.matchAll(/\p{Script=Han}|[\p{L}\p{N}\p{M}]+/gu)) {
    const folded = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
    if (
      !terms.some((term) => folded.startsWith(term) || (folded.length === 1 && term.includes(folded) && isHan(folded)))
    )
      continue
    if (index > plain) pieces.push({ part: text.slice(plain, index), marked: false, start: plain })
    pieces.push({ part: word, marked: true, start: index })
    plain = index + word.length
  }
  if (plain < text.length) pieces.push({ part: text.slice(plain), marked: false, start: plain })
  return pieces
}

function isHan(character: string): boolean {
  return /\p{Script=Han}/u.test(character)
}
