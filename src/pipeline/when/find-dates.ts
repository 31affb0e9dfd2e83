/** The stage: every temporal expression of a document, resolved or listed with the reason why not. */
import type { Day } from '../../model/day.ts'
import type { Block, DateMention, Sentence } from '../annotation.ts'
import type { AnchorEntry } from '../corpus.ts'
import { directionBefore } from './direction.ts'
import { explain } from './explain.ts'
import { indexRules } from './rule-index.ts'
import type { Context, Reading } from './reading.ts'
import { RULES } from './rules.ts'
import { buildVocabulary } from './vocabulary.ts'
import { findWords, splitPhrase } from './words.ts'
import type { Word } from './words.ts'

export type DatesInput = {
  text: string
  blocks: Block[]
  sentences: Sentence[]
  published?: { date: Day; precision: 'day' | 'days' | 'month' }
  anchors: AnchorEntry[]
}

const rulesAt = indexRules(RULES)

/**
 * Finds dates, times, lengths of time and repetitions, in the order of the text. Each mention carries its TIMEX3 type and value, our
 * inclusive days, the rule that read it and an explanation for the reader. Without a publication day whatever is counted from it
 * stays unresolved, with the reason.
 * `"Wednesday"`, published 2022-06-17 → DATE 2022-06-15, rule weekday-before-publication.
 */
export function findDates({ sentences, published, anchors }: DatesInput): DateMention[] {
  const vocabulary = buildVocabulary(anchors, splitPhrase)
  const mentions: DateMention[] = []
  let narrative: Day | undefined
  let lastNamed: Day | undefined
  for (const sentence of sentences) {
    const words = findWords(sentence.text, sentence.start, vocabulary)
    let at = 0
    while (at < words.length) {
      const context: Context = {
        words,
        anchors,
        direction: (index) => directionBefore(words, index),
        ...(published ? { published } : {}),
        ...(narrative === undefined ? {} : { narrative }),
        ...(lastNamed === undefined ? {} : { lastNamed }),
      }
      const found = readAt(words, at, context)
      if (!found) {
        at++
        continue
      }
      if (found.reading !== 'not-a-date') {
        const mention = toMention(found.reading, found.rule, words, at, found.to, sentence)
        mentions.push(mention)
        if (movesNarrative(mention)) narrative = mention.from
        if (isNamed(mention)) lastNamed = mention.from
      }
      at = found.to
    }
  }
  return mentions
}

type Found = { reading: Reading | 'not-a-date'; rule: string; to: number }

function readAt(words: readonly Word[], at: number, context: Context): Found | null {
  for (const { rule, match } of rulesAt(words, at)) {
    const reading = rule.read(match, context)
    if (reading !== null) return { reading, rule: rule.name, to: match.to }
  }
  return null
}

/** "the next day" counts from days that the story told, not from spans or vague words. */
function movesNarrative(mention: DateMention): boolean {
  return (
    mention.precision === 'day' &&
    mention.from !== undefined &&
    (mention.type === 'DATE' || mention.type === 'TIME') &&
    mention.basis !== 'anchor'
  )
}

function isNamed({ type, from, basis }: DateMention): boolean {
  return from !== undefined && (type === 'DATE' || type === 'TIME') && basis !== 'anchor'
}

function toMention(
  reading: Reading,
  rule: string,
  words: readonly Word[],
  from: number,
  to: number,
  sentence: Sentence,
): DateMention {
  const start = words[from]?.start ?? sentence.start
  const end = words[to - 1]?.end ?? start
  const text = sentence.text.slice(start - sentence.start, end - sentence.start)
  return {
    start,
    end,
    sentence: sentence.index,
    text,
    type: reading.type ?? 'DATE',
    value: reading.value,
    ...(reading.mod ? { mod: reading.mod } : {}),
    ...(reading.from === undefined ? {} : { from: reading.from }),
    ...(reading.to === undefined ? {} : { to: reading.to }),
    precision: reading.precision,
    basis: reading.basis,
    certainty: reading.certainty,
    rule,
    ...(reading.reference === undefined ? {} : { reference: reading.reference }),
    explanation: explain(text, reading),
    ...(reading.unresolved === undefined ? {} : { unresolved: reading.unresolved }),
    ...(reading.warning === undefined ? {} : { warning: reading.warning }),
  }
}
