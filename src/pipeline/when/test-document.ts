/** For the tests of this folder: one sentence as a document, and mentions as one line each. */
import type { Block, DateMention, Sentence } from '../annotation.ts'
import type { AnchorEntry } from '../corpus.ts'
import { findDates } from './find-dates.ts'

const KINDS: Readonly<Record<string, Block['kind']>> = {
  '# ': 'heading',
  '- ': 'bullet',
  '@ ': 'dateline',
  '! ': 'caption',
}

/** Lines as blocks; each line is one sentence, what it begins with tells its kind. */
export function documentOf(text: string): { text: string; blocks: Block[]; sentences: Sentence[] } {
  const blocks: Block[] = []
  const sentences: Sentence[] = []
  for (const line of text.matchAll(/[^\n]+\n*/g)) {
    const kind = KINDS[line[0].slice(0, 2)] ?? 'body'
    const start = line.index
    const words = line[0].trimEnd()
    blocks.push({ start, end: start + line[0].length, kind, reason: kind === 'dateline' ? 'live-stamp' : 'test' })
    if (kind === 'dateline') continue
    sentences.push({
      start,
      end: start + words.length,
      index: sentences.length,
      block: blocks.length - 1,
      text: words,
      tokens: [],
    })
  }
  return { text, blocks, sentences }
}

export function datesIn(text: string, day?: string, anchors: AnchorEntry[] = []): DateMention[] {
  return findDates({
    ...documentOf(text),
    anchors,
    ...(day === undefined ? {} : { published: { date: day, precision: 'day' } }),
  })
}

/** `2024-04-09` · `2022-W51 2022-12-19…2022-12-25` · `DURATION P2D` · `TIME 2022-12-30TMO 2022-12-30`. */
export function show({ type, value, mod, from, to }: DateMention): string {
  const days = from === to ? (from === value ? undefined : from) : `${from ?? ''}…${to ?? ''}`
  return [type === 'DATE' ? undefined : type, value, mod, days].filter((part) => part !== undefined).join(' ')
}

/** The sentence with what was found in brackets. */
export function bracketed(text: string, mentions: readonly DateMention[]): string {
  let shown = ''
  let end = 0
  for (const mention of mentions) {
    shown += `${text.slice(end, mention.start)}[${mention.text}]`
    end = mention.end
  }
  return shown + text.slice(end)
}
