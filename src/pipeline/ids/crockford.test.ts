import { describe, expect, it } from 'vitest'
import { crockford } from './crockford.ts'

describe('crockford', () => {
  it.each([
    [[0x00], 1, '0'],
    [[0xff], 1, 'z'],
    [[0x00, 0x44, 0x32, 0x14, 0xc7], 8, '01234567'],
    [[0x42, 0x54, 0xb6, 0x35, 0xcf], 8, '89abcdef'],
    [[0xff, 0xff, 0xff, 0xff, 0xff], 8, 'zzzzzzzz'],
    [[0xff, 0x00, 0xff, 0x00, 0xff], 3, 'zw0'],
  ])('writes %j as %i characters', (bytes, length, text) => {
    expect(crockford(Uint8Array.from(bytes), length)).toBe(text)
  })

  it('uses no letter that is mistaken for a digit', () => {
    const all = Array.from({ length: 256 }, (_, byte) => crockford(Uint8Array.of(byte, 255 - byte, byte), 4)).join('')
    expect(all).not.toMatch(/[ilouA-Z]/)
  })

  it('refuses to write more characters than there are bits', () => {
    expect(() => crockford(Uint8Array.of(1), 2)).toThrow('2 characters need 2 bytes')
  })
})
