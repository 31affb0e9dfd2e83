import { describe, expect, it } from 'vitest'
import { askForCode } from './ask-for-code.ts'

describe('code that is loaded later', () => {
  it('is asked for under its name, and after each failure under another address', async () => {
    const asked: string[] = []
    const load = async (path: string) => {
      asked.push(path)
      if (asked.length < 3) throw new TypeError('Failed to fetch')
      return path
    }
    await expect(askForCode(load, './Page-1.js')).rejects.toThrow('Failed to fetch')
    await expect(askForCode(load, './Page-1.js')).rejects.toThrow('Failed to fetch')
    expect(await askForCode(load, './Page-1.js')).toBe('./Page-1.js?again=2')
    expect(asked).toEqual(['./Page-1.js', './Page-1.js?again=1', './Page-1.js?again=2'])
  })

  it('is asked for under its name where another part did not come', async () => {
    await askForCode(() => Promise.reject(new TypeError('Failed to fetch')), './Page-2.js').catch(() => {})
    expect(await askForCode(async (path) => path, './Page-3.js')).toBe('./Page-3.js')
  })

  it('can be asked for by what the build writes in place of an import', () => {
    expect(globalThis).toHaveProperty('askForCode', askForCode)
  })
})
