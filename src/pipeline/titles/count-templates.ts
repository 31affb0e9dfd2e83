import { participleForm } from '../lexicon/verb-forms.ts'
import { tailsOf } from './cut.ts'
import { sourceName } from './source-name.ts'
import { capital } from './subject.ts'
import type { Draft, TitleInput } from './title-input.ts'
import { readWords, writeWords } from './words.ts'

/** "the number of civilians killed …", "the toll of people injured …": what was counted, before "at four" or "to 31". */
const COUNTED = /^(?:number|toll|count|tally)$/i
/** The same, anywhere in a sentence: most need not be read word by word. */
const COUNTS = /\b(?:number|toll|count|tally) of\b/i

/** "put the number of civilians killed in rocket attacks at four" → "Four civilians killed in rocket attacks, Berg says". */
export function* countDrafts(input: TitleInput): Iterable<Draft> {
  const { act, sentence } = input.candidate
  if (!COUNTS.test(sentence.text)) return
  const words = readWords(input, { start: sentence.start, end: sentence.end })
  const at = words.findIndex(({ at: start }) => start === act.trigger.start)
  const of = words.findLastIndex(({ text }, index) => index < at && /^of$/i.test(text) && COUNTED.test(words[index - 1]?.text ?? '')) // prettier-ignore
  const number = words.findLastIndex(({ pos, text }, index) => index > at && pos === 'NUM' && /^(?:at|to|as)$/i.test(words[index - 1]?.text ?? '') && text !== '') // prettier-ignore
  const source = sourceName(input)
  if (at < 0 || of < 0 || number < 0 || source === undefined) return
  const who = writeWords(words.slice(of + 1, at))
  const verb = participleForm(act.trigger.lemma)
  const count = words[number]?.text ?? ''
  for (const { text, whole } of [...tailsOf(words.slice(at + 1, number - 1), '', true), { text: '', whole: false }]) {
    const title = capital(`${count} ${who} ${verb}${text === '' ? '' : ` ${text}`}, ${source.name} ${source.says}`)
    yield { title, own: ['say', 'says', verb], verb, whole }
  }
}
