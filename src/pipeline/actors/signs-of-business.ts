import { framesById } from '../lexicon/verb-frames.ts'
import { wordSet } from '../lexicon/word-list.ts'
import type { DocumentReading, SentenceReading } from './reading.ts'
import { gapAfter, isPossessive, keyAt, matchTo } from './reading.ts'
import type { Run } from './runs.ts'
import { SIGNS_OF_FIRMS } from './signs-of-firms.ts'

type Sign = { name: string; holds: (document: DocumentReading, reading: SentenceReading, run: Run) => boolean }

/** What only a company has: after its name with ’s, or before “of” and “in” and its name. */
const OWNED = wordSet(
  'shareholder, shareholders, shares, stock, board, investors, revenue, revenues, earnings, subsidiary',
)
const HELD = wordSet('shares, stake, shareholders, stock, investors, subsidiary, directors, acquisition')
const BUYS = /^(?:buys?|buying|bought|acquires?|acquiring|acquired|sells?|selling|sold|merges?|merging|merged)$/u
const TRADED =
  /^(?:rival|rivals|stake|shares|takeover|bid|subsidiary|brands?|merger|company|firm|maker|baker|brewer|retailer)$/u
const MOVES =
  /^(?:fell|rose|jumped|advanced|added|dipped|sank|shed|leapt|spiked|edged|rallied|slid|gained|lost|dropped|climbed|tumbled|soared|slipped|plunged|surged)$/u
/** Others with whom a company has to do: “its biggest shareholder, Acme, …”. */
const PARTNERS =
  /^(?:investor|shareholder|owner|parent|supplier|customer|competitor|subsidiary|lender|bookrunner|insurer)$/u
const REACH = 9
const TICKER =
  /^ \((?:(?:NYSE|NASDAQ|Nasdaq|LSE|LON|TSE|HKEX|HKG|ASX|TSX|FRA|EPA): ?[A-Z0-9.]{1,8}|[A-Z0-9]{1,6}\.[A-Z]{1,3}|[A-Z]{3,5})\)/u
const LONGEST_TICKER = 24
const LEGAL_FORMS = new Set('SA AG NV SpA AB Oyj ASA AS BV GmbH KG PLC plc Plc Ltd Inc Corp LLC LLP SE SAS Bhd Tbk JSC PJSC OAO'.split(' ')) // prettier-ignore
/** What nobody but a body is called after its name: “the Nordbund union”, “the Alba hospital”. */
const KINDS_AFTER = wordSet('union, party, movement, militia, cartel, airline, charity, hospital, brewery, carmaker, retailer, consortium, faction, hedge fund, rebels, coalition') // prettier-ignore

/** “Exports rose 5 percent”, “Inflation fell”: what is measured has a capital only at the head of its sentence. */
function isMeasure(word: string): boolean {
  const measures = framesById.get('market')?.subject?.words
  return measures?.has(word) === true || measures?.has(word.replace(/s$/, '')) === true
}

/** Signs that an unknown name is a company: what it has, where it sits, whom it rivals, what it buys, how its shares move. */
export const SIGNS_OF_BUSINESS: readonly Sign[] = [
  {
    name: 'has-what-a-company-has',
    holds: (document, reading, { to }) => {
      // “Acme’s shares”, “Acme Designs’ shares”
      const isPlural = /^['’] $/u.test(gapAfter(document, reading, to - 1))
      if (!isPlural && !isPossessive(document, reading, to)) return false
      const next = isPlural ? to : to + 1
      return (
        OWNED.has(keyAt(reading, next)) || `${keyAt(reading, next)} ${keyAt(reading, next + 1)}` === 'chief executive'
      )
    },
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
    name: 'ticker-after-the-name',
    holds: (document, reading, { to }) => TICKER.test(document.text.slice(reading.words[to - 1]?.end ?? 0).slice(0, LONGEST_TICKER)), // prettier-ignore
  },
  {
    name: 'ends-in-a-legal-form',
    holds: (_document, reading, { from, to }) => to - from > 1 && LEGAL_FORMS.has(reading.words[to - 1]?.form ?? ''),
  },
  {
    name: 'makes-or-gets-an-offer',
    holds: (document, reading, { from }) => {
      // “a bid from Acme”, “a bid from Chile’s Acme”
      const at = isPossessive(document, reading, from - 1) ? (matchTo(reading, from - 1)?.from ?? from) : from
      return /^(?:from|for|by|of|with)$/u.test(keyAt(reading, at - 1)) && /^(?:bid|takeover|buyout|acquisition|merger)$/u.test(keyAt(reading, at - 2)) // prettier-ignore
    },
  },
  {
    name: 'holds-or-owns-another',
    holds: (document, reading, { from, to }) =>
      gapAfter(document, reading, from - 1) === ', ' &&
      /^, $/u.test(gapAfter(document, reading, to - 1)) &&
      PARTNERS.test(keyAt(reading, from - 1)) &&
      [2, 3, 4].some((back) => /^(?:its|their)$/u.test(keyAt(reading, from - back))),
  },
  { name: 'named-before-its-kind', holds: isBeforeKind },
  { name: 'calls-itself', holds: callsItself },
  ...SIGNS_OF_FIRMS,
  {
    name: 'shares-move',
    holds: (_document, reading, { from, to }) =>
      MOVES.test(keyAt(reading, to)) &&
      !(from === 0 && to === 1 && isMeasure(keyAt(reading, 0))) &&
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
    // “Acme agreed to acquire Orbix”: by a contract companies buy one another.
    if (/^(?:buy|acquire|merge)$/u.test(keyAt(reading, index)) && keyAt(reading, index - 1) === 'to' && keyAt(reading, index - 2) === 'agreed') return true // prettier-ignore
    if (BUYS.test(keyAt(reading, index)))
      return reading.words.slice(index + 1, index + REACH).some(({ key }) => TRADED.test(key))
    if (!/^(?:VERB|AUX|PART|ADV|ADP)$/u.test(reading.pos[index] ?? 'X')) return false
  }
  return false
}

/** “the Nordbund union said”, “the Alba human rights organisation”: a name between “the” and the word for what it is. */
function isBeforeKind(document: DocumentReading, reading: SentenceReading, { from, to }: Run): boolean {
  if (keyAt(reading, from - 1) !== 'the') return false
  for (let index = to; index < to + 3; index += 1) {
    const word = reading.words[index]
    if (!word || gapAfter(document, reading, index - 1) !== ' ' || word.form !== word.key) return false
    const ends = gapAfter(document, reading, index) !== ' ' || !/^(?:NOUN|PROPN)$/u.test(reading.pos[index + 1] ?? 'X')
    if (KINDS_AFTER.has(word.key) && (index === to || BODIES.has(word.key))) return ends
    if (BODIES.has(word.key) && (to - from > 1 || index > to)) return ends
    if (!/^(?:NOUN|ADJ)$/u.test(reading.pos[index] ?? 'X')) return false
  }
  return false
}

/** “a group calling itself Nordbund”, “a militia known as Nordbund”, “the militia group Nordbund”. */
function callsItself(_document: DocumentReading, reading: SentenceReading, { from }: Run): boolean {
  const pair = `${keyAt(reading, from - 2)} ${keyAt(reading, from - 1)}`
  if (pair === 'calling itself' || pair === 'calls itself' || pair === 'called itself') return true
  if (pair !== 'known as' && keyAt(reading, from - 1) !== 'called') return false
  return BODIES.has(keyAt(reading, from - (pair === 'known as' ? 3 : 2)))
}

const BODIES = wordSet('group, militia, gang, movement, organisation, organization, party, company, firm, startup, outfit, network, cartel, collective') // prettier-ignore
