/** Something that could not be loaded, in words for the person who waits for it. */
export type DataFault =
  | 'offline'
  | 'unreachable'
  | 'timeout'
  | 'missing'
  | 'server'
  | 'wrong-type'
  | 'damaged'
  | 'wrong-shape'
  | 'newer'
  | 'older'

export class DataError extends Error {
  override readonly name = 'DataError'

  /** `what` failed, `why` it did, and what the person can do about it. `fault` is for translation and tests. */
  constructor(
    readonly fault: DataFault,
    readonly what: string,
    readonly why: string,
    readonly action: string,
    options?: { cause?: unknown },
  ) {
    super(`${what}: ${why}`, options)
  }
}

const WORDS: Record<DataFault, { why: string; action: string }> = {
  offline: { why: 'this device is offline', action: 'Connect to the network, then try again.' },
  unreachable: { why: 'the server could not be reached', action: 'Check the connection, then try again.' },
  timeout: { why: 'there was no answer within 15 seconds', action: 'Try again; the connection may be slow.' },
  missing: { why: 'the server does not have it', action: 'Reload the page: a newer version may have been published.' },
  server: { why: 'the server answered with an error', action: 'Try again in a moment.' },
  'wrong-type': { why: 'the server sent something else', action: 'Reload the page, or tell whoever publishes it.' },
  damaged: { why: 'it arrived incomplete or changed', action: 'Try again; if that does not help, reload the page.' },
  'wrong-shape': {
    why: 'it is not in the form this page reads',
    action: 'Reload the page, or tell whoever publishes it.',
  },
  newer: { why: 'it was made for a newer version of this page', action: 'Reload the page.' },
  older: {
    why: 'it was made for an earlier version of this page',
    action: 'Reload the page; whoever publishes it must build the site again.',
  },
}

/** `dataError('timeout', 'The list of events')`. `detail` is added to the reason, for whoever looks into it. */
export function dataError(fault: DataFault, what: string, detail = '', cause?: unknown): DataError {
  const { why, action } = WORDS[fault]
  return new DataError(fault, what, detail === '' ? why : `${why} (${detail})`, action, { cause })
}

/** Any error as one that can be shown. */
export function asDataError(error: unknown, what = 'The data'): DataError {
  return error instanceof DataError ? error : dataError('unreachable', what, '', error)
}
