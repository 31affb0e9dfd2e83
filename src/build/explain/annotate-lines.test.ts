import { describe, expect, it } from 'vitest'
import { learn } from '../../pipeline/read-document.ts'
import { annotateLines } from './annotate-lines.ts'
import { splitLines } from './split-lines.ts'

const KNOWLEDGE = learn({ actors: [], topics: [], anchors: [] })
const bytes = (text: string) => new TextEncoder().encode(text)

type Answer = { id?: string; line?: number; dates?: { value: string }[]; problem?: { code: string; message: string } }

async function annotate(...pieces: (string | Uint8Array)[]): Promise<Answer[]> {
  const answers: Answer[] = []
  const input = pieces.map((piece) => (typeof piece === 'string' ? bytes(piece) : piece))
  for await (const { output, isRefused } of annotateLines(input, KNOWLEDGE)) {
    expect(output).not.toContain('\n')
    const answer = JSON.parse(output) as Answer
    expect(isRefused).toBe(answer.problem !== undefined)
    answers.push(answer)
  }
  return answers
}

const line = (record: object) => `${JSON.stringify(record)}\n`
const MET = { text: 'Peru met Chile on Tuesday.', published: '2022-06-17' }

describe('the filter', () => {
  it('answers each line with a line, in their order', async () => {
    const other = { id: 'b', text: 'Peru met Chile on Monday.\nAnd left.', published: '2021-03-05' }
    const answers = await annotate(line({ id: 'a', ...MET }) + line(other), line(MET))
    expect(answers.map(({ id, dates }) => [id, dates?.[0]?.value])).toEqual([
      ['a', '2022-06-14'],
      ['b', '2021-03-01'],
      [undefined, '2022-06-14'],
    ])
    expect(answers[0]).toMatchObject({
      sentences: [{ start: 0, end: 26 }],
      names: [{ text: 'Peru' }, { text: 'Chile' }],
    })
  })

  it.each([
    ['no JSON', '{"text": ', 'E-JSON'],
    ['JSON of another kind', '[1]', 'E-CORPUS-TYPE'],
    ['no text', '{"id": "x"}', 'E-CORPUS-MISSING'],
    ['a key that is mistyped', '{"text": "Fine.", "publised": "2022-02-03"}', 'E-CORPUS-KEY'],
    ['a text that is none', '{"text": 5}', 'E-CORPUS-TYPE'],
    ['no day', '{"text": "Fine.", "published": "2022-02-30"}', 'E-CORPUS-VALUE'],
    ['no words', '{"text": "  "}', 'E-EMPTY'],
    ['a control character', String.raw`{"text": "a\u0000b"}`, 'E-CTRL'],
    ['more than any article', `{"text": "${'a'.repeat(5 * 1024 * 1024)}"}`, 'E-SIZE'],
    ['other bytes', Uint8Array.from([0x7b, 0x22, 0xe9, 0x22, 0x7d]), 'E-ENC'],
  ])('says in its place what is wrong with a line of %.40s, and goes on', async (_, wrong, code) => {
    const answers = await annotate(line({ id: 'a', ...MET }), wrong, '\n', line({ id: 'c', ...MET }))
    expect(answers.map(({ id }) => id)).toEqual(['a', answers[1]?.id, 'c'])
    expect(answers[1]).toMatchObject({ line: 2, problem: { code } })
    expect(answers[1]?.problem?.message).toMatch(/[.?]$/)
  })

  it.each([
    ['{"id":"q7","text":5}', 'q7', '"text" has the wrong type: text is expected.'],
    ['{"id":7}', 7, '"text" is missing here. Add it.'],
    ['{"id":"q7","text":"Fine.","publised":"2023-03-21"}', 'q7', 'unknown key "publised". Did you mean "published"?'],
    ['{"id":[],"text":"Fine."}', undefined, '"id": write a text or a number.'],
    ['[]', undefined, '"the line" has the wrong type: a map of keys and values is expected.'],
  ])('keeps the id of a refused line and says what to do: %s', async (wrong, id, message) => {
    const [answer] = await annotate(wrong)
    expect(answer?.id).toBe(id)
    expect(answer?.problem?.message).toContain(message)
  })

  it('says of a text that it is not read to its end, and nothing of others', async () => {
    const endless = { text: `${'they talked on and on and '.repeat(10_000)}left.` }
    const [odd, usual] = (await annotate(line(endless), line(MET))) as { warnings?: { code: string }[] }[]
    expect(odd?.warnings?.map(({ code }) => code)).toEqual(['W-SENTENCE', 'W-PARAGRAPH'])
    expect(usual).not.toHaveProperty('warnings')
  })

  it('passes over empty lines and needs no end at the last', async () => {
    expect(await annotate('\n', ' \r\n', JSON.stringify(MET))).toHaveLength(1)
    expect(await annotate('')).toEqual([])
  })

  it('finds lines wherever the pieces of a stream are cut', async () => {
    const whole = bytes('{"é":1}\n\nzwei\r\ndrei')
    for (let at = 0; at <= whole.length; at += 1) {
      const found: string[] = []
      for await (const one of splitLines([whole.subarray(0, at), whole.subarray(at)]))
        found.push(Buffer.from(one).toString())
      expect(found).toEqual(['{"é":1}', '', 'zwei\r', 'drei'])
    }
  })
})
