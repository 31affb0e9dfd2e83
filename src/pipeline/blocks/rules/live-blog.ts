import type { Page, Rule } from '../page.ts'
import { rawLength } from './datelines.ts'

const CLOCK =
  /^(?:[•·\-–—|] ?)?(?:(?:[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?,? (?:at )?)?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: ?\(?(?:BST|GMT|UTC|CET|CEST|EET|EEST|EDT|EST|ET|CDT|CST|PDT|PST|PT|MSK|IST|JST|SGT|HKT|AEST|AEDT|local time|Kyiv time)\)?)?|\d{1,2} ?[ap]\.?m\.?(?: [A-Z]{2,4})?)$/i
const AGO = /^(?:\d{1,3} ?(?:min|mins|minutes|h|hr|hrs|hours|hour|m) ago|just now)$/i

const ENTRY_HEADING = /^(?:\d{1,3}\.\s)?\S.{3,180}?(?= ?published at (\d{1,2}:\d{2} .{2,40}))/

/** `Mayor resignspublished at 17:30 British Summer Time 9 July 2018`: the heading of an entry with its time run on. */
export const liveEntryHeading: Rule = {
  name: 'live-entry-heading',
  read(page) {
    const stamps = new Map<number, string>()
    page.eachOpen((piece, index) => {
      if (piece.length > 260 || piece.words > 40) return
      const match = ENTRY_HEADING.exec(piece.text)
      if (match?.[1] === undefined) return
      page.cutTrail(index, rawLength(page.text, piece.start, match[0].length), 'dateline', 'live-stamp')
      const mark = /^\d{1,3}\.(?=\s)/.exec(piece.text)?.[0]
      if (mark !== undefined) page.cutLead(index, mark.length, 'furniture', 'list-mark')
      page.mark(index, 'heading', 'live-entry-heading')
      stamps.set(index, match[1])
    })
    let current: string | undefined
    if (stamps.size > 0)
      for (const index of page.pieces.keys()) {
        current = stamps.get(index) ?? current
        page.stamps[index] = current
      }
  },
}

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
