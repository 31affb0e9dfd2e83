/** What the form of a line tells before any word of it is understood. All inputs are short: pieces hand over capped text. */

const CLOSERS = `”"’')\\]»*_\`›`
const SENTENCE_END = new RegExp(`[.!?。！？][${CLOSERS}]{0,6}$`, 'u')
/** “… on drones.3”, “… on drones.[3]”: the mark of a note behind the stop. */
const NOTE_AT_END =
  /(?<!\b(?:No|Nr|Vol|Fig|pp?))(?<=\p{L}{2}|[”"’')%])[.!?][”"’)]{0,2}(?:(?:\[\d{1,3}\]){1,4}|\d{1,3}|[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]{1,3})$/u
const TRAILING_DOTS = new RegExp(`(?:…|\\.\\.\\.)[${CLOSERS}]{0,6}$`, 'u')
const QUOTED_END = /[,—–-][”"’']$/u

/** Whether a line ends as a sentence ends. “costs…” does not: that is a headline cut short. */
export function endsSentence(text: string): boolean {
  return (SENTENCE_END.test(text) && !TRAILING_DOTS.test(text)) || NOTE_AT_END.test(text)
}

/** Whether prose breaks off: no sentence end, no colon, no comma before a closing quote. */
export function breaksOff(text: string): boolean {
  return !endsSentence(text) && !/[:;]$/.test(text) && !QUOTED_END.test(text)
}

/** How many words, counted by white space. */
export function countWords(text: string): number {
  let count = 0
  let inside = false
  for (let at = 0; at < text.length; at += 1) {
    const space = text.charCodeAt(at) <= 32
    if (!space && !inside) count += 1
    inside = !space
  }
  return count
}

/** Lower case, straight quotes, single spaces, no marks at either end: the form in which lines are compared. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]{1,20}/u, '')
    .replace(/[^\p{L}\p{N}]{1,20}$/u, '')
}

const CAPITALISED = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]{2,}/gu
const LOWER = /(?<![\p{L}\p{N}’'])\p{Ll}[\p{L}\p{N}]{2,}/gu

/** Capitalised words of three letters or more, in order, with repeats. */
export function capitalisedWords(text: string): string[] {
  return Array.from(text.matchAll(CAPITALISED), (match) => match[0])
}

/** Words of three letters or more in lower case, in order, with repeats. */
export function lowerWords(text: string): string[] {
  return Array.from(text.matchAll(LOWER), (match) => match[0])
}
