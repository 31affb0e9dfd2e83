import type { Page, Rule } from '../page.ts'

const CLOCK =
  /^(?:[•·\-–—|] ?)?(?:(?:[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?,? (?:at )?)?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: ?\(?(?:BST|GMT|UTC|CET|CEST|EET|EEST|EDT|EST|ET|CDT|CST|PDT|PST|PT|MSK|IST|JST|SGT|HKT|AEST|AEDT|local time|Kyiv time)\)?)?|\d{1,2} ?[ap]\.?m\.?(?: [A-Z]{2,4})?)$/i
const AGO = /^(?:\d{1,3} ?(?:min|mins|minutes|h|hr|hrs|hours|hour|m) ago|just now)$/i

/** The time above an entry of a live blog: a dateline block, and the stamp of every block up to the next time. Two stamps make a live blog. */
export const liveStamp: Rule = {
  name: 'live-stamp',
  read(page) {
    const stamps: number[] = []
    for (const [index, piece] of page.pieces.entries()) {
      if (piece.words > 8 || piece.length > 50) continue
      const verdict = page.verdicts[index]
      if (verdict && verdict.kind !== 'dateline') continue
      if (CLOCK.test(piece.text) || AGO.test(piece.text)) stamps.push(index)
    }
    const entries = stamps.filter((at, number) => hasProse(page, at, stamps[number + 1] ?? page.pieces.length))
    if (entries.length < 2) {
      for (const index of stamps) page.mark(index, 'dateline', 'clock-time')
      return
    }
    for (const index of stamps) page.remark(index, 'dateline', 'live-stamp')
    let current: string | undefined
    let next = 0
    for (const [index, piece] of page.pieces.entries()) {
      if (index === stamps[next]) {
        current = piece.text
        next += 1
      }
      page.stamps[index] = current
    }
  },
}

function hasProse(page: Page, from: number, to: number): boolean {
  for (let index = from + 1; index < to; index += 1) if ((page.pieces[index]?.words ?? 0) >= 8) return true
  return false
}
