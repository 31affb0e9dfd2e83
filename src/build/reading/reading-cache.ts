import { createHash, randomBytes } from 'node:crypto'
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** Bytes of SHA-256, which stand before what they vouch for. */
const SUM = 32

/**
 * What `make` gives, or what it gave when it was last asked under this key. An entry that is cut, changed or of another program is made
 * anew and written over; a folder that cannot be written costs time, never the result. Without a folder everything is made.
 */
export function cached(folder: string | undefined, key: string, make: () => Uint8Array): Uint8Array {
  if (folder === undefined) return make()
  const path = join(folder, `${key}.bin`)
  const before = entryAt(path)
  if (before !== undefined) return before
  const made = make()
  keep(path, made)
  return made
}

function entryAt(path: string): Uint8Array | undefined {
  try {
    const bytes = readFileSync(path)
    const packed = bytes.subarray(SUM)
    return sumOf(packed).equals(bytes.subarray(0, SUM)) ? inflateRawSync(packed) : undefined
  } catch {
    return undefined
  }
}

/** Renamed into its place, so that a run at the same time finds the whole entry or none. */
function keep(path: string, bytes: Uint8Array): void {
  const packed = deflateRawSync(bytes, { level: 1 })
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`
  try {
    writeFileSync(temporary, Buffer.concat([sumOf(packed), packed]))
    renameSync(temporary, path)
  } catch {
    rmSync(temporary, { force: true })
  }
}

function sumOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}
