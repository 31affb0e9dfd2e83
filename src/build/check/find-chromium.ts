import { access, constants } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

type Environment = Record<string, string | undefined>

/** Where browsers that speak Chromium's protocol stand, by platform, in the order in which they are tried. */
function usualPlaces(platform: NodeJS.Platform, environment: Environment): string[] {
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    )
  }
  if (platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => environment[name] ?? [])
    const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']
    return roots.flatMap((root) => programs.map((program) => `${root}\\${program}`))
  }
  const names = [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ]
  const folders = [
    ...new Set(['/usr/bin', ...(environment['PATH'] ?? '').split(':').filter((folder) => folder !== '')]),
  ]
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), '/snap/bin/chromium']
}

/**
 * The path of a Chromium, Chrome or Edge on this machine: `CHROME_PATH` first, then the usual places, then Playwright's own; undefined
 * where there is none.
 */
export async function findChromium(
  environment: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
): Promise<string | undefined> {
  const own = chromium.executablePath()
  for (const path of [environment['CHROME_PATH'], ...usualPlaces(platform, environment), own]) {
    if (path !== undefined && path !== '' && (await isProgram(path))) return path
  }
  return undefined
}

function isProgram(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(() => true, () => false) // prettier-ignore
}
