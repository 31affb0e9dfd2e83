/**
 * Runs a command of the project: `node src/build/run.mjs extract --corpus seeds --out FILE`.
 * Node 20 runs no TypeScript, so the module runner of Vite loads `commands/<name>.ts` and calls its `run(arguments)`.
 */
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const [name = '', ...args] = process.argv.slice(2)
const root = fileURLToPath(new URL('../..', import.meta.url))

if (!/^[a-z-]+$/.test(name)) {
  console.error('error E-COMMAND no command given. Use: start, build, extract, annotate, explain, bench or test.')
  process.exit(1)
}

const { yamlModules } = (await runnerImport(`${root}src/build/yaml-modules.ts`, { configFile: false, root })).module
const { module } = await runnerImport(`${root}src/build/commands/${name}.ts`, {
  configFile: false,
  root,
  logLevel: 'error',
  plugins: [yamlModules()],
})
process.exitCode = await module.run(args)
