import { ofSentence } from '../group-by.ts'
import { failedCheck, LONGEST } from './gate.ts'
import { OPEN_QUESTIONS } from './stands-alone.ts'
import { TEMPLATES } from './templates.ts'
import { tighten } from './tighten.ts'
import type { Draft, TitleInput } from './title-input.ts'

/** `rank` is the place of the template, lower is more telling; `whole` says that nothing of the clause was cut off. */
export type Title = { title: string; rule: string; rank: number; whole: boolean }

const OPEN = new Set(OPEN_QUESTIONS.map(({ name }) => name))

/**
 * What a title may lack, strictest first: whoever is known; then it may name nobody who is known ("Shareholders to vote on the merger"),
 * first in the telling templates; at last it may leave open who an office or a group is, which the article says a sentence before.
 */
const LADDER: readonly { isPardoned: (failed: string) => boolean; templates: number }[] = [
  { isPardoned: () => false, templates: TEMPLATES.length - 1 },
  { isPardoned: (failed) => failed === 'nobody-known', templates: TEMPLATES.length - 1 },
  { isPardoned: (failed) => failed === 'nobody-known', templates: TEMPLATES.length },
  { isPardoned: (failed) => failed === 'nobody-known' || OPEN.has(failed), templates: TEMPLATES.length },
]

/**
 * Writes the title of one candidate: the first draft of the first template that passes the gate, people named in full where their family
 * name comes first, by surname where that is too long. Undefined where no draft passes even the last step of the ladder.
 */
export function writeTitle(input: TitleInput): Title | undefined {
  const tries = replayable(tryTemplates(input))
  for (const [step, { isPardoned, templates }] of LADDER.entries()) {
    for (const { draft, failed, rule, rank } of tries()) {
      if (rank >= templates) break
      if (failed === undefined || isPardoned(failed))
        return { title: curly(draft.title), rule, rank: rank + step * TEMPLATES.length, whole: draft.whole }
    }
  }
  return undefined
}

type Try = { draft: Draft; failed: string | undefined; rule: string; rank: number }

/** Every draft in the order of the templates, with the check that it fails; drafts are written as they are asked for. */
function* tryTemplates(input: TitleInput): Generator<Try, void> {
  for (const [rank, { name: rule, drafts }] of TEMPLATES.entries()) {
    for (const style of ['full', 'surname'] as const) {
      const styled = { ...input, style }
      for (const written of drafts(styled)) {
        for (const draft of inLength(tidy(written), styled).flatMap((one) => withoutLooseOwner(one, styled)))
          yield { draft, failed: failedCheck(draft, styled), rule, rank }
      }
    }
  }
}

/** What an iterator gives, to be gone through from the start any number of times; each item is made once. */
function replayable<Item extends object>(source: Iterator<Item, void>): () => Iterable<Item> {
  const made: Item[] = []
  return function* fromTheStart() {
    for (let at = 0; ; at += 1) {
      const item = made[at] ?? source.next().value
      if (item === undefined) return
      made[at] = item
      yield item
    }
  }
}

/** "endorses Berg’s move to suspend the treaty": what it is counts for more than whose. */
const WHOSE_ACT = / \p{Lu}[\p{L}-]*’s (?=(?:move|decision|plan|offer|proposal|bid|effort|efforts|attempt|request|demand)s? (?:to|for|that) )/u // prettier-ignore

/** "headquarters of militant group Red Dawn": the name says it without what it names. */
const SORT_OF_NAME = /(?<= (?:of|by|with|from|against|to|on)) (?:(?:militant|rebel|armed|terror|terrorist|insurgent|separatist|opposition|state-owned|tech|oil|energy) )?(?:groups?|compan(?:y|ies)|firms?|organi[sz]ations?|part(?:y|ies)|giants?|makers?) (?=\p{Lu})/u // prettier-ignore

/** "in the southern port city of Arl": its name says it without its sort. */
const SORT_OF_PLACE = / (?:(?:the|an?) )?(?:(?!of )[\p{L}-]+ ){0,3}(?<=[ -])(?:village|town|city|port|settlement|island|district|province|region|suburb|neighbou?rhood|municipality|county|prefecture|community) of (?=\p{Lu})/u // prettier-ignore

/** A draft, and where it is too long the same without its articles. */
function inLength(draft: Draft, input: TitleInput): Draft[] {
  if (draft.title.length <= LONGEST) return [draft]
  const tight = { ...draft, title: tighten(draft.title), verb: tighten(` ${draft.verb}`).trim() }
  const short = tight.title.replace(WHOSE_ACT, ' ').replace(SORT_OF_NAME, ' ').replace(SORT_OF_PLACE, ' ')
  return [tight, ...(short === tight.title ? [] : [{ ...tight, title: short }]), { ...tight, title: withoutOrigins(tight.title, input) }] // prettier-ignore
}

/** "resorted to firing,” → "resorted to firing”": what ended the quote in its sentence is no part of the title. */
function tidy(draft: Draft): Draft {
  return { ...draft, title: draft.title.replaceAll(/[._,]+(?=[”"](?:$|[,;]))/g, '').replace(/[._,]+$/, '') }
}

const OWNER = / (?:their|his|her|its) (?!own\b)(?=\p{L})/u

/** "Norland announces their plans": whose they are stands in no title, so the second draft goes without; behind another
 * object ("shot down a jet and handed back its pilot") it need not be whose the subject is. */
function withoutLooseOwner(draft: Draft, { candidate: { act } }: TitleInput): Draft[] {
  if (!OWNER.test(draft.title) || /[“"]/.test(draft.title)) return [draft]
  const without = { ...draft, title: draft.title.replace(OWNER, ' ') }
  const after = draft.title.slice(draft.title.indexOf(draft.verb) + draft.verb.length)
  const isAnothers = act.rule === 'verb-sharing-a-subject' && /^(?: (?:back|over|out|up|down|off|away))? (?:its|their|his|her) /.test(after) // prettier-ignore
  return isAnothers ? [without, draft] : [draft, without]
}

/** "Iranian drones" are drones where Iran has no part in what happened; "Saudi Arabia" stays whole. */
function withoutOrigins(title: string, { candidate, names }: TitleInput): string {
  const parts = new Set(candidate.participants.filter(({ role }) => role !== 'mentioned').map(({ actor }) => actor))
  const origins = ofSentence(names, candidate.act.sentence).filter(({ via, actors }) => via === 'adjective' && !actors.some((actor) => parts.has(actor))) // prettier-ignore
  const isNamed = (origin: string) => ofSentence(names, candidate.act.sentence).some(({ text }) => text.startsWith(`${origin} `)) // prettier-ignore
  return origins.reduce((text, { text: origin }) => (isNamed(origin) ? text : text.replace(` ${origin} `, ' ')), title)
}

/** Straight marks come in pairs here, since the gate counts them. */
function curly(title: string): string {
  return title.replaceAll(/"([^"]*)"/g, '“$1”').replace(/[._,]+(”?)$/, '$1')
}
