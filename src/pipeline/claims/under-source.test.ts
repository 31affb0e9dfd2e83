import { describe, expect, it } from 'vitest'
import { readText } from '../../../tests/acts/read-text.ts'

/** The claims that a line makes of the list under it, as "speaker | content". */
function listed(line: string): string[] {
  const text = `Norway closed its border on Monday.\n\n${line}\n\n- Guards sold drugs to prisoners in June 2020.\n\n- Officers beat two men in May 2020.\n\nPeru opened its border.`
  return readText(text, '2024-07-12')
    .claims.filter(({ rule }) => rule === 'list-under-source')
    .map(({ speakerText, content }) => `${speakerText} | ${text.slice(content.start, content.end)}`)
}

describe('a list under a line that names its source', () => {
  it.each([
    ['The inquiry made the following findings:', 'The inquiry'],
    ['The inquiry, released on Monday, made the following findings:', 'The inquiry'],
    ['Their lawsuit contains these allegations:', 'Their lawsuit'],
  ])('is what that source tells: %s', (line, speaker) => {
    expect(listed(line)).toEqual([
      `${speaker} | Guards sold drugs to prisoners in June 2020.`,
      `${speaker} | Officers beat two men in May 2020.`,
    ])
  })

  it.each(['Here are the key developments:', 'Norway took these steps:', 'The inquiry made its findings known.'])(
    'is told by the writer under: %s',
    (line) => {
      expect(listed(line)).toEqual([])
    },
  )
})
