import { stanceOf } from '../lexicon/reporting-verbs.ts'
import { verbForm } from '../lexicon/verb-forms.ts'
import { conjugate } from './conjugate.ts'
import { tailsOf } from './cut.ts'
import { isClaim } from './needs-source.ts'
import { numberOf } from './number.ts'
import { sourceName } from './source-name.ts'
import { capital, subjectsOf, withoutArticle } from './subject.ts'
import type { Draft, TitleInput } from './title-input.ts'
import { isHyphened, readWords, writeWords, type Word } from './words.ts'

const OPENS = /^(?:who|which|that|whose|where|when|while|as|after|before|because|since|although|though|if|unless|until|whether|and|but|;|:|,)$/i // prettier-ignore

const PHRASE = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'])

/** Verbs that nothing is done to: right after a noun they are its own ("the strikes started"), no participle of it. */
const HAPPENS = new Set(['start', 'begin', 'last', 'end', 'continue', 'resume', 'come', 'occur', 'happen', 'collapse', 'erupt', 'fail', 'break', 'stall', 'rage', 'follow']) // prettier-ignore

/**
 * A noun that tells of an event, in the clause in which it stands: "Berg’s attempt to persuade Silva appears to have failed", "Berg loses
 * the run-off". The verb is not the act's own, so that the words say no more than the sentence does.
 */
export function* sentenceDrafts(input: TitleInput): Iterable<Draft> {
  const { act, sentence } = input.candidate
  if (act.form !== 'nominal') return
  const words = readWords(input, { start: sentence.start, end: sentence.end })
  const noun = words.findIndex(({ at }) => at === act.trigger.start)
  if (noun < 0) return
  const verb = governingVerb(words, noun, input.candidate.status === 'planned')
  if (verb === undefined) return
  const clause = words.findIndex(({ at }) => at >= act.clause.start)
  const from = Math.max(
    clause,
    words.findLastIndex(({ text }, index) => index < verb.from && OPENS.test(text) && !isOfPair(words, noun, index)) +
      1,
  )
  // "talks on | a third ceasefire | stalled", "an organiser of | the protest | was freed": the noun is only part of the subject
  if (noun < verb.from && words[from - 1]?.pos === 'ADP' && ['NOUN', 'PROPN'].includes(words[from - 2]?.pos ?? '')) return // prettier-ignore
  const [subjectWords, rest] = [words.slice(from, verb.from), words.slice(verb.to + 1)]
  const source = isClaim(input) ? sourceName(input) : undefined
  if (isClaim(input) && source === undefined) return
  const end = source === undefined ? '' : `, ${source.name} ${source.says}`
  const own = ['say', 'says']
  const chain = words.slice(verb.from, verb.to + 1)
  if (noun < verb.from) {
    if (isBehindVerb(words, noun)) return
    const number = numberOf(words.slice(from, noun + 1))
    const conjugated = conjugate(chain, number, false)
    const said = source === undefined ? conjugated.verb : conjugated.told
    const follows = rest[0]?.pos === 'CCONJ' || rest[0]?.text === ',' ? [] : rest
    const before = writeWords(words.slice(from, noun + 1))
    for (const { text } of [...tailsOf(words.slice(noun + 1, verb.from), ''), { text: '' }]) {
      for (const tail of [
        ...tailsOf(follows, ''),
        ...(follows.length === 0 ? [{ text: '', whole: rest.length === 0 }] : []),
      ]) {
        const title = capital(withoutArticle([before, text, said, tail.text].filter((part) => part !== '').join(' ').replaceAll(/ (?:its|their|his|her) (?!own)/g, ' '))) + end // prettier-ignore
        yield { title, own, verb: said, whole: tail.whole }
      }
    }
    return
  }
  for (const subject of subjectsOf(input, subjectWords)) {
    const said = conjugate(chain, subject.number, false)
    for (const { text, whole } of tailsOf(rest, said.base)) {
      if (!text.includes(words[noun]?.text ?? '')) continue
      yield { title: `${subject.text} ${source === undefined ? said.verb : said.told} ${text}${end}`, own, verb: source === undefined ? said.verb : said.told, whole } // prettier-ignore
    }
  }
}

/** The finite verb whose subject or object the noun is, with its auxiliaries; nothing where another clause lies between. */
function governingVerb(
  words: readonly Word[],
  noun: number,
  mustLead: boolean,
): { from: number; to: number } | undefined {
  const isFinite = ({ pos, text }: Word, at: number) =>
    (pos === 'AUX' || (pos === 'VERB' && ['present', 'past', 'past-or-participle'].includes(verbForm(text.toLowerCase())))) && !/^to$/i.test(words[at - 1]?.text ?? '') && !isHyphened(words, at) && !isQuality(words, at) // prettier-ignore
  const tells = (word: Word | undefined) => stanceOf(word?.lemma.toLowerCase() ?? '') !== undefined
  const isClear = (from: number, to: number) => !words.slice(from, to).some(({ text }, at) => OPENS.test(text) && !isOfPair(words, noun, from + at)) // prettier-ignore
  const before = words.findLastIndex((word, at) => at < noun && isFinite(word, at))
  const isObject = before > 0 && !words.slice(before + 1, noun).some(({ pos }) => pos === 'ADP' || pos === 'VERB')
  if (isObject && !mustLead && !tells(words[before]) && isClear(before + 1, noun)) return chainAround(words, before)
  const after = words.findIndex((word, at) => at > noun && word.pos !== 'VERB' ? isFinite(word, at) : at > noun && isFinite(word, at) && words[at - 1]?.pos !== 'NOUN' || (at > noun && isFinite(word, at) && (HAPPENS.has(word.lemma.toLowerCase()) || verbForm(word.text.toLowerCase()) === 'present'))) // prettier-ignore
  return after > 0 && isClear(noun + 1, after) ? chainAround(words, after) : undefined
}

/** "supporters of the deposed | president", "the tightly controlled | state": a participle before a noun says of what sort it is. */
function isQuality(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]]
  const opens = before !== undefined && ['ADP', 'DET', 'ADJ', 'NUM', 'ADV'].includes(before.pos)
  return word?.pos === 'VERB' && opens && ['NOUN', 'PROPN', 'ADJ'].includes(next?.pos ?? '')
}

/** "those enraged by | the removal of Berg | took to the streets": what stands behind another verb or its preposition is not who does it. */
function isBehindVerb(words: readonly Word[], noun: number): boolean {
  const before = words.findLastIndex(({ pos, text }, at) => at < noun && !PHRASE.has(pos) && !/^['’]s?$|^-$/.test(text))
  const link = words[before]
  if (link?.pos === 'VERB') return true
  const verb = words[before - 1]
  return (
    link?.pos === 'ADP' &&
    !OPENS.test(link.text) &&
    (verb?.pos === 'VERB' || (verb?.pos === 'ADJ' && verb.text.endsWith('ed')))
  )
}

/** "talks between the union and the government": that "and" opens no clause. */
function isOfPair(words: readonly Word[], noun: number, at: number): boolean {
  return words[at]?.text === 'and' && noun >= 0 && words.slice(noun, at).some(({ text }) => text === 'between')
}

function chainAround(words: readonly Word[], at: number): { from: number; to: number } {
  const isVerbal = (word: Word | undefined) => word !== undefined && ['VERB', 'AUX', 'PART'].includes(word.pos) && !/^['’]s?$/.test(word.text) // prettier-ignore
  let [from, to] = [at, at]
  while (isVerbal(words[from - 1]) && words[from - 1]?.pos === 'AUX') from--
  while (isVerbal(words[to + 1])) to++
  return { from, to }
}
