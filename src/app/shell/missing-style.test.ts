import { beforeEach, describe, expect, it, vi } from 'vitest'
import { drawWithoutStyle } from './missing-style.ts'

const styles = () => [...document.querySelectorAll('link')].map(({ href }) => href)

beforeEach(() => {
  document.head.innerHTML =
    '<link rel="stylesheet" href="/assets/index.css"><link rel="stylesheet" href="/assets/Page.css">'
})

describe('a part whose style did not come', () => {
  it('is drawn without it, and its style can be asked for again', () => {
    const preventDefault = vi.fn<() => void>()
    const payload = new Error(`Unable to preload CSS for ${document.baseURI}assets/Page.css`)
    drawWithoutStyle({ payload, preventDefault }, document)
    expect(preventDefault).toHaveBeenCalledOnce()
    expect(styles()).toEqual([`${document.baseURI}assets/index.css`])
  })

  it('is not confused with a part whose code did not come', () => {
    const preventDefault = vi.fn<() => void>()
    const payload = new Error(`Failed to fetch dynamically imported module: ${document.baseURI}assets/Page.js`)
    drawWithoutStyle({ payload, preventDefault }, document)
    expect(preventDefault).not.toHaveBeenCalled()
    expect(styles()).toHaveLength(2)
  })
})
