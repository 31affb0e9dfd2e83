/** A text of any length that tells something in every sentence: names, dates, quotes, denials, plans. Same length and seed, same text. */
const PEOPLE = ['Ana Rojas', 'Luis Vega', 'Marek Dvorak', 'Ingrid Lund', 'Amina Diallo', 'Yusuf Kaya', 'Olga Maier']
const STATES = ['Peru', 'Chile', 'France', 'Japan', 'Kenya', 'India', 'Canada', 'Egypt', 'Poland', 'Norway', 'Turkey']
const OFFICES = ['foreign minister', 'president', 'defence minister', 'ambassador']
const PLACES = ['Lima', 'Paris', 'Tokyo', 'Nairobi', 'Cairo', 'Warsaw', 'Oslo', 'Ankara']
const THINGS = ['an agreement on trade', 'a treaty on fisheries', 'a contract for gas', 'a ceasefire']
const MONTHS = ['January', 'March', 'May', 'June', 'August', 'October']

type Pick = <Item>(items: readonly Item[]) => Item | string

const dayOf = (pick: Pick) => `on ${pick([...Array(28).keys()].map((day) => day + 1))} ${pick(MONTHS)} ${pick([2021, 2022, 2023])}` // prettier-ignore

const SENTENCES: readonly ((pick: Pick) => string)[] = [
  (pick) => `The ${pick(OFFICES)} of ${pick(STATES)}, ${pick(PEOPLE)}, met ${pick(PEOPLE)} in ${pick(PLACES)} ${dayOf(pick)}.`, // prettier-ignore
  (pick) => `${pick(STATES)} and ${pick(STATES)} signed ${pick(THINGS)} ${dayOf(pick)}.`,
  (pick) => `“We will not accept the demands of ${pick(STATES)},” ${pick(PEOPLE)} said ${dayOf(pick)}.`,
  (pick) => `He said that ${pick(STATES)} had attacked the port of ${pick(PLACES)}.`,
  (pick) => `${pick(STATES)} denied the allegation.`,
  (pick) => `At least ${pick([3, 12, 40])} people were killed when rockets hit ${pick(PLACES)} ${dayOf(pick)}, officials said.`, // prettier-ignore
  (pick) => `She will travel to ${pick(STATES)} next week and has called for ${pick(THINGS)}.`,
  (pick) => `Prices rose while talks between ${pick(STATES)} and ${pick(STATES)} continued.`,
]

/** `characters` long; paragraphs of three sentences, or one line where `oneLine`. */
export function makeLongText(characters: number, seed = 1, oneLine = false): string {
  let state = seed
  const pick: Pick = (items) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return items[Math.floor((state / 2 ** 32) * items.length)] ?? ''
  }
  const parts: string[] = []
  for (let length = 0; length < characters; length += (parts.at(-1) ?? '').length + 1) {
    const sentence = pick(SENTENCES)
    parts.push(typeof sentence === 'string' ? sentence : sentence(pick))
  }
  const text = parts.map((part, at) => (oneLine || at % 3 !== 2 ? `${part} ` : `${part}\n\n`)).join('')
  return `${text.slice(0, characters - 1)}\n`
}
