/**
 * Loads files of the site and believes none of them: status, type, length and checksum are looked at before anything is read out of them.
 * A file that does not fit its checksum is asked for once more past the browser's cache (old data beside a new app).
 */
import type { Asset } from '../../model/site.ts'
import { hashInPath } from '../../model/site-files.ts'
import { DataError, dataError } from './data-error.ts'

const TIMEOUT_MS = 15_000

export type Progress = (received: number, total: number) => void

type Options = {
  signal?: AbortSignal | undefined
  onProgress?: Progress | undefined
  reload?: boolean
  revalidate?: boolean
  /** Nobody waits for it: what somebody does wait for goes first. */
  late?: boolean
}

/** Loads a file that the manifest names. `base` is the address of the manifest's folder. Throws a DataError. */
export async function loadAsset(base: string, asset: Asset, what: string, options: Options = {}): Promise<ArrayBuffer> {
  const address = new URL(asset.path, base).href
  try {
    return await loadChecked(address, asset, what, options)
  } catch (error) {
    if (!(error instanceof DataError) || error.fault !== 'damaged' || options.reload) throw error
    return loadChecked(address, asset, what, { ...options, reload: true })
  }
}

/** Loads a file whose content nobody vouches for. Throws a DataError. */
export async function loadFile(address: string, what: string, options: Options = {}): Promise<ArrayBuffer> {
  const timeout = AbortSignal.timeout(TIMEOUT_MS)
  const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout
  try {
    const cache = options.reload ? 'reload' : options.revalidate ? 'no-cache' : 'default'
    const priority = options.late ? 'low' : 'auto'
    const response = await fetch(address, { signal, cache, priority, credentials: 'same-origin' })
    checkAnswer(response, address, what)
    return await readBody(response, options.onProgress)
  } catch (error) {
    if (error instanceof DataError || options.signal?.aborted) throw error
    if (timeout.aborted) throw dataError('timeout', what, '', error)
    throw dataError(isOffline() ? 'offline' : 'unreachable', what, '', error)
  }
}

async function loadChecked(address: string, asset: Asset, what: string, options: Options): Promise<ArrayBuffer> {
  const bytes = await loadFile(address, what, options)
  if (bytes.byteLength !== asset.bytes) {
    throw dataError('damaged', what, `${bytes.byteLength} of ${asset.bytes} bytes`)
  }
  const hash = hashInPath(asset.path)
  if (hash === '' || !(await digest(bytes)).startsWith(hash)) throw dataError('damaged', what, 'checksum')
  return bytes
}

function checkAnswer(response: Response, address: string, what: string): void {
  if (response.status === 404 || response.status === 410) throw dataError('missing', what, String(response.status))
  if (!response.ok) throw dataError('server', what, String(response.status))
  const type = (response.headers.get('content-type') ?? '').toLowerCase()
  // Hosts that answer everything with their start page say so here; unknown binary types vary from host to host.
  if (type.includes('text/html')) throw dataError('wrong-type', what, 'a page')
  if (address.endsWith('.json') && type !== '' && !/json|text\/plain|octet-stream/.test(type)) {
    throw dataError('wrong-type', what, type)
  }
}

async function readBody(response: Response, onProgress: Progress | undefined): Promise<ArrayBuffer> {
  if (!onProgress || !response.body) return response.arrayBuffer()
  const total = Number(response.headers.get('content-length') ?? 0)
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let received = 0
  const reader = response.body.getReader()
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    chunks.push(step.value)
    received += step.value.byteLength
    onProgress(received, Math.max(total, received))
  }
  return new Blob(chunks).arrayBuffer()
}

/** SHA-256 in lower-case hexadecimal; the browser's own needs a secure context, which a plain http: address in a local network is not. */
async function digest(bytes: ArrayBuffer): Promise<string> {
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined
  const hash = subtle
    ? new Uint8Array(await subtle.digest('SHA-256', new Uint8Array(bytes)))
    : (await import('@noble/hashes/sha2.js')).sha256(new Uint8Array(bytes))
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function isOffline(): boolean {
  return typeof navigator !== 'undefined' && !navigator.onLine
}
