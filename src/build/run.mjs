/**
 * Runs a command of the project: `node src/build/run.mjs extract --corpus seeds --out FILE`.
 * Node 20 runs no TypeScript, so `commands/<name>.ts` is bundled with all that it imports, which takes a fraction of the time that loading
 * some hundred files one by one would, and its `run(arguments)` is called. Only where nothing can be written are they loaded one by one.
 */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { runnerImport } from 'vite'

const [name = '', ...args] = process.argv.slice(2)
const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = new URL('./commands/', import.meta.url)

if (name === '--help' || name === '-h') {
  console.log(
    `Commands: ${commands().join(', ')}. Write one and --help to see what it does: node src/build/run.mjs build --help.`,
  )
  process.exit(0)
}
if (!/^[a-z-]+$/.test(name) || !existsSync(new URL(`${name}.ts`, folder))) {
  console.error(
    `error E-COMMAND ${name === '' ? 'no command given' : 'unknown command'}. Use: ${commands().join(', ')}.`,
  )
  process.exit(1)
}

// “annotate … | head”: whoever reads has seen enough.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})
// The module runner would say "development", and both the bundle and the prerendering take it from here.
process.env.NODE_ENV = 'production'
const options = { configFile: false, root, mode: 'production', logLevel: 'error' }
try {
  const { run, usage } = await command()
  if (args.includes('--help') || args.includes('-h')) for (const line of helpOf(usage)) console.log(line)
  else process.exitCode = await run(args)
} catch (error) {
  for (const line of linesOf(error)) console.error(line)
  process.exitCode = 1
}

function commands() {
  return readdirSync(folder)
    .filter((file) => /^[a-z-]+\.ts$/.test(file))
    .map((file) => file.slice(0, -3))
    .sort()
}

async function command() {
  const path = `src/build/commands/${name}.ts`
  const { bundleModule } = (await runnerImport(`${root}src/build/bundle-module.ts`, options)).module
  const place = placed(await bundleModule(path))
  if (place === undefined) {
    const { yamlModules } = (await runnerImport(`${root}src/build/yaml-modules.ts`, options)).module
    return (await runnerImport(root + path, { ...options, plugins: [yamlModules()] })).module
  }
  try {
    return await import(pathToFileURL(place).href)
  } finally {
    rmSync(place, { force: true })
  }
}

/** What the command does, how it is written, and what each flag is for. */
function helpOf({ says, argument, flags }) {
  const rows = Object.entries(flags).map(([flag, { value, says }]) => [`  --${flag}${value ? ` ${value}` : ''}`, says])
  const width = Math.max(0, ...rows.map(([flag]) => flag.length)) + 2
  const words = [`npm run --silent ${name} --`, ...(argument ? [argument.toUpperCase()] : []), ...(rows.length > 0 ? ['[flags]'] : [])] // prettier-ignore
  return [says, '', words.join(' '), ...rows.map(([flag, meaning]) => flag.padEnd(width) + meaning)]
}

/** Below the project, where Node finds the packages; by the process's number, since several commands may run at once. */
function placed(code) {
  const place = `${root}.cache/run/${name}-${process.pid}.mjs`
  try {
    mkdirSync(`${root}.cache/run`, { recursive: true })
    writeFileSync(place, code)
    return place
  } catch {
    return undefined
  }
}

/** What is wrong with the input comes as lines; anything else is a defect, of which only those who mend it want the stack. */
function linesOf(error) {
  if (Array.isArray(error?.lines)) return error.lines
  const said = stripVTControlCharacters(error instanceof Error ? error.message : String(error))
  const hint = 'This is a defect of Dateline: report it with what you ran. DATELINE_STACK=1 shows where it happened.'
  return [`error E-PIPELINE ${said} ${hint}`, ...(process.env.DATELINE_STACK ? [error?.stack ?? ''] : [])]
}
