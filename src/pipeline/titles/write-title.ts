import { cutShort } from './cut-short.ts'
import { failedCheck, LONGEST } from './gate.ts'
import { inLength } from './in-length.ts'
import { OPEN_QUESTIONS } from './stands-alone.ts'
import { TEMPLATES } from './templates.ts'
import { tighten } from './tighten.ts'
import type { Draft, TitleInput } from './title-input.ts'
import { capital } from './subject.ts'

/** `rank` is the place of the template, lower is more telling; `whole` says that nothing of the clause was cut off. */
export type Title = { title: string; rule: string; rank: number; whole: boolean }

/** Where the verb of what somebody said, or what he is called, is cut off, only an ellipsis keeps the title honest. */
const UNSAID = new Set(['said-without-verb', 'told-to-do-what', 'named-as-nothing', 'ends-in-a-phrase'])
/** Where it is cut off what somebody is to do or to be, so much, in characters, must be left. */
const LEAST_TOLD = 45
/** Before these stand the templates that tell; from the second on, the article's own words. */
const TELLING = TEMPLATES.findIndex(({ name }) => name === 'plain')
const OWN_WORDS = TEMPLATES.findIndex(({ name }) => name === 'excerpt')
const OPEN = new Set(OPEN_QUESTIONS.map(({ name }) => name))

/**
 * What a title may lack, strictest first: whoever is known; then it may name nobody who is known ("Shareholders to vote on the merger"),
 * first in the telling templates; at last it may leave open who an office or a group is, which the article says a sentence before; and where
 * nothing else is left, what is too long or stands only in the article's own words is cut off with an ellipsis.
 */
const LADDER: readonly { isPardoned: (failed: string) => boolean; templates: number; cuts?: true }[] = [
  { isPardoned: () => false, templates: TELLING },
  { isPardoned: (failed) => failed === 'nobody-known', templates: TELLING },
  { isPardoned: (failed) => failed === 'nobody-known', templates: OWN_WORDS },
  { isPardoned: (failed) => failed === 'nobody-known' || OPEN.has(failed), templates: OWN_WORDS },
  { isPardoned: (failed) => isBearable(failed), templates: TEMPLATES.length, cuts: true },
]

function isBearable(failed: string): boolean {
  return failed === 'nobody-known' || failed === 'cut-off' || failed === 'him-who-is-not-named' || OPEN.has(failed)
}

/**
 * Writes the title of one candidate: the first draft of the first template that passes the gate, people named in full where their family
 * name comes first, by surname where that is too long. Undefined where no draft passes even the last step of the ladder.
 */
export function writeTitle(input: TitleInput): Title | undefined {
  const tries = replayable(tryTemplates(input))
  for (const [step, { isPardoned, templates, cuts }] of LADDER.entries()) {
    for (const { draft, failed, rule, rank } of tries()) {
      if (rank >= templates) break
      const told = cuts ? cutOff(draft, failed, input) : draft
      if (told !== undefined && (told !== draft || failed === undefined || isPardoned(failed)))
        return { title: curly(opened(told.title)), rule, rank: rank + step * TEMPLATES.length, whole: told.whole }
    }
  }
  return undefined
}

/** A draft that is too long, or that leaves out what was said, with an ellipsis in its place. */
function cutOff(draft: Draft, failed: string | undefined, input: TitleInput): Draft | undefined {
  if (failed === 'too-long') return shortened(draft, input)
  // “Berg says talks with Norland…” would keep from the reader all that was said.
  if (failed === 'said-without-verb') return undefined
  // “Norbank was ordered…” would keep from the reader what was ordered, “Berg names Silva…” what she is to be.
  if ((failed === 'told-to-do-what' || failed === 'named-as-nothing') && draft.title.replace(/, [^,]*$/, '').length < LEAST_TOLD) return undefined // prettier-ignore
  if (!UNSAID.has(failed ?? '') || draft.title.length >= LONGEST || draft.title.endsWith('…')) return draft
  return { ...draft, title: draft.title.replace(/(?:, [^,“”]+ says?)?$/u, (source) => `…${source}`), whole: false }
}

/** The beginning of a draft that is only too long. */
function shortened(draft: Draft, input: TitleInput): Draft | undefined {
  const cut = cutShort({ ...draft, title: tighten(draft.title), verb: tighten(` ${draft.verb}`).trim() })
  if (cut === undefined) return undefined
  const failed = failedCheck({ ...cut, title: cut.title.replace('…', '') }, input)
  return failed === undefined || UNSAID.has(failed) || isBearable(failed) ? cut : undefined
}

type Try = { draft: Draft; failed: string | undefined; rule: string; rank: number }

/** Every draft in the order of the templates, with the check that it fails; drafts are written as they are asked for. */
function* tryTemplates(input: TitleInput): Generator<Try, void> {
  const inStyles: readonly TitleInput[] = [
    { ...input, style: 'full' },
    { ...input, style: 'surname' },
  ]
  for (const [rank, { name: rule, drafts }] of TEMPLATES.entries()) {
    for (const styled of inStyles) {
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

/** "resorted to firing,” → "resorted to firing”": what ended the quote in its sentence is no part of the title. */
function tidy(draft: Draft): Draft {
  const title = draft.title.replace(/(?<= says?) (?:The|An?|Its|Their|There) (?=\p{Ll})/u, (article) => article.toLowerCase()) // prettier-ignore
  // “said it was “reviewing the case””: the mark that opened stands before the verb
  const opened = title.includes('“') ? title : title.replace('”', '')
  return { ...draft, title: opened.replaceAll(/[._,]+(?=[”"](?:$|[,;]))/g, '').replace(/[._,]+$/, '') }
}

const OWNER = / (?:their|his|her|its) (?!own\b|captive\b|hostage\b)(?=\p{L})/u

/** "denies these allegations" → "denies the allegations": which they are the article says a sentence before. */
const POINTER = / (?:these|those) (?=\p{Ll}+s\b)/u

/** "promises | them | 15 million doses": whom, no title says. */
const LOOSE_RECIPIENT = /(?<= (?:promise[sd]?|gives?|gave|sends?|sent|offer(?:s|ed)?|hand(?:s|ed)|grant(?:s|ed)?|lends?|pays?|paid|sells?|award(?:s|ed)?)) (?:them|him|her|it)(?= (?:an?|the|more|some|\d[\d.,]*) )/u // prettier-ignore

/** "Norland announces their plans": whose they are stands in no title, so the second draft goes without; behind another
 * object ("shot down a jet and handed back its pilot") it need not be whose the subject is. */
function withoutLooseOwner(draft: Draft, { candidate: { act } }: TitleInput): Draft[] {
  if (LOOSE_RECIPIENT.test(draft.title)) return [{ ...draft, title: draft.title.replace(LOOSE_RECIPIENT, '') }]
  if (POINTER.test(draft.title) && !/[“"]/.test(draft.title))
    return [{ ...draft, title: draft.title.replace(POINTER, ' the ') }]
  if (!OWNER.test(draft.title) || /[“"]/.test(draft.title)) return [draft]
  const without = {
    ...draft,
    title: draft.title
      .replace(/ (most|many|some|all|half|part|much) of (?:their|its|his|her) /, ' $1 ')
      .replace(OWNER, ' '),
  }
  const after = draft.title.slice(draft.title.indexOf(draft.verb) + draft.verb.length)
  if (act.kind === 'ASSAULT' && !/says?$/.test(draft.verb) && / (?:their|his|its) /.test(after.slice(0, 8)))
    return [without]
  const isAnothers = act.rule === 'verb-sharing-a-subject' && /^(?: (?:back|over|out|up|down|off|away))? (?:its|their|his|her) /.test(after) // prettier-ignore
  return isAnothers ? [without, draft] : [draft, without]
}

/** "da Silva meets Berg", "al-Nur calls": the first word of a title has a capital, whatever it is inside a name. */
function opened(title: string): string {
  return /^(?:da|de|del|di|dos|du|von|van|al|el|bin|ben|ten|ter)[ -]\p{Lu}/u.test(title) ? capital(title) : title
}

/** Straight marks come in pairs here, since the gate counts them. */
function curly(title: string): string {
  const plain = title.replaceAll(/\b([UE])\.([KNSU])\.(?=\W|$)/g, '$1$2')
  return plain.replaceAll(/"([^"]*)"/g, '“$1”').replace(/[._,]+(”?)$/, '$1')
}
