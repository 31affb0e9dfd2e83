import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type EventIndex, decodeIndex } from '../../src/model/columns.ts'
import { type Catalogue, catalogueSchema, manifestSchema } from '../../src/model/site.ts'

/** Index and catalogue of a site that stands in a folder. */
export async function loadSiteFrom(folder: string): Promise<{ index: EventIndex; catalogue: Catalogue }> {
  const data = (path: string) => readFile(join(folder, 'data', path))
  const manifest = manifestSchema.parse(JSON.parse(String(await data('site.json'))))
  const bytes = await data(manifest.index.path)
  return {
    index: decodeIndex(new Uint8Array(bytes).buffer),
    catalogue: catalogueSchema.parse(JSON.parse(String(await data(manifest.catalogue.path)))),
  }
}
