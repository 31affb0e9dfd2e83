import type { Page, Rule } from '../page.ts'
import { countriesOfTheWorld } from '../../lexicon/countries.ts'
import { endsSentence } from '../shape.ts'
import { rawLength } from './datelines.ts'

const UPPER = new RegExp(
  String.raw`^(?:\*\*|__)?((?:(?:Mr|Ms|Mrs|Dr|Sen|Rep|Gov|Gen|Prof)\. |President |Secretary |Senator |THE )?\p{Lu}[\p{Lu}.’'-]{1,20}(?: (?:\p{Lu}[\p{Lu}.’'-]{0,20}|\([^()]{1,80}\))){0,5}(?:, \p{L}[\p{L} .,’'-]{1,50})?):(?:\*\*|__)?\s`,
  'u',
)
const QUESTION = /^(Q|A)(?:\.|:)?\s(?=\S)/
const BOLD = /^(?:\*\*|__)([^*_:]{2,60}):?(?:\*\*|__):?\s/
const MIXED =
  /^(\p{Lu}[\p{L}.’'-]{1,20}(?: \p{Lu}[\p{L}.’'-]{0,20}){0,5}(?:, \p{Lu}[\p{L} .’'-]{1,50})?(?: \([^()]{1,40}\))?):\s/u
const TALK = /\b(?:I|we|you|my|our|your|me|us|thank|thanks)\b|\?/i

/** “President of Norland Ivar Holm:”, “Rana Kesh (retranslated):”: a label with an office is one wherever it stands. */
const OFFICE = String.raw`(?:President|Prime Minister|Premier|Chancellor|Foreign Minister|Minister|Chairman|Secretary[ -]General|Governor|Chairperson|Speaker|Head|Director|CEO)`
const TITLED = new RegExp(
  String.raw`^${OFFICE} of ((?:(?:\p{Lu}[\p{L}.’'-]{1,20}|of|and|for|the) ){1,9}\p{Lu}[\p{L}.’'-]{1,20})(?: \([^()]{1,40}\))?:\s`,
  'u',
)
const COUNTRIES = countriesOfTheWorld((name) => name)
  .flatMap(({ name, aliases = [] }) => aliases.concat(name))
  .filter((name) => /^\p{Lu}/u.test(name))
  .sort((one, other) => other.length - one.length)

/** Whose name stands behind an office: “the People's Republic of China Xi Jinping” → “Xi Jinping”. Two words where no country is known. */
function bearer(label: string): string {
  const country = COUNTRIES.find((name) => label.includes(`${name} `))
  const rest = country === undefined ? '' : label.slice(label.lastIndexOf(`${country} `) + country.length + 1)
  return rest.split(' ').length > 1 ? rest : label.split(' ').slice(-2).join(' ')
}

/** How a label says that words were translated. */
const TRANSLATED = / \((?:re)?translated\)$/

type Turn = { index: number; length: number; speaker: string; titled: boolean }

/**
 * Speakers of a transcript. A label counts where a text has three or more, at least one of them twice, and the words behind them are
 * talk (I, you, we, a question), so that “China: Beijing has …” in an analysis is none. The label becomes a byline block; the speaker
 * holds for the paragraphs that follow.
 */
export const speakerTurns: Rule = {
  name: 'speaker-label',
  read(page) {
    const turns = findTurns(page)
    const speakers = new Set(turns.map((turn) => turn.speaker))
    const isTitled = turns.length > 1 && turns.every(({ titled }) => titled)
    if (!isTitled && (turns.length < 3 || speakers.size === turns.length)) return
    const talk = turns.filter(({ index, length }) =>
      [page.pieces[index]?.text.slice(length), isTitled ? page.pieces[index + 1]?.text : ''].some((words) =>
        TALK.test(words ?? ''),
      ),
    ).length
    if (talk < turns.length * 0.25) return
    const turnAt = new Map(turns.map((turn) => [turn.index, turn]))
    const last = turns.at(-1)?.index ?? 0
    const asking = new Set([...speakers].filter((speaker) => asks(page, turns, speaker)))
    let current: string | undefined
    for (const [index, piece] of page.pieces.entries()) {
      if (
        current !== undefined &&
        index < last &&
        page.verdicts[index]?.kind === 'furniture' &&
        endsSentence(piece.tail)
      )
        page.remark(index, 'body', 'speaker-continues')
      else if (page.verdicts[index]) continue
      const turn = turnAt.get(index)
      if (turn) {
        current = turn.speaker
        if (turn.length >= piece.text.length) {
          page.remark(index, 'byline', 'speaker-label')
          continue
        }
        page.cutLead(index, rawLength(page.text, piece.start, turn.length), 'byline', 'speaker-label')
      }
      if (index > last && page.verdicts[index] === undefined && page.verdicts[index - 1] && !page.speakers[index - 1])
        current = undefined
      if (current !== undefined && !/^\d{1,2}:\d{2} [AP]\.?M\.?/.test(piece.text)) {
        page.speakers[index] = current
        if (asking.has(current)) page.asking.add(index)
        page.remark(index, 'body', turn ? 'speaker-turn' : 'speaker-continues')
      }
    }
  },
}

/** What transcripts call those who ask, whoever they are. */
const ASKER =
  /^(?:q|questions?|questioner|reporters?|journalists?|press|media|interviewer|audience(?: member)?|correspondent)$/i

/** Who puts a question in most of his turns; "Q" and "QUESTION" always. */
function asks(page: Page, turns: readonly Turn[], speaker: string): boolean {
  const own = turns.filter((turn) => turn.speaker === speaker)
  const questions = own.filter((turn) => page.pieces[turn.index]?.text.includes('?'))
  return ASKER.test(speaker) || questions.length * 2 > own.length
}

function findTurns(page: Page): Turn[] {
  const turns: Turn[] = []
  page.eachOpen((piece, index) => {
    const head = `${piece.text.slice(0, 120)} `
    const office = TITLED.exec(head)
    const match = office ?? QUESTION.exec(head) ?? UPPER.exec(head) ?? BOLD.exec(head) ?? MIXED.exec(head)
    if (match?.[1] !== undefined && !/^(?:Note|Source|Editor|Photo|Image|Update)/i.test(match[1]))
      turns.push({
        index,
        length: match[0].trimEnd().length,
        speaker: office === null ? match[1].trim().replace(TRANSLATED, '') : bearer(match[1]),
        titled: office !== null || TRANSLATED.test(match[1].trim()),
      })
  })
  return turns
}
