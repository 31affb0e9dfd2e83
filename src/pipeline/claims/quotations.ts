/** Sentences in the middle of somebody's words: "“One walked out. Two were seen,” she told reporters." tells both as hers. */
import type { Block, Claim, Sentence, Span } from '../annotation.ts'

const OPENING = new Set(['“', '«', '„'])
const CLOSING = new Set(['”', '»'])
const SINGLE = new Set(["'", '‘'])
/** Blocks whose quotation marks are read. */
const TELLING: ReadonlySet<string> = new Set(['body', 'bullet'])

/** Quotations that belong together: one, or several paragraphs that each open anew until the last closes. */
export type Quotation = { spans: Span[] }

/** The quotations of a text, by block. What never closes is none. `“A. B,” he said.` → one with one span. One pass, linear. */
export function quotationsOf(text: string, blocks: readonly Block[]): Quotation[] {
  const found: Quotation[] = []
  let open: Quotation | undefined
  for (const { kind, start, end } of blocks) {
    if (!TELLING.has(kind)) {
      if (kind !== 'furniture' && kind !== 'caption') open = undefined
      continue
    }
    const closes = open === undefined ? undefined : closesAt(text, start, end)
    if (open !== undefined && closes !== undefined) {
      open.spans.push({ start, end: closes + 1 })
      found.push(open)
      open = undefined
    }
    const spans = spansIn(text, closes === undefined ? start : closes + 1, end)
    if (open !== undefined && (spans[0]?.start !== start || isStraight(text, open))) open = undefined
    for (const { closed, ...span } of spans) {
      const quotation: Quotation = open ?? { spans: [] }
      quotation.spans.push(span)
      open = closed ? undefined : quotation
      if (closed) found.push(quotation)
    }
  }
  return found
}

/** Where a block closes a quotation that it does not open: "¶ We never saw it,” she said." */
function closesAt(text: string, from: number, to: number): number | undefined {
  for (let at = from; at < to; at += 1) {
    const mark = text.charAt(at)
    if (OPENING.has(mark)) return undefined
    if (CLOSING.has(mark)) return at
    if (mark === '"') return at > from && /[,.?!…]/.test(text.charAt(at - 1)) ? at : undefined
  }
  return undefined
}

/** Straight marks look alike, so that only a closing one tells that the quotation goes on. */
function isStraight(text: string, { spans }: Quotation): boolean {
  return text.charAt(spans.at(-1)?.start ?? 0) === '"'
}

function spansIn(text: string, from: number, to: number): (Span & { closed: boolean })[] {
  const spans: (Span & { closed: boolean })[] = []
  let start = -1
  for (let at = from; at < to; at += 1) {
    const mark = text.charAt(at)
    const opens = OPENING.has(mark) || (mark === '"' && start < 0) || (start < 0 && opensSingle(text, from, at))
    if (opens && start < 0) start = at
    else if (start >= 0 && SINGLE.has(text.charAt(start))) {
      const ends = endsSingle(text, at, to)
      if (ends === 'speech') spans.push({ start, end: at + 1, closed: true })
      if (ends !== undefined) start = -1
    } else if (start >= 0 && (CLOSING.has(mark) || (mark === '"' && text.charAt(start) === '"'))) {
      spans.push({ start, end: at + 1, closed: true })
      start = -1
    }
  }
  if (start >= 0 && !SINGLE.has(text.charAt(start))) spans.push({ start, end: to, closed: false })
  return spans
}

/** Single marks of whole sentences: they open a paragraph, or stand behind the end of a sentence, a colon or a comma. */
function opensSingle(text: string, from: number, at: number): boolean {
  if (!SINGLE.has(text.charAt(at)) || !/^\p{Lu}/u.test(text.slice(at + 1, at + 3))) return false
  return at === from || /[.:,?!…]\s$/.test(text.slice(Math.max(from, at - 2), at))
}

/** Whether a single mark ends the speech that is open, or only something else: a mark behind a bare word shows that no speech was open. */
function endsSingle(text: string, at: number, to: number): 'speech' | 'words' | undefined {
  if (!/^['’]$/.test(text.charAt(at)) || (at + 1 < to && !/^[\s\p{P}]/u.test(text.charAt(at + 1)))) return undefined
  if (/[.,?!…]/.test(text.charAt(at - 1))) return 'speech'
  return /[^\Ws]/.test(text.charAt(at - 1)) ? 'words' : undefined
}

/**
 * Claims for the sentences that stand inside a quotation and are given to nobody yet: whose words they are is told where the quotation begins
 * or ends, or in the sentence right before it.
 */
export function claimsInQuotations(
  claims: readonly Claim[],
  { text, blocks, sentences }: { text: string; blocks: readonly Block[]; sentences: readonly Sentence[] },
): Claim[] {
  const bySentence = new Map<number, Claim[]>()
  for (const claim of claims) bySentence.set(claim.sentence, [...(bySentence.get(claim.sentence) ?? []), claim])
  const added: Claim[] = []
  let first = 0
  for (const { spans } of quotationsOf(text, blocks)) {
    const start = spans[0]?.start ?? 0
    const end = spans.at(-1)?.end ?? 0
    while ((sentences[first]?.end ?? Infinity) <= start) first += 1
    const near: Sentence[] = []
    for (let at = first; (sentences[at]?.start ?? Infinity) < end; at += 1) near.push(...sentences.slice(at, at + 1))
    const within = near.filter((sentence) => spans.some((span) => holds(span, sentence)))
    if (within.length === 0) continue
    const claimsNear = near.flatMap(({ index }) => bySentence.get(index) ?? [])
    const before = sentences[first - 1]
    const outside = [...(bySentence.get(first - 1) ?? []), ...claimsNear].filter(
      (claim) => isOutside(claim, spans) && spans.some((span) => overlaps(claim, span)),
    )
    const leadsIn = before !== undefined && (before.block === sentences[first]?.block || before.text.endsWith(':'))
    const said =
      outside.find(({ actors }) => actors.length > 0) ??
      outside[0] ??
      (leadsIn ? lastSaid(bySentence.get(first - 1)) : undefined)
    if (said === undefined) continue
    for (const sentence of within) {
      if (outside.some((claim) => overlaps(claim, sentence))) continue
      added.push({ ...said, sentence: sentence.index, stance: 'says', content: { start: sentence.start, end: sentence.end }, quoted: true, rule: 'quote-goes-on' }) // prettier-ignore
    }
  }
  return added
}

function holds(span: Span, { start, end }: Sentence): boolean {
  return span.start <= start && end <= span.end + 1
}

/** Who has just spoken, in words of their own. */
function lastSaid(claims: readonly Claim[] = []): Claim | undefined {
  return claims.findLast(({ rule }) => rule !== 'speaker-of-the-turn')
}

function isOutside({ cue }: Claim, spans: readonly Span[]): boolean {
  return !spans.some(({ start, end }) => start <= cue.start && cue.end <= end)
}

function overlaps({ content }: Claim, { start, end }: Span): boolean {
  return content.start < end && start < content.end
}
