import type { Span } from '../annotation.ts'
import { presentForm } from '../lexicon/verb-forms.ts'
import { isClaim } from './needs-source.ts'
import { joinNames } from './short-name.ts'
import { sourceName } from './source-name.ts'
import { agentNames, namesInRole } from './agents.ts'
import { capital } from './subject.ts'
import type { Draft, TitleInput } from './title-input.ts'

/** "EU and US warn China": who does it to whom, where the clause itself cannot be cut to a title. */
export function* roleDrafts(input: TitleInput): Iterable<Draft> {
  const { act } = input.candidate
  const agents = agentNames(input)
  const others = namesInRole(input, 'target', 'counterpart').filter((name) => !agents.includes(name))
  const isDirect = act.targets
    .concat(act.counterparts)
    .some(
      (index) =>
        isInside(input.names[index], act.object) &&
        input.names[index]?.via !== 'adjective' &&
        !isOwner(input, input.names[index]),
    )
  const opensClause = /^(?:that|whether|how|why)\b/i.test(wordsOf(input, act.object))
  const isPlain =
    isDirect &&
    !opensClause &&
    act.form === 'verb' &&
    act.passive !== true &&
    act.modality === 'asserted' &&
    !act.trigger.lemma.includes(' ')
  if (!isPlain || agents.length === 0 || others.length === 0) return
  const verb = presentForm(act.trigger.lemma.toLowerCase(), agents.length > 1 ? 'many' : 'one')
  const text = capital(`${joinNames(agents)} ${verb} ${joinNames(others)}`)
  const source = isClaim(input) ? sourceName(input) : undefined
  const own = [verb, 'and', 'says', 'say', 'official']
  yield { title: source === undefined ? text : `${text}, ${source.name} ${source.says}`, own, verb, whole: false }
}

/** "rejects Norland’s offer": nothing is done to Norland. */
function isOwner({ candidate: { sentence } }: TitleInput, name: Span | undefined): boolean {
  return name !== undefined && /^['’]/.test(sentence.text.slice(name.end - sentence.start)) || /['’]s?$/.test(wordsOf({ candidate: { sentence } }, name)) // prettier-ignore
}

/** What is alleged or said to be so is no object that somebody does something to. */
function wordsOf(
  { candidate: { sentence } }: { candidate: Pick<TitleInput['candidate'], 'sentence'> },
  span: Span | undefined,
): string {
  return span === undefined ? '' : sentence.text.slice(span.start - sentence.start, span.end - sentence.start)
}

function isInside(name: Span | undefined, object: Span | undefined): boolean {
  return name !== undefined && object !== undefined && name.start >= object.start && name.end <= object.end
}
