import { randomBytes } from 'node:crypto'
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Shelf } from '../../pipeline/shelf.ts'
import { commandProblem, type ProblemError } from '../problems/problem-error.ts'

/** Bytes that are gathered before they are written. */
const CHUNK = 1 << 20

/**
 * One file for everything that a build puts away and takes out again. Nothing of it outlives the build: where the system allows it, the file
 * has no name from the moment it is made.
 */
export class Spool {
  readonly #file: number
  readonly #path: string
  #written = 0
  #pending: Uint8Array[] = []
  #waiting = 0

  /** Makes the file in a folder. Throws a ProblemError where that cannot be written, and later where the disk is full. */
  constructor(folder: string) {
    this.#path = join(folder, `spool-${randomBytes(6).toString('hex')}.tmp`)
    try {
      this.#file = openSync(this.#path, 'wx+')
    } catch (error) {
      throw unwritable(folder, error)
    }
    // Windows keeps the name of an open file; there it is removed at the end.
    this.#removeName()
  }

  /** Puts bytes away and says where they are. */
  put(bytes: Uint8Array): number {
    const at = this.#written + this.#waiting
    this.#pending.push(bytes)
    this.#waiting += bytes.length
    if (this.#waiting >= CHUNK) this.#flush()
    return at
  }

  /** The bytes that were put there. */
  take(at: number, length: number): Buffer {
    if (at + length > this.#written) this.#flush()
    const bytes = Buffer.allocUnsafe(length)
    let done = 0
    while (done < length) {
      const read = readSync(this.#file, bytes, done, length - done, at + done)
      if (read === 0) throw new RangeError(`The file of this build ends at ${at + done}`)
      done += read
    }
    return bytes
  }

  /** A shelf in this file; what is put on it is plain data. */
  shelf<Item>(): Shelf<Item> {
    const texts = new TextShelf(this)
    return {
      get length() {
        return texts.length
      },
      put: (item) => texts.put(JSON.stringify(item)),
      at: (place) => JSON.parse(texts.at(place)) as Item,
    }
  }

  close(): void {
    closeSync(this.#file)
    this.#removeName()
  }

  #flush(): void {
    const bytes = Buffer.concat(this.#pending)
    let done = 0
    try {
      while (done < bytes.length) done += writeSync(this.#file, bytes, done, bytes.length - done, this.#written + done)
    } catch (error) {
      throw unwritable(dirname(this.#path), error)
    }
    this.#written += bytes.length
    this.#pending = []
    this.#waiting = 0
  }

  #removeName(): void {
    try {
      rmSync(this.#path, { force: true })
    } catch {
      // It is swept away with what other builds left.
    }
  }
}

function unwritable(folder: string, error: unknown): ProblemError {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  return commandProblem('E-OUT', `nothing can be put away in ${folder} (${reason}). Make room on its disk, or make it writable.`) // prettier-ignore
}

/** Texts in a spool, by number: held of each are two numbers. */
export class TextShelf {
  readonly #spool: Spool
  readonly #starts: number[] = []
  readonly #lengths: number[] = []

  constructor(spool: Spool) {
    this.#spool = spool
  }

  get length(): number {
    return this.#starts.length
  }

  put(text: string): void {
    const bytes = Buffer.from(text, 'utf8')
    this.#starts.push(this.#spool.put(bytes))
    this.#lengths.push(bytes.length)
  }

  at(place: number): string {
    const start = this.#starts[place]
    if (start === undefined) throw new RangeError(`Nothing stands at ${place} of ${this.length}`)
    return this.#spool.take(start, this.#lengths[place] ?? 0).toString('utf8')
  }
}
