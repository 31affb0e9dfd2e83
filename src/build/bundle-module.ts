import { pathToFileURL } from 'node:url'
import { build, type Plugin, type Rolldown } from 'vite'
import { PROJECT_FOLDER } from './project-folder.ts'
import { yamlModules } from './yaml-modules.ts'

/**
 * The code of one module with all of ours that it imports, as Node runs it: `bundleModule('src/build/commands/extract.ts')`. Packages stay
 * imports, so the code must be put below the project's folder, where Node looks for them. Same sources, same code.
 */
export async function bundleModule(path: string): Promise<string> {
  const made = await build({
    configFile: false,
    root: PROJECT_FOLDER,
    mode: 'production',
    logLevel: 'error',
    plugins: [yamlModules(), ownAddresses()],
    build: {
      ssr: PROJECT_FOLDER + path,
      write: false,
      minify: false,
      target: 'node20',
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })
  const { output } = made as Rolldown.RolldownOutput
  return output[0].code
}

/** How a module asks where it is; in pieces, since this module may itself be bundled, and then its own text is not to be replaced. */
const OWN_ADDRESS = ['import', 'meta', 'url'].join('.')

/** Lets each module find what lies beside it, wherever the bundle is put. */
function ownAddresses(): Plugin {
  return {
    name: 'dateline-own-addresses',
    transform(code, id) {
      if (!code.includes(OWN_ADDRESS)) return null
      const address = JSON.stringify(pathToFileURL(id.split('?')[0] ?? id).href)
      return { code: code.replaceAll(OWN_ADDRESS, () => address), map: null }
    },
  }
}
