/** Which lanes there are, and in which of them an event stands. */
import type { RowLists } from '../../model/columns.ts'
import type { Site } from '../data/site-data.ts'
import type { LaneKey } from '../url/view.ts'
import { actorName, topicLabel } from '../words/actor-name.ts'

export type Lane = {
  /** The id of a topic or actor; empty for the lane of the rest. */
  id: string
  label: string
  /** 1..8, for the colour of a topic; absent where the lane is not one. */
  hue?: number
}

export type LaneSet = { lanes: readonly Lane[]; lanesOf: (row: number) => readonly number[] }

/** More lanes than this are not read as lanes; the rest shares one. */
const MOST_LANES = 8
/** An event of many actors stands with the first few, agents first. */
const MOST_OF_ROW = 3
export const HUES = 8
const NONE: readonly number[] = []

/** The colour of an event: that of its first topic. 0 where it has none. */
export function hueOf({ index }: Pick<Site, 'index'>, row: number): number {
  const from = index.topics.offsets[row]!
  return from < index.topics.offsets[row + 1]! ? (index.topics.values[from]! % HUES) + 1 : 0
}

/**
 * The lanes of the given rows: topics in their own order, an event on its first; countries and people by number of events, an event on
 * up to three. Empty lanes are left out.
 */
export function laneSet(site: Site, rows: Uint32Array, key: LaneKey, other: string, all: string): LaneSet {
  if (key === 'none') return { lanes: [{ id: '', label: all }], lanesOf: () => [0] }
  const { index, catalogue } = site
  const valuesOf = key === 'topic' ? firstOnly(index.topics) : actorsOf(site, key)
  const counts = new Uint32Array(key === 'topic' ? catalogue.topics.length : catalogue.actors.length)
  for (const row of rows) for (const value of valuesOf(row)) counts[value]! += 1
  const kept = Array.from(counts.keys())
    .filter((value) => counts[value]! > 0)
    .sort((one, another) => counts[another]! - counts[one]! || one - another)
    .slice(0, MOST_LANES)
  if (key === 'topic') kept.sort((one, another) => one - another)
  const lanes = kept.map((value): Lane => {
    const actor = key === 'topic' ? undefined : catalogue.actors[value]
    if (actor) return { id: actor.id, label: actorName(actor) }
    const topic = catalogue.topics[value]
    return topic ? { id: topic.id, label: topicLabel(topic), hue: (value % HUES) + 1 } : { id: '', label: '' }
  })
  const rest = lanes.length
  const bitOf = new Uint16Array(counts.length)
  kept.forEach((value, lane) => {
    bitOf[value] = 1 << lane
  })
  // One number a row, one list for each number that occurs: nothing is made anew while hundred thousand rows are gone through.
  const masks = new Uint16Array(index.size)
  for (const row of rows) {
    let mask = 0
    for (const value of valuesOf(row)) mask |= bitOf[value]!
    masks[row] = mask === 0 ? 1 << rest : mask
  }
  const lists = Array.from({ length: 2 ** (rest + 1) }, (_, mask) => lanesOfMask(mask))
  if (rows.some((row) => masks[row] === 1 << rest)) lanes.push({ id: '', label: other })
  return { lanes, lanesOf: (row) => lists[masks[row] ?? 0] ?? [] }
}

function lanesOfMask(mask: number): number[] {
  const lanes: number[] = []
  for (let lane = 0; mask >> lane !== 0; lane += 1) if ((mask >> lane) & 1) lanes.push(lane)
  return lanes
}

function firstOnly({ offsets, values }: RowLists): (row: number) => readonly number[] {
  const singles: number[][] = []
  return (row) => {
    if (offsets[row]! >= offsets[row + 1]!) return NONE
    const value = values[offsets[row]!]!
    return (singles[value] ??= [value])
  }
}

/** Positions of people, or of the countries that actors are or belong to. */
function actorsOf({ index, catalogue, actorAt }: Site, key: 'country' | 'person'): (row: number) => number[] {
  const standsFor = catalogue.actors.map(({ kind, country }, position) => {
    if (kind === key) return position
    return key === 'country' && country !== undefined ? (actorAt.get(country) ?? -1) : -1
  })
  const { offsets, values } = index.actors
  return (row) => {
    const own: number[] = []
    for (let at = offsets[row]!; at < offsets[row + 1]! && own.length < MOST_OF_ROW; at += 1) {
      const actor = standsFor[values[at]!] ?? -1
      if (actor >= 0 && !own.includes(actor)) own.push(actor)
    }
    return own
  }
}
