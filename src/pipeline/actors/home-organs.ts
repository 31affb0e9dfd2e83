import type { NameMention } from '../annotation.ts'
import { ORGANS_WITHOUT_NAME, PLAIN_ORGAN_WORDS } from '../lexicon/references.ts'
import { ROLE_HEADS, ROLE_MODIFIERS } from '../lexicon/titles-of-office.ts'
import type { DocumentReading, SentenceReading } from './reading.ts'
import { gapAfter, isFree, keyAt, mention } from './reading.ts'
import { countriesNamed, storyCountry } from './story-country.ts'
import { isCapitalised } from './words.ts'

type Organ = { from: number; to: number; name: string }

/**
 * Organs of a state named without the state: “the army”, “parliament will”, “the health ministry”. They are those of the country that the
 * document last named with the same organ, else of the country with which the sentence opens (“In Peru the army”), else of the one that the
 * article is about; another country in the sentence or right before it leaves the matter open.
 */
export function readHomeOrgans(document: DocumentReading): void {
  const home = storyCountry(document)
  document.sentences.forEach((reading, at) => {
    if (reading.plain) return
    reading.words.forEach((_, index) => {
      const organ = organAt(document, reading, index)
      if (!organ || !isFree(reading, organ.from, organ.to)) return
      const country = ownerBefore(document, at, reading.words[index]?.start ?? 0, organ.name) ?? homeOf(home, document, at, organ) // prettier-ignore
      if (country === undefined) return
      mention(document, reading, organ.from, organ.to, {
        actors: [country],
        kind: 'country',
        via: 'pronoun',
        rule: 'organ-of-the-country-of-the-article',
        as: organ.name,
      })
    })
  })
}

/** “the army”, “the interim government”, “the health ministry”; “parliament” and “authorities” also without an article where they open the sentence. */
function organAt(document: DocumentReading, reading: SentenceReading, index: number): Organ | undefined {
  const article = keyAt(reading, index) === 'the'
  if (!article && index > 0) return undefined
  const start = article ? index + 1 : index
  const bare = keyAt(reading, start)
  if (!article && bare !== 'parliament' && bare !== 'authorities') return undefined
  let at = start
  while (at < start + 2 && PLAIN_ORGAN_WORDS.has(keyAt(reading, at)) && !isEnd(document, reading, at)) at += 1
  if (keyAt(reading, at + 1) === 'ministry' && ROLE_MODIFIERS.has(keyAt(reading, at)) && isLower(reading, at)) at += 1
  else if (keyAt(reading, at) === 'ministry') return undefined
  const two = `${keyAt(reading, at)} ${keyAt(reading, at + 1)}`
  const to = ORGANS_WITHOUT_NAME.has(two) ? at + 2 : at + 1
  const isOrgan = to === at + 2 || ORGANS_WITHOUT_NAME.has(keyAt(reading, at)) || keyAt(reading, at) === 'ministry'
  if (!isOrgan || (article && !isLower(reading, to - 1)) || goesOn(document, reading, to)) return undefined
  for (let gap = index; gap < to - 1; gap += 1)
    if (!/^\s{1,3}$/u.test(gapAfter(document, reading, gap))) return undefined
  const name = reading.words.slice(start, to).map(({ key }) => key).join(' ') // prettier-ignore
  return {
    from: index,
    to,
    name: at > start && keyAt(reading, at) === 'ministry' ? `${keyAt(reading, at - 1)} ministry` : name,
  }
}

/** “the army chief”, “the government of Chile”, “the army’s base”, “the government-held town”: something else, or somebody else’s. */
function goesOn(document: DocumentReading, reading: SentenceReading, to: number): boolean {
  const gap = gapAfter(document, reading, to - 1)
  if (/^[-’']/u.test(gap)) return true
  if (gap !== ' ') return false
  const next = reading.words[to]
  if (/^(?:NOUN|PROPN)$/u.test(reading.pos[to] ?? 'X') || ROLE_HEADS.has(next?.key ?? '')) return true
  return next?.key === 'of' && isCapitalised(reading.words[to + 1] ?? next)
}

/** The country of the last mention that names the same organ with its country: “Norway’s defence ministry” → “the defence ministry”. */
function ownerBefore(document: DocumentReading, at: number, offset: number, organ: string): string | undefined {
  for (let back = at; back >= 0; back -= 1) {
    const found = (document.sentences[back]?.names ?? [])
      .filter((name) => name.kind === 'country' && name.start < offset && namesOrgan(name, organ))
      .toSorted((one, other) => other.start - one.start)[0]
    if (found) return found.actors[0]
  }
  return undefined
}

function namesOrgan({ as = '', rule }: NameMention, organ: string): boolean {
  return rule !== 'organ-of-the-country-of-the-article' && as.toLowerCase().endsWith(` ${organ}`)
}

/**
 * The country that the sentence opens with, else the article’s own, unless the words before, in this sentence or the one before it, speak of
 * another; where the article is about none, the only one that they speak of.
 */
function homeOf(home: string | undefined, document: DocumentReading, at: number, organ: Organ): string | undefined {
  const reading = document.sentences[at]
  const previous = document.sentences[at - 1]
  if (reading === undefined) return undefined
  const [first] = countriesNamed(document, reading, organ.from)
  if (first !== undefined && /^in (?:the )?\p{Lu}/iu.test(reading.sentence.text) && opensWith(reading, first))
    return first
  const goesOn = previous !== undefined && previous.sentence.block === reading.sentence.block
  const near = new Set([...countriesNamed(document, reading, organ.from), ...(goesOn ? countriesNamed(document, previous) : [])]) // prettier-ignore
  const [only, other] = near
  if (home === undefined) return other === undefined ? only : undefined
  return only === undefined || (only === home && other === undefined) ? home : undefined
}

/** “In Peru the army”, “In the Netherlands, parliament”: the country stands right behind the preposition. */
function opensWith(reading: SentenceReading, country: string): boolean {
  return reading.matches.some(({ from, uses }) => from <= 2 && uses[0]?.actor === country && uses[0].form === 'name')
}

function isEnd(document: DocumentReading, reading: SentenceReading, index: number): boolean {
  return gapAfter(document, reading, index) !== ' '
}

function isLower(reading: SentenceReading, index: number): boolean {
  const word = reading.words[index]
  return word !== undefined && word.form === word.key
}
