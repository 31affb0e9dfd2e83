import * as z from 'zod/mini'
import agencyData from './agencies.yaml'
import furnitureData from './furniture.yaml'
import tailData from './tail-markers.yaml'
import { countWords, fold } from './shape.ts'

const list = z.optional(z.array(z.string()))
const furniture = z
  .array(z.strictObject({ id: z.string(), lines: list, starts: list, contains: list }))
  .parse(furnitureData)
const tail = z
  .strictObject({
    lines: z.array(z.string()),
    starts: z.array(z.string()),
    sections: z.array(z.string()),
    ends: z.array(z.string()),
  })
  .parse(tailData)
const agencies = z.strictObject({ sources: z.array(z.string()) }).parse(agencyData)

/** A phrase in a long paragraph is prose about cookies, not a cookie notice. */
const LONGEST_PHRASE_LINE = 40
const LONGEST_NOTICE = 120
/** A phrase of so many characters is of a notice, however long the paragraph. */
const UNMISTAKABLE = 22

const REPORTS = /\b(?:said|says|told|according to|reported|announced|warned|accused)\b/
const REPORTS_WITHIN = 210

const groupOfLine = new Map<string, string>()
const starts: { phrase: string; group: string }[] = []
const contains: { phrase: string; group: string }[] = []
for (const group of furniture) {
  for (const line of group.lines ?? []) groupOfLine.set(fold(line), group.id)
  for (const phrase of group.starts ?? []) starts.push({ phrase, group: group.id })
  for (const phrase of group.contains ?? []) contains.push({ phrase, group: group.id })
}
const startsByLetter = new Map<string, { phrase: string; group: string }[]>()
for (const entry of starts) {
  const letter = entry.phrase.charAt(0)
  startsByLetter.set(letter, [...(startsByLetter.get(letter) ?? []), entry])
}
const tailLines = new Set(tail.lines.map(fold))
const tailSections = new Set(tail.sections.map(fold))
const tailEnds = new Set(tail.ends.map(fold))
const agencyNames = new Set(agencies.sources)

/** The group of page furniture that a line belongs to, or undefined: `"Copy Link"` → `share-buttons`. */
export function furnitureGroup(line: string, words: number): string | undefined {
  if (words > LONGEST_NOTICE || line.length > 900) return undefined
  const folded = fold(line)
  if (folded === '') return undefined
  if (/^\d{1,5} comments?$|^comments? ?\(\d{1,5}/.test(folded)) return 'share-buttons'
  if (words <= 4 && (folded.endsWith(' logo') || /^-?\d{1,3} ?°/.test(line))) return 'page-part'
  const whole = groupOfLine.get(folded) ?? groupOfLine.get(folded.replace(/ \d{1,3}$/, ''))
  if (whole) return whole
  // A sentence that somebody says is the story's, however it begins.
  const reports = /[.”"]$/.test(line) && REPORTS.test(line.slice(-REPORTS_WITHIN))
  const longest = reports ? 0 : LONGEST_PHRASE_LINE
  const lower = line.toLowerCase().replaceAll(/[‘’]/g, "'")
  const begun = (startsByLetter.get(lower.charAt(0)) ?? []).find(
    ({ phrase }) => lower.startsWith(phrase) && (words <= longest || phrase.length >= UNMISTAKABLE),
  )
  if (begun) return begun.group
  const inside = contains.find(
    ({ phrase }) => (words <= longest || phrase.length >= UNMISTAKABLE) && folded.includes(phrase),
  )
  return inside?.group
}

/** Whether the line is one after which a page lists other stories: “Most Read”, “More from …”. */
export function isTailMarker(line: string): boolean {
  if (line.length > 80 || countWords(line) > 8) return false
  const folded = fold(line)
  return tailLines.has(folded) || tail.starts.some((phrase) => folded.startsWith(phrase))
}

/** Whether such a line may also head a part of the page's own text: “In other news”. */
export function isSectionMarker(line: string): boolean {
  return line.length <= 80 && tailSections.has(fold(line))
}

/** Whether the line says that a list of other stories, or what else stands amid a story, ends with it: “end of list”. */
export function isTailEnd(line: string): boolean {
  return line.length <= 80 && tailEnds.has(fold(line))
}

/** Whether every part of the text is an agency or a photo service: `"AFP / Getty Images"`. */
export function isAgency(text: string): boolean {
  if (text.length > 120) return false
  const parts = text
    .toLowerCase()
    .split(/\s*(?:[/,|&·•–—]|\band\b|\bwith\b|\bvia\b)\s*/)
    .map(fold)
    .filter((part) => part !== '')
  return parts.length > 0 && parts.every((part) => agencyNames.has(part))
}

/** Whether a part of the text is an agency: `"Anna Example/Pool/AP"`. */
export function namesAgency(text: string): boolean {
  if (text.length > 200) return false
  return text
    .toLowerCase()
    .split(/\s*[/,|&·•–—()]\s*|\bvia\b|\bfor\b|\bof\b/)
    .some((part) => agencyNames.has(fold(part)))
}
