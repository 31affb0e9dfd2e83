/**
 * What becomes of the reading of one article: a gist, small enough to be kept for every article of an archive, and the rest, which is put on
 * shelves and taken out where a stage works on it.
 */
import type { Actor, DocumentRecord } from '../model/dataset.ts'
import type { Candidate, ReadDocument } from './annotation.ts'
import { articleFaults, type Fault } from './laws.ts'
import { shinglesOf, wordsOf } from './merge/find-duplicates.ts'
import { readWithin, type Within } from './merge/within-article.ts'
import { type Oddity, odditiesOf } from './oddities.ts'
import type { Setting } from './titles/title-events.ts'

/** What stays: some kilobytes, most of it the ids of what it tells. */
export type Gist = Pick<ReadDocument, 'id' | 'file' | 'sha256' | 'published' | 'header'> & {
  discovered: Actor[]
  /** The offices under which it presents people, each once. */
  roles: { actor: string; as: string }[]
  /** The sentences of its headline and first paragraph. */
  lede: number[]
  oddities: Oddity[]
  /** Which laws its reading breaks: none, unless there is a defect. */
  faults: Fault[]
  /** Of its candidates, in their order. */
  mentions: string[]
  within: Within
}

/** What its record in the dataset is made from, besides its text. */
export type Outline = {
  blocks: DocumentRecord['blocks']
  sentences: [start: number, end: number][]
  dropped: [sentence: number, reason: string][]
  /** The sentence of each candidate. */
  told: number[]
}

export type Shelved = {
  gist: Gist
  shingles: Uint32Array
  outline: Outline
  setting: Setting
  candidates: Candidate[]
}

/** Takes a reading apart that keeps the laws; throws an Error that names the first broken one. */
export function takeLawful(read: ReadDocument): Shelved {
  const shelved = takeApart(read)
  const [fault] = shelved.gist.faults
  if (fault !== undefined) throw new Error(`${fault.law}: ${fault.at}`)
  return shelved
}

/** Takes a reading apart. */
export function takeApart(read: ReadDocument): Shelved {
  const { id, file, sha256, published, header, discovered, candidates } = read
  const about = published === undefined ? {} : { published }
  return {
    gist: {
      id,
      file,
      sha256,
      ...about,
      header,
      discovered,
      roles: rolesOf(read),
      lede: ledeOf(read),
      oddities: odditiesOf(read),
      faults: articleFaults(read),
      mentions: candidates.map(({ mention }) => mention),
      within: readWithin(candidates),
    },
    shingles: shinglesOf(wordsOf(read.text)),
    outline: {
      blocks: read.blocks.map(({ start, end, kind, reason }) => ({ start, end, kind, reason })),
      sentences: read.sentences.map(({ start, end }) => [start, end]),
      dropped: [...read.dropped],
      told: candidates.map(({ act }) => act.sentence),
    },
    setting: { names: read.names, dates: read.dates, claims: read.claims },
    candidates,
  }
}

/** The readings of an archive: their gists in the order of their files, and all else by the number of an article. */
export type Readings = {
  gists: readonly Gist[]
  text: (article: number) => string
  shingles: (article: number) => Uint32Array
  outline: (article: number) => Outline
  setting: (article: number) => Setting
  candidate: (article: number, place: number) => Candidate
}

/** Readings that are all at hand. */
export function readingsOf(shelved: readonly (Shelved & { text: string })[]): Readings {
  const at = (article: number) => {
    const found = shelved[article]
    if (found === undefined) throw new RangeError(`There is no article ${article}`)
    return found
  }
  return {
    gists: shelved.map(({ gist }) => gist),
    text: (article) => at(article).text,
    shingles: (article) => at(article).shingles,
    outline: (article) => at(article).outline,
    setting: (article) => at(article).setting,
    candidate: (article, place) => {
      const candidate = at(article).candidates[place]
      if (candidate === undefined) throw new RangeError(`There is no candidate ${place} of article ${article}`)
      return candidate
    },
  }
}

/** Sentences of the headline and of the first paragraph. */
function ledeOf({ blocks, sentences }: ReadDocument): number[] {
  const first = sentences.find(({ block }) => blocks[block]?.kind === 'body')?.block
  return sentences.filter(({ block }) => block === first || blocks[block]?.kind === 'title').map(({ index }) => index)
}

function rolesOf({ names }: ReadDocument): Gist['roles'] {
  const roles = new Map<string, Gist['roles'][number]>()
  for (const { actors, as } of names) {
    const [actor] = actors
    if (actor === undefined || actors.length > 1 || as === undefined) continue
    const key = `${actor} ${as.toLowerCase()}`
    if (!roles.has(key)) roles.set(key, { actor, as })
  }
  return [...roles.values()]
}
