import { beforeEach, describe, expect, it, vi } from 'vitest'
import { drawWithoutStyle } from './missing-style.ts'

const styles = () => [...document.querySelectorAll('link')].map(({ href }) => href.replace(document.baseURI, ''))
const missing = (file: string) => new Error(`Unable to preload CSS for ${document.baseURI}${file}`)

beforeEach(() => {
  document.head.innerHTML = '<link rel="stylesheet" href="/index.css"><link rel="stylesheet" href="/Page.css">'
})

describe('a part whose style did not come', () => {
  it('is drawn without it, and its style is asked for once more', () => {
    const preventDefault = vi.fn<() => void>()
    drawWithoutStyle({ payload: missing('Page.css'), preventDefault }, document)
    expect(preventDefault).toHaveBeenCalledOnce()
    expect(styles()).toEqual(['index.css', 'Page.css?again=1'])
  })

  it('gets its style when the device is back on line, and asks no more when it came', () => {
    drawWithoutStyle({ payload: missing('Page.css'), preventDefault: () => {} }, document)
    window.dispatchEvent(new Event('online'))
    expect(styles()).toEqual(['index.css', 'Page.css?again=1'])
    document.querySelectorAll('link')[1]?.dispatchEvent(new Event('error'))
    window.dispatchEvent(new Event('online'))
    expect(styles()).toEqual(['index.css', 'Page.css?again=2'])
    window.dispatchEvent(new Event('online'))
    expect(styles()).toEqual(['index.css', 'Page.css?again=2'])
  })

  it('is not confused with a part whose code did not come', () => {
    const preventDefault = vi.fn<() => void>()
    const payload = new Error(`Failed to fetch dynamically imported module: ${document.baseURI}Page.js`)
    drawWithoutStyle({ payload, preventDefault }, document)
    expect(preventDefault).not.toHaveBeenCalled()
    expect(styles()).toEqual(['index.css', 'Page.css'])
  })
})
