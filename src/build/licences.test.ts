import { describe, expect, it } from 'vitest'
import { formatLicences, packageFolder } from './licences.ts'

describe('the packages of a bundle', () => {
  it.each([
    ['/x/node_modules/react/index.js', '/x/node_modules/react'],
    ['/x/node_modules/@a/b/dist/c.mjs?used', '/x/node_modules/@a/b'],
    ['/x/node_modules/a/node_modules/b/lib/c.js', '/x/node_modules/a/node_modules/b'],
    ['/x/src/app/main.tsx', undefined],
    ['\0rolldown/runtime', undefined],
  ])('are known by their modules: %s', (id, folder) => {
    expect(packageFolder(id)).toBe(folder)
  })

  it('are named with all their texts, each once', () => {
    const one = { name: 'a', version: '1.0.0', licence: '(MIT OR Apache-2.0)', texts: ['Apache', 'MIT', 'MIT'] }
    const other = { name: '@b/c', version: '2.0.0', licence: undefined, texts: [] }
    expect(formatLicences([one, other]).split('\n\n').slice(2)).toEqual([
      '## a 1.0.0 ((MIT OR Apache-2.0))',
      'Apache',
      'MIT',
      '## @b/c 2.0.0\n',
    ])
  })
})
