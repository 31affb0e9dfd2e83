import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type EventIndex, decodeIndex, decodeSources } from '../../src/model/columns.ts'
import { type Catalogue, catalogueSchema, manifestSchema } from '../../src/model/site.ts'

type LoadedSite = { index: EventIndex; catalogue: Catalogue; titles: string[] }

/** Index, catalogue and titles of a site that stands in a folder. */
export async function loadSiteFrom(folder: string): Promise<LoadedSite> {
  const data = (path: string) => readFile(join(folder, 'data', path))
  const manifest = manifestSchema.parse(JSON.parse(String(await data('site.json'))))
  const [index, sources] = await Promise.all([data(manifest.index.path), data(manifest.sources.path)])
  const titles = await Promise.all(
    manifest.titles.map(async ({ path }) =>
      String(await data(path))
        .trimEnd()
        .split('\n'),
    ),
  )
  return {
    titles: titles.flat(),
    index: decodeSources(new Uint8Array(sources).buffer, decodeIndex(new Uint8Array(index).buffer)),
    catalogue: catalogueSchema.parse(JSON.parse(String(await data(manifest.catalogue.path)))),
  }
}
