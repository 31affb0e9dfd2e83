import { participleForm } from '../lexicon/verb-forms.ts'
import { expectation } from './expected-templates.ts'
import { isClaim } from './needs-source.ts'
import { phrasesOf, phraseText, type Phrase } from './phrases.ts'
import { sourceName, sourceNames } from './source-name.ts'
import { capital } from './subject.ts'
import type { Draft, TitleInput } from './title-input.ts'

/** Verbs of saying that a title may keep: they say what was done with the words. */
const DEEDS_OF_WORDS = new Set(['urge', 'call', 'ask', 'condemn', 'criticise', 'criticize', 'demand', 'praise', 'thank', 'welcome', 'reject', 'dismiss', 'accuse', 'blame', 'appeal', 'request', 'invite', 'order', 'congratulate', 'apologise', 'apologize', 'describe', 'propose', 'offer', 'threaten', 'issue', 'publish', 'release', 'declare']) // prettier-ignore

const STRESSES = new Set(['emphasise', 'emphasize', 'stress', 'underline', 'underscore', 'reiterate', 'express', 'voice', 'highlight', 'outline', 'affirm', 'reaffirm', 'discuss', 'boast', 'raise', 'defend', 'support', 'hail', 'dismiss', 'deny', 'confirm', 'announce']) // prettier-ignore

/** The clause itself, in the present tense of headlines. Never for a claim, which would become a fact. */
export function* clauseDrafts(input: TitleInput): Iterable<Draft> {
  const { act } = input.candidate
  if (act.form !== 'statement' || DEEDS_OF_WORDS.has(act.trigger.lemma)) yield* draftsOf(input)
}

/** "Berg stresses the need to “bring them home”": other words of saying with their object, where nothing that was said fits. */
export function* stressedDrafts(input: TitleInput): Iterable<Draft> {
  const { act } = input.candidate
  if (act.form === 'statement' && STRESSES.has(act.trigger.lemma)) yield* draftsOf(input)
}

function* draftsOf(input: TitleInput): Iterable<Draft> {
  const { status } = input.candidate
  if (status === 'planned' || isClaim(input)) return
  const source = sourceName(input)
  for (const phrase of phrasesOf(input)) {
    if (phrase.subject.loose === true) continue
    if (source !== undefined && /^will\b/.test(phrase.verb) && phrase.subject.text !== source.name) {
      const title = `${capital(source.name)} ${source.says} ${phrase.subject.inline} ${phrase.verb}${phrase.tail}`
      yield { title, own: ['say', 'says', 'official'], verb: source.says, whole: phrase.whole }
      continue
    }
    // “had been on trial”: a state that is over stays so
    const verb =
      phrase.base === 'be' && !phrase.passive && status === 'happened' && wasSo(input) ? phrase.told : phrase.verb
    yield { title: capital(phraseText({ ...phrase, verb })), own: [verb], verb, whole: phrase.whole }
  }
}

function wasSo({ candidate: { act, sentence } }: TitleInput): boolean {
  return /\b(?:was|were|been)\b/.test(sentence.text.slice(Math.max(0, act.clause.start - sentence.start), act.trigger.end - sentence.start)) // prettier-ignore
}

/** "Xi to visit Moscow, Putin says": the plan as a plan, with the one who tells it unless it is his own. */
export function* plannedDrafts(input: TitleInput): Iterable<Draft> {
  if (input.candidate.status !== 'planned' || expectation(input) !== undefined) return
  const source = sourceName(input)
  const sources = sourceNames(input)
  const own = ['to', 'be', 'says', 'say', 'official']
  for (const phrase of phrasesOf(input)) {
    if ((phrase.base === 'be' && !phrase.passive) || phrase.subject.loose === true) continue
    const verb = plannedVerb(phrase)
    const title = capital(`${phrase.subject.text} ${verb}${phrase.tail}`)
    const isOwn = source === undefined || title.startsWith(capital(source.name)) || source.name.endsWith(` ${phrase.subject.text}`) // prettier-ignore
    if (!isOwn) {
      for (const { name, says } of sources) yield { title: `${title}, ${name} ${says}`, own, verb, whole: phrase.whole }
      for (const { name } of sources) yield { title: `${capital(name)}: ${title}`, own, verb, whole: phrase.whole }
    }
    yield { title, own, verb, whole: phrase.whole }
  }
}

const EXPECTED = new Set(['expect', 'schedule', 'slate', 'due', 'plan', 'set', 'fix', 'list', 'book', 'pencil in'])

/** "to visit", "to be closed"; what is expected or due needs no more. */
function plannedVerb({ base, verb, governed, passive }: Phrase): string {
  if (EXPECTED.has(base) && !governed && (passive || !/^(?:plan|set|fix|list|book)$/.test(base)))
    return base === 'due' ? base : participleForm(base)
  if (governed) return verb
  return passive ? `to be ${participleForm(base)}` : `to ${base}`
}
