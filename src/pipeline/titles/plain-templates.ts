import { FRAMES } from '../lexicon/verb-frames.ts'
import { namesInRole } from './read-clause.ts'
import { joinNames } from './short-name.ts'
import { sourceName } from './source-name.ts'
import type { Draft, TitleInput } from './title-input.ts'

const WORDS = new Map(FRAMES.map(({ id, word }) => [id, word]))

/** The last resort, true of any event: "Strike reported: Russia and Ukraine", "Talks of Norland and Sudonia". Says little, and nothing wrong. */
export function* plainDrafts(input: TitleInput): Iterable<Draft> {
  const { act, status } = input.candidate
  const word = WORDS.get(act.frame)
  const names = [...new Set(namesInRole(input, 'agent', 'counterpart', 'target'))]
  const known = names.length > 0 ? names : [...new Set(namesInRole(input, 'mentioned'))]
  if (word === undefined || known.length === 0) return
  const source = sourceName(input)
  const own = [word, 'reported', 'planned', 'says', 'say', 'of', 'and', 'official', ...word.split(' ')]
  for (let count = Math.min(known.length, 3); count > 0; count--) {
    const who = joinNames(known.slice(0, count))
    if ((status === 'claimed' || status === 'denied') && source !== undefined) {
      yield { title: `${who}: ${word}, ${source.name} ${source.says}`, own, verb: source.says }
    } else yield { title: `${who}: ${status === 'planned' ? `planned ${word}` : word}`, own, verb: ':' }
  }
}
