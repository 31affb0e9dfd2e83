import type { BlockKind } from '../../model/dataset.ts'
import { pieceOf } from './pieces.ts'
import type { Piece } from './pieces.ts'

export type Verdict = { kind: BlockKind; reason: string; speaker?: string; stamp?: string }
/** A mark before the words of a piece that becomes a block of its own: a bullet, a speaker's name, "KYIV, June 15 (Reuters) —". */
export type Lead = { start: number; end: number; kind: BlockKind; reason: string }

/** The article while the rules read it. A rule looks at `pieces` and gives its verdict on those that no earlier rule decided. */
export class Page {
  readonly text: string
  readonly pieces: Piece[]
  readonly verdicts: (Verdict | undefined)[]
  readonly leads = new Map<number, Lead[]>()
  readonly trails = new Map<number, Lead>()
  readonly speakers: (string | undefined)[] = []
  /** Pieces whose speaker is one who asks. */
  readonly asking = new Set<number>()
  readonly stamps: (string | undefined)[] = []

  /** How many pieces no rule has decided. */
  #open: number

  constructor(text: string, pieces: Piece[]) {
    this.text = text
    this.pieces = pieces
    this.#open = pieces.length
    this.verdicts = pieces.map(() => undefined)
  }

  /** Decides a piece, unless an earlier rule did. Returns whether it decided. */
  mark(index: number, kind: BlockKind, reason: string): boolean {
    if (index < 0 || index >= this.pieces.length || this.verdicts[index]) return false
    this.verdicts[index] = { kind, reason }
    this.#open -= 1
    return true
  }

  /** Decides a piece again: only for rules that see more of the page than the rule that decided first. */
  remark(index: number, kind: BlockKind, reason: string): void {
    if (this.mark(index, kind, reason) || index < 0 || index >= this.pieces.length) return
    this.verdicts[index] = { kind, reason }
  }

  /** Cuts the first `length` characters off a piece as a block of its own; the rules after this one read only what is left. */
  cutLead(index: number, length: number, kind: BlockKind, reason: string): void {
    const piece = this.pieces[index]
    if (!piece) return
    let next = piece.start + length
    while (next < piece.end && /\s/.test(this.text.charAt(next))) next += 1
    if (next >= piece.end) return
    const leads = this.leads.get(index) ?? []
    leads.push({ start: piece.start, end: piece.start + length, kind, reason })
    this.leads.set(index, leads)
    this.pieces[index] = pieceOf(this.text, next, piece.end, piece.blankBefore, piece.blankAfter)
  }

  /** Cuts the end of a piece off from `length` characters on, as a block of its own. */
  cutTrail(index: number, length: number, kind: BlockKind, reason: string): void {
    const piece = this.pieces[index]
    if (!piece || length <= 0 || piece.start + length >= piece.end) return
    this.trails.set(index, { start: piece.start + length, end: piece.end, kind, reason })
    this.pieces[index] = pieceOf(this.text, piece.start, piece.start + length, piece.blankBefore, piece.blankAfter)
  }

  /** Calls `read` for each piece that is still undecided, in order. */
  eachOpen(read: (piece: Piece, index: number) => void): void {
    if (this.#open === 0) return
    for (let index = 0; index < this.pieces.length; index += 1) {
      const piece = this.pieces[index]
      if (piece && !this.verdicts[index]) read(piece, index)
    }
  }

  isOpen(index: number): boolean {
    return index >= 0 && index < this.pieces.length && !this.verdicts[index]
  }
}

export type Rule = { name: string; read: (page: Page) => void }
