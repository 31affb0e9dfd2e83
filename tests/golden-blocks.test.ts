import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readHeader } from '../src/pipeline/blocks/read-header.ts'
import { splitBlocks } from '../src/pipeline/blocks/split-blocks.ts'

const folder = new URL('golden/', import.meta.url)
const cases = readdirSync(folder).filter((name) => name.startsWith('blocks-'))

/** What a reader of the case cares about: what is stated, then kind, reason and first words of each block. */
function dump(text: string): string {
  const blocks = splitBlocks(text)
  const { title, author, publisher, published } = readHeader(text, blocks)
  const header = [
    `title: ${title ?? '-'}`,
    `author: ${author ?? '-'}`,
    `publisher: ${publisher ?? '-'}`,
    `published: ${published ? `${published.date} (${published.precision})` : '-'}`,
  ]
  const lines = blocks.map((block) => {
    const words = text.slice(block.start, block.end).trim().replaceAll(/\s+/g, ' ')
    const extra = [block.stamp && `<${block.stamp}>`, block.speaker && `[${block.speaker}]`].filter(Boolean).join(' ')
    const shown = words.length > 72 ? `${words.slice(0, 60)} … ${words.slice(-10)}` : words
    return `${block.kind.padEnd(10)}${block.reason.padEnd(24)} ${extra}${extra ? ' ' : ''}${shown}`.trimEnd()
  })
  return `${[...header, '', ...lines].join('\n')}\n`
}

describe('the blocks of the golden articles', () => {
  it.each(cases)('%s are as a person marked them', (name) => {
    const place = new URL(`${name}/`, folder)
    const actual = dump(readFileSync(new URL('article.txt', place), 'utf8'))
    let expected = ''
    try {
      expected = readFileSync(new URL('expected.txt', place), 'utf8')
    } catch {
      expected = `no expected.txt yet in tests/golden/${name}`
    }
    const output = new URL('actual/', place)
    rmSync(output, { recursive: true, force: true })
    if (actual !== expected) {
      mkdirSync(output, { recursive: true })
      writeFileSync(new URL('blocks.txt', output), actual)
    }
    expect(
      actual,
      `the new output is in tests/golden/${name}/actual/blocks.txt; if it is right, move it to expected.txt`,
    ).toBe(expected)
  })
})
