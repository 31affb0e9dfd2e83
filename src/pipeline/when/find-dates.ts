/** The stage: every temporal expression of a document, resolved or listed with the reason why not. */
import type { Day } from '../../model/day.ts'
import type { Block, DateMention, Sentence } from '../annotation.ts'
import type { AnchorEntry } from '../corpus.ts'
import { directionOf } from './direction.ts'
import { explain } from './explain.ts'
import type { Context, Reading } from './reading.ts'
import { indexRules } from './rule-index.ts'
import { RULES } from './rules.ts'
import { accountBefore, entryBefore, pastBefore, statedBefore, storyAfter, storyAt, yearTold } from './story.ts'
import type { Place, Story } from './story.ts'
import { buildVocabulary } from './vocabulary.ts'
import type { Vocabulary } from './vocabulary.ts'
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

/** A corpus has one list of anchors for all its documents: its vocabulary is built once. */
const vocabularies = new WeakMap<readonly AnchorEntry[], Vocabulary>()

function vocabularyWith(anchors: AnchorEntry[]): Vocabulary {
  const vocabulary = vocabularies.get(anchors) ?? buildVocabulary(anchors, splitPhrase)
  vocabularies.set(anchors, vocabulary)
  return vocabulary
}

/**
 * Finds dates, times, lengths of time and repetitions, in the order of the text. Each mention carries its TIMEX3 type and value, our
 * inclusive days, the rule that read it and an explanation for the reader. Without a publication day whatever is counted from it
 * stays unresolved, with the reason. Bylines and datelines are read too; their mentions have the sentence −1.
 * `"Wednesday"`, published 2022-06-17 → DATE 2022-06-15, rule weekday-before-publication.
 */
export function findDates({ text, blocks, sentences, published, anchors }: DatesInput): DateMention[] {
  const vocabulary = vocabularyWith(anchors)
  const mentions: DateMention[] = []
  let story: Story = published ? { published, block: -1 } : { block: -1 }
  for (const place of placesOf(text, blocks, sentences)) {
    const block = blocks[place.block]
    const words = findWords(place.text, place.start, vocabulary)
    story = storyAt(story, place, block)
    let at = 0
    while (at < words.length) {
      const found = readAt(
        words,
        at,
        contextOf(
          story,
          words,
          anchors,
          entryBefore(story, place, block),
          statedBefore(story, place, words[at]?.start ?? 0),
          accountBefore(story, place),
        ),
      )
      if (found && found.reading !== 'not-a-date') {
        const mention = toMention(found.reading, found.rule, words, at, found.to, place)
        mentions.push(mention)
        story = storyAfter(story, mention, place, block)
      }
      at = found ? found.to : at + 1
    }
  }
  return mentions
}

/** Sentences, and the bylines and datelines between them, in the order of the text. */
function placesOf(text: string, blocks: readonly Block[], sentences: readonly Sentence[]): Place[] {
  const places: Place[] = sentences.map(({ start, end, text, index, block }) => ({
    start,
    end,
    text,
    sentence: index,
    block,
  }))
  for (const [block, { kind, start, end }] of blocks.entries()) {
    if (kind === 'byline' || kind === 'dateline')
      places.push({ start, end, text: text.slice(start, end), sentence: -1, block })
  }
  return places.sort((one, other) => one.start - other.start)
}

function contextOf(
  story: Story,
  words: readonly Word[],
  anchors: readonly AnchorEntry[],
  entry?: Day,
  stated?: Day,
  account?: Day,
): Context {
  const year = yearTold(story)
  return {
    words,
    anchors,
    direction: (from, to) => {
      const direction = directionOf(words, from, to)
      // "In 2014 … The law takes effect on 1 June": the present of an account of that year.
      return direction === 'set' ? (year === undefined ? 'future' : 'likely') : direction
    },
    ...(story.published ? { published: story.published } : {}),
    ...(story.narrative === undefined ? {} : { narrative: story.narrative }),
    ...(story.within === undefined ? {} : { within: story.within }),
    ...(story.lastNamed === undefined ? {} : { lastNamed: story.lastNamed }),
    ...(story.lastPrecision === undefined ? {} : { lastPrecision: story.lastPrecision }),
    ...(entry === undefined ? {} : { entry }),
    ...(stated === undefined ? {} : { stated }),
    ...(account === undefined ? {} : { account, isOfPast: pastBefore(story) === account }),
    ...(year === undefined ? {} : { year }),
  }
}

type Found = { reading: Reading | 'not-a-date'; rule: string; to: number }

function readAt(words: readonly Word[], at: number, context: Context): Found | null {
  for (const { rule, match } of rulesAt(words, at)) {
    const reading = rule.read(match, context)
    if (reading !== null) return { reading, rule: rule.name, to: match.to }
  }
  return null
}

function toMention(
  reading: Reading,
  rule: string,
  words: readonly Word[],
  from: number,
  to: number,
  place: Place,
): DateMention {
  const start = words[from]?.start ?? place.start
  const end = words[to - 1]?.end ?? start
  const text = place.text.slice(start - place.start, end - place.start)
  return {
    start,
    end,
    sentence: place.sentence,
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
    ...(reading.unreadable === undefined ? {} : { unreadable: reading.unreadable }),
    ...(reading.warning === undefined ? {} : { warning: reading.warning }),
  }
}
