import { FRAMES } from '../lexicon/verb-frames.ts'
import { isClaim } from './needs-source.ts'
import { joinNames } from './short-name.ts'
import { sourceName } from './source-name.ts'
import { capital, namesInRole } from './subject.ts'
import type { Draft, TitleInput } from './title-input.ts'

const WORDS = new Map(FRAMES.map(({ id, word }) => [id, word]))
const MOST = 3

/** Whom it concerns, other than those who tell it. */
function concerned(input: TitleInput): string[] {
  const told = new Set(input.candidate.attribution.map(({ actor }) => actor))
  const participants = input.candidate.participants.filter(
    ({ actor, role }) => role !== 'mentioned' || !told.has(actor),
  )
  return namesInRole(
    { ...input, candidate: { ...input.candidate, participants } },
    'counterpart',
    'target',
    'mentioned',
  )
}

/** The last resort, true of any event: "Norland: strike", "Norland and Sudonia: planned talks". Says little, and nothing wrong. */
export function* plainDrafts(input: TitleInput): Iterable<Draft> {
  const { act, status } = input.candidate
  const word = WORDS.get(act.frame)
  const agents = namesInRole(input, 'agent')
  const known = agents.length > 0 ? namesInRole(input, 'agent', 'counterpart') : concerned(input) // prettier-ignore
  if (word === undefined || known.length === 0) return
  const source = isClaim(input) ? sourceName(input) : undefined
  const own = [...word.split(' '), 'planned', 'concerning', 'says', 'say', 'and', 'official']
  for (let count = Math.min(known.length, MOST); count > 0; count--) {
    const what = `${status === 'planned' ? 'planned ' : ''}${word}`
    const who = joinNames(known.slice(0, count))
    const title = agents.length > 0 ? `${who}: ${what}` : `${capital(what)} concerning ${who}`
    yield {
      title: source === undefined ? title : `${title}, ${source.name} ${source.says}`,
      own,
      verb: who,
      whole: false,
    }
  }
}
