/** How the files of a site are cut and named. Apart from their schema, so that the page need not carry that. */

/** 2: the index packed, articles of events and checksums of details apart, titles and ids in pieces, the checksum in the name. */
export const SITE_FORMAT = 2
/** So many consecutive rows have their details in one file. */
export const SHARD_SIZE = 128
/** So many consecutive rows have their titles, or their ids, in one file. */
export const LINES_SIZE = 4096

/** How many hexadecimal digits of the SHA-256 of a file stand in its name: 64 bits, against damage and mixed releases. */
export const HASH_DIGITS = 16

/** `assetPath('index', 'ab…', 'bin')` → `index.ab….bin`. `sha256` is lower-case hexadecimal. */
export function assetPath(name: string, sha256: string, extension: string): string {
  return `${name}.${sha256.slice(0, HASH_DIGITS)}.${extension}`
}

/** The digits of the SHA-256 that a file's name carries: what `assetPath` wrote; empty where there are none. */
export function hashInPath(path: string): string {
  const hash = path.split('.').at(-2) ?? ''
  return /^[0-9a-f]+$/.test(hash) && hash.length === HASH_DIGITS ? hash : ''
}
