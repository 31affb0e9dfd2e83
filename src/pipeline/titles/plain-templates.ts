import { FRAMES } from '../lexicon/verb-frames.ts'
import { presentForm } from '../lexicon/verb-forms.ts'
import { isClaim } from './needs-source.ts'
import { joinNames } from './short-name.ts'
import { namesInRole } from './agents.ts'
import { capital } from './subject.ts'
import type { Draft, TitleInput } from './title-input.ts'

const WORDS = new Map(FRAMES.map(({ id, word }) => [id, word]))
/** What those who act do with a thing that is named by the plain word of its frame. */
const DOES = new Map([
  ['agreement', ['reach', 'an']],
  ['exercise', ['hold', 'an']],
  ['exercises', ['hold', '']],
])
const MOST = 3

/** The last resort, true of such an event whatever its sentence: "Norland and Sudonia reach an agreement". Nothing where that says nothing. */
export function* plainDrafts(input: TitleInput): Iterable<Draft> {
  const { act, status } = input.candidate
  const word = WORDS.get(act.frame) ?? ''
  const [base, article] = DOES.get(word) ?? []
  const known = [...new Set(namesInRole(input, 'agent', 'counterpart'))]
  if (base === undefined || known.length === 0 || status !== 'happened' || isClaim(input)) return
  for (let count = Math.min(known.length, MOST); count > 0; count--) {
    const who = known.slice(0, count)
    const verb = presentForm(base, who.length > 1 ? 'many' : 'one')
    const what = [article, word].filter((part) => part !== '').join(' ')
    yield { title: `${capital(joinNames(who))} ${verb} ${what}`, own: [...word.split(' '), base, verb, 'and'], verb, whole: false } // prettier-ignore
  }
}
