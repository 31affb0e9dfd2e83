import type { Actor } from '../../model/dataset.ts'
import type { Candidate } from '../annotation.ts'
import { Recent } from '../shelf.ts'
import { readFacts, type Facts } from './read-facts.ts'
import type { Days, Within } from './within-article.ts'

/** The articles that merging works on, in the order in which they count, and their candidates, which are read when they are asked for. */
export type ReportedArticles = {
  articles: readonly { id: string; within: Within }[]
  candidate: (article: number, place: number) => Candidate
}

/** How many candidates are held at once, with what is worked out for them: whatever a day or two of news tells fits in. */
const ROOM = 4096

/**
 * The candidates of all articles under numbers, 0 … length − 1, repeats left out. Held are three numbers for each and as many candidates as
 * there is room for.
 */
export class Reports {
  readonly length: number
  readonly #source: ReportedArticles
  /** By number: which article, and the place in its `firsts`. */
  readonly #articleOf: Uint32Array
  /** By article: the number of its first candidate. */
  readonly #starts: Uint32Array
  readonly #candidates: Recent<Candidate>
  readonly #facts: Recent<Facts>

  constructor(source: ReportedArticles, actors: ReadonlyMap<string, Actor>, room = ROOM) {
    this.#source = source
    const { articles } = source
    this.#starts = new Uint32Array(articles.length + 1)
    for (const [at, { within }] of articles.entries()) this.#starts[at + 1] = (this.#starts[at] ?? 0) + within.firsts.length // prettier-ignore
    this.length = this.#starts[articles.length] ?? 0
    this.#articleOf = new Uint32Array(this.length)
    for (const at of articles.keys()) this.#articleOf.fill(at, this.#starts[at], this.#starts[at + 1])
    this.#candidates = new Recent(room, (index) => source.candidate(this.#article(index), this.#place(index)))
    this.#facts = new Recent(room, (index) => readFacts(this.candidate(index), actors, this.#within(index).told))
  }

  /** The most candidates that were held at once. */
  get most(): number {
    return Math.max(this.#candidates.most, this.#facts.most)
  }

  candidate = (index: number): Candidate => this.#candidates.at(index)

  facts = (index: number): Facts => this.#facts.at(index)

  days = (index: number): Days => this.#within(index).days[index - this.#start(index)] ?? [0, 0, 0]

  /** What says the same as a candidate in the same words. */
  repeatsOf(index: number): Candidate[] {
    const place = this.#place(index)
    const [, again = []] = this.#within(index).repeats.find(([first]) => first === place) ?? []
    return again.map((each) => this.#source.candidate(this.#article(index), each))
  }

  /** What reading found to add only evidence to another sentence: host and what adds to it. */
  *supports(): Generator<[host: number, other: number]> {
    for (const [at, { within }] of this.#source.articles.entries()) {
      const numbers = new Map(within.firsts.map((place, nth) => [place, (this.#starts[at] ?? 0) + nth]))
      for (const [host, other] of within.supports) yield [numbers.get(host) ?? -1, numbers.get(other) ?? -1]
    }
  }

  /** The numbers of each article. */
  *byArticle(): Generator<number[]> {
    for (const [at, { within }] of this.#source.articles.entries()) {
      yield within.firsts.map((_, nth) => (this.#starts[at] ?? 0) + nth)
    }
  }

  #article(index: number): number {
    return this.#articleOf[index] ?? -1
  }

  #start(index: number): number {
    return this.#starts[this.#article(index)] ?? 0
  }

  #within(index: number): Within {
    const article = this.#source.articles[this.#article(index)]
    if (article === undefined) throw new RangeError(`There is no candidate ${index}`)
    return article.within
  }

  #place(index: number): number {
    return this.#within(index).firsts[index - this.#start(index)] ?? -1
  }
}
