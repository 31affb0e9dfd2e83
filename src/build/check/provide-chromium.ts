import { spawn } from 'node:child_process'
import { PROJECT_FOLDER } from '../project-folder.ts'
import { findChromium } from './find-chromium.ts'

/** Ways to get a browser where there is none, in order. The second needs the rights of an administrator. */
function installers(): [command: string, ...args: string[]][][] {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0
  const apt: [string, ...string[]][] = [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', 'chromium'],
  ]
  return [[['npx', 'playwright', 'install', 'chromium']], ...(isRoot ? [apt] : [])]
}

/** The path of a Chromium, installed if need be and possible; undefined where it is not. `say` tells the person what goes on. */
export async function provideChromium(say: (line: string) => void): Promise<string | undefined> {
  const present = await findChromium()
  if (present !== undefined) return present
  for (const commands of installers()) {
    for (const [command, ...args] of commands) {
      say(`no Chromium here yet: ${command} ${args.join(' ')}`)
      if (!(await succeeds(command, args))) break
    }
    const installed = await findChromium()
    if (installed !== undefined) return installed
  }
  return undefined
}

function succeeds(command: string, args: string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: PROJECT_FOLDER, stdio: 'inherit', shell: process.platform === 'win32' })
    child.on('error', () => resolve(false))
    child.on('close', (code) => resolve(code === 0))
  })
}
