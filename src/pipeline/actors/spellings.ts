const ONE_NAME: Record<string, string> = {
  muhammad: 'mohammed',
  mohammad: 'mohammed',
  mohamed: 'mohammed',
  mohamad: 'mohammed',
  muhammed: 'mohammed',
  yuri: 'yury',
  yuriy: 'yury',
  aleksandr: 'alexander',
  alexandr: 'alexander',
  aleksei: 'alexey',
  aleksey: 'alexey',
  alexei: 'alexey',
}
const SHORTEST = 5
const CHANGING_ENDS = new Set(['i', 'j', 'y'])

/**
 * One spelling for the ways in which English writes a Slavic or Arabic name: `Kuleshyy`, `Kuleshiy` and `Kuleshy`, `Andrei` and `Andrey`,
 * `Muhammad` and `Mohammed`. Takes and gives a word key; a word that is no such name is changed alike wherever it stands.
 */
export function spellingOf(key: string): string {
  const one = ONE_NAME[key]
  if (one !== undefined) return one
  // Asked of every word of every article: nearly all end otherwise.
  if (key.length < SHORTEST || !CHANGING_ENDS.has(key.charAt(key.length - 1))) return key
  return key
    .replace(/(?:iy|yy|yi|ii|ij)$/u, 'y')
    .replace(/([ae])i$/u, '$1y')
    .replace(/tri$/u, 'try')
}
