import { createHash } from 'node:crypto'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeDataset } from '../../../tests/fixtures/make-dataset.ts'
import { pageWorld } from '../pages/page-world.ts'
import { memorySink } from '../site/site-sink.ts'
import { cardOfEvent, cardOfTimeline, drawable } from './card-text.ts'
import { fontsFor, rangesOf } from './fonts.ts'
import { drawCard, putPreviews } from './put-previews.tsx'

let cache = ''
beforeAll(async () => {
  cache = await mkdtemp(join(tmpdir(), 'dateline-previews-'))
})
afterAll(() => rm(cache, { recursive: true, force: true }))

const world = pageWorld(makeDataset({ events: 6 }), { text: 'published', limit: 100 })
const card = { date: '', status: '', title: '', quote: '', actors: '', outlets: '', corpus: '' }
const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
/** Width and height as the head of a PNG file has them. */
const sizeOf = (png: Uint8Array) => [16, 20].map((at) => new DataView(png.buffer, png.byteOffset).getUint32(at))

async function previews(limit: number) {
  const files = new Map<string, Uint8Array>()
  const paths = await putPreviews(world, { limit, cache }, memorySink(files))
  return { files, paths }
}

describe('preview images', () => {
  it('are drawn for so many events and for the timeline, 1200 by 630, under a name that changes with what stands on them', async () => {
    const { files, paths } = await previews(2)
    expect([...paths.keys()]).toHaveLength(3)
    expect(paths.has('')).toBe(true)
    expect([...files.keys()].sort()).toEqual([...paths.values()].sort())
    for (const [path, png] of files) {
      expect(path).toMatch(/^previews\/[a-z0-9]+-[0-9a-f]{16}\.png$/)
      expect(sizeOf(png)).toEqual([1200, 630])
    }
  })

  it('are taken from the cache when they are asked for again, also where it holds a broken one', async () => {
    const first = await previews(1)
    const [name = ''] = (await readdir(cache)).sort()
    const again = await previews(1)
    expect(again.files).toEqual(first.files)
    await writeFile(join(cache, name), '')
    expect([...(await previews(1)).files.values()].every(({ length }) => length > 1000)).toBe(true)
  })

  it('are the same bytes for the same words', async () => {
    const words = { ...card, title: 'Lavrov meets Wang Yi', actors: 'Сергей Лавров · 王毅' }
    expect(digest(await drawCard(words))).toBe(digest(await drawCard(words)))
  })

  it.each([
    ['Latin', 'Meets', 'Leaves'],
    ['Cyrillic', 'Встреча', 'Переговоры'],
    ['Chinese', '习近平会见', '王毅到访问'],
    ['traditional Chinese', '習近平', '會見'],
  ])('have letters for %s: other words make another picture', async (_, one, other) => {
    const [first, second, boxes] = await Promise.all(
      [one, other, '\u{10fffd}'.repeat(one.length)].map((title) => drawCard({ ...card, title })),
    )
    expect(new Set([first, second, boxes].map((png) => digest(png ?? new Uint8Array()))).size).toBe(3)
  })

  it('bear words of any length', async () => {
    const long = await drawCard({
      ...card,
      title: 'x'.repeat(5000),
      quote: 'word '.repeat(5000),
      actors: '王'.repeat(900),
    })
    expect(sizeOf(long)).toEqual([1200, 630])
  })
})

describe('the words of a card', () => {
  it('are date, title, first quote, who, and how many outlets', () => {
    const [event] = world.rows
    if (event === undefined) throw new Error('there are events')
    expect(cardOfEvent(world, event)).toEqual({
      date: '1 January 2020',
      status: '',
      title: 'North meets South about matter 0',
      quote: 'North met South about matter 0 on 2020-01-01.',
      actors: 'Actor south · Actor north · Actor ada-one',
      outlets: '1 outlet',
      corpus: 'Two towns',
    })
    expect(cardOfTimeline(world)).toMatchObject({ title: 'Two towns', corpus: '6 events', outlets: '3 articles' })
  })

  it.each([
    ['Москва 🚀 — 北京 “Paris”', 'Москва — 北京 “Paris”'],
    ['روسيا', ''],
    ['€5 <b>&amp;', '€5 <b>&amp;'],
  ])('%j are drawn as %j', (text, drawn) => {
    expect(drawable(text)).toBe(drawn)
  })
})

describe('the fonts of a card', () => {
  it('are as few as its letters need', async () => {
    expect(new Set((await fontsFor('Plain words')).map(({ name }) => name)).size).toBe(1)
    const names = (await fontsFor('Лавров 王毅')).map(({ name }) => name).join(' ')
    expect(names).toContain('noto-sans-cyrillic')
    expect(names).toContain('noto-sans-sc-')
  })

  it('tell their ranges', () => {
    expect(rangesOf('unicode-range: U+0000-00FF,U+0131;')).toEqual([[0, 255], [0x131, 0x131]]) // prettier-ignore
    expect(rangesOf('')).toEqual([])
  })
})
