import { deserialize, serialize } from 'node:v8'
import type { Candidate, Sentence } from '../../pipeline/annotation.ts'
import { Recent } from '../../pipeline/shelf.ts'
import type { Gist, Outline, Readings, Shelved } from '../../pipeline/shelve-reading.ts'
import { type Spool, TextShelf } from './spool.ts'

/**
 * A reading on its way from a worker to the shelves: what is only put away there is text already, which need not be understood on the way. A sentence,
 * which is most of a candidate, stands once however much it tells.
 */
type Packed = { gist: Gist; shingles: Uint8Array; outline: string; setting: string; sentences: string[]; candidates: string[] } // prettier-ignore

/** A candidate with the place of its sentence among those of its article that tell anything. */
type Unquoted = Omit<Candidate, 'sentence'> & { sentence: number }

/** Texts that are held at once: those of the articles that tell of some days, which are asked for again and again. */
const TEXTS = 1024
/** Sentences that are held at once, for the candidates of a few days. */
const SENTENCES = 2048
/** What stands before the sentences of an article. */
const BEFORE = 2

/** Where the parts of an article stand: `first` is its first text, `shingles` and `length` their bytes. */
type Parts = { gist: Gist; first: number; sentences: number; shingles: number; length: number }

/** The reading of one article as bytes. */
export function packReading({ gist, shingles, outline, setting, candidates }: Shelved): Uint8Array {
  const places = new Map([...new Set(candidates.map(({ sentence }) => sentence))].map((sentence, place) => [sentence, place])) // prettier-ignore
  const packed: Packed = {
    gist,
    shingles: new Uint8Array(shingles.buffer, shingles.byteOffset, shingles.byteLength),
    outline: JSON.stringify(outline),
    setting: JSON.stringify(setting),
    sentences: [...places.keys()].map((sentence) => JSON.stringify(sentence)),
    candidates: candidates.map((candidate) => JSON.stringify({ ...candidate, sentence: places.get(candidate.sentence) ?? -1 } satisfies Unquoted)), // prettier-ignore
  }
  return serialize(packed)
}

/**
 * The readings of an archive in a file. Held are the gists, and two numbers for everything else. Readings may come in any order; articles are
 * numbered by `number`.
 */
export class ShelvedReadings {
  readonly #texts: TextShelf
  readonly #spool: Spool
  readonly #articles = new Map<number, Parts>()

  constructor(spool: Spool) {
    this.#spool = spool
    this.#texts = new TextShelf(spool)
  }

  /** Puts the reading of an article away under its file. */
  put(number: number, file: string, bytes: Uint8Array): void {
    const { gist, shingles, outline, setting, sentences, candidates } = deserialize(bytes) as Packed
    const first = this.#texts.length
    for (const text of [outline, setting, ...sentences, ...candidates]) this.#texts.put(text)
    this.#articles.set(number, {
      gist: { ...gist, file },
      first,
      sentences: sentences.length,
      // Copied, since what is cut out of the message would keep all of it.
      shingles: this.#spool.put(Uint8Array.from(shingles)),
      length: shingles.length,
    })
  }

  /** All that were put away, in the order of their numbers; `textOf` gives the text of a file. */
  readings(textOf: (file: string) => string): Readings {
    const articles = [...this.#articles].sort(([one], [other]) => one - other).map(([, article]) => article)
    const at = (article: number) => {
      const found = articles[article]
      if (found === undefined) throw new RangeError(`There is no article ${article}`)
      return found
    }
    const part = (article: number, place: number): unknown => JSON.parse(this.#texts.at(at(article).first + place))
    const sentences = new Recent<Sentence>(SENTENCES, (place) => JSON.parse(this.#texts.at(place)) as Sentence)
    const recent = new Recent(TEXTS, (article) => ({ text: textOf(at(article).gist.file) }))
    return {
      gists: articles.map(({ gist }) => gist),
      text: (article) => recent.at(article).text,
      shingles: (article) => {
        const bytes = this.#spool.take(at(article).shingles, at(article).length)
        return new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length))
      },
      outline: (article) => part(article, 0) as Outline,
      setting: (article) => part(article, 1) as Shelved['setting'],
      candidate(article, place) {
        const { first, sentences: told } = at(article)
        const candidate = part(article, BEFORE + told + place) as Unquoted
        return Object.assign(candidate, { sentence: sentences.at(first + BEFORE + candidate.sentence) })
      },
    }
  }
}
