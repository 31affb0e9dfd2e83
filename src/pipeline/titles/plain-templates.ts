import { FRAMES } from '../lexicon/verb-frames.ts'
import { joinNames } from './short-name.ts'
import { sourceName } from './source-name.ts'
import { namesInRole } from './subject.ts'
import type { Draft, TitleInput } from './title-input.ts'

const WORDS = new Map(FRAMES.map(({ id, word }) => [id, word]))
const MOST = 3

/** The last resort, true of any event: "Norland: strike", "Norland and Sudonia: planned talks". Says little, and nothing wrong. */
export function* plainDrafts(input: TitleInput): Iterable<Draft> {
  const { act, status } = input.candidate
  const word = WORDS.get(act.frame)
  const names = namesInRole(input, 'agent', 'counterpart', 'target')
  const known = names.length > 0 ? names : namesInRole(input, 'mentioned')
  if (word === undefined || known.length === 0) return
  const source = status === 'claimed' || status === 'denied' ? sourceName(input) : undefined
  const own = [...word.split(' '), 'planned', 'says', 'say', 'and', 'official']
  for (let count = Math.min(known.length, MOST); count > 0; count--) {
    const title = `${joinNames(known.slice(0, count))}: ${status === 'planned' ? 'planned ' : ''}${word}`
    yield {
      title: source === undefined ? title : `${title}, ${source.name} ${source.says}`,
      own,
      verb: word,
      whole: false,
    }
  }
}
