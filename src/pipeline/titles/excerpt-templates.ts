import type { Span } from '../annotation.ts'
import { beginningOf } from './ellipsis.ts'
import { LONGEST } from './gate.ts'
import { isClaim } from './needs-source.ts'
import { sourceName } from './source-name.ts'
import { capital } from './subject.ts'
import type { Draft, TitleInput } from './title-input.ts'

/** Time words that mean nothing without the day of the article: what is quoted ends before them. */
const RELATIVE =
  /[,;]? (?:(?:on|by|until|since|from|late|early|for) )*(?:today|yesterday|tomorrow|tonight|(?:next|last|this) (?:week|month|year|night|weekend|spring|summer|autumn|winter)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b.*$/iu
/** A beginning that points at the sentence before, or that only leads to what is said. In what somebody says, “we” and “I” are the speaker. */
const POINTS_AWAY =
  /^(?:it|he|she|they|this|that|these|those|which|who|whom|whose|where|what|there|here|one|another|his|her|its|their|such|both|also|then|however|meanwhile|though|although|while|whereas|because|if|when|as|since|to|of|by|for|with|\d+)\b/i
/** "But I don’t think", "Look, we said". */
const LEADS_IN = /^(?:(?:and|but|so|well|look|again|now|yes|no|of course),? )+(?=\S)/i
const LEAST_WORDS = 4

/**
 * What somebody says in the words of the article, where no title can be made of them: `Berg: “I don’t think you can look at Norland as
 * impartial…”`. Each word stands as it was written; an ellipsis says where more follows.
 */
export function* excerptDrafts(input: TitleInput): Iterable<Draft> {
  const source = sourceName(input)
  if (source === undefined || (input.candidate.act.form !== 'statement' && !isClaim(input))) return
  for (const said of spansOfWords(input)) {
    const words = excerpt(said, LONGEST - `${source.name}: “”`.length)
    if (words === undefined) continue
    yield { title: `${capital(source.name)}: “${words}”`, own: ['official'], verb: ':', whole: !words.endsWith('…') }
  }
}

/** The act’s clause within what is said, then all of what is said, as far as it stands in the sentence. */
function spansOfWords({ candidate: { act, sentence }, claims }: TitleInput): string[] {
  const contents = act.claims.flatMap((index) => claims[index]?.content ?? [])
  const within = contents.filter(({ start, end }) => start <= act.clause.start && act.clause.end <= end)
  const spans: Span[] = [...within.map(() => act.clause), ...contents]
  return spans.map(({ start, end }) =>
    sentence.text.slice(Math.max(0, start - sentence.start), Math.max(0, end - sentence.start)),
  )
}

/** The words as far as there is room, marks of their own made single. Undefined where they point away or are too few. */
function excerpt(text: string, room: number): string | undefined {
  const plain = text.replaceAll(/\s+/gu, ' ').trim().replace(/^["“]([^"“”]*)["”]?$/, '$1').replaceAll(/["“]([^"“”]*)["”]/g, '‘$1’') // prettier-ignore
  const bare = plain.replaceAll(/["“”]/g, '').replace(LEADS_IN, '')
  const whole = bare.replace(RELATIVE, '').replace(/[\s.,;:!]+$/, '')
  if (POINTS_AWAY.test(whole)) return undefined
  if (whole.length <= room) return whole.split(' ').length < LEAST_WORDS ? undefined : whole
  const kept = beginningOf(whole, room, LEAST_WORDS)
  if (kept === undefined) return undefined
  return `${kept}${/‘[^’]*$/.test(kept) ? '’' : ''}…`
}
