import type { Block, Candidate, ReadDocument, Sentence, Span } from '../../pipeline/annotation.ts'
import { placeOf } from '../../pipeline/place-of.ts'
import { escapeControls } from '../problems/format-problem.ts'

/**
 * What each rule read and did in one article, sentence by sentence, as lines for a terminal:
 * ```
 * 12:1 body (prose)  “Mr Wang met Mr Lavrov on Tuesday.”
 *     date   “Tuesday” → 2024-04-09 (weekday-before-publication): …
 *     event  CONSULT happened · 2024-04-09 · weight 0.9: …
 *            → published as zb6rmg6j8c77 “Wang meets Lavrov” …
 *
 * 14:1 furniture (menu)  “Share”
 *     drop   left out: no part of what the article tells
 * ```
 * `fates` says what became of each candidate when all articles of its corpus were put together.
 */
export function* explainDocument(read: ReadDocument, fates: ReadonlyMap<string, string>): Generator<string> {
  const { file, published, blocks, sentences } = read
  yield escapeControls(`${file} · published ${published === undefined ? 'unknown' : `${published.date} (${published.precision})`}${statedDay(read)}`) // prettier-ignore
  const isRead = new Set(sentences.map(({ block }) => block))
  const leftOut = blocks.filter((block, index) => !isRead.has(index) && block.start < block.end)
  for (const part of [...sentences, ...leftOut].sort((one, other) => one.start - other.start)) {
    yield ''
    if ('index' in part) {
      yield headLine(read, part, blocks[part.block])
      for (const line of findings(read, part, fates)) yield `    ${escapeControls(line)}`
    } else {
      yield headLine(read, part, part)
      yield '    drop   left out: no part of what the article tells'
    }
  }
}

/** Which words of the text say when it was published, or why those that should do not. */
function statedDay({ header, published }: ReadDocument): string {
  const { note } = header.published ?? {}
  if (note !== undefined) return ` · the text: ${note}${header.published?.date === published?.date ? '' : ', which the corpus corrects'}` // prettier-ignore
  return header.undated === undefined || published !== undefined ? '' : ` · ${header.undated}`
}

function headLine({ text }: ReadDocument, { start, end }: Span, block: Block | undefined): string {
  const { line, column } = placeOf(text, start)
  const about = block === undefined ? '' : `${block.kind} (${block.reason})`
  return escapeControls(`${line}:${column} ${about}  “${text.slice(start, end).replace(/\s+/g, ' ')}”`)
}

function* findings(read: ReadDocument, sentence: Sentence, fates: ReadonlyMap<string, string>): Generator<string> {
  const { index } = sentence
  const slice = ({ start, end }: Span) => read.text.slice(start, end).replace(/\s+/g, ' ')
  for (const date of read.dates) {
    if (date.sentence !== index) continue
    // The explanation of what is unresolved says why.
    const days = date.unresolved === undefined ? spanText(date.from, date.to) : 'unresolved'
    yield `date   “${slice(date)}” → ${days} (${date.rule}): ${date.explanation}`
  }
  for (const name of read.names) {
    if (name.sentence !== index) continue
    const actors = name.actors.length === 0 ? name.kind : name.actors.join(', ')
    const place = name.locative ? ', only where' : ''
    yield `name   “${slice(name)}” → ${actors} (${name.rule}, by ${name.via}${place}${name.as === undefined ? '' : `, as ${name.as}`})`
  }
  for (const claim of read.claims) {
    if (claim.sentence !== index) continue
    yield `claim  ${claim.speakerText} ${claim.stance}: “${slice(claim.content)}” (${claim.rule}, cue “${slice(claim.cue)}”)`
  }
  const made = read.candidates.filter((candidate) => candidate.sentence.index === index)
  const mentioned = new Set(made.map(({ act }) => act))
  for (const act of read.acts) {
    if (act.sentence !== index || mentioned.has(act)) continue
    yield `act    “${slice(act.trigger)}” ${act.kind} ${act.modality} (${act.rule}): no event came of it`
  }
  for (const candidate of made) {
    yield eventLine(candidate)
    yield `       → ${fates.get(candidate.mention) ?? 'nothing, which is a defect'}`
  }
  const dropped = read.dropped.get(index)
  if (dropped !== undefined) yield `drop   ${dropped}`
}

function eventLine({ status, contested, when, act, weight, reasons, participants }: Candidate): string {
  const who = participants.map(({ actor, role }) => `${actor} ${role}`).join(', ')
  const state = contested ? `${status}, contested` : status
  return `event  ${act.kind} ${state} · ${when.edtf} (${when.rule}, ${when.certainty}) · ${who} · weight ${weight.toFixed(2)}: ${reasons.join(', ')}`
}

function spanText(from: string | undefined, to: string | undefined): string {
  if (from === undefined && to === undefined) return 'no days'
  return from === to ? (from ?? '') : `${from ?? '…'}..${to ?? '…'}`
}
