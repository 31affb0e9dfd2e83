import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { TitleInput } from './title-input.ts'
import { type Title, writeTitle } from './write-title.ts'

/**
 * A title that was written while its article was read alone, in a worker and kept with the reading. `asked`: the ids of the actors that were
 * asked for; `of`: a digest of all that it was written from and may be otherwise once every article is known.
 */
export type TitleAhead = { of: string; asked: string[]; title?: Title }

/** Characters of the digest: two that are alike by chance are not to be expected in any archive. */
const DIGITS = 32

/** Writes a title ahead; that none passes the gate is kept as well. */
export function writeAhead(input: TitleInput): TitleAhead {
  const ids = new Set<string>()
  const get = (id: string) => {
    ids.add(id)
    return input.actors.get(id)
  }
  const title = writeTitle({ ...input, actors: { get } })
  const asked = [...ids]
  return { of: digestOf(input, asked), asked, ...(title === undefined ? {} : { title }) }
}

/** The title as it was written ahead if nothing of what it was written from has changed since, else written now: the same either way. */
export function titleOf(input: TitleInput, ahead: TitleAhead | undefined): Title | undefined {
  return ahead !== undefined && digestOf(input, ahead.asked) === ahead.of ? ahead.title : writeTitle(input)
}

/** Of the candidate but its sentence, and of the actors: the rest is read from its own article and stays. */
function digestOf({ candidate, place, isOnlyTold, actors, countries }: TitleInput, asked: readonly string[]): string {
  const { sentence: _sentence, ...own } = candidate
  const known = asked.map((id) => {
    const actor = actors.get(id)
    return actor === undefined ? null : [actor.name, actor.kind, actor.country ?? null, actor.names]
  })
  const text = JSON.stringify([own, place ?? null, countries.has(place ?? ''), isOnlyTold === true, known])
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, DIGITS)
}
