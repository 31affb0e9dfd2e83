/** How much finer than the screen the picture is. */
const SCALE = 2
/** Browsers draw no larger canvas. */
const MOST_PIXELS = 16_000

/** A picture as PNG. The policy of the page lets it load images of its own and `data:`, so it goes through the latter. Rejects where the browser cannot draw it. */
export async function drawPng({ svg, width, height }: { svg: string; width: number; height: number }): Promise<Blob> {
  const image = new Image(width, height)
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const scale = Math.min(SCALE, MOST_PIXELS / Math.max(width, height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width * scale)
  canvas.height = Math.round(height * scale)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('No canvas')
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture'))), 'image/png')
  })
}
