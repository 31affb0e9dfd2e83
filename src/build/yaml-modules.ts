import { readFile } from 'node:fs/promises'
import type { Plugin } from 'vite'
import { parse } from 'yaml'

/**
 * Lets pure code import knowledge that is kept as YAML: `import rows from './verb-frames.yaml'` gives the plain data, read at
 * build time, so that the pipeline itself never touches a disk.
 */
export function yamlModules(): Plugin {
  return {
    name: 'dateline-yaml-modules',
    async load(id) {
      const file = id.split('?')[0] ?? id
      if (!file.endsWith('.yaml')) return null
      const data: unknown = parse(await readFile(file, 'utf8'), { strict: true, schema: 'core' })
      return { code: `export default ${JSON.stringify(data)}`, map: null }
    },
  }
}
