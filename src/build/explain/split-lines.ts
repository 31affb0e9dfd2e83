const LINE_FEED = 0x0a

/** The lines of a stream of bytes, without their ends; the last one need not have any. Never holds more than a line and a piece. */
export async function* splitLines(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array[] = []
  for await (const piece of pieces) {
    let from = 0
    for (let end = piece.indexOf(LINE_FEED); end !== -1; end = piece.indexOf(LINE_FEED, from)) {
      yield joined([...rest, piece.subarray(from, end)])
      rest = []
      from = end + 1
    }
    if (from < piece.length) rest.push(piece.subarray(from))
  }
  if (rest.length > 0) yield joined(rest)
}

function joined(parts: Uint8Array[]): Uint8Array {
  const [only, ...more] = parts
  return more.length === 0 && only !== undefined ? only : Buffer.concat(parts)
}
