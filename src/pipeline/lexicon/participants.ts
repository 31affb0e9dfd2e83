import * as z from 'zod/mini'
import data from './participants.yaml'
import { wordList, wordSet } from './word-list.ts'

const words = z.string()
const lists = z
  .strictObject({ own: words, wars: words, against: words, offices: words, voices: words, media: words })
  .parse(data)

/** What a country sends, holds or answers for: “Danish frigates” mean Denmark, “Danish butter” does not. */
export const OWN_THINGS: ReadonlySet<string> = wordSet(lists.own)
export const WARS: ReadonlySet<string> = wordSet(lists.wars)
/** Prepositions between a war and the side that suffers it: “war in …”, “assault on …”. */
export const AGAINST: ReadonlySet<string> = wordSet(lists.against)
/** Titles under which somebody acts for a country. */
export const STATE_OFFICES: readonly string[] = wordList(lists.offices)
/** Titles of those who speak for others. */
export const VOICES: readonly string[] = wordList(lists.voices)
/** Papers, agencies, broadcasters and platforms whose names do not say so, in lower case. */
export const MEDIA: ReadonlySet<string> = wordSet(lists.media)
