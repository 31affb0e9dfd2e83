/** Runs inside a page that is measured, so it uses nothing from outside of its own body. */
export type Clock = {
  /** Milliseconds from navigation until something that the selector, one of those watched for, finds was painted. */
  seen: (selector: string) => Promise<number>
  /** Does something and measures until it is painted (`first`) and until the last change that follows from it is painted (`settled`). */
  act: (change: () => void) => Promise<Acted>
  /** Lengths of the frames from here on; `frames()` ends it. */
  watchFrames: () => void
  frames: () => number[]
  /** Tasks over 50 ms so far, in ms. */
  longTasks: () => number[]
}
export type Acted = { first: number; settled: number; longest: number }

/** `watched` is looked for from the first frame on: who asks only once the page is ready would measure how busy it is then. */
export function installClock(watched: readonly string[]): void {
  const QUIET_MS = 350
  const long: number[] = []
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) long.push(Math.round(duration))
  }).observe({ type: 'longtask', buffered: true })
  /** After the frame that the next changes are painted in. */
  const painted = () =>
    new Promise<number>((resolve) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel()
        channel.port1.onmessage = () => resolve(performance.now())
        channel.port2.postMessage(0)
      })
    })
  const sleep = (ms: number) =>
    new Promise((resolve) => {
      setTimeout(resolve, ms)
    })
  const seenAt = new Map(watched.map((selector) => [selector, firstSeen(selector)]))
  async function firstSeen(selector: string) {
    while (!document.querySelector(selector)) await painted()
    return painted()
  }
  let frames: number[] = []
  let watching = 0
  const clock: Clock = {
    seen: (selector) => seenAt.get(selector) ?? Promise.reject(new Error(`Nobody watches for ${selector}.`)),
    async act(change) {
      await sleep(100)
      long.length = 0
      const after = { last: 0, pending: false }
      const note = async () => {
        after.pending = true
        after.last = await painted()
        after.pending = false
      }
      const observer = new MutationObserver(() => {
        if (!after.pending) void note()
      })
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
      const start = performance.now()
      change()
      const first = (await painted()) - start
      let before = -1
      while (before !== after.last || after.pending) {
        before = after.last
        await sleep(QUIET_MS)
      }
      observer.disconnect()
      return { first, settled: Math.max(first, after.last - start), longest: Math.max(0, ...long) }
    },
    watchFrames() {
      frames = []
      let before = performance.now()
      const step = (now: number) => {
        frames.push(now - before)
        before = now
        watching = requestAnimationFrame(step)
      }
      watching = requestAnimationFrame(step)
    },
    frames() {
      cancelAnimationFrame(watching)
      return frames.slice(2)
    },
    longTasks: () => [...long],
  }
  Object.assign(globalThis, { clock })
}
