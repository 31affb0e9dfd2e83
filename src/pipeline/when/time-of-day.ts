/** Adds the part of the day or the time that a match names: 2022-12-30 and "morning" → TIME 2022-12-30TMO. */
import { CALENDAR } from './calendar.ts'
import { clockValue } from './clock.ts'
import { hasWord, valueOf } from './pattern.ts'
import type { Match } from './pattern.ts'
import type { Reading } from './reading.ts'

/** The reading with its time; an impossible time (25:61) leaves the day alone and warns. "Early" and "late" become `mod`. */
export function withTime(reading: Reading, match: Match): Reading {
  const clock = match.entries.find(({ entry }) => entry.kind === 'CLOCK')
  if (clock) {
    const text = match.words[clock.at]?.text ?? ''
    const time = clockValue(text)
    return time === undefined ? { ...reading, warning: `“${text}” is no time of the day` } : timed(reading, time)
  }
  const mod = hasWord(match, 'early', 'earlier', 'small')
    ? 'START'
    : hasWord(match, 'late', 'later')
      ? 'END'
      : undefined
  const marked: Reading = mod ? { ...reading, mod } : reading
  if (hasWord(match, 'hours')) return timed(marked, 'MO')
  const part = valueOf(match, 'PART')
  const code =
    part === undefined ? CALENDAR.parts.find(({ names }) => hasWord(match, ...names))?.code : CALENDAR.parts[part]?.code
  if (code !== undefined) return timed(marked, code)
  if (hasWord(match, 'overnight')) return timed(marked, 'NI')
  const hour = militaryTime(match)
  return hour === undefined ? marked : timed(marked, hour)
}

function timed(reading: Reading, time: string): Reading {
  return { ...reading, type: 'TIME', value: `${reading.value}T${time}` }
}

/** "1000 GMT on Monday": four digits before a time zone are hours and minutes. */
function militaryTime(match: Match): string | undefined {
  const number = match.entries.find(({ entry }) => entry.kind === 'NUMBER')
  if (!number || valueOf(match, 'ZONE') === undefined) return undefined
  return fourDigits(match.words[number.at]?.text ?? '')
}

/** `1000` → `10:00`, `8.15` → `08:15`; undefined for 2575. For numbers before a time zone only. */
export function fourDigits(text: string): string | undefined {
  if (/^\d{1,2}\.\d{2}$/.test(text)) return clockValue(text)
  if (!/^\d{4}$/.test(text) || Number(text) > 2400 || Number(text.slice(2)) > 59) return undefined
  return `${text.slice(0, 2)}:${text.slice(2)}`
}
