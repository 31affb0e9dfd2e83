import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { Ledger, LedgerEntry } from '../corpus.ts'
import { crockford } from './crockford.ts'

/** Forty bits: enough against a slip of the hand, and short beside the words that it guards. */
const LENGTH = 8

/**
 * Gives every entry its seal: a short hash of what must never change of it and of the seal before it. An entry that was edited, removed,
 * put in between or moved then shows at its place. Where an entry lives now is not sealed: that is what a build works out anew.
 */
export function sealLedger({ version, entries }: Ledger): Ledger {
  let seal = ''
  return {
    version,
    entries: entries.map((entry) => {
      seal = sealOf(seal, entry)
      return { ...entry, seal }
    }),
  }
}

/**
 * The position of the first entry whose seal does not hold, or undefined. Entries without a seal may stand at the end only: those of a
 * ledger that was written before there were seals, and those that a person put there when two branches were joined.
 */
export function brokenSeal({ entries }: Ledger): number | undefined {
  let seal = ''
  let isOpen = false
  for (const [position, entry] of entries.entries()) {
    if (entry.seal === undefined) {
      isOpen = true
      continue
    }
    seal = sealOf(seal, entry)
    if (isOpen || entry.seal !== seal) return position
  }
  return undefined
}

function sealOf(
  before: string,
  { id, document, before: left, quote, after, trigger, added = '' }: LedgerEntry,
): string {
  const words = JSON.stringify([before, id, document, left, quote, after, trigger, added])
  return crockford(sha256(utf8ToBytes(words)), LENGTH)
}
