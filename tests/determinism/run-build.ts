import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { type Disturbance, PRELOAD } from './disturbance.ts'

/** All that a build reads. */
const PROJECT = ['src', 'public', 'seeds', 'index.html', 'package.json', 'tsconfig.json', 'vite.config.ts']

/** Runs a command of the project in a disturbed surrounding and gives the SHA-256 of every file that it wrote, by its path. */
export async function runBuild(args: readonly string[], how: Disturbance): Promise<Map<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-same-'))
  try {
    const preload = join(folder, 'preload.cjs')
    await writeFile(preload, PRELOAD)
    const project = how.elsewhere ? await copyProject(join(folder, 'a', 'deeper', 'folder of its own')) : resolve('.')
    const out = join(folder, how.elsewhere ? 'b/c/out' : 'out')
    await mkdir(join(out, '..'), { recursive: true })
    const command = [how.node ?? process.execPath, ...(how.flags ?? []), '--require', preload, 'src/build/run.mjs', ...args, '--out', out] // prettier-ignore
    await promisify(execFile)('sh', ['-c', `umask ${how.umask ?? '022'}; exec "$@"`, 'sh', ...command], {
      cwd: project,
      maxBuffer: 1 << 26,
      // A build as a person runs it: the test runner's own surrounding would count as another one.
      env: { PATH: process.env['PATH'], HOME: folder, NODE_OPTIONS: `--require "${preload}"`, ...how.environment },
    })
    return await sumsOf(out)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function copyProject(to: string): Promise<string> {
  await mkdir(to, { recursive: true })
  for (const name of PROJECT) await cp(name, join(to, name), { recursive: true })
  await symlink(resolve('node_modules'), join(to, 'node_modules'))
  return to
}

async function sumsOf(path: string): Promise<Map<string, string>> {
  const sums = new Map<string, string>()
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => undefined)
  const files = entries?.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)) ?? [path]
  for (const file of files.toSorted()) {
    sums.set(file.slice(path.length), createHash('sha256').update(await readFile(file)).digest('hex')) // prettier-ignore
  }
  return sums
}
