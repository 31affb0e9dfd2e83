/** A command whose output somebody stops reading, as `| head` does. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, it } from 'vitest'

it('a command whose reader has seen enough ends without a word', async () => {
  const command = spawn(process.execPath, ['src/build/run.mjs', 'annotate', '--lines'], { stdio: 'pipe' })
  const says: string[] = []
  command.stderr.setEncoding('utf8').on('data', (text: string) => says.push(text))
  // Its input ends after its output: what it has not taken is lost with it.
  command.stdin.on('error', () => {})
  const line = `${JSON.stringify({ text: 'Xi Jinping met Vladimir Putin in Moscow on Monday.', published: '2023-03-21' })}\n`
  command.stdin.end(line.repeat(2000))
  await once(command.stdout, 'data')
  command.stdout.destroy()
  const [code] = (await once(command, 'exit')) as [number]
  expect(says.join('')).toBe('')
  expect(code).toBe(0)
})
