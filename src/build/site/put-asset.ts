import { createHash } from 'node:crypto'
import type { Asset } from '../../model/site.ts'
import { assetPath } from '../../model/site-files.ts'
import type { SiteSink } from './site-sink.ts'

/** Writes `data/<name>.<hash>.<extension>` and says how to find and check it: a changed file has another name. */
export async function putAsset(
  sink: SiteSink,
  name: string,
  extension: string,
  content: string | Uint8Array,
): Promise<Asset> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const path = assetPath(name, sha256, extension)
  await sink(`data/${path}`, bytes)
  return { path, bytes: bytes.length }
}
