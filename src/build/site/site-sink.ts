import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, posix } from 'node:path'

/** Takes the files of a site one by one, so that no step holds them all. Paths are relative and use `/`. Throws a RangeError for one that leaves the site. */
export type SiteSink = (path: string, content: string | Uint8Array) => Promise<void>

/** Writes below a folder, which is made as needed. */
export function folderSink(folder: string): SiteSink {
  const made = new Set<string>()
  return async (path, content) => {
    refuseOutside(path)
    const file = join(folder, path)
    const parent = dirname(file)
    if (!made.has(parent)) {
      await mkdir(parent, { recursive: true })
      made.add(parent)
    }
    await writeFile(file, content)
  }
}

/** Keeps the files in memory: what the development server serves. */
export function memorySink(files: Map<string, Uint8Array>): SiteSink {
  const encoder = new TextEncoder()
  return (path, content) => {
    refuseOutside(path)
    files.set(path, typeof content === 'string' ? encoder.encode(content) : content)
    return Promise.resolve()
  }
}

/** The last guard, whatever came past the checks of a dataset: no file of a site is ever written beside it. */
function refuseOutside(path: string): void {
  const isInside = posix.normalize(path) === path && !/^(?:\/|\.\.?(?:\/|$))|[\\\0:]|\/$/.test(path)
  if (!isInside) throw new RangeError(`the file “${path}” would stand outside of the site`)
}
