/** What a body or somebody in office whom no name tells does beside the deed that a sentence is about, and what they ask, refuse or blame. */
import type { Act } from '../annotation.ts'
import { GROUP_NOUNS, PEOPLE_NOUNS } from '../lexicon/people-nouns.ts'
import { BYSTANDERS, COMMENTATORS, OFFICIALS } from '../lexicon/reporting-verbs.ts'
import type { ActContext } from './context.ts'
import { isStudy } from './is-study.ts'

/** Words that set one deed beside another; "how", "where" and "whether" ask about it. */
const BESIDE = /^(?:after|as|when|while|since|before)$/
/** Kinds of words that change something between those who speak and those spoken to. */
const STEPS: ReadonlySet<string> = new Set(['ACCUSE', 'AGREE', 'DISAPPROVE', 'REJECT', 'REQUEST', 'SUPPORT', 'THREATEN']) // prettier-ignore
/** What both sides do is the course of things: "lodged protests with each other". */
const EACH_OTHER = /\b(?:each other|one another)\b/
/** "asked when they had met": no more than a question. */
const ASKS = /^ (?:when|whether|if|why|what|how|who|where|which)\b/
/** Characters behind a verb in which the word stands that goes on from it. */
const ONE_WORD = 12
const TOLD = /^verb-(?:in-(?:main|adverbial)-clause|sharing-a-subject)$/

/** "…, as the military warned that it would act", "after the government passed a decree", "when protesters took to the streets". */
export function isDoneBeside(context: ActContext, act: Act): boolean {
  if (act.rule !== 'verb-in-adverbial-clause' || act.tense !== 'past' || !isToldOfMany(context, act)) return false
  const { words, clauses } = context.reading
  const clause = clauses.find(({ group }) => words[group.head]?.start === act.trigger.start)
  // "those who rushed there after the activists arrived": twice removed
  const above = clauses[clause?.parent ?? -1]
  return clause !== undefined && BESIDE.test(clause.connective ?? '') && above?.kind !== 'relative'
}

/** "Activists have called for a boycott", "A presidential adviser blamed the fire on looters", "Prosecutors asked for bail to be denied". */
export function isStepOfBody(context: ActContext, act: Act): boolean {
  if (act.speech !== true || !STEPS.has(act.kind) || !TOLD.test(act.rule) || act.trigger.lemma === 'compare')
    return false
  const { end } = act.trigger
  if (EACH_OTHER.test(context.text.slice(end, act.clause.end)) || ASKS.test(context.text.slice(end, end + ONE_WORD))) return false // prettier-ignore
  return (act.tense === 'past' || act.tense === 'perfect') && isToldOfMany(context, act)
}

/** Told in news as done, by people or a body that can act for others. */
function isToldOfMany(context: ActContext, act: Act): boolean {
  if (act.passive === true || act.modality !== 'asserted') return false
  const head = context.heads.get(act) ?? ''
  if (BYSTANDERS.has(head) || COMMENTATORS.has(head)) return false
  const acts = PEOPLE_NOUNS.has(head) || GROUP_NOUNS.has(head) || OFFICIALS.has(head)
  return acts && !isStudy(context.sentences, context.dates)
}
