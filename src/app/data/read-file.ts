/** From the bytes of a file to what stands in it, checked. Each throws a DataError that says what is wrong with `what`. */
import type { Asset } from '../../model/site.ts'
import { DataError, dataError } from './data-error.ts'
import { loadAsset } from './load-asset.ts'
import { type Shape, readShape } from './shape.ts'

export async function loadJson<Value>(
  base: string,
  asset: Asset,
  shape: Shape<Value>,
  what: string,
  signal?: AbortSignal,
): Promise<Value> {
  return shaped(shape, readJson(await loadAsset(base, asset, what, { signal }), what), what)
}

export function readJson(bytes: ArrayBuffer, what: string): unknown {
  try {
    return JSON.parse(readText(bytes, what))
  } catch (error) {
    if (error instanceof DataError) throw error
    throw dataError('damaged', what, 'not JSON', error)
  }
}

export function readText(bytes: ArrayBuffer, what: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    throw dataError('damaged', what, 'not UTF-8', error)
  }
}

export function shaped<Value>(shape: Shape<Value>, value: unknown, what: string): Value {
  try {
    return readShape(shape, value)
  } catch (error) {
    throw dataError('wrong-shape', what, error instanceof Error ? error.message.slice(0, 200) : '', error)
  }
}
