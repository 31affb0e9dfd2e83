/** No text is missing in any language: the types see to the names, this to what stands behind them. */
import { describe, expect, it } from 'vitest'
import { chinese } from './zh/chinese.ts'
import { english } from './en/messages.ts'
import { englishPages } from './en/page-messages.ts'
import { russian } from './ru/russian.ts'

type Leaf = { path: string; value: unknown }

function leavesOf(value: unknown, path = ''): Leaf[] {
  if (value === null || typeof value !== 'object') return [{ path, value }]
  if (path === 'scripts') return [{ path, value }]
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, path === '' ? key : `${path}.${key}`))
}

/** Names, codes and shapes, which are the same everywhere. */
const SAME_EVERYWHERE =
  /^(?:product|locale|lang|dates\.|language\.names\.|scripts|event\.citeFormats\.|keys\.rows\.\d+\.keys|list\.more|event\.actorRole\.|event\.(?:statuses\.\w+|contested)\.shape|(?:event\.)?position|actor\.of|number$|result\.text|event\.(?:place|via)|story\.place)/

/** A text with its blanks filled by marks that no language has. */
function filled(value: unknown): string {
  if (typeof value !== 'function') return String(value)
  const call = value as (...blanks: unknown[]) => unknown
  const attempts: unknown[][] = [
    [3, 5, 5],
    ['⟦one⟧', '⟦two⟧'],
    [['⟦one⟧']],
    [{ fault: 'offline', code: 'swapped', basis: 'weekday', part: '⟦one⟧', value: '⟦two⟧' }],
    ['country', 3],
    ['body', 3],
  ]
  for (const blanks of attempts) {
    try {
      const text = call(...blanks)
      if (typeof text === 'string' && !text.includes('undefined') && !text.includes('NaN')) return text
    } catch {
      // Another kind of blanks.
    }
  }
  return ''
}

/** What is said of an event stands in two places: what the list says of it, and what is said where it is open. */
function allOf({ messages, pages }: typeof russian) {
  return { ...messages, ...pages, event: { ...messages.event, ...pages.event } }
}

const originals = leavesOf(allOf({ messages: english, pages: englishPages }))
const translations = [
  { name: 'Russian', texts: allOf(russian), letters: /\p{Script=Cyrillic}/u },
  { name: 'Chinese', texts: allOf(chinese), letters: /\p{Script=Han}/u },
]

describe.each(translations)('$name', ({ texts, letters }) => {
  const leaves = new Map(leavesOf(texts).map(({ path, value }) => [path, value]))

  it('has each text of the English page and no other', () => {
    expect([...leaves.keys()].sort()).toEqual(originals.map(({ path }) => path).sort())
  })

  it('says each of them in its own letters', () => {
    const strange = originals.flatMap(({ path }) => {
      if (SAME_EVERYWHERE.test(path)) return []
      const text = filled(leaves.get(path))
      return letters.test(text) ? [] : [`${path}: ${text}`]
    })
    expect(strange).toEqual([])
  })

  it('leaves no blank out that the English text fills', () => {
    const lost = originals.flatMap(({ path, value }) => {
      if (typeof value !== 'function' || SAME_EVERYWHERE.test(path)) return []
      const blanks = (text: string) => ['⟦one⟧', '⟦two⟧', '3', '5'].filter((mark) => text.includes(mark)).join(' ')
      const [ours, theirs] = [filled(leaves.get(path)), filled(value)].map(blanks)
      return ours === theirs || path === 'note' || path === 'event.explanation'
        ? []
        : [`${path}: ${ours} for ${theirs}`]
    })
    expect(lost).toEqual([])
  })
})

it.each([
  [1, '1 событие', '1 event', '1 个事件'],
  [2, '2 события', '2 events', '2 个事件'],
  [5, '5 событий', '5 events', '5 个事件'],
  [11, '11 событий', '11 events', '11 个事件'],
  [21, '21 событие', '21 events', '21 个事件'],
  [22, '22 события', '22 events', '22 个事件'],
  [112, '112 событий', '112 events', '112 个事件'],
])('%i events are counted by the rules of each language', (value, inRussian, inEnglish, inChinese) => {
  expect(russian.messages.events(value)).toBe(inRussian)
  expect(english.events(value)).toBe(inEnglish)
  expect(chinese.messages.events(value)).toBe(inChinese)
})

it.each([
  [1, 41, '1 из 41 события'],
  [3, 42, '3 из 42 событий'],
])('%i of %i stand in the right case', (shown, total, text) => {
  expect(russian.messages.result.status(shown, total)).toBe(text)
})
