/**
 * Runs a command of the project: `node src/build/run.mjs extract --corpus seeds --out FILE`.
 * Node 20 runs no TypeScript, so the module runner of Vite loads `commands/<name>.ts` and calls its `run(arguments)`.
 */
import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const [name = '', ...args] = process.argv.slice(2)
const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = new URL('./commands/', import.meta.url)

if (!/^[a-z-]+$/.test(name) || !existsSync(new URL(`${name}.ts`, folder))) {
  const known = readdirSync(folder)
    .filter((file) => /^[a-z-]+\.ts$/.test(file))
    .map((file) => file.slice(0, -3))
    .sort()
  console.error(`error E-COMMAND ${name === '' ? 'no command given' : 'unknown command'}. Use: ${known.join(', ')}.`)
  process.exit(1)
}

// The module runner would say "development", and both the bundle and the prerendering take it from here.
process.env.NODE_ENV = 'production'
const options = { configFile: false, root, mode: 'production', logLevel: 'error' }
const { yamlModules } = (await runnerImport(`${root}src/build/yaml-modules.ts`, options)).module
const { module } = await runnerImport(`${root}src/build/commands/${name}.ts`, { ...options, plugins: [yamlModules()] })
try {
  process.exitCode = await module.run(args)
} catch (error) {
  if (!Array.isArray(error?.lines)) throw error
  for (const line of error.lines) console.error(line)
  process.exitCode = 1
}
