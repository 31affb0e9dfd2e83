const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'

/**
 * The first `length` characters of the bytes in lower-case Crockford base32 (no i, l, o or u, so an id can be read aloud and typed).
 * Five bits a character: twelve characters hold sixty bits. https://www.crockford.com/base32.html
 * Throws a RangeError when the bytes are too few.
 */
export function crockford(bytes: Uint8Array, length: number): string {
  if (bytes.length * 8 < length * 5)
    throw new RangeError(`${length} characters need ${Math.ceil((length * 5) / 8)} bytes`)
  let text = ''
  let buffer = 0
  let bits = 0
  for (const byte of bytes) {
    buffer = (buffer << 8) | byte
    bits += 8
    while (bits >= 5 && text.length < length) {
      text += ALPHABET.charAt((buffer >> (bits - 5)) & 31)
      bits -= 5
    }
    buffer &= (1 << bits) - 1
    if (text.length === length) break
  }
  return text
}
