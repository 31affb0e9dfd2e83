import { createHash } from 'node:crypto'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import satori from 'satori'
import { chosenRows, type PageWorld } from '../pages/page-world.ts'
import { IMAGE_SIZE } from '../pages/page.ts'
import type { SiteSink } from '../site/site-sink.ts'
import { writeAtomically } from '../write-atomically.ts'
import { Card, type CardText } from './Card.tsx'
import { cardOfEvent, cardOfTimeline } from './card-text.ts'
import { fontsFor } from './fonts.ts'

/** Changed with the drawing, so that no picture of an earlier one is taken for one of this. */
const DRAWING = 1

export type PreviewOptions = {
  /** How many events get a picture of their own: the most salient and the newest. The others have that of the timeline. */
  limit: number
  /** Where pictures are kept between builds, by what stands on them. */
  cache: string
}

/**
 * Draws the preview images into the sink and returns their paths by the id of their event, that of the timeline by an empty one. Equal
 * text gives equal bytes, on any machine. A picture takes some 60 ms, so one that was drawn before is taken from the cache.
 */
export async function putPreviews(
  world: PageWorld,
  { limit, cache }: PreviewOptions,
  sink: SiteSink,
): Promise<ReadonlyMap<string, string>> {
  const cards: (readonly [id: string, card: CardText])[] = [['', cardOfTimeline(world)]]
  for (const event of chosenRows(world.rows, limit)) cards.push([event.id, cardOfEvent(world, event)])
  await mkdir(cache, { recursive: true })
  const paths = new Map<string, string>()
  for (const [id, card] of cards) {
    const hash = createHash('sha256')
      .update(JSON.stringify([DRAWING, card]))
      .digest('hex')
      .slice(0, 16)
    const path = `previews/${id === '' ? 'timeline' : id}-${hash}.png`
    await sink(path, await kept(join(cache, `${hash}.png`), () => drawCard(card)))
    paths.set(id, path)
  }
  return paths
}

/** One picture as PNG, 1200 × 630. */
export async function drawCard(text: CardText): Promise<Uint8Array> {
  const fonts = await fontsFor(Object.values(text).join(''))
  const family = [...new Set(fonts.map(({ name }) => name))].join(', ')
  const svg = await satori(<Card text={text} family={family} />, { ...IMAGE_SIZE, fonts })
  // The letters are paths by now: no font of the machine can change them.
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng()
}

async function kept(file: string, draw: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const known = await readFile(file).catch(() => undefined)
  if (known !== undefined && known.length > 0) return known
  const drawn = await draw()
  await writeAtomically(file, [drawn])
  return drawn
}
