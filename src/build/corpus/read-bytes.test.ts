import { expect, it } from 'vitest'
import { readBytes } from './read-bytes.ts'

it.each([
  ['src/build/no-such-article.txt', 'E-READ', 'there is no such file'],
  ['src/build', 'E-FILE', 'this is not a regular file'],
  ['package.json/x.txt', 'E-READ', 'cannot be read (ENOTDIR)'],
])('%s is refused: %s %s', async (path, code, message) => {
  const read = await readBytes(path)
  expect('problem' in read ? read.problem : {}).toMatchObject({
    code,
    level: 'error',
    message: expect.stringContaining(message),
  })
})
