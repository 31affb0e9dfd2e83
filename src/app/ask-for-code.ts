/**
 * Asks for code that is loaded later; what did not come is asked for under another address the next time. A browser may keep the failure of a
 * module as long as the page stands (the module map of https://html.spec.whatwg.org/#module-map), as Chromium 150 does, so that a second
 * `import()` of the same address fails at once. A build has this in place of every `import()`; `path` is that of a built file.
 */
export async function askForCode<Code>(load: (path: string) => Promise<Code>, path: string): Promise<Code> {
  const times = failures.get(path) ?? 0
  try {
    return await load(times > 0 ? `${path}?again=${times}` : path)
  } catch (error) {
    failures.set(path, times + 1)
    throw error
  }
}

const failures = new Map<string, number>()
Object.assign(globalThis, { askForCode })
