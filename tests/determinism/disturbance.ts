/** What surrounds a build and must not show in its result. */
export type Disturbance = {
  name: string
  /** Path of the Node to run with. */
  node?: string
  /** Options of V8, such as the seed of its hash tables. */
  flags?: string[]
  environment?: Record<string, string>
  umask?: string
  /** Builds from a copy of the project at another depth. */
  elsewhere?: true
}

/** Any of them alone. `DATELINE_NODES` names more programs of Node, with colons between them. */
export function disturbances(nodes = process.env['DATELINE_NODES'] ?? ''): Disturbance[] {
  return [
    ...['America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Kathmandu'].map((zone) => ({ name: `time zone ${zone}`, environment: { TZ: zone } })),
    ...['C', 'sv_SE.UTF-8', 'tr_TR.UTF-8', 'ar_EG.UTF-8'].map((locale) => ({ name: `locale ${locale}`, environment: { LC_ALL: locale, LANG: locale, LANGUAGE: locale } })),
    ...['1', '2', '3', '4', '5'].map((seed) => ({ name: `folders listed in order ${seed}`, environment: { DISTURB_ORDER: seed } })),
    ...['1999-01-01', '2099-12-31'].map((day) => ({ name: `a clock of ${day.slice(0, 4)}`, environment: { DISTURB_CLOCK: day } })),
    ...['1', '3'].map((cores) => ({ name: `${cores} cores`, environment: { DISTURB_CORES: cores } })),
    ...['000', '077'].map((umask) => ({ name: `umask ${umask}`, umask })),
    ...['7', '4242'].map((seed) => ({ name: `hash seed ${seed}`, flags: [`--hash-seed=${seed}`] })),
    { name: 'a project in another folder', elsewhere: true },
    ...nodes.split(':').filter((path) => path !== '').map((node) => ({ name: `the Node of ${node}`, node })),
  ] // prettier-ignore
}

/** Much at once: what CI can afford. */
export const EVERYTHING: Disturbance = {
  name: 'another zone, locale, order, clock, umask, hash seed and folder, on one core',
  flags: ['--hash-seed=99'],
  environment: {
    TZ: 'Pacific/Kiritimati',
    LC_ALL: 'tr_TR.UTF-8',
    LANG: 'tr_TR.UTF-8',
    DISTURB_ORDER: '9',
    DISTURB_CLOCK: '2099-12-31',
    DISTURB_CORES: '1',
  },
  umask: '077',
  elsewhere: true,
}

/**
 * Loaded before a build, in each of its threads: lists folders in an order drawn from `DISTURB_ORDER`, sets the clock to `DISTURB_CLOCK`
 * and the number of cores to `DISTURB_CORES`. `DISTURB_PLANT=unsorted` is the fault that must be found: articles are no longer sorted.
 */
export const PRELOAD = `
const { DISTURB_ORDER: order, DISTURB_CLOCK: clock, DISTURB_CORES: cores, DISTURB_PLANT: plant } = process.env
const fs = require('node:fs'), os = require('node:os'), { syncBuiltinESMExports } = require('node:module')
if (order) {
  let state = Number(order)
  const draw = () => (state = (state * 48271) % 2147483647) / 2147483647
  const shuffled = (list) => {
    if (!Array.isArray(list)) return list
    for (let at = list.length - 1; at > 0; at -= 1) {
      const other = Math.floor(draw() * (at + 1))
      ;[list[at], list[other]] = [list[other], list[at]]
    }
    return list
  }
  for (let turn = 0; turn < 10; turn += 1) draw()
  const { readdirSync } = fs, { readdir } = fs.promises
  fs.readdirSync = (...given) => shuffled(readdirSync(...given))
  fs.promises.readdir = async (...given) => shuffled(await readdir(...given))
}
if (clock) {
  const Real = Date, shift = Date.parse(clock) - Date.now()
  globalThis.Date = class extends Real {
    constructor(...given) { if (given.length === 0) super(Real.now() + shift); else super(...given) }
    static now() { return Real.now() + shift }
  }
}
if (cores) os.availableParallelism = () => Number(cores)
if (plant === 'unsorted') {
  for (const name of ['sort', 'toSorted']) {
    const real = Array.prototype[name]
    Array.prototype[name] = function (...given) {
      const isArticle = (item) => (typeof item === 'object' ? item && 'text' in item && 'file' in item : typeof item === 'string' && item.endsWith('.txt'))
      return this.some(isArticle) ? (name === 'sort' ? this : [...this]) : real.apply(this, given)
    }
  }
}
syncBuiltinESMExports()
`
