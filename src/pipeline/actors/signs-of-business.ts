import { wordSet } from '../lexicon/word-list.ts'
import type { DocumentReading, SentenceReading } from './reading.ts'
import { gapAfter, isPossessive, keyAt } from './reading.ts'
import type { Run } from './runs.ts'

type Sign = { name: string; holds: (document: DocumentReading, reading: SentenceReading, run: Run) => boolean }

/** What only a company has: after its name with ’s, or before “of” and “in” and its name. */
const OWNED = wordSet(
  'shareholder, shareholders, shares, stock, board, investors, revenue, revenues, earnings, subsidiary',
)
const HELD = wordSet('shares, stake, shareholders, stock, investors, subsidiary, directors, acquisition')
const BUYS = /^(?:buys?|buying|bought|acquires?|acquiring|acquired|sells?|selling|sold|merges?|merging|merged)$/u
const TRADED =
  /^(?:rival|rivals|stake|shares|takeover|bid|subsidiary|brands?|merger|company|firm|maker|baker|brewer|retailer)$/u
const MOVES = /^(?:fell|rose|jumped|slid|gained|lost|dropped|climbed|tumbled|soared|slipped|plunged|surged)$/u
const REACH = 9

/** Signs that an unknown name is a company: what it has, where it sits, whom it rivals, what it buys, how its shares move. */
export const SIGNS_OF_BUSINESS: readonly Sign[] = [
  {
    name: 'has-what-a-company-has',
    holds: (document, reading, { to }) =>
      isPossessive(document, reading, to) &&
      (OWNED.has(keyAt(reading, to + 1)) ||
        `${keyAt(reading, to + 1)} ${keyAt(reading, to + 2)}` === 'chief executive'),
  },
  {
    name: 'held-as-a-company-is',
    holds: (_document, reading, { from }) => {
      const before = keyAt(reading, from - 1)
      if (before !== 'in' && before !== 'of') return false
      return (
        HELD.has(keyAt(reading, from - 2)) ||
        `${keyAt(reading, from - 3)} ${keyAt(reading, from - 2)}` === 'chief executive'
      )
    },
  },
  {
    name: 'based-in-a-place',
    holds: (document, reading, { from }) =>
      keyAt(reading, from - 1) === 'based' && /^[-‑]$/u.test(gapAfter(document, reading, from - 2)),
  },
  {
    name: 'rival-of-a-company',
    holds: (_document, reading, { from }) =>
      keyAt(reading, from - 1) === 'rival' && [2, 3, 4].some((back) => keyAt(reading, from - back) === 'its'),
  },
  { name: 'trades-as-a-company', holds: trades },
  {
    name: 'shares-move',
    holds: (_document, reading, { to }) =>
      MOVES.test(keyAt(reading, to)) &&
      reading.words.slice(to + 1, to + 5).some(({ key }) => key === 'percent' || key === 'cent' || key === '%'),
  },
]

/** “Acme has agreed to buy its rival …”, “Acme sold a stake in …”: the first verbs after the name, and what they are about. */
function trades(document: DocumentReading, reading: SentenceReading, { from, to }: Run): boolean {
  const opens =
    from === 0 || keyAt(reading, from - 1) === 'the' || /[,;:—–]/u.test(gapAfter(document, reading, from - 1))
  if (!opens) return false
  for (let index = to; index < to + 5; index += 1) {
    if (gapAfter(document, reading, index - 1) !== ' ') return false
    if (BUYS.test(keyAt(reading, index)))
      return reading.words.slice(index + 1, index + REACH).some(({ key }) => TRADED.test(key))
    if (!/^(?:VERB|AUX|PART|ADV|ADP)$/u.test(reading.pos[index] ?? 'X')) return false
  }
  return false
}
