/** Reporting verbs and the words around them, checked once. */
import * as z from 'zod/mini'
import type { Stance } from '../../model/dataset.ts'
import data from './reporting-verbs.yaml'
import roleData from './speaker-roles.yaml'
import { wordList, wordSet } from './word-list.ts'

const file = z
  .strictObject({
    source: z.string(),
    says: z.string(),
    claims: z.string(),
    denies: z.string(),
    warns: z.string(),
    reports: z.string(),
    sources: z.string(),
    hearsay: z.string(),
    channels: z.string(),
    reporters: z.string(),
  })
  .parse(data)

const roles = z
  .strictObject({
    source: z.string(),
    officials: z.string(),
    commentators: z.string(),
    bystanders: z.string(),
    'commenting-bodies': z.string(),
  })
  .parse(roleData)

const stances = new Map<string, Stance>()
for (const stance of ['says', 'claims', 'denies', 'warns', 'reports'] as const) {
  for (const verb of wordList(file[stance])) stances.set(verb, stance)
}

/** The stance that a reporting verb shows, or nothing for a verb that reports no words: "denied" → denies. */
export function stanceOf(lemma: string): Stance | undefined {
  return stances.get(lemma)
}

export const HEARSAY = wordSet(file.hearsay)
export const SOURCES_OF_INFORMATION = wordSet(file.sources)
export const CHANNELS = wordSet(file.channels)
export const REPORTERS = wordSet(file.reporters)
/** "press secretary", "press service": who speaks for somebody hands nothing on. */
const OF_THE_PRESS = /^(?:secretar(?:y|ies)|services?|officers?|offices?|attachés?|aides?|chiefs?|spokes\p{L}+)$/u

/** Whether one of the words, in lower case, tells of those who hand on: "the Varn daily"; not "the president's press secretary". */
export function tellsOfReporter(words: readonly string[]): boolean {
  return words.some((word, at) => REPORTERS.has(word) && !(word === 'press' && OF_THE_PRESS.test(words[at + 1] ?? '')))
}
export const OFFICIALS = wordSet(roles.officials)
export const COMMENTATORS = wordSet(roles.commentators)
export const BYSTANDERS = wordSet(roles.bystanders)
export const COMMENTING_BODIES = wordSet(roles['commenting-bodies'])

/**
 * Whether a noun phrase names somebody or something that can tell: "Spanish police", "two people familiar with the matter", "a filing". Not
 * so "falling cod stocks", "the evidence", which are only cited.
 */
export function canSpeak(text: string): boolean {
  const words = text.toLowerCase().split(/[^\p{L}-]+/u)
  return words.some((word) => {
    if (word === 'person') return true
    const one = word.replace(/s$/, '')
    return [OFFICIALS, REPORTERS, BYSTANDERS, COMMENTATORS, SOURCES_OF_INFORMATION].some((set) => set.has(word) || set.has(one)) // prettier-ignore
  })
}

/** What the sides of a meeting hand out together, or say to one another. */
const OF_THE_SIDES = /\b(?:statement|readout|release|communiqu[eé]|message|call|note|letter|account)$/i

/** Whether something was said to the public: “told reporters”, “in an interview”, but not “in a statement”, which may be that of a meeting. */
export function isOpenChannel(channel: string | undefined): boolean {
  return channel !== undefined && !OF_THE_SIDES.test(channel)
}

/** Nouns whose clause nobody answers for: "a fresh allegation that …", "amid reports that …". */
export const UNPROVEN =
  /^(?:allegation|accusation|claim|rumou?r|speculation|suspicion|assertion|insinuation|report|suggestion)s?$/

/** "Reports emerged on Monday that …": how what nobody answers for becomes known. */
export const COMES_UP = /^(?:emerge|surface|circulate|spread|appear|come|arise|swirl|mount|persist)$/
